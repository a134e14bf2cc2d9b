import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Whoever opens a pipe waits for its other end, which may never come; with this flag there is nothing to read. */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What stands at a path is none that is read: `kind` (a folder, a pipe, a device) or `size`. */
export class RegularFileError extends Error {
  constructor(readonly reason: 'directory' | 'kind' | 'size') {
    super(`not a regular file to be read: ${reason}`);
    this.name = 'RegularFileError';
  }
}

/**
 * The bytes of a regular file of at most `limit` bytes, of any size where none is told. What is read is what was looked at (a name may be given to
 * another file in between), and a pipe, whose reading may never end, is never waited for.
 * @throws {RegularFileError}, or the system's error.
 */
export function readRegularFile(path: string, limit = Number.POSITIVE_INFINITY): Buffer {
  const file = openSync(path, WITHOUT_WAITING);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new RegularFileError('directory');
    if (!stats.isFile()) throw new RegularFileError('kind');
    if (stats.size > limit) throw new RegularFileError('size');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
