import { readRegularFile } from '../readers/regular-file.js';
import { writeFileAtomically } from './atomic-file.js';
import { sha256 } from './hash.js';

/**
 * A value as a file of two lines: what it is and the hash of the second line, then the value as JSON.
 * The seal tells a file that we wrote, whole, for this very format, from anything else.
 */
export function writeSealed(path: string, format: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeFileAtomically(path, `${format} ${sha256(json)}\n${json}\n`);
}

/**
 * What `writeSealed` put there under the same format; undefined where the file is absent, damaged or of another
 * format, so that the caller makes it anew.
 * @typeParam T What the caller writes under this format: the seal proves that it was the caller.
 */
export function readSealed<T>(path: string, format: string): T | undefined {
  let contents: string;
  try {
    contents = readRegularFile(path).toString('utf8');
  } catch {
    return undefined;
  }
  const lineEnd = contents.indexOf('\n');
  const json = contents.slice(lineEnd + 1, -1);
  if (contents.slice(0, Math.max(lineEnd, 0)) !== `${format} ${sha256(json)}`) return undefined;
  // The hash holds, so this is what writeSealed was given under this format.
  return JSON.parse(json) as T;
}
