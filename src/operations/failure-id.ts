import { randomBytes } from 'node:crypto';

/** Short enough to be read out, long enough that no two lines of a log have the same. */
export function newFailureId(): string {
  return randomBytes(4).toString('hex');
}
