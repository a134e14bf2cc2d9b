import type { Locale } from '../../commands/contract/locale.js';
import type { UploadFinding } from '../../commands/contract/own-documents.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import { summarize } from '../../index/model/summary.js';
import { type IngestResult, ingest } from '../ingest/ingest.js';
import type { IngestStatus } from '../ingest/verdict.js';
import {
  describeFormat,
  describeNotice,
  describePlace,
  describeRefusal,
} from '../readers/describe-reading.js';
import { originAt } from '../readers/origin-at.js';
import { ReadError } from '../readers/read-error.js';
import { sha256 } from '../storage/hash.js';
import { PARSER } from '../storage/own-parser.js';
import type { StorePlaces } from '../storage/synchronize.js';

/** Files to be read, and kept unless `dryRun`; a text takes the place of another of the same document. */
export interface ReadingTask {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly places: StorePlaces;
  readonly dryRun: boolean;
  readonly locale: Locale;
}

/** What was found in a file, with what tells whether two texts are the same. */
export interface Reading extends UploadFinding {
  readonly unitsSha256?: string;
  /** By which it is told whether another text is the same document in another language. */
  readonly identity?: Pick<DocumentSummary, 'language' | 'symbol' | 'counts'>;
  /** Of a file that could not be read by a fault of ours: where in the program, nothing of the file. */
  readonly fault?: string;
}

/** Notices and places of one rule that are told; the rest are counted. */
const MOST_NOTICES = 4;
const MOST_PLACES = 3;
/** Characters of a list of changed paragraphs. */
const LONGEST_CHANGES = 160;

const STATUSES: Readonly<Record<IngestStatus, UploadFinding['status']>> = {
  added: 'new',
  unchanged: 'same',
  updated: 'changed',
  replaced: 'changed',
  refused: 'shared-other',
  failed: 'unread',
};

/** Reads the files, in order. @throws only for faults of ours. */
export async function performReading({ files, places, dryRun, locale }: ReadingTask): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const { path, name } of files) {
    // One by one, so that each result is that of its file.
    for await (const result of ingest([path], places, PARSER, { replace: true, dryRun }))
      readings.push(readingOf(result, name, locale));
  }
  return readings;
}

function readingOf(result: IngestResult, file: string, locale: Locale): Reading {
  const { status, document, changes, read } = result;
  if (document === undefined)
    return {
      file,
      status: 'unread',
      notices: [],
      problems: [],
      explanation: explanationOf(result, locale),
      ...(result.fault === undefined ? {} : { fault: framesOf(result.fault) }),
    };
  const { key, title, type, certain = 1, coverage } = document;
  const summary = summarize(document);
  return {
    file,
    status: STATUSES[status],
    document: {
      key,
      type,
      certain,
      coverage,
      counts: summary.counts,
      ...(title === undefined ? {} : { title }),
    },
    ...(changes === undefined
      ? {}
      : {
          changes: {
            changed: shortened(changes.changed),
            added: shortened(changes.added),
            removed: shortened(changes.removed),
          },
        }),
    notices: (read?.notices ?? []).slice(0, MOST_NOTICES).map((notice) => describeNotice(notice, locale)),
    problems: problemsOf(document, result, locale),
    unitsSha256: unitsDigest(document),
    identity: summary,
  };
}

/** The same for two files of one text, whatever format they have. */
export function unitsDigest({ units }: Document): string {
  const own = units.filter(({ kind }) => kind !== 'foreign');
  return sha256(JSON.stringify(own.map(({ locator, text }) => [locator, text.replace(/\s+/gu, '')])));
}

function problemsOf(document: Document, { read }: IngestResult, locale: Locale): UploadFinding['problems'] {
  const { text } = document.source;
  const placeOf = (offset: number) => {
    const at = read && originAt(read, offset);
    if (at !== undefined && !('byte' in at)) return describePlace(at, locale);
    return messagesFor(locale).upload.line(text.slice(0, offset).split('\n').length);
  };
  const byRule = new Map<string, { count: number; places: string[] }>();
  for (const { rule, span } of document.diagnostics) {
    const noted = byRule.get(rule) ?? { count: 0, places: [] };
    byRule.set(rule, noted);
    noted.count++;
    if (span && noted.places.length < MOST_PLACES) noted.places.push(placeOf(span.start));
  }
  return [...byRule].map(([rule, noted]) => ({ rule, ...noted }));
}

/** The reader's sentence in the asker's language; of a fault of ours, no more than that it is one. */
function explanationOf({ error }: IngestResult, locale: Locale): string {
  if (!(error instanceof ReadError)) return describeRefusal('unreadable', '', locale);
  if (error.format !== undefined) return describeFormat(error.format, locale);
  return describeRefusal(error.code, '', locale);
}

/** A stack without its message, which may say something of the file. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 10)
    .join('\n');
}

function shortened(places: string): string {
  return places.length <= LONGEST_CHANGES ? places : `${places.slice(0, LONGEST_CHANGES)}…`;
}
