import type { Document } from '../model/document.js';
import { pinOf } from './pin.js';

/** Numbers that follow each other, inclusive; `from` and `to` alike for one alone. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** What can be asked for in one part of a document: its body (container empty), an annex, a section. */
export interface ParagraphsOfContainer {
  readonly container: string;
  /** Numbered and operative paragraphs. */
  readonly operative: readonly NumberRange[];
  readonly preambular: readonly NumberRange[];
  readonly footnotes: readonly NumberRange[];
  /** Word locators, without container, in document order (`title`, `letter/1`). */
  readonly words: readonly string[];
}

function toRanges(numbers: readonly number[]): NumberRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}

/** For "63/194 有执行部分第1至14段、序言部分第1至11段、脚注1至10": what each part of a document has, in order of appearance. */
export function describeParagraphs(document: Document): readonly ParagraphsOfContainer[] {
  const parts = new Map<string, { op: number[]; pp: number[]; fn: number[]; words: string[] }>();
  for (const unit of document.units) {
    const { container, series, number, word } = pinOf(unit);
    let part = parts.get(container);
    if (!part) {
      part = { op: [], pp: [], fn: [], words: [] };
      parts.set(container, part);
    }
    if (series !== undefined && number !== undefined) part[series].push(number);
    else if (word !== undefined) part.words.push(number === undefined ? word : `${word}/${number}`);
  }
  return [...parts].map(([container, { op, pp, fn, words }]) => ({
    container,
    operative: toRanges(op),
    preambular: toRanges(pp),
    footnotes: toRanges(fn),
    words,
  }));
}
