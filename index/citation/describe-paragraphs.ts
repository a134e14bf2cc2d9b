import type { Document } from '../model/document.js';
import { type Container, formatContainers, type Place, placeOf } from '../model/place.js';
import type { Series } from '../model/series.js';

/** Numbers that follow each other, inclusive; `from` and `to` alike for one alone. */
export interface NumberRange {
  readonly from: string;
  readonly to: string;
}

/** What can be asked for in one part of a document: its body (no containers), an annex, a section. */
export interface ParagraphsOfContainer {
  readonly containers: readonly Container[];
  /** By series, in document order. Of words that stand alone there is none. */
  readonly numbers: Readonly<Partial<Record<Series, readonly NumberRange[]>>>;
  /** Places without a number (`title`, `closing`), in document order. */
  readonly words: readonly Place[];
}

const isWhole = (text: string) => /^\d+$/u.test(text);

/** Whole numbers that follow each other are one range; 5.2 and 14bis stand alone. */
function toRanges(numbers: readonly string[]): NumberRange[] {
  const unlike = [...new Set(numbers)];
  const whole = unlike
    .filter(isWhole)
    .map(Number)
    .sort((a, b) => a - b);
  const ranges: { from: string; to: string }[] = [];
  for (const number of whole) {
    const last = ranges.at(-1);
    if (last && Number(last.to) === number - 1) last.to = String(number);
    else ranges.push({ from: String(number), to: String(number) });
  }
  return [...ranges, ...unlike.filter((each) => !isWhole(each)).map((each) => ({ from: each, to: each }))];
}

/** For "63/194 有执行部分第1至14段、序言部分第1至11段、脚注1至10": what each part of a document has, in order of appearance. */
export function describeParagraphs(document: Document): readonly ParagraphsOfContainer[] {
  const parts = new Map<
    string,
    { containers: readonly Container[]; numbers: Map<Series, string[]>; words: Place[] }
  >();
  for (const unit of document.units) {
    const place = placeOf(unit.locator);
    const { containers, series, number } = place;
    const key = formatContainers(containers);
    const part = parts.get(key) ?? { containers, numbers: new Map<Series, string[]>(), words: [] };
    parts.set(key, part);
    if (series === undefined) continue;
    if (number === undefined) part.words.push(place);
    else part.numbers.set(series, [...(part.numbers.get(series) ?? []), number]);
  }
  return [...parts.values()].map(({ containers, numbers, words }) => ({
    containers,
    numbers: Object.fromEntries([...numbers].map(([series, list]) => [series, toRanges(list)])),
    words,
  }));
}
