import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import { syllablesOf, typableSounds } from '../../index/analysis/pinyin.js';
import { namesOf, symbolNames } from '../../index/citation/name-index.js';
import { extractionOf } from '../../index/extraction/extract.js';
import { indexed } from '../../index/extraction/request-lists.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import { type Language, languageOf } from '../../index/model/language.js';
import { pathsAbove } from '../../index/model/place.js';
import { inLanguages, languagesOf, summarize } from '../../index/model/summary.js';
import { LONGEST_SOUNDED } from '../../index/search/complete-names.js';
import type { Room } from './mapping.js';
import { packDocument } from './packed-documents.js';
import { pairStreamOf } from './term-stream.js';
import { unitRecords } from './unit-records.js';
import type { WordsWritten } from './words.js';

/** A document in all the languages in which it is held. */
export interface HeldDocument {
  /** The text that is searched. */
  readonly first: Document;
  readonly further: readonly Document[];
  /** The files of `first` and `further`, in that order. */
  readonly texts?: readonly KeptText[];
}

/** A record and where it goes. */
export interface RoomRecord {
  readonly room: Room;
  readonly id: string;
  readonly record: object;
}

/** What the engine gives back of a record of `documents`. */
export interface DocumentRecord {
  readonly key: string;
  readonly version: string;
  readonly summary: DocumentSummary;
  /** The files that it was made of, the first text's first; absent where documents were written without them. */
  readonly texts?: readonly KeptText[];
}

/** A text of a document, and the file that it was made of. */
export interface KeptText extends Pick<DocumentSummary, 'symbol' | 'counts'> {
  readonly language: Language;
  /** Hex SHA-256 of the file's bytes, and of what its NAME.meta.json said. */
  readonly sha256: string;
  readonly metaSha256: string | null;
  /** `corpus`: one of the project's own. */
  readonly collection: 'corpus' | 'ingested';
  /** Id of its original (`originals.ts`). */
  readonly original: string;
  /** The key that the text has by itself. */
  readonly ownKey: string;
  /** The key that it took from another (`ingest --replace`). */
  readonly replaces?: string;
}

/** Letters of a name's sound that are told apart. */
export const LONGEST_TYPED = 24;

/**
 * The id of a text: of the first one without a language. The version is that of the document's record, which alone says
 * which texts are held: what a writer has written before it is not there yet.
 */
export function textId(key: string, version: string, language?: Language): string {
  return `${key}#${version}${language === undefined ? '' : `@${language}`}`;
}

/**
 * All records of a document, those that make it answerable last: `units` and `mentions`, then `texts`, then the one of
 * `documents`.
 * @param version tells the records of this text from those of another under the same key
 * @param words those that are written already; without it none are
 */
export function* recordsOf(
  { first, further, texts: files = [] }: HeldDocument,
  version: string,
  analyzer: TextAnalyzer,
  words?: WordsWritten,
): Generator<RoomRecord> {
  const { key } = first;
  yield* unitRecords(first, version, analyzer, words);
  yield* mentionRecords(first, version);
  const texts = [{ id: textId(key, version), document: first }];
  for (const document of further) texts.push({ id: textId(key, version, languageOf(document)), document });
  for (const { id, document } of texts)
    yield {
      room: 'texts',
      id,
      record: { key, language: languageOf(document), version, document: packDocument(document) },
    };
  const summary = inLanguages(summarize(first), further.map(summarize));
  yield { room: 'documents', id: key, record: documentRecord(summary, first, version, files) };
}

function documentRecord(
  summary: DocumentSummary,
  { units, signatures }: Document,
  version: string,
  texts: readonly KeptText[],
): object {
  const names = namesOf(summary);
  const keys = [...new Set(names.map(({ key }) => key))];
  const sounds = names.flatMap(({ name }) =>
    typableSounds(syllablesOf(name.slice(0, LONGEST_SOUNDED)), LONGEST_TYPED),
  );
  return {
    key: summary.key,
    version,
    symbols: symbolNames(summary),
    names: keys,
    pairs: keys.map(pairStreamOf),
    characters: [...new Set(keys.join(''))].join(' '),
    sounds: [...new Set(sounds)],
    signedBy: [...new Set(signatures.flatMap(({ iso3 }) => iso3 ?? []))],
    languages: languagesOf(summary),
    ...(summary.masthead.meeting !== undefined && { meeting: summary.masthead.meeting }),
    unitCount: units.length,
    characterCount: units.reduce((sum, { text }) => sum + text.length, 0),
    summary,
    texts,
    hashes: texts.map(({ sha256 }) => sha256),
  };
}

function* mentionRecords(document: Document, version: string): Generator<RoomRecord> {
  const { key } = document;
  const { citations, requests } = extractionOf(document);
  for (const [sequence, citation] of citations.entries()) {
    const record = {
      document: key,
      version,
      kind: 'citation',
      sequence,
      targets: citation.targets,
      mention: { document: key, citation },
    };
    yield { room: 'mentions', id: `${key}#${version}#c${sequence}`, record };
  }
  for (const [sequence, request] of requests.entries()) {
    const { named, addressee, verb } = indexed(key, request);
    const { locator, verbClass, optional, deadlineIso } = request;
    const record = {
      document: key,
      version,
      kind: 'request',
      sequence,
      containers: [...pathsAbove(locator), locator],
      named,
      addressee: pairStreamOf(addressee),
      addresseeCharacters: [...new Set(addressee)].join(' '),
      verbFromEnd: fromEnd(verb),
      verbClass,
      optional: optional === true,
      // A month or a year is a span of days: ~ stands behind every digit and dash.
      ...(deadlineIso === null ? {} : { begins: deadlineIso, ends: `${deadlineIso}~` }),
      mention: { document: key, request },
    };
    yield { room: 'mentions', id: `${key}#${version}#r${sequence}`, record };
  }
}

/** So that the end of a word is the beginning of a term. */
export function fromEnd(text: string): string {
  return [...text].reverse().join('');
}
