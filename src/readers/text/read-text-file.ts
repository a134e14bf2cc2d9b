import { decodeText } from '../decode.js';
import { type Reader, type ReadLimits, type ReadText, RefusalError, refusable } from '../read-text.js';

/**
 * Reads a text file: its characters, all of them, as they are. What is emphasis or a mark in it, its writer marked with
 * characters, which the parser knows.
 */
export const readTextFile: Reader = (bytes, limits) => refusable(() => plainText(bytes, limits));

/** The same, at once. @throws {RefusalError} */
export function plainText(bytes: Uint8Array, limits: ReadLimits): ReadText {
  const text = decodeText(bytes)?.text;
  if (text === undefined)
    throw new RefusalError('encoding', 'neither UTF-8 nor certainly another; save it as UTF-8');
  if (text.length > limits.characters)
    throw new RefusalError('too-large', `more than ${limits.characters} characters`);
  if (text.trim() === '') throw new RefusalError('empty', 'nothing but blanks');
  return {
    text,
    origins: [{ start: 0, end: text.length, kind: 'text', at: { byte: 0 } }],
    dropped: [],
    emphasis: [],
    marks: [],
    hints: [],
    facts: [],
    notices: [],
    fidelity: 'characters',
    reader: { name: 'text', version: 1 },
  };
}
