import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { keptText, keptTextPath } from '../readers/kept-text.js';
import { type DocumentFile, hasReader, metaPathOf } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';
import { readRegularFile } from '../readers/regular-file.js';
import type { Collection } from './catalogue.js';
import { sha256 } from './hash.js';
import type { StorageProblem } from './held-keys.js';
import { walkFiles } from './walk-files.js';

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

/** The file beside them that holds the SHA-256 of each, as `sha256sum` writes and checks it. */
const SEAL = 'SHA256SUMS';

/**
 * The texts of a collection in a fixed order; none where the folder is absent. One that cannot be looked at is told to
 * `refuse` and stops no other.
 */
export function listOriginals(
  collection: Collection,
  folder: string,
  refuse: (problem: StorageProblem) => void = () => {},
): readonly Original[] {
  return listTexts(folder, refuse).flatMap((absolutePath) => {
    try {
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
    } catch (error) {
      refuse({ path: absolutePath, explanation: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
}

/** Every file under `folder` that a reader knows, hidden ones and what an interrupted ingest left aside. */
function listTexts(folder: string, refuse: (problem: StorageProblem) => void): readonly string[] {
  try {
    const { files, refused } = walkFiles(folder, hasReader);
    refused.forEach(refuse);
    return files;
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

/** Bytes of the small files beside an original. */
const SMALL = 64 * 1024;

function readIfThere(path: string): string | undefined {
  try {
    return readRegularFile(path, SMALL).toString('utf8');
  } catch {
    return undefined;
  }
}

/**
 * Proves that an ingested text, its meta and what was read of it are as they were kept. Those that were kept before
 * there was a seal pass.
 * @throws {ReadError} that names the file that has changed.
 */
export function proveSeal(text: string): void {
  const folder = dirname(text);
  for (const line of readIfThere(join(folder, SEAL))?.split('\n') ?? []) {
    const [hash, name] = line.split('  ', 2);
    if (!hash || !name) continue;
    const path = join(folder, name);
    if (hashOf(path) !== hash)
      throw new ReadError('unreadable', path, 'has changed since it was ingested; ingest it again');
  }
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readRegularFile(path, Number.POSITIVE_INFINITY));
  } catch {
    return undefined;
  }
}

/** The folders of ingested texts, without what another process is about to bring. */
export function keptFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
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
    const name = keptName(file);
    const files: (readonly [name: string, contents: string | Uint8Array | undefined])[] = [
      [name, file.bytes],
      [keptTextPath(name), keptText(file)],
      [metaPathOf(name), file.metaJson],
      [REPLACES, replaces],
    ];
    const seal: string[] = [];
    for (const [own, contents] of files) {
      if (contents === undefined) continue;
      writeFileSync(join(incoming, own), contents, { flush: true });
      seal.push(`${sha256(contents)}  ${own}\n`);
    }
    writeFileSync(join(incoming, SEAL), seal.join(''), { flush: true });
    return moveToNextNumber(folder, incoming);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
}

/**
 * A name under which `listOriginals` finds the text: without the dots that would hide it, and with an ending that a
 * reader knows, whatever the file was called.
 */
function keptName({ source, kind }: DocumentFile): string {
  const name = source.name.replace(/^\.+/u, '').replace(/[\r\n]/gu, '_');
  return hasReader(name) ? name : `${name}.${ENDINGS[kind] ?? 'txt'}`;
}

/** The ending of each kind that is read; text where it is no other. */
const ENDINGS: Readonly<Partial<Record<DocumentFile['kind'], string>>> = {
  docx: 'docx',
  doc: 'doc',
  pdf: 'pdf',
  html: 'html',
  akn: 'xml',
  markdown: 'md',
};

function moveToNextNumber(folder: string, incoming: string): string {
  const numbers = keptFolders(folder).map(Number);
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
