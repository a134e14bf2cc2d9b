import { type ReadLimits, RefusalError } from '../read-text.js';
import { Binary } from './binary.js';
import { CompoundFile, isCompoundFile } from './compound-file.js';

/** The streams of a document of Word. */
export interface DocStreams {
  readonly word: Binary;
  /** A stream by name; undefined where there is none, or an empty one. */
  stream(name: string): Binary | undefined;
  /** Whether there is a storage or stream of that name. */
  has(name: string): boolean;
}

/** Streams of other programs in the same container, and of what Word wraps to encrypt a .docx. */
const OTHERS: readonly (readonly [name: string, reason: 'encrypted' | 'format-not-read'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'format-not-read'],
  ['Book', 'format-not-read'],
  ['PowerPoint Document', 'format-not-read'],
];

/** @throws {RefusalError} where this is no compound file, a damaged one, or none of Word. */
export function openDocument(bytes: Uint8Array, limits: ReadLimits): DocStreams {
  if (bytes.length > limits.fileBytes) throw new RefusalError('too-large', `${bytes.length} bytes`);
  if (!isCompoundFile(bytes)) throw new RefusalError('not-this-format', 'not a compound file');
  const file = new CompoundFile(new Binary(bytes, 'the file'));
  const held = new Map<string, Binary | undefined>();
  const stream = (name: string) => {
    if (!held.has(name)) held.set(name, file.stream(name));
    return held.get(name);
  };
  const word = stream('WordDocument');
  if (word) return { word, stream, has: (name) => file.has(name) };
  const other = OTHERS.find(([name]) => file.has(name));
  throw new RefusalError(
    other?.[1] ?? 'not-this-format',
    `no WordDocument in it, but ${other?.[0] ?? 'nothing known'}`,
  );
}
