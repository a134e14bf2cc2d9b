import { type Container, labelOf, type Place } from '../model/place.js';
import type { Series } from '../model/series.js';
import { parseChineseNumeral } from '../text/numerals.js';
import type { Cursor } from './cursor.js';
import {
  BRACKETED_NUMBER,
  CANONICAL_ARTICLE,
  CLOSER,
  LABEL,
  LETTERED_NUMBER,
  NUMBER,
  NUMBER_ONWARD,
  RAISED_NUMBER,
  SLASHED_AFTER_WORD,
  SLASHED_NUMBER,
} from './place-words.js';
import { place } from './places.js';

/**
 * How much a text must say. `typed`: behind a document's name in a command, where `11` is a paragraph and the whole
 * text must be read. `running`: in a sentence, where only words (第…段, para., 附件) make a number a place, and the
 * reading ends where they end.
 */
export type Reading = 'typed' | 'running';

/** What a following number or label rests on. */
export interface Context {
  containers: readonly Container[];
  /** What words said that bare numbers belong to; undefined where none did. */
  series: Series | undefined;
  last: Place | undefined;
  /** The article that a following 第2款 or paragraph 2 lies in. */
  article: Place | undefined;
  /** paragraphs 1 and 3, after an article: below it. */
  below: boolean;
  /** The words that open a list (paras.) hold for its further numbers. */
  counted: boolean;
  /** What named the series stands before an earlier place, which is complete: 脚注3和第5段 leaves the notes by its 段. */
  passed: boolean;
}

export const NOTHING: Context = {
  containers: [],
  series: undefined,
  last: undefined,
  article: undefined,
  below: false,
  counted: false,
  passed: false,
};

/** A number with its labels, before what closes it says what it is. */
export interface Pin {
  readonly number: string | undefined;
  /** `第(四)`: what stands in brackets counts a level below. */
  readonly bracketed: boolean;
  readonly labels: readonly string[];
  readonly onward: boolean;
}

export function readLabels(cursor: Cursor): string[] {
  const labels: string[] = [];
  for (let match = cursor.take(LABEL); match; match = cursor.take(LABEL))
    labels.push(labelOf(match[1] ?? ''));
  return labels;
}

function readNumber(cursor: Cursor, series: Series | undefined): string | undefined {
  const canonical = series === 'art' ? cursor.take(CANONICAL_ARTICLE) : undefined;
  if (canonical) return canonical[1];
  const match = cursor.take(NUMBER);
  if (match) {
    const number = match[1]?.replace(' ', '') ?? parseChineseNumeral(match[2] ?? '')?.toString();
    return number === '0' ? undefined : number;
  }
  if (series !== 'fn') return undefined;
  const raised = cursor.take(RAISED_NUMBER)?.[0];
  return raised?.normalize('NFKC');
}

/**
 * 第11, 11(b)(i), 第(四), (b): without what closes it. Undefined leaves the cursor anywhere.
 *
 * @param named a word before it says that it counts paragraphs
 * @param first nothing of the list stands before it
 */
export function readPin(
  cursor: Cursor,
  series: Series | undefined,
  named = false,
  first = false,
): Pin | undefined {
  const ordinal = cursor.take(/第\s{0,3}/uy) !== undefined;
  if (ordinal) {
    const bracketed = cursor.take(BRACKETED_NUMBER);
    if (bracketed) {
      const number = bracketed[1] ?? parseChineseNumeral(bracketed[2] ?? '')?.toString();
      return number === undefined ? undefined : { number, bracketed: true, labels: [], onward: false };
    }
  }
  const onward = cursor.take(NUMBER_ONWARD);
  if (onward) {
    const number = onward[1] ?? parseChineseNumeral(onward[2] ?? '')?.toString();
    return number === undefined ? undefined : { number, bracketed: false, labels: [], onward: true };
  }
  // Only words make 11/12 a list and 13f an item: OP11/12, 第11/12段, para. 13f.
  if (ordinal || named) {
    const lettered = cursor.take(LETTERED_NUMBER);
    if (lettered?.[1] !== undefined && lettered[2] !== undefined)
      return { number: lettered[1], bracketed: false, labels: [lettered[2]], onward: false };
    const slashed =
      cursor.take(SLASHED_NUMBER) ??
      (first && (series === 'op' || series === 'pp') ? cursor.take(SLASHED_AFTER_WORD) : undefined);
    if (slashed?.[1] !== undefined)
      return { number: slashed[1], bracketed: false, labels: [], onward: false };
  }
  const number = readNumber(cursor, series);
  const labels = readLabels(cursor);
  if (number === undefined && (labels.length === 0 || ordinal)) return undefined;
  return { number, bracketed: false, labels, onward: false };
}

const isPlainNumber = (label: string | undefined) => label !== undefined && /^\d+$/u.test(label);

/** 第六条(2), Art. 2(4): the first number below an article is its paragraph; 第31.3条(c)项 has it behind the point. */
export function articlePlace(
  containers: readonly Container[],
  number: string,
  labels: readonly string[],
): Place {
  const [, whole, part] = /^(\d+)\.(\d+)$/u.exec(number) ?? [];
  if (whole !== undefined && part !== undefined)
    return place({ containers, series: 'art', number: whole, paragraph: part, items: labels });
  const [first, ...rest] = labels;
  return isPlainNumber(first)
    ? place({ containers, series: 'art', number, ...(first && { paragraph: first }), items: rest })
    : place({ containers, series: 'art', number, items: labels });
}

/** (b) after 11(a): at the level of the last label; (ii) after 11(a)(i) likewise. */
function siblingPlace(last: Place, labels: readonly string[]): Place {
  const kept = Math.max(0, last.items.length - labels.length);
  return { ...last, items: [...last.items.slice(0, last.items.length === 0 ? 0 : kept), ...labels] };
}

/** The place that a pin means, given what closes it (条, 款, 段 …) and what stands before it. */
export function placeOf(
  pin: Pin,
  closer: string | undefined,
  context: Context,
  reading: Reading,
): Place | undefined {
  const { containers, series, last, article } = context;
  const { number, labels } = pin;
  if (number === undefined) return last && siblingPlace(last, labels);
  if (closer === '条' || series === 'art') return articlePlace(containers, number, labels);
  const below = context.below || (series === undefined && closer !== undefined && closer !== '号');
  if (article && below) return { ...article, paragraph: number, items: labels };
  // 第(四)款 is of an article; 第(十一)段 counts by itself.
  if (pin.bracketed && closer !== '段') return undefined;
  // A 款 or 项 of nothing is no place in a sentence.
  if (reading === 'running' && (closer === '款' || closer === '项') && series === undefined) return undefined;
  return place({ containers, series: series ?? 'op', number, items: labels });
}

export function takeCloser(cursor: Cursor, series: Series | undefined, reading: Reading): string | undefined {
  const at = cursor.at;
  const closer = cursor.take(CLOSER)?.[1];
  if (closer === '号' && reading === 'running' && series !== 'fn') {
    // 第1号 is a number of something else; 脚注5号 is a note.
    cursor.at = at;
    return undefined;
  }
  return closer === undefined ? undefined : closer.startsWith('段') || closer === '分段' ? '段' : closer;
}

/** 段 and paragraph name a paragraph, never a note; the preamble is counted in paragraphs and goes on. */
export function leavesNotes(closer: string | undefined, { series, passed }: Context): boolean {
  return closer === '段' && series === 'fn' && passed;
}

/** A number read before its series was known takes that of the other end. */
export function reseat(unknown: Place, known: Place): Place {
  if (known.series !== 'art') return { ...unknown, series: known.series };
  if (known.paragraph !== undefined && unknown.series !== 'art')
    return { ...known, paragraph: unknown.number, items: unknown.items };
  return unknown.series === 'art'
    ? unknown
    : articlePlace(unknown.containers, unknown.number ?? '', unknown.items);
}
