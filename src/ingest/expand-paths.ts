import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hasReader } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';

/**
 * The documents that files and folders name: a file stands for itself, a folder for every file in it, at any depth,
 * that can be read, in the order of their paths.
 * @throws {ReadError} for a folder that holds none.
 */
export function expandPath(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => hasReader(name) && !name.split(sep).some((part) => part.startsWith('.')))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new ReadError('directory', path, 'holds no document that can be read');
  return files;
}
