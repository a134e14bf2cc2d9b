import { describeRefusal } from './describe-reading.js';
import {
  type DocumentFile,
  documentFile,
  metaPathOf,
  parseMeta,
  readBytes,
  readMetaJson,
} from './read-document.js';
import { ReadError } from './read-error.js';
import { READ_LIMITS, type ReadText, RefusalError } from './read-text.js';
import { readRegularFile } from './regular-file.js';
import { sniff } from './sniff.js';
import { plainText } from './text/read-text-file.js';

/**
 * What a reader made of a kept file, beside it: a start of the program reads no PDF again. A text file needs none, it is
 * its own text.
 */
interface KeptText {
  /** Hex SHA-256 of the bytes that were read. */
  readonly sha256: string;
  readonly read: ReadText;
}

/** Path of the file that holds what was read of the file at `path`. */
export function keptTextPath(path: string): string {
  return `${path}.read.json`;
}

/** What to write there; undefined where nothing needs to be kept. */
export function keptText({ kind, source, read }: DocumentFile): string | undefined {
  return kind === 'text' ? undefined : JSON.stringify({ sha256: source.sha256, read } satisfies KeptText);
}

/**
 * The document of a file that was read before, or that is plain text: at once, without a process that reads.
 * @throws {ReadError}
 */
export function readKeptDocument(path: string): DocumentFile {
  const bytes = readBytes(path);
  const kind = sniff(bytes, path);
  const file = documentFile(bytes, path, kind, kind === 'text' ? textOf(bytes, path) : keptOf(bytes, path));
  const metaJson = readMetaJson(metaPathOf(path));
  if (metaJson === undefined) return file;
  return { ...file, metaJson, meta: parseMeta(metaPathOf(path), metaJson) };
}

/** A file that was kept elsewhere than on a disk. */
export interface KeptFile {
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** What `keptText` gave. */
  readonly read: string | undefined;
  readonly metaJson: string | undefined;
}

/**
 * The same of a file that lies in no folder.
 * @throws {ReadError} where it is not what it was
 */
export function documentOfKept({ name, sha256, bytes, read, metaJson }: KeptFile): DocumentFile {
  const kind = sniff(bytes, name);
  // `keptText` wrote it.
  const kept = read === undefined ? undefined : (JSON.parse(read) as KeptText);
  const file = documentFile(bytes, name, kind, kept?.read ?? textOf(bytes, name));
  if (file.source.sha256 !== sha256) throw new ReadError('unreadable', name, 'is not what was kept');
  return metaJson === undefined ? file : { ...file, metaJson, meta: parseMeta(name, metaJson) };
}

function textOf(bytes: Uint8Array, path: string): ReadText {
  try {
    return plainText(bytes, READ_LIMITS);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    throw new ReadError(error.reason, path, describeRefusal(error.reason, error.message, 'en'), {
      cause: error,
    });
  }
}

function keptOf(bytes: Uint8Array, path: string): ReadText {
  const kept = parseKept(path);
  const file = kept && documentFile(bytes, path, sniff(bytes, path), kept.read);
  if (!kept || file?.source.sha256 !== kept.sha256)
    throw new ReadError('unreadable', path, 'has not been read yet, or has changed since; ingest it');
  return kept.read;
}

/** Bytes of what was read: origins and hints of a long text take many times its size. */
const KEPT_LIMIT = 512 * 1024 * 1024;

/** Ours alone writes it, whole or not at all; damage is as if it were not there. */
function parseKept(path: string): KeptText | undefined {
  try {
    return JSON.parse(readRegularFile(keptTextPath(path), KEPT_LIMIT).toString('utf8')) as KeptText;
  } catch {
    return undefined;
  }
}
