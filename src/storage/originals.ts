import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { keptText, keptTextPath } from '../readers/kept-text.js';
import { type DocumentFile, hasReader, metaPathOf } from '../readers/read-document.js';
import type { Collection } from './catalogue.js';

/** A text that documents are built from, untouched where it lies. */
export interface Original {
  readonly collection: Collection;
  /** Path within the collection, with `/`. */
  readonly path: string;
  readonly absolutePath: string;
  /** See BuiltFrom.fileState. */
  readonly fileState: string;
  /** Milliseconds since the epoch: when the text or its meta last changed in any way. */
  readonly changedAt: number;
  readonly replaces?: string;
}

/** Name of the file, beside an ingested text, that holds the key it stands in for. */
const REPLACES = 'replaces';

/** The texts of a collection in a fixed order; none where the folder is absent. */
export function listOriginals(collection: Collection, folder: string): readonly Original[] {
  return listTexts(folder).map((absolutePath) => {
    const text = stateOf(absolutePath);
    const meta = stateOf(metaPathOf(absolutePath));
    const replaces =
      collection === 'ingested' ? readIfThere(join(dirname(absolutePath), REPLACES)) : undefined;
    return {
      collection,
      path: relative(folder, absolutePath).split(sep).join('/'),
      absolutePath,
      fileState: `${text.state}|${meta.state}`,
      changedAt: Math.max(text.changedAt, meta.changedAt),
      ...(replaces === undefined ? {} : { replaces }),
    };
  });
}

/** Every file under `folder` that a reader knows, hidden ones and what an interrupted ingest left aside. */
function listTexts(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => hasReader(path) && !path.split(sep).some((part) => part.startsWith('.')))
      .map((path) => join(folder, path))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
      .sort();
  } catch (error) {
    // Nothing was ever ingested; or the data directory is not one, which openDataDirectory has told.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}

function stateOf(path: string): { readonly state: string; readonly changedAt: number } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { state: '-', changedAt: 0 };
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return { state: [size, mtimeMs, ctimeMs, ino].join(':'), changedAt: Math.max(mtimeMs, ctimeMs) };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Keeps a file, what was read of it, and its meta, verbatim in a folder of its own, numbered in the order of arrival. Appears whole or
 * not at all, also to another process that does the same.
 * @param folder The collection's folder.
 * @returns Path of the folder made, within the collection.
 */
export function keepOriginal(folder: string, file: DocumentFile, replaces?: string): string {
  mkdirSync(folder, { recursive: true });
  const incoming = join(folder, `.incoming-${process.pid}-${randomUUID().slice(0, 8)}`);
  mkdirSync(incoming);
  try {
    // A leading dot would hide the text from listOriginals.
    const text = join(incoming, file.source.name.replace(/^\.+/u, ''));
    writeFileSync(text, file.bytes, { flush: true });
    const kept = keptText(file);
    if (kept !== undefined) writeFileSync(keptTextPath(text), kept, { flush: true });
    if (file.metaJson !== undefined) writeFileSync(metaPathOf(text), file.metaJson, { flush: true });
    if (replaces !== undefined) writeFileSync(join(incoming, REPLACES), replaces, { flush: true });
    return moveToNextNumber(folder, incoming);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
}

function moveToNextNumber(folder: string, incoming: string): string {
  const numbers = readdirSync(folder).flatMap((name) => (/^\d+$/u.test(name) ? [Number(name)] : []));
  for (let next = Math.max(0, ...numbers) + 1; ; next++) {
    const own = String(next).padStart(6, '0');
    const target = join(folder, own);
    try {
      renameSync(incoming, target);
      return own;
    } catch (error) {
      // Another process took the number; a folder that holds something is never replaced.
      const taken =
        error instanceof Error &&
        'code' in error &&
        ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code));
      if (!taken || statSync(target, { throwIfNoEntry: false }) === undefined) throw error;
    }
  }
}

/**
 * Forgets an ingested text: the folder that `keepOriginal` made for it.
 * @param path of the text, or of its folder, within the collection.
 */
export function dropOriginal(folder: string, path: string): void {
  const own = path.split('/')[0];
  if (own) rmSync(join(folder, own), { recursive: true, force: true });
}
