import type { DocumentSymbol } from '../model/symbol.js';
import { recognizeSymbol } from '../model/symbol.js';
import { CHINESE_DATE_PART } from '../text/dates.js';
import { NUMERAL } from '../text/numerals.js';
import { createCitingText } from './citing-text.js';
import type { Mention } from './mention.js';
import { readMentions } from './recognize.js';

/** Longest text that can be a symbol or a short form with its organ, date and link. */
const LONGEST = 400;
/** Sentence marks and closing marks that may follow a name. */
const ENDS = /^[\s.。,，、;；!！?？"'”’》)）>]*$/u;
const LONGEST_JOINT = 6;
/** What may stand before a number in the name of a resolution, beside a body: 2008年12月18日通过的第63/194号决议. */
const LEADING = new RegExp(
  `^(?:the|关于|[\\s"'《(<]|${CHINESE_DATE_PART}|第\\s?${NUMERAL}{1,5}\\s?届(?:会议|常会|届会)|(?<=[日年会])(?:上|所)?(?:通过)?的?)*$`,
  'iu',
);

export interface DocumentAtBeginning {
  /** What it can mean, most likely first; of 31/6 A and B both parts. */
  readonly symbols: readonly DocumentSymbol[];
  /** Where the document's own name ends, in the text as given; its paragraphs may follow. */
  readonly end: number;
}

/**
 * The document that a text begins with, by symbol, link, file name or number: 63/194, 第63/194号决议, GA resolution
 * 63/194, A_RES_63_194.pdf. The text must begin with it: nothing but a body's name and a date stands before the number.
 */
export function documentAtBeginning(text: string): DocumentAtBeginning | undefined {
  const reading = createCitingText(text.slice(0, LONGEST), { typed: true });
  const { folded } = reading;
  const mentions = readMentions(reading, 'name');
  const [mention] = mentions;
  if (!mention || mention.kind === 'work' || mention.kind === 'instrument' || mention.kind === 'relative')
    return undefined;
  const { adopter, start } = mention;
  const begins = adopter?.adjacent && adopter.start < start ? adopter.start : start;
  if (!LEADING.test(folded.cased.slice(0, begins))) return undefined;
  let end = mention.end;
  const found = [...mention.symbols];
  for (const part of mentions.slice(1)) {
    if (!isPartOfSame(mention, part) || part.start - end > LONGEST_JOINT) break;
    found.push(...part.symbols);
    end = part.end;
  }
  return { symbols: found, end: folded.sourceEnd(end) };
}

/** 31/6 A and B: two parts of one resolution, two citations. */
function isPartOfSame({ number: one }: Mention, { number: other }: Mention): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.session === other.session &&
    one.serial === other.serial &&
    one.letter !== other.letter
  );
}

/**
 * The symbols that a name of a document as a whole can mean, most likely first: 63/194, 第63/194号决议, 大会第63/194号决议,
 * GA resolution 63/194, 第31/308号决定, a symbol itself in any spelling, a link, the name of a download. An organ named
 * in it excludes the others' resolutions; what is none of these gives none.
 */
export function symbolsOf(name: string): readonly DocumentSymbol[] {
  const symbol = recognizeSymbol(name);
  if (symbol) return [symbol];
  if (name.length > LONGEST) return [];
  const trimmed = name.trim();
  const found = documentAtBeginning(trimmed);
  if (!found || !ENDS.test(trimmed.slice(found.end))) return [];
  return found.symbols;
}
