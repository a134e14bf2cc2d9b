import { type CFB$Container, find, parse } from 'cfb';
import { type ReadLimits, RefusalError } from '../read-text.js';
import { Binary } from './binary.js';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The streams of a compound file that hold a document. */
export interface DocStreams {
  readonly word: Binary;
  /** A stream by name; undefined where there is none. */
  stream(name: string): Binary | undefined;
}

/** Streams of other programs in the same container, and of what Word wraps to encrypt a .docx. */
const OTHERS: readonly (readonly [name: string, reason: 'encrypted' | 'format-not-read'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'format-not-read'],
  ['Book', 'format-not-read'],
  ['PowerPoint Document', 'format-not-read'],
];

/** @throws {RefusalError} where this is no compound file, a damaged one, or none of Word. */
export function openCompoundFile(bytes: Uint8Array, limits: ReadLimits): DocStreams {
  if (bytes.length > limits.fileBytes) throw new RefusalError('too-large', `${bytes.length} bytes`);
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
    throw new RefusalError('not-this-format', 'not a compound file');
  const container = parseContainer(bytes);
  const stream = (name: string) => {
    const content = find(container, `/${name}`)?.content;
    return content && content.length > 0 ? new Binary(Uint8Array.from(content), name) : undefined;
  };
  const word = stream('WordDocument');
  if (word) return { word, stream };
  const other = OTHERS.find(([name]) => stream(name));
  throw new RefusalError(
    other?.[1] ?? 'not-this-format',
    `no WordDocument in it, but ${other?.[0] ?? 'nothing known'}`,
  );
}

function parseContainer(bytes: Uint8Array): CFB$Container {
  try {
    return parse(bytes, { type: 'array' });
  } catch (error) {
    throw new RefusalError('damaged', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
