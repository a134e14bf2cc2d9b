import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Document, Unit, UnitKind } from '../../index/model/document.js';
import type { Locator } from '../../index/model/locator.js';
import { pathsAbove, placeOf } from '../../index/model/place.js';
import type { Span } from '../../index/model/span.js';
import { openingsOf } from '../../index/search/filters.js';
import { winnow } from '../../index/search/run-segment.js';
import { indexedDocument, namedUnit, namesOf, skipsOf } from '../../index/search/unit-table.js';
import { toSimplified } from '../../index/text/han.js';
import type { RoomRecord } from './records.js';
import { runName } from './run-name.js';
import { distinctTerms, termStreamOf } from './term-stream.js';
import type { WordsWritten } from './words.js';

/** What the engine gives back of a record of `units`. */
export interface UnitRecord {
  readonly document: string;
  readonly version: string;
  readonly order: number;
  readonly locator: Locator;
  readonly kind: UnitKind;
  readonly type: Document['type'];
  readonly length: number;
  readonly namesLength: number;
  readonly unit: KeptUnit;
}

/** What judging a unit needs. */
interface KeptUnit {
  readonly text: string;
  readonly skips: readonly Span[];
  readonly canonical: string;
  /** Terms that cannot be read off the canonical text, apart by blanks. */
  readonly others: string;
  readonly organ?: string;
  readonly year?: number;
  /** Of the unit that stands for its document. */
  readonly names?: { readonly printed: string; readonly canonical: string; readonly others: string };
  /** Order of the heading above. */
  readonly heading?: number;
  /**
   * The document's titles and that heading themselves, as far as they are short: what they answer counts for this unit,
   * and reading a record of their own would cost as much as reading this one.
   */
  readonly above?: readonly AboveUnit[];
}

/** A title or heading, of the same document and version as what stands under it. */
export type AboveUnit = Pick<UnitRecord, 'order' | 'locator' | 'kind' | 'length' | 'namesLength' | 'unit'>;

/** Titles of its document that a unit stands under: the first few, where there are many. */
const MOST_TITLES = 4;
/** UTF-16 code units of a title or heading; a longer one is a list. */
const LONGEST_ABOVE = 300;

/** Characters of a text's beginning by which it can be asked for. */
export const LONGEST_OPENING = 32;

export function unitId(document: string, version: string, order: number): string {
  return `${document}#${version}#${order}`;
}

/** A record for each unit of a document. */
export function* unitRecords(
  document: Document,
  version: string,
  analyzer: TextAnalyzer,
  words?: WordsWritten,
): Generator<RoomRecord> {
  const { key, type, organ, year } = indexedDocument(document);
  const named = namedUnit(document);
  const titles = document.units.flatMap(({ kind }, order) => (kind === 'title' ? [order] : []));
  const read = document.units.map((unit) => readUnit(unit, analyzer));
  const aboveUnit = (order: number): AboveUnit | undefined => {
    const [unit, own] = [document.units[order], read[order]];
    if (!unit || !own || unit.text.length > LONGEST_ABOVE) return undefined;
    const { locator, kind, text } = unit;
    const { skips, canonical, others, length } = own;
    const names = unit === named ? readNames(namesOf(document), analyzer) : undefined;
    const kept = { text, skips, canonical, others: others.join(' '), ...(names && { names: names.kept }) };
    return { order, locator, kind, length, namesLength: names?.length ?? 0, unit: kept };
  };
  const titleUnits = titles.slice(0, MOST_TITLES).flatMap((order) => aboveUnit(order) ?? []);
  let headingUnits: readonly AboveUnit[] = [];
  let heading: number | undefined;
  for (const [order, unit] of document.units.entries()) {
    const own = read[order];
    if (own === undefined) continue;
    const around = [...titles, ...(heading === undefined ? [] : [heading])].filter((each) => each !== order);
    const names = unit === named ? readNames(namesOf(document), analyzer) : undefined;
    const openings = [...openingsOf(own.canonical)].map((text) => text.slice(0, LONGEST_OPENING));
    const inner: KeptUnit = {
      text: unit.text,
      skips: own.skips,
      canonical: own.canonical,
      others: own.others.join(' '),
      ...(organ !== undefined && { organ }),
      ...(year !== undefined && { year }),
      ...(names && { names: names.kept }),
      ...(heading !== undefined && { heading }),
      above: [...titleUnits.filter((title) => title.order !== order), ...headingUnits],
    };
    const { locator, kind } = unit;
    const lengths = { length: own.length, namesLength: names?.length ?? 0 };
    const kept: UnitRecord = { document: key, version, order, locator, kind, type, ...lengths, unit: inner };
    const record = {
      document: key,
      version,
      order,
      kind,
      type,
      ...(organ !== undefined && { organ: toSimplified(organ) }),
      ...(year !== undefined && { year }),
      ...(kind === 'subparagraph' && { part: partOf(unit) }),
      containers: [...pathsAbove(locator), locator].join(' '),
      opening: openings[0] ?? '',
      openings,
      terms: own.stream,
      ...(names && { names: names.stream }),
      around: distinctTerms(...around.map((each) => read[each]?.stream ?? '')),
      ends: endsOf(own.canonical),
      runs: runsOf(own.canonical),
      ...lengths,
      kept: JSON.stringify(kept),
    };
    yield { room: 'units', id: unitId(key, version, order), record };
    if (words) yield* words.newOf(own.words);
    if (kind !== 'heading') continue;
    heading = order;
    headingUnits = [aboveUnit(order)].filter((each) => each !== undefined);
  }
}

function readUnit(unit: Unit, analyzer: TextAnalyzer) {
  const skips = skipsOf(unit);
  const canonical = analyzer.canonicalize(unit.text, skips).text;
  return { skips, canonical, ...termStreamOf(analyzer.tokens(canonical)) };
}

function readNames(names: readonly string[], analyzer: TextAnalyzer) {
  const printed = names.join('\n');
  const canonical = analyzer.canonicalize(printed).text;
  const { stream, others, length } = termStreamOf(analyzer.tokens(canonical));
  return { stream, length, kept: { printed, canonical, others: others.join(' ') } };
}

function partOf({ locator }: Unit): 'preambular' | 'operative' {
  return placeOf(locator).series === 'pp' ? 'preambular' : 'operative';
}

/** The last character of each run of Han characters, once. */
function endsOf(canonical: string): string {
  return [...new Set(canonical.match(/\p{Script=Han}(?!\p{Script=Han})/gu))].join(' ');
}

function runsOf(canonical: string): string {
  const kept = new Set<string>();
  winnow(canonical, (hash) => kept.add(runName(hash)));
  return [...kept].join(' ');
}
