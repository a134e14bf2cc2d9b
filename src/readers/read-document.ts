import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { DocumentMeta, SourceText } from '../../index/model/document.js';
import { decodeText } from './decode.js';
import { parseDocumentMeta } from './document-meta.js';
import { ReadError } from './read-error.js';

/** A file format: its bytes → its text, or undefined where the bytes are not that format. */
export type Reader = (bytes: Uint8Array) => string | undefined;

/** The formats that can be read, by ending. A further one (.html, .docx) is one file and one line here. */
export const READERS: Readonly<Record<string, Reader>> = {
  '.txt': (bytes) => decodeText(bytes)?.text,
};

/** Bytes. The longest documents of the United Nations, reports with annexes, stay below 3 MB as text. */
const SIZE_LIMIT = 16 * 1024 * 1024;

const META_ENDING = '.meta.json';

/** A file as it was read: what the parser needs, and the bytes for keeping. */
export interface DocumentFile {
  readonly source: SourceText;
  readonly meta?: DocumentMeta;
  /** Contents of NAME.meta.json, verbatim. */
  readonly metaJson?: string;
  readonly bytes: Uint8Array;
}

/** Whether a file's name is that of a format we read. */
export function hasReader(path: string): boolean {
  return Object.hasOwn(READERS, extname(path).toLowerCase());
}

/** Path of the file that says of `path` what its text does not: `a/b.txt` → `a/b.meta.json`. */
export function metaPathOf(path: string): string {
  return path.slice(0, path.length - extname(path).length) + META_ENDING;
}

/**
 * Reads a document and, where there is one, its NAME.meta.json. The hash is of the file's bytes, the text is every
 * character of it.
 * @throws {ReadError}
 */
export function readDocument(path: string): DocumentFile {
  const reader = READERS[extname(path).toLowerCase()];
  const bytes = readBytes(path);
  if (!reader)
    throw new ReadError('unknown-format', path, `only ${Object.keys(READERS).join(', ')} can be read`);
  if (bytes.length === 0) throw new ReadError('empty', path, 'the file is empty');
  const text = reader(bytes);
  if (text === undefined)
    throw new ReadError(
      'encoding',
      path,
      'is neither UTF-8 nor certainly another encoding; save it as UTF-8',
    );
  if (text.trim() === '') throw new ReadError('empty', path, 'the file holds nothing but blanks');
  const source = { name: basename(path), text, sha256: createHash('sha256').update(bytes).digest('hex') };
  const metaJson = readMetaJson(metaPathOf(path));
  if (metaJson === undefined) return { source, bytes };
  return { source, bytes, metaJson, meta: parseMeta(metaPathOf(path), metaJson) };
}

function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new ReadError('directory', path, 'is a folder, not a document');
    // Anything else (a pipe, a device) may never end.
    if (!stats.isFile()) throw new ReadError('unreadable', path, 'is not a regular file');
    if (stats.size > SIZE_LIMIT)
      throw new ReadError('too-large', path, `is larger than ${SIZE_LIMIT / 1024 / 1024} MB`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (isSystemError(error, 'ENOENT')) throw new ReadError('missing', path, 'there is no such file');
    throw new ReadError('unreadable', path, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

function readMetaJson(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw new ReadError('meta', path, 'cannot be read', { cause: error });
  }
}

function parseMeta(path: string, json: string): DocumentMeta {
  try {
    return parseDocumentMeta(json);
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'is not JSON';
    throw new ReadError('meta', path, why, { cause: error });
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
