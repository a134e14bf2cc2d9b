import { placesOf } from '../citation/places.js';
import { type Citation, recognizeCitations } from '../citation/recognize.js';
import type { Document, UnitKind } from '../model/document.js';
import type { CitationTarget, ExtractedCitation, Extraction } from '../model/extraction.js';
import { formatPlace } from '../model/place.js';
import type { Span } from '../model/span.js';
import { organOfSymbol } from '../names/bodies.js';
import {
  allInstruments,
  genericInstrument,
  instrumentByName,
  recognizeInstruments,
} from '../names/instruments.js';
import { foldKey } from '../text/fold.js';
import { requestsOf } from './document-requests.js';

/** Raised whenever the same document gives another extraction. */
export const EXTRACTION_VERSION = '12';

/** A title names the document itself; foreign text is not the document's. */
const NOT_READ: ReadonlySet<UnitKind> = new Set(['title', 'foreign']);
/** Works in title marks that the grammar of citations leaves (plans, reports): the whole text names them by title only. */
function titlesIn(text: string, cited: readonly Span[], titles: Titles) {
  return [...text.matchAll(IN_MARKS)].flatMap(({ index: start, 0: marked, 1: title = '' }) => {
    const end = start + marked.length;
    const isCited = cited.some((each) => each.start < end && start < each.end);
    if (isCited || genericInstrument(title) !== undefined) return [];
    return [
      {
        start,
        end,
        kind: 'instrument' as const,
        text: marked,
        targets: [titles.targetOf(title)],
        pinpoints: [],
      },
    ];
  });
}

const HAN = /\p{Script=Han}/u;

/** English prints no marks around a name: Recalling the Convention on the Rights of the Child. */
function namesIn(text: string, cited: readonly Span[]) {
  return recognizeInstruments(text).flatMap(({ id, marked: { start, end } }) => {
    const isCited = cited.some((each) => each.start < end && start < each.end);
    if (isCited) return [];
    return [
      {
        start,
        end,
        kind: 'instrument' as const,
        text: text.slice(start, end),
        targets: [`instrument:${id}`],
        pinpoints: [],
      },
    ];
  });
}

/** What a document cites and asks, in reading order. Linear in its length. */
export function extractDocument({ symbol, units }: Pick<Document, 'symbol' | 'units'>): Extraction {
  const organ = symbol && organOfSymbol(symbol)?.id;
  const options = organ === undefined ? {} : { organ };
  const titles = new Titles();
  const citationsIn = (text: string) =>
    recognizeCitations(text, options)
      .flatMap((each) => extracted(each, titles) ?? [])
      // A head prints the document's own symbol.
      .filter(({ targets }) => targets[0] !== symbol);
  const citations: ExtractedCitation[] = [];
  for (const { kind, locator, text, resolved } of units) {
    if (NOT_READ.has(kind)) continue;
    const own = citationsIn(text);
    if (kind !== 'footnote') own.push(...(HAN.test(text) ? titlesIn(text, own, titles) : namesIn(text, own)));
    citations.push(...own.map((each) => ({ ...each, locator })).sort((a, b) => a.start - b.start));
    if (resolved !== undefined) {
      const printed = new Set(own.flatMap(({ targets }) => targets));
      const meant = citationsIn(resolved);
      const added = meant.filter(({ targets }) => !targets.some((target) => printed.has(target)));
      const end = Math.min(IBID.length, text.length);
      citations.push(...added.map((each) => ({ ...each, locator, start: 0, end, resolved: true as const })));
    }
  }
  return { citations, requests: requestsOf(units) };
}

const IBID = '同上';

/** A name in the marks of a title; a volume of treaties has one too, within. */
const IN_MARKS = /《([^《》\n]{3,200})》/gu;
const TITLE = /^《([^《》]{3,200})》/u;

/** Undefined for what points at nothing that has a name: 该决议第5段 without its antecedent, a volume of treaties. */
function extracted({ start, end, kind, text, symbols, places, instrument, own }: Citation, titles: Titles) {
  const title = kind === 'instrument' ? TITLE.exec(text)?.[1] : undefined;
  const named =
    instrument !== undefined
      ? titles.known(title, `instrument:${instrument}`)
      : title && titles.targetOf(title);
  const isInstrument = kind === 'instrument' || instrument !== undefined;
  // What adopted an instrument is not cited by citing it.
  const targets: readonly CitationTarget[] = isInstrument ? (named === undefined ? [] : [named]) : symbols;
  if (own || targets.length === 0) return undefined;
  const pinpoints = placesOf(places ?? []).map(formatPlace);
  return { start, end, kind: kind === 'relative' ? kindOf(symbols[0]) : kind, text, targets, pinpoints };
}

/** 该决议第5段 is a citation of what its antecedent names. */
function kindOf(symbol: string | undefined): ExtractedCitation['kind'] {
  if (symbol === undefined) return 'instrument';
  if (/\/RES\//u.test(symbol)) return 'resolution';
  return /\/DEC\//u.test(symbol) ? 'decision' : 'document';
}

/** 《全球行动计划》 of 《联合国打击贩运人口全球行动计划》, 《全球倡议》 of 《全球打击贩运人口活动倡议》. */
function isShortFor(short: string, long: string): boolean {
  return (
    long.endsWith(short) ||
    (long.startsWith(short.slice(0, 2)) && long.endsWith(short.slice(-2)) && short.length === 4)
  );
}

/** A text calls what it has named by the end of its name, or by its first and last words. */
class Titles {
  readonly #named = new Map<string, CitationTarget>();

  /** Remembers what a title is. */
  known(title: string | undefined, target: CitationTarget): CitationTarget {
    if (title !== undefined) this.#named.set(foldKey(title), target);
    return target;
  }

  targetOf(title: string): CitationTarget {
    const key = foldKey(title);
    const target = targetOfTitle(title);
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const longer = target.startsWith('instrument:')
      ? undefined
      : [...this.#named].find(([name]) => isShortFor(key, name))?.[1];
    this.#named.set(key, longer ?? target);
    return longer ?? target;
  }
}

/** An instrument under any of its names is one target; any other title is its key. */
export function targetOfTitle(title: string): CitationTarget {
  const instrument = instrumentByName(title);
  return instrument ? `instrument:${instrument.id}` : `title:${foldKey(title)}`;
}

/** Everything by which a document can be cited: its symbol, its titles, those of its annexes, the instrument that it is. */
export function targetsOf(document: {
  readonly symbol?: string;
  readonly title?: string;
  readonly aliases: readonly string[];
  readonly annexes?: readonly { readonly title: string }[];
}): readonly CitationTarget[] {
  const { symbol, title, aliases, annexes = [] } = document;
  const titles = [
    ...(title === undefined ? [] : [title]),
    ...aliases,
    ...annexes.map((annex) => annex.title),
  ];
  const instruments = symbol === undefined ? [] : allInstruments().filter((each) => each.symbol === symbol);
  return [
    ...new Set([
      ...(symbol === undefined ? [] : [symbol]),
      ...titles.map(targetOfTitle),
      ...instruments.map(({ id }) => `instrument:${id}`),
    ]),
  ];
}

const known = new WeakMap<Document, Extraction>();

/** The document's own extraction, or one made now and remembered as long as the document is. */
export function extractionOf(document: Document): Extraction {
  const made = document.extraction ?? known.get(document) ?? extractDocument(document);
  known.set(document, made);
  return made;
}
