import { fromBufferPromise } from 'yauzl';
import type { ZipEntry } from '../zip-writer.js';

/** The entries of a package of text parts, unpacked. */
export async function entriesOf(file: Uint8Array): Promise<readonly ZipEntry[]> {
  const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true, autoClose: false });
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    entries.push({ name: entry.fileName, data: Buffer.concat(chunks).toString('utf8') });
  }
  return entries;
}
