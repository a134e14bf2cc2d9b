import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { readOwnGlossary } from '../../index/tables/glossary/own-glossary.js';
import type { Concept } from '../../index/tables/glossary/read-glossary.js';
import { RegularFileError, readRegularFile } from '../readers/regular-file.js';

/** Bytes of a glossary that are read: ten times what a large one has. */
const MOST_BYTES = 8_000_000;

/** Where a reader's own glossary lies. */
export interface OwnWordsPlace {
  readonly path: string;
  /** Somebody named this path: that nothing is there is a mistake. */
  readonly named: boolean;
}

/** `glossary.tsv` in the data directory, where no other is named. */
export function ownWordsPlace(dataDirectory: string, named: string | undefined): OwnWordsPlace {
  return { path: named ?? join(dataDirectory, 'glossary.tsv'), named: named !== undefined };
}

/**
 * The concepts of a reader's own glossary (format: own-glossary.ts); none where there is no file. What is wrong is told,
 * with the file and the line; the rest counts. Never throws: words of one's own are no reason not to answer.
 */
export function readOwnWords(
  { path, named }: OwnWordsPlace,
  warn: (message: string) => void,
): readonly Concept[] {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(path, MOST_BYTES);
  } catch (error) {
    if (error instanceof RegularFileError && error.reason === 'size') {
      warn(`${path}: the glossary is larger than the ${MOST_BYTES} bytes that are allowed`);
      return [];
    }
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (named || !missing)
      warn(`${path}: the glossary cannot be read (${error instanceof Error ? error.message : error})`);
    return [];
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    warn(`${path}: the glossary is not UTF-8`);
    return [];
  }
  const { concepts, problems } = readOwnGlossary(text);
  for (const { line, problem } of problems) warn(`${path}:${line}: ${problem}`);
  return concepts;
}

/** How often it is looked whether the file has changed: looking costs one `stat`. */
const LOOKED_AT_MS = 5000;

/**
 * Gives `take` the concepts of the glossary whenever its file has changed, appeared or gone; what is wrong is told anew.
 * Keeps no process alive. @returns what ends it
 */
export function watchOwnWords(
  place: OwnWordsPlace,
  warn: (message: string) => void,
  take: (concepts: readonly Concept[]) => void,
  every: number = LOOKED_AT_MS,
): () => void {
  const look = (now: { mtimeMs: number; size: number }, before: { mtimeMs: number; size: number }) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) take(readOwnWords(place, warn));
  };
  watchFile(place.path, { interval: every, persistent: false }, look);
  return () => unwatchFile(place.path, look);
}
