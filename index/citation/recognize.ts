import { firstEndingAfter, type Span } from '../model/span.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { parseDate } from '../text/dates.js';
import { fold } from '../text/fold.js';
import { createCitingText } from './citing-text.js';
import type { CitingText, Mention, Recognizer, Refiner, Stated } from './mention.js';
import type { PlaceExpression } from './places.js';
import { bareNumbers } from './recognizers/bare-numbers.js';
import { instruments } from './recognizers/instruments.js';
import { links } from './recognizers/links.js';
import { loose, runningAlone } from './recognizers/loose-numbers.js';
import { numbers } from './recognizers/numbers.js';
import { symbols } from './recognizers/symbols.js';
import { recommendations, targets } from './recognizers/targets.js';
import { works } from './recognizers/works.js';
import { candidates } from './refiners/candidates.js';
import { placesAfter, placesBehind } from './refiners/places-after.js';
import { placesBefore } from './refiners/places-before.js';
import { antecedents, generics, relative } from './refiners/relative.js';
import { repeated } from './refiners/repeated.js';

/**
 * What a document is named by, where its paragraphs do not matter. In this order: what an earlier one takes is not offered
 * to a later one. A further form of citation is a further line.
 */
const NAME_RECOGNIZERS: readonly Recognizer[] = [
  links,
  symbols,
  works,
  loose,
  numbers,
  bareNumbers,
  runningAlone,
];
const RECOGNIZERS: readonly Recognizer[] = [...NAME_RECOGNIZERS, instruments, targets, recommendations];
/** In this order, each over what the one before left. */
const REFINERS: readonly Refiner[] = [
  candidates,
  placesAfter,
  repeated,
  placesBefore,
  generics,
  relative,
  antecedents,
];

const NAME_REFINERS: readonly Refiner[] = [candidates, repeated];

/** A citation in running text. Offsets are UTF-16 code units of the source; the span takes in the paragraphs. */
export interface Citation extends Span {
  readonly kind: 'resolution' | 'decision' | 'document' | 'instrument' | 'relative';
  /** As it stands in the text. */
  readonly text: string;
  /** What it can mean, most likely first: one is certain, several are left open, none: not of ours, or not known. */
  readonly symbols: readonly DocumentSymbol[];
  /** The paragraphs pointed at. */
  readonly places?: PlaceExpression;
  /** Of an instrument in the table, its id; its `symbols` are those of the resolution that adopted it. */
  readonly instrument?: string;
  /** A relative one of the text's own paragraphs: 上文第5段, 本决议第5段. */
  readonly own?: true;
  /** When the words beside it say that it was adopted: 1948年12月11日第63/194号决议. */
  readonly said?: { readonly iso?: string; readonly session?: number };
}

export interface RecognizeOptions {
  /** Id of the organ in whose series the citing document stands: it decides where the words leave several. */
  readonly organ?: string;
}

/**
 * The grammar over one text, offsets in the folded text.
 *
 * @param what `name`: only the names of documents, without their paragraphs
 */
export function readMentions(text: CitingText, what: 'name' | 'citation'): readonly Mention[] {
  let mentions: readonly Mention[] = [];
  for (const recognizer of what === 'name' ? NAME_RECOGNIZERS : RECOGNIZERS) {
    const found = recognizer(text);
    const free = found.filter((each) => !overlapsAny(mentions, each));
    mentions = [...mentions, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
  }
  for (const refiner of what === 'name' ? NAME_REFINERS : REFINERS) mentions = refiner(mentions, text);
  return apart(mentions);
}

/** In order; where words of one reach into the one before, they are that one's. Parts A–D of one number share a place. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const same = last?.start === mention.start && last.end === mention.end;
    if (!last || same || mention.start >= last.end) kept.push(mention);
    else if (mention.end > last.end) kept.push({ ...mention, start: last.end });
  }
  return kept;
}

/** `mentions` are in order. */
function overlapsAny(mentions: readonly Mention[], { start, end }: Span): boolean {
  const next = mentions[firstEndingAfter(mentions, start)];
  return next !== undefined && next.start < end;
}

/**
 * Citations in running Chinese or English text, in order: symbols, links, resolutions and decisions by number (lists
 * too), instruments by name, and references to what was named before, each with the paragraphs pointed at. The words
 * before a number decide its organ; where they leave several candidates, the organ of the citing document does; else
 * all are kept.
 */
export function recognizeCitations(source: string, { organ }: RecognizeOptions = {}): readonly Citation[] {
  const text = createCitingText(source, { home: organ });
  return readMentions(text, 'citation').flatMap((mention) => {
    const { kind, symbols, places, instrument, antecedent, needsPlaces, said } = mention;
    if (kind === 'work' || (needsPlaces && !places)) return [];
    const span = text.folded.sourceSpan(mention);
    return [
      {
        ...{ kind, ...span, text: source.slice(span.start, span.end), symbols },
        ...(places && { places }),
        ...(instrument !== undefined && { instrument }),
        ...(antecedent === 'own' && { own: true as const }),
        ...(said && { said: statedOf(said) }),
      },
    ];
  });
}

function statedOf({ date, session }: Stated): NonNullable<Citation['said']> {
  const iso = date === undefined ? undefined : parseDate(date);
  return { ...(iso !== undefined && { iso }), ...(session !== undefined && { session }) };
}

/** The paragraphs behind a title that ends at `end` (offset in the source), and where they end; undefined where none are. */
export function placesAfterTitle(
  source: string,
  end: number,
): { readonly places: PlaceExpression; readonly end: number } | undefined {
  const folded = fold(source);
  const behind = placesBehind(folded.cased, folded.foldedOffset(end), folded.cased.length);
  return behind && { places: behind.places, end: folded.sourceEnd(behind.end) };
}
