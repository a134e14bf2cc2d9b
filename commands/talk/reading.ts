import type { Span } from '../../index/model/span.js';
import { type BodyMention, recognizeBodies } from '../../index/names/bodies.js';
import { recognizeInstruments } from '../../index/names/instruments.js';
import { recognizeStates, resolveState, type State, stateByCode } from '../../index/names/states.js';
import { statesTogether } from '../../index/names/states-together.js';
import type { CommandContext } from '../contract/command.js';
import { type Cue, cuesOf } from './cues.js';
import { type DocumentMention, documentsIn } from './documents.js';
import { type InstrumentMention, instrumentsIn } from './instruments.js';
import { commonWords, type Line, lineOf, overlaps, typed, without } from './line.js';
import { barePlaceAt, type PlaceMention, placeBehind, placesIn, withOddities } from './places.js';

/** Everything that is recognized in a line, before anybody asks what it wants. */
export interface Reading {
  readonly line: Line;
  /** The folded line without documents, places, quotations and instruments. */
  readonly open: string;
  readonly cues: ReadonlySet<Cue>;
  readonly documents: readonly DocumentMention[];
  readonly places: readonly PlaceMention[];
  readonly instruments: readonly InstrumentMention[];
  /** What stands in quotation marks, as typed. */
  readonly quotations: readonly (Span & { readonly text: string })[];
  readonly states: readonly State[];
  readonly bodies: readonly BodyMention[];
}

/** “…”, "…", 「…」, 『…』: one mark to the fold. */
const QUOTATION = /"([^"\n]+)"|'([^'\n]{6,})'/gu;

export async function readLine(
  source: string,
  context: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<Reading> {
  const line = lineOf(source);
  const quoted = [...line.text.matchAll(QUOTATION)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, text: typed(line, { start: start + 1, end: end - 1 }) };
  });
  const found = await documentsIn(line, context);
  // “第63/194号决议第11段”: what is nothing but a reference is no quotation.
  const quotations = quoted.filter((quotation) => !isReference(line, quotation, found));
  const known = recognizeInstruments(line.cased);
  const documents = found.filter(
    (mention) =>
      !overlaps(mention, quotations) &&
      // 维也纳宣言和行动纲领: a name of its own, of which a noun is a part.
      !(mention.how === 'noun' && (overlaps(mention, known) || isNoneInParticular(mention, line.text))),
  );
  let open = without(line.text, [...quotations, ...documents]);
  const places = placesBehind(documents, open);
  open = without(open, places);
  const taken = [...quotations, ...documents, ...places];
  const instruments = instrumentsIn(line, open, without(line.cased, taken));
  open = without(open, instruments);
  const further = placesIn(open);
  open = without(open, further);
  return {
    ...{ line, documents, instruments, quotations },
    open: commonWords(open),
    cues: cuesOf(commonWords(open)),
    places: withOddities(
      line.text,
      [...places, ...further].sort((a, b) => a.start - b.start),
    ),
    states: statesIn(line.source, open),
    bodies: recognizeBodies(without(line.cased, [...taken, ...instruments, ...further])),
  };
}

/** Whether a document and its places fill what stands in quotation marks. */
function isReference(line: Line, { start, end }: Span, documents: readonly DocumentMention[]): boolean {
  const named = documents.find((each) => each.start === start + 1 && each.end < end && each.how === 'name');
  if (!named || !/\d/u.test(named.text)) return false;
  const behind = Math.max(named.end, named.expressionEnd ?? 0);
  return line.text.slice(behind, end - 1).trim() === '';
}

/** 有没有2020年的决议, 收录安理会的决议吗: any of the kind. */
function isNoneInParticular({ start, end }: Span, text: string): boolean {
  const before = text.slice(0, start);
  // 人权理事会的决议: of another organ than any that is held under this noun alone.
  if (/(?:理事会|安理会|委员会|法院|署|组织)的?$/u.test(before)) return true;
  return (
    /(?:有没有|有无|有(?!关)|收录了?|收了|查到|能查|可以查|有哪些).{0,16}的$/u.test(before) &&
    !/^第?\d/u.test(text.slice(end))
  );
}

/** The places directly behind documents: by words, by bare numbers, or as the grammar of citations has read them. */
function placesBehind(documents: readonly DocumentMention[], open: string): readonly PlaceMention[] {
  return documents.flatMap(({ start, end, expression, expressionEnd }): PlaceMention[] => {
    const place = placeBehind(open, end) ?? barePlaceAt(open, end);
    if (place && place.end >= (expressionEnd ?? 0)) return [place];
    if (!expression) return place ? [place] : [];
    return [{ start: end === expressionEnd ? start : end, end: expressionEnd ?? end, expression }];
  });
}

/** What parts a State's name from a question about it. */
const PARTS = /[\s□\p{P}]|签|[在有也都没吗呢吧是算跟与及]|参加|加入|是不是|有没有|以及|还有|那/u;

/** Chinese names anywhere; English ones as whole words. */
function statesIn(source: string, open: string): readonly State[] {
  const codes = recognizeStates(open).map(({ iso3 }) => iso3);
  // 乌兹别克签了没: a name that counts only where it stands alone.
  const alone = open.split(PARTS).flatMap((part) => {
    const [state, ...others] = part.length < 2 || !/\p{Script=Han}/u.test(part) ? [] : resolveState(part);
    return state && others.length === 0 ? [state] : [];
  });
  const chinese = [...codes.flatMap((code) => stateByCode(code) ?? []), ...alone];
  const words = open.match(/[a-z][a-z'.-]+/gu) ?? [];
  const english: State[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(5, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      // us, in and be are words before they are codes.
      const [state, ...others] = name.length < 4 ? [] : resolveState(name);
      if (!state || others.length > 0) continue;
      english.push(state);
      at += length - 1;
      break;
    }
  }
  const codesTyped = (source.match(/(?<![A-Za-z])(?:[A-Z]{2,3})(?![A-Za-z])/gu) ?? []).flatMap((code) =>
    code === 'US' || code === 'UK' || code.length === 3 ? resolveState(code) : [],
  );
  return [...new Set([...chinese, ...statesTogether(open), ...english, ...codesTyped])];
}
