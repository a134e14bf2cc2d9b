import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type ReadLimits, RefusalError } from '../read-text.js';

/** Above this many bytes, a part that was packed too well is a bomb; short parts may repeat themselves. */
const RATIO_FROM = 1024 * 1024;

/** The entries of a zip file, unpacked one at a time and counted while they are. */
export class Zip {
  readonly #file: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: ReadLimits;
  #total = 0;

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>, limits: ReadLimits) {
    this.#file = file;
    this.#entries = entries;
    this.#limits = limits;
  }

  /** @throws {RefusalError} damaged, too many entries, a name that leaves the package or stands twice. */
  static async open(bytes: Uint8Array, limits: ReadLimits): Promise<Zip> {
    if (bytes.length > limits.fileBytes) throw new RefusalError('too-large', `${bytes.length} bytes`);
    if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
      throw new RefusalError('not-this-format', 'not a zip file');
    const file = await orRefuse(
      fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
        lazyEntries: true,
        autoClose: false,
      }),
    );
    if (file.entryCount > limits.entries) throw new RefusalError('bomb', `${file.entryCount} entries`);
    const entries = new Map<string, Entry>();
    await orRefuse(
      (async () => {
        for await (const entry of file.eachEntry()) {
          // Part names are the same name in either case (ECMA-376 part 2, 6.2.2.3).
          const name = entry.fileName.toLowerCase();
          if (entries.has(name)) throw new RefusalError('duplicate-part', `${entry.fileName} stands twice`);
          entries.set(name, entry);
        }
      })(),
    );
    return new Zip(file, entries, limits);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Names in lower case. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part; undefined where there is none. @throws {RefusalError} at a bound, or damaged. */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.isEncrypted()) throw new RefusalError('encrypted', `${name} is encrypted`);
    return orRefuse(this.#inflate(name, entry));
  }

  async #inflate(name: string, entry: Entry): Promise<Uint8Array> {
    const { partBytes, totalBytes, ratio } = this.#limits;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (await this.#file.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      this.#total += chunk.length;
      if (size > partBytes) throw new RefusalError('bomb', `${name} has more than ${partBytes} bytes`);
      if (this.#total > totalBytes) throw new RefusalError('bomb', `more than ${totalBytes} bytes in all`);
      if (size > RATIO_FROM && size > ratio * entry.compressedSize)
        throw new RefusalError('bomb', `${name} is more than ${ratio} times its packed size`);
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    // yauzl compares sizes only; a bit that fell over would be a character that nobody wrote.
    if (crc32(bytes) !== entry.crc32)
      throw new RefusalError('damaged', `${name} does not have its check sum`);
    return bytes;
  }
}

/** yauzl's own errors are about the file, never about us. */
async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const unsafe = /^(?:invalid|absolute|strict) .*(?:path|name)|^invalid characters/iu.test(message);
    throw new RefusalError(unsafe ? 'unsafe-name' : 'damaged', message, { cause: error });
  }
}
