import type { Document, DocumentType, Unit, UnitKind } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import type { Span } from '../model/span.js';

/** What the filters need of a document. */
export interface IndexedDocument {
  readonly key: string;
  readonly type: DocumentType;
  readonly organ?: string;
  readonly year?: number;
}

/** What a hit needs of a unit, and what verifying a match needs. */
export interface IndexedUnit {
  readonly document: IndexedDocument;
  /** Position within its document. */
  readonly order: number;
  readonly locator: Locator;
  readonly kind: UnitKind;
  readonly text: string;
  /** Spans of `text` that matching leaves out: footnote marks. */
  readonly skips: readonly Span[];
  readonly canonical: string;
  /** Names of the document, one a line, on the unit that stands for it; else empty. */
  readonly names: string;
  readonly canonicalNames: string;
  /** Number of distinct terms of the text, and of the names. */
  readonly lengths: readonly [text: number, names: number];
}

/** Kinds whose lines are things of their own: what ends one does not begin the next. */
const LINED: ReadonlySet<UnitKind> = new Set(['masthead', 'signature', 'closing', 'foreign', 'unrecognized']);

/** A line that ends in the middle of a sentence. */
const WRAPPED = /(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu;

/** What matching leaves out of a unit's text: note marks, and line ends within a sentence, so that it goes on. */
export function skipsOf({ kind, text, footnotes }: Unit): readonly Span[] {
  const skips = footnotes.map(({ start, end }): Span => ({ start, end }));
  if (!text.includes('\n') || LINED.has(kind)) return skips;
  for (const { index } of text.matchAll(WRAPPED)) skips.push({ start: index, end: index + 1 });
  return skips.sort((a, b) => a.start - b.start);
}

/** The facts of `document` that queries filter by. */
export function indexedDocument(document: Document): IndexedDocument {
  const { organ } = document.masthead;
  const year = yearOf(document);
  return {
    key: document.key,
    type: document.type,
    ...(organ === undefined ? {} : { organ }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The year of adoption or of the document's own date; that of distribution only where it has no other. */
function yearOf(document: Document): number | undefined {
  const dates = document.masthead.dates ?? [];
  const own = dates.find((date) => date.role !== 'distributed') ?? dates[0];
  const year = Number(own?.iso.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/**
 * Names under which the document itself is looked for, as its title unit is indexed with them: its symbol and
 * aliases, without those that a title or heading in it prints anyhow.
 */
export function namesOf(document: Document): readonly string[] {
  const printed = new Set(
    document.units
      .filter((unit) => unit.kind === 'title' || unit.kind === 'heading')
      .map((unit) => unit.text),
  );
  const names = [
    document.key,
    ...(document.symbol === undefined ? [] : [document.symbol]),
    ...document.aliases,
  ];
  return [...new Set(names)].filter((name) => !printed.has(name));
}

/** The unit that stands for its document: the first title, else the first unit. */
export function namedUnit(document: Document): Unit | undefined {
  return document.units.find((unit) => unit.kind === 'title') ?? document.units[0];
}
