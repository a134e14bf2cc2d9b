import type { Span } from '../model/span.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { GENERIC_INSTRUMENTS } from '../tables/generic-names.js';
import { INSTRUMENTS } from '../tables/instruments.js';
import { listOf } from '../tables/read-table.js';
import { type Folded, foldKey } from '../text/fold.js';
import { createNameFinder } from './name-finder.js';
import { withoutArticle } from './without-article.js';

export interface Instrument {
  /** A word that stands for it: `un-charter`. */
  readonly id: string;
  /** The official Chinese name, without 《》. */
  readonly zh: string;
  readonly en: string;
  /** Every accepted name, short name and acronym in both languages, those above included; no generic ones. */
  readonly names: readonly string[];
  readonly kind: string;
  /** ISO date by which the United Nations cites it; absent where it has none. */
  readonly adopted?: string;
  /** Of the resolution that adopted it; absent for texts of conferences. */
  readonly symbol?: DocumentSymbol;
  /** Where in that resolution it stands: `annex`, `annex2`; absent where the resolution itself is the text. */
  readonly container?: string;
  /** The generic word that its Chinese name ends in, by which a text means it once it has been named: 公约. */
  readonly generic?: string;
}

/** An instrument's name in running text. The marks of a title around it (《》) stand outside. */
export interface InstrumentMention extends Span {
  readonly id: string;
  /** As it stands in the text. */
  readonly name: string;
  /**
   * The name with the marks of a title that enclose exactly it: 《联合国宪章》. The name's own span where none do: it
   * stands bare, or is part of a longer title (《联合国宪章概论》).
   */
  readonly marked: Span;
}

/** A word that means an instrument named before: 《公约》, 《宪章》. */
export interface GenericInstrument {
  /** As instruments' `generic` has it: 公约. */
  readonly word: string;
  /** The same in English: Convention. */
  readonly en: string;
  /** The instrument that it means where the text has named none: 《宪章》 is the Charter of the United Nations. */
  readonly means?: Instrument;
}

interface Index {
  readonly instruments: readonly Instrument[];
  readonly byId: ReadonlyMap<string, Instrument>;
  readonly byName: ReadonlyMap<string, Instrument>;
  readonly generic: ReadonlyMap<string, GenericInstrument>;
  readonly find: ReturnType<typeof createNameFinder<Instrument>>;
}

let index: Index | undefined;

function parseRow(row: (typeof INSTRUMENTS)[number]): Instrument {
  const { id, zh, en, also, kind, adopted } = row;
  const [symbol = '', container] = row.symbol.split(/\s+/u);
  const generic = GENERIC_INSTRUMENTS.map(({ id: word }) => word)
    .filter((word) => zh.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  return {
    id,
    zh,
    en,
    names: [...new Set([zh, en, ...listOf(also)])],
    kind,
    ...(adopted !== '' && { adopted }),
    // The table's test reads every symbol with `recognizeSymbol`: they are canonical.
    ...(symbol !== '' && { symbol: symbol as DocumentSymbol }),
    ...(container !== undefined && { container }),
    ...(generic !== undefined && { generic }),
  };
}

function build(): Index {
  const instruments = INSTRUMENTS.map(parseRow);
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const named = instruments.flatMap((each) => each.names.map((name) => [name, each] as const));
  const generic = new Map<string, GenericInstrument>();
  for (const { id, also, means, en } of GENERIC_INSTRUMENTS) {
    const meant = byId.get(means);
    for (const name of [id, en, ...listOf(also)]) {
      const key = foldKey(name);
      if (!generic.has(key)) generic.set(key, { word: id, en, ...(meant && { means: meant }) });
    }
  }
  return {
    instruments,
    byId,
    byName: new Map(named.map(([name, each]) => [foldKey(name), each])),
    generic,
    find: createNameFinder(named),
  };
}

function tables(): Index {
  index ??= build();
  return index;
}

/** Every instrument in the table's order. */
export function allInstruments(): readonly Instrument[] {
  return tables().instruments;
}

/** The instrument with this id. */
export function instrumentById(id: string): Instrument | undefined {
  return tables().byId.get(id);
}

/** The instrument that `name` as a whole means, with or without 《》, however it is spelled (`foldKey`). */
export function instrumentByName(name: string): Instrument | undefined {
  const { byName } = tables();
  return byName.get(foldKey(name)) ?? byName.get(foldKey(withoutArticle(name)));
}

/** What a word means that stands for an instrument named before: 公约, 《宪章》, the Covenant; undefined for others. */
export function genericInstrument(word: string): GenericInstrument | undefined {
  return tables().generic.get(foldKey(withoutArticle(word)));
}

/**
 * Whether `word` (公约, 任择议定书, 宣言) can mean `instrument` after the text has named it: one of its Chinese names ends in
 * that word, or its English name holds it.
 */
export function canMean(word: string, instrument: Instrument): boolean {
  const generic = genericInstrument(word);
  if (generic === undefined) return false;
  return /\p{Script=Han}/u.test(word)
    ? instrument.names.some((name) => name.endsWith(generic.word))
    : instrument.en.includes(generic.en);
}

/**
 * Names of instruments in running text, Chinese and English, within 《》 or bare: longest match, not overlapping, in
 * order; how, see `createNameFinder`. Generic words (《公约》) are not among them: see `genericInstrument`. Offsets are
 * UTF-16 code units of the source.
 */
export function recognizeInstruments(text: string | Folded): readonly InstrumentMention[] {
  const source = typeof text === 'string' ? text : text.source;
  return tables()
    .find(text)
    .map(({ start, end, value }) => ({
      start,
      end,
      id: value.id,
      name: source.slice(start, end),
      marked: withMarks(source, { start, end }),
    }));
}

/** Marks of a title directly around a span, blanks between ignored. */
function withMarks(source: string, span: Span): Span {
  const before = /[《〈<﹤＜]\s{0,2}$/u.exec(source.slice(Math.max(0, span.start - 3), span.start));
  const after = /^\s{0,2}[》〉>﹥＞]/u.exec(source.slice(span.end, span.end + 3));
  if (!before || !after) return span;
  return { start: span.start - before[0].length, end: span.end + after[0].length };
}
