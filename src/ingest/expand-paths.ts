import { statSync } from 'node:fs';
import { hasReader } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';
import { type Walk, walkFiles } from '../storage/walk-files.js';

/**
 * The documents that files and folders name: a file stands for itself, a folder for every file in it, at any depth,
 * that can be read, in the order of their paths; links and what is no regular file as `walkFiles` says.
 * @throws {ReadError} for a folder that holds none.
 */
export function expandPath(path: string): Walk {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { files: [path], refused: [] };
  const walk = walkFiles(path, hasReader);
  if (walk.files.length + walk.refused.length === 0)
    throw new ReadError('directory', path, 'holds no document that can be read');
  return walk;
}

/** The files of a folder that are passed over, since their names are those of no format that is read. */
export function passedOver(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return walkFiles(path, (name) => !hasReader(name) && !name.endsWith('.meta.json')).files;
}
