import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What lies in the one file from which search starts. */
export interface Artefact {
  /** Of the analyzer that made the rest. */
  readonly analyzer: string;
  /** Key → fingerprint of each document in the index. */
  readonly documents: Readonly<Record<string, string>>;
  /** The segmenter's prepared dictionary. */
  readonly dictionary: Uint8Array;
  readonly index: Uint8Array;
}

interface Header {
  readonly analyzer: string;
  readonly documents: readonly (readonly [key: string, fingerprint: string])[];
  readonly dictionary: number;
  readonly index: number;
  /** Hex SHA-256 of the dictionary and the index. */
  readonly sha256: string;
}

const MAGIC = 'YINJU-SEARCH-1\n';
/** How the name of a file ends that is being written. */
const UNFINISHED = '.tmp';

/** Reads an artefact; undefined where there is none, or none that is whole. */
export async function readArtefact(path: string): Promise<Artefact | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return undefined;
  }
  const start = MAGIC.length + 4;
  if (bytes.length < start || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const end = start + bytes.readUInt32LE(MAGIC.length);
  const header = parseHeader(bytes.subarray(start, end));
  if (header === undefined || bytes.length !== end + header.dictionary + header.index) return undefined;
  const body = bytes.subarray(end);
  if (digest([body]) !== header.sha256) return undefined;
  return {
    analyzer: header.analyzer,
    documents: Object.fromEntries(header.documents),
    dictionary: body.subarray(0, header.dictionary),
    index: body.subarray(header.dictionary),
  };
}

/** Writes an artefact so that a reader sees the old one or the new one, never a part: beside it, then renamed. */
export async function writeArtefact(path: string, artefact: Artefact): Promise<void> {
  const header: Header = {
    analyzer: artefact.analyzer,
    documents: Object.entries(artefact.documents),
    dictionary: artefact.dictionary.length,
    index: artefact.index.length,
    sha256: digest([artefact.dictionary, artefact.index]),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}${UNFINISHED}`;
  try {
    const file = await open(beside, 'w');
    try {
      for (const part of [Buffer.from(MAGIC), length, text, artefact.dictionary, artefact.index]) {
        await file.write(part);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Takes away what a writer of this process left that was ended in the middle. Never rejects. */
export async function removeUnfinished(path: string): Promise<void> {
  const begins = `${basename(path)}.${process.pid}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter((name) => name.startsWith(begins) && name.endsWith(UNFINISHED));
  await Promise.all(left.map((name) => rm(join(dirname(path), name), { force: true }).catch(() => {})));
}

function parseHeader(bytes: Uint8Array): Header | undefined {
  try {
    // What follows is checked by length and digest; a header of other making fails there.
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch {
    return undefined;
  }
}

function digest(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
