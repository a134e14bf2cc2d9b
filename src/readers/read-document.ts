import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { z } from 'zod';
import type { DocumentMeta, SourceText } from '../../index/model/document.js';
import { READING_POOL, type ReadingPool } from './child-pool.js';
import { describeFormat, describeRefusal } from './describe-reading.js';
import { parseDocumentMeta } from './document-meta.js';
import { READABLE_ENDINGS } from './formats.js';
import { ReadError } from './read-error.js';
import { READ_LIMITS, type ReadResult, type ReadText } from './read-text.js';
import { HARMLESS, isReadable, READERS } from './readers.js';
import { RegularFileError, readRegularFile } from './regular-file.js';
import { type FileKind, sniff } from './sniff.js';

/** Bytes of a text file. The longest documents of the United Nations, reports with annexes, stay below 3 MB as text. */
const TEXT_SIZE_LIMIT = 16 * 1024 * 1024;

/** The language of messages for operators. */
const OPERATOR = 'en';

const META_ENDING = '.meta.json';

/** A file as it was read: what the parser needs, and the bytes for keeping. */
export interface DocumentFile {
  readonly source: SourceText;
  /** All that the reader gave; `source.text` is its text. */
  readonly read: ReadText;
  /** Hex SHA-256 of the text in UTF-8: two files with the same text have it in common. */
  readonly textSha256: string;
  readonly kind: FileKind;
  readonly meta?: DocumentMeta;
  /** Contents of NAME.meta.json, verbatim. */
  readonly metaJson?: string;
  readonly bytes: Uint8Array;
}

/** Whether a file's name is that of a format we read. */
export function hasReader(path: string): boolean {
  return READABLE_ENDINGS.includes(extname(path).toLowerCase());
}

/** Path of the file that says of `path` what its text does not: `a/b.txt` → `a/b.meta.json`. */
export function metaPathOf(path: string): string {
  return path.slice(0, path.length - extname(path).length) + META_ENDING;
}

/**
 * Reads a document and, where there is one, its NAME.meta.json. What it is decides how it is read, not its ending. The
 * hash is of the file's bytes; the text is what its reader makes of it, of a text file every character.
 * @throws {ReadError}
 */
export async function readDocument(path: string, pool: ReadingPool = READING_POOL): Promise<DocumentFile> {
  const bytes = readBytes(path);
  const file = await readDocumentBytes(bytes, path, pool);
  const metaJson = readMetaJson(metaPathOf(path));
  if (metaJson === undefined) return file;
  return { ...file, metaJson, meta: parseMeta(metaPathOf(path), metaJson) };
}

/**
 * The same of bytes that lie in no folder: an upload.
 * @param name File name, or path for messages.
 * @throws {ReadError}
 */
export async function readDocumentBytes(
  bytes: Uint8Array,
  name: string,
  pool: ReadingPool = READING_POOL,
): Promise<DocumentFile> {
  if (bytes.length === 0) throw new ReadError('empty', name, 'the file is empty');
  const kind = sniff(bytes, name);
  if (!isReadable(kind))
    throw new ReadError('unknown-format', name, describeFormat(kind, OPERATOR), { format: kind });
  const limit = HARMLESS.has(kind) ? TEXT_SIZE_LIMIT : READ_LIMITS.fileBytes;
  if (bytes.length > limit)
    throw new ReadError('too-large', name, `is larger than ${limit / 1024 / 1024} MB`);
  const result: ReadResult = HARMLESS.has(kind)
    ? await (await READERS[kind]())(bytes, READ_LIMITS)
    : await pool.read({ kind, bytes, limits: READ_LIMITS });
  if (!result.ok)
    throw new ReadError(
      result.refusal.reason,
      name,
      describeRefusal(result.refusal.reason, result.refusal.detail, OPERATOR),
    );
  return documentFile(bytes, name, kind, result.read);
}

/** A file whose text is known. */
export function documentFile(bytes: Uint8Array, name: string, kind: FileKind, read: ReadText): DocumentFile {
  const symbol = read.facts.find((facts) => facts.symbol !== undefined)?.symbol;
  return {
    source: {
      name: basename(name),
      text: read.text,
      sha256: sha256(bytes),
      ...(symbol !== undefined && { symbol }),
      ...(read.units && { units: read.units }),
    },
    read,
    textSha256: sha256(read.text),
    kind,
    bytes,
  };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @throws {ReadError} where there is no such file, or it is larger than any that is read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readRegularFile(path, READ_LIMITS.fileBytes);
  } catch (error) {
    if (error instanceof RegularFileError) throw refusal(path, error, READ_LIMITS.fileBytes);
    if (isSystemError(error, 'ENOENT')) throw new ReadError('missing', path, 'there is no such file');
    throw new ReadError('unreadable', path, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

function refusal(path: string, { reason }: RegularFileError, limit: number): ReadError {
  if (reason === 'directory') return new ReadError('directory', path, 'is a folder, not a document');
  // Anything else (a pipe, a device) may never end.
  if (reason === 'kind') return new ReadError('unreadable', path, 'is not a regular file');
  return new ReadError('too-large', path, `is larger than ${limit / 1024 / 1024} MB`);
}

/** Bytes of a NAME.meta.json: names and a note, never more than a page or two. */
const META_SIZE_LIMIT = 256 * 1024;

/**
 * @throws {ReadError} where it is there and cannot be read, is too large, or is a link out of its folder: it comes with
 *   a text that somebody sent, and nobody named it.
 */
export function readMetaJson(path: string): string | undefined {
  try {
    if (lstatSync(path).isSymbolicLink() && dirname(realpathSync(path)) !== realpathSync(dirname(path)))
      throw new ReadError('meta', path, 'is a link out of its folder');
    return readRegularFile(path, META_SIZE_LIMIT).toString('utf8');
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (isSystemError(error, 'ENOENT')) return undefined;
    const why =
      error instanceof RegularFileError && error.reason === 'size' ? 'is too large' : 'cannot be read';
    throw new ReadError('meta', path, why, { cause: error });
  }
}

/** @throws {ReadError} */
export function parseMeta(path: string, json: string): DocumentMeta {
  try {
    return parseDocumentMeta(json);
  } catch (error) {
    const why =
      error instanceof z.ZodError ? z.prettifyError(error).replace(/\s*\n\s*/gu, ' ') : 'is not JSON';
    throw new ReadError('meta', path, why, { cause: error });
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
