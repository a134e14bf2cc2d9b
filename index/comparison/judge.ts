import type { Language } from '../model/language.js';
import type { Span } from '../model/span.js';
import { type Comparable, comparable, withoutEdges } from './comparable.js';
import { nearlyHeld } from './short-quotations.js';
import { covered, gapsOf, runsOf, type Tile, tiles } from './tiling.js';

/** A paragraph that a quotation may be from. */
export interface Passage {
  readonly document: string;
  readonly locator: string;
  readonly text: string;
  /** Of the text that it stands in; absent: the document's first. */
  readonly language?: Language;
}

export type Verdict = 'exact' | 'altered' | 'stitched' | 'not-found';

export interface Judgement {
  readonly verdict: Verdict;
  /** Where the words stand: all places of an exact quotation, the pieces' of a stitched one, in the quotation's order. */
  readonly places: readonly Passage[];
  /** Exact but for spacing, width, quotation marks, script, note marks or emphasis. */
  readonly lenient: boolean;
  /** An omission is marked in the quotation. */
  readonly omission: boolean;
  /** Wherever it stands word for word, this stands right before it and turns it into its opposite: 不 | 影响…. */
  readonly negatedBy?: string;
}

/** … …… ... [...] (略): what is left out is said. */
const OMISSION = /\[?\(?(?:\.{3,}|…+|⋯+|略)\)?\]?/gu;
/** Of a quotation, what one paragraph must share for it to be that paragraph, changed. */
const LEAST_SHARED = 0.5;
/** Of a stitched one, what its pieces must cover together. */
const LEAST_COVERED = 0.75;
/** Shortest piece that shows another paragraph. */
const SHORTEST_PIECE = 7;
/** Titles stand in many paragraphs: they show none. */
const TITLE = /《[^》]*》/gu;

const known = new WeakMap<Passage, Comparable>();
function comparableOf(passage: Passage): Comparable {
  const made = known.get(passage) ?? comparable(passage.text);
  known.set(passage, made);
  return made;
}

const NOTHING: Judgement = { verdict: 'not-found', places: [], lenient: false, omission: false };

/**
 * Whether a quotation is true to one of the paragraphs that it may be from. Strict on words and punctuation, lenient
 * on spacing, width, quotation marks, script and note marks. Linear in the quotation and the passages together.
 *
 * @param runs paragraphs in the order of their document, to find quotations that go over an end of a paragraph
 */
export function judge(
  quotation: string,
  passages: readonly Passage[],
  runs: readonly (readonly Passage[])[] = [],
): Judgement {
  const whole = comparable(quotation);
  const parts = whole.text
    .split(OMISSION)
    .map(withoutEdges)
    .filter((part) => part.length > 0);
  const [first = ''] = parts;
  if (parts.join('').length < 2) return NOTHING;
  return parts.length === 1
    ? (exactly(first, quotation, passages) ?? acrossEnds(first, runs) ?? nearly(first, passages))
    : (withOmissions(parts, passages) ?? nearly(parts.join(''), passages));
}

function exactly(quote: string, quotation: string, passages: readonly Passage[]): Judgement | undefined {
  const places = passages.filter((passage) => comparableOf(passage).text.includes(quote));
  if (places.length === 0) return undefined;
  const trimmed = quotation.trim().replace(/^[“「『"'‘]|[”」』"'’]$/gu, '');
  const strict = places.some(
    ({ text }) => text.includes(trimmed) || text.includes(trimmed.replace(/[，；。：、,;.:!?！？]+$/u, '')),
  );
  const before = places.map((passage) => negationBefore(quote, comparableOf(passage).text));
  const [negatedBy] = before;
  const negated = negatedBy !== undefined && before.every((each) => each !== undefined);
  return { verdict: 'exact', places, lenient: !strict, omission: false, ...(negated && { negatedBy }) };
}

const NEGATION = /(?:不得|不应|不能|不会|没有|并非|尚未|毫无|切勿|不|未|勿)$/u;

/** What denies a quotation wherever a text holds it; undefined where it once stands without. */
function negationBefore(quote: string, text: string): string | undefined {
  let found: string | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found = NEGATION.exec(text.slice(Math.max(0, at - 2), at))?.[0];
    if (found === undefined) return undefined;
  }
  return found;
}

/** Paragraphs in a row, the first perhaps from its middle, the last perhaps not to its end. */
function acrossEnds(quote: string, runs: readonly (readonly Passage[])[]): Judgement | undefined {
  for (const run of runs) {
    const texts = run.map((passage) => comparableOf(passage).text);
    const at = texts.join('').indexOf(quote);
    if (at < 0) continue;
    let start = 0;
    const places = run.filter((_, index) => {
      const end = start + (texts[index]?.length ?? 0);
      const touched = start < at + quote.length && end > at;
      start = end;
      return touched;
    });
    return { verdict: 'exact', places, lenient: false, omission: false };
  }
  return undefined;
}

function withOmissions(parts: readonly string[], passages: readonly Passage[]): Judgement | undefined {
  const inOrder = passages.filter((passage) => {
    const { text } = comparableOf(passage);
    let from = 0;
    return parts.every((part) => {
      const at = text.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
  if (inOrder.length > 0) return { verdict: 'exact', places: inOrder, lenient: false, omission: true };
  const owners = parts.map((part) => passages.find((passage) => comparableOf(passage).text.includes(part)));
  const places = [...new Set(owners.flatMap((owner) => owner ?? []))];
  return owners.every((owner) => owner !== undefined)
    ? { verdict: places.length > 1 ? 'stitched' : 'altered', places, lenient: false, omission: true }
    : undefined;
}

/** Passages that are compared run by run: of the others each shares less with the quotation than all of these. */
const MOST_COMPARED = 40;

/**
 * The passages that share most with the quotation, in their order: comparing one run by run costs fifty times as much as
 * seeing that it has none of its runs.
 */
function likeliest(quote: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.length <= MOST_COMPARED) return passages;
  const runs = runsOf(quote);
  const shared = passages.map((passage) => runs.sharedWith(comparableOf(passage).text));
  const least = shared.toSorted((a, b) => b - a)[MOST_COMPARED - 1] ?? 0;
  return passages
    .filter((_, at) => (shared[at] ?? 0) > 0 && (shared[at] ?? 0) >= least)
    .slice(0, 4 * MOST_COMPARED);
}

interface Candidate {
  readonly passage: Passage;
  readonly shared: readonly Tile[];
  readonly share: number;
}

const substance = (text: string) => text.replace(TITLE, '').length;

/** Changed words of one paragraph, pieces of several, or neither. */
function nearly(quote: string, passages: readonly Passage[]): Judgement {
  const short = shortOf(quote, passages);
  if (short) return short;
  const candidates = likeliest(quote, passages)
    .map((passage): Candidate => {
      const shared = tiles(quote, comparableOf(passage).text);
      return { passage, shared, share: covered(shared) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const [best] = candidates;
  if (!best) return NOTHING;
  const stitched = stitch(quote, candidates, passages);
  if (stitched && stitched.places.length > 1) return stitched;
  const sharedText = best.shared.map(({ quote: at, length }) => quote.slice(at, at + length)).join('|');
  const shares = best.share / quote.length;
  if (shares < LEAST_SHARED || substance(sharedText) < LEAST_SHARED * substance(quote)) return NOTHING;
  const places = candidates.filter(({ share }) => share === best.share).map(({ passage }) => passage);
  return { verdict: 'altered', places, lenient: false, omission: false };
}

/** A short quotation, of which a character or two were changed. */
function shortOf(quote: string, passages: readonly Passage[]): Judgement | undefined {
  const near = passages.flatMap((passage) => {
    const found = nearlyHeld(quote, comparableOf(passage).text);
    return found ? [{ passage, distance: found.distance }] : [];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const places = near.filter(({ distance }) => distance === least).map(({ passage }) => passage);
  return places.length === 0 ? undefined : { verdict: 'altered', places, lenient: false, omission: false };
}

/** Takes the passage that covers most, then those that cover what it leaves, each by a piece that is long enough. */
function stitch(
  quote: string,
  candidates: readonly Candidate[],
  passages: readonly Passage[],
): Judgement | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const pieces: (Span & { readonly passage: Passage })[] = first.shared
    .filter(({ length }) => length >= SHORTEST_PIECE || first.share / quote.length >= LEAST_SHARED)
    .map(({ quote: start, length }) => ({ start, end: start + length, passage: first.passage }));
  for (const gap of gapsOf(first.shared, quote.length)) {
    const rest = quote.slice(gap.start, gap.end);
    const inner = withoutEdges(rest);
    if (inner.length < SHORTEST_PIECE) continue;
    const found = likeliest(
      inner,
      passages.filter((passage) => passage !== first.passage),
    )
      .map((passage) => ({ passage, shared: tiles(inner, comparableOf(passage).text) }))
      .map((each) => ({ ...each, longest: Math.max(0, ...each.shared.map(({ length }) => length)) }))
      .sort((a, b) => b.longest - a.longest)[0];
    if (!found || found.longest < Math.max(SHORTEST_PIECE, 0.7 * inner.length)) continue;
    if (substance(inner) < SHORTEST_PIECE) continue;
    const start = gap.start + rest.indexOf(inner);
    pieces.push({ start, end: start + inner.length, passage: found.passage });
  }
  pieces.sort((a, b) => a.start - b.start);
  const total = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total < LEAST_COVERED * quote.length) return undefined;
  return {
    verdict: 'stitched',
    places: [...new Set(pieces.map(({ passage }) => passage))],
    lenient: false,
    omission: false,
  };
}
