import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WITHOUT_WAITING } from '../readers/regular-file.js';

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
}

/**
 * The file: this line; the hex SHA-256 of all that follows it; the header's length (four bytes, little end first), the
 * header as JSON, the dictionary, the index. The hash is of the header too: a flipped bit in a length or a fingerprint is
 * damage like any other. Version 1 was made of files whose own hash nobody had checked.
 */
const MAGIC = 'YINJU-SEARCH-2\n';
const DIGEST_LENGTH = 64;
const LENGTH_BYTES = 4;
/** How the name of a file ends that is being written. */
const UNFINISHED = '.tmp';

/** Reads an artefact; undefined where there is none, or none that is whole. */
export async function readArtefact(path: string): Promise<Artefact | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path, { flag: WITHOUT_WAITING });
  } catch {
    return undefined;
  }
  const sealed = bytes.subarray(MAGIC.length + DIGEST_LENGTH);
  const seal = bytes.toString('latin1', MAGIC.length, MAGIC.length + DIGEST_LENGTH);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC || digest([sealed]) !== seal) return undefined;
  // The hash holds, so this is what writeArtefact was given.
  const end = LENGTH_BYTES + sealed.readUInt32LE(0);
  const header = JSON.parse(sealed.toString('utf8', LENGTH_BYTES, end)) as Header;
  const body = sealed.subarray(end);
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
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  const sealed = [length, text, artefact.dictionary, artefact.index];
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}${UNFINISHED}`;
  try {
    const file = await open(beside, 'w');
    try {
      for (const part of [Buffer.from(MAGIC), Buffer.from(digest(sealed)), ...sealed]) await file.write(part);
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

/** Hex SHA-256 of the parts, one after the other. */
export function digest(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
