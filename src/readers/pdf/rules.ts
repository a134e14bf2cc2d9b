import { at, type Matrix } from './matrix.js';

/** A straight line drawn across or down the page, in points from its upper left corner. */
export interface Rule {
  readonly down: boolean;
  /** Of a rule down the page its x, of one across its y. */
  readonly place: number;
  /** Where it begins and ends in the other direction. */
  readonly from: number;
  readonly to: number;
}

/** Points: what is drawn so thin is a line, whatever it is drawn as. */
const THIN = 2.5;
/** Points: shorter ones are parts of a drawing, of a letter, of dots. */
const SHORTEST = 4;
/** Of a page: drawings have hundreds of thousands, no table has so many. */
export const MOST_RULES = 5_000;

/** How pdf.js writes the steps of a path, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

/**
 * The straight lines of a path that is painted (`constructPath` of pdf.js: the operator that paints it, its steps): of one
 * that is drawn its sides, of one that is filled itself, if it is thin.
 * @param painted `stroke`, `fill` …; `endPath` paints nothing.
 */
export function rulesOf(painted: string, steps: unknown, ctm: Matrix): readonly Rule[] {
  const drawn = /stroke/iu.test(painted);
  if ((!drawn && !/fill/iu.test(painted)) || !isNumbers(steps)) return [];
  const rules: Rule[] = [];
  const take = (points: readonly Point[]) => {
    if (!drawn) rules.push(...ruleAround(points));
    else for (const index of points.keys()) rules.push(...ruleAround(points.slice(index, index + 2)));
  };
  let points: Point[] = [];
  for (let index = 0; index < steps.length; ) {
    const code = steps[index] ?? 0;
    if (code === MOVE) {
      take(points);
      points = [];
    }
    const count = NUMBERS[code];
    if (count === undefined) return [];
    const [x = 0, y = 0] = steps.slice(index + 1 + Math.max(0, count - 2), index + 1 + count);
    if (code === MOVE || code === LINE) points.push(at(ctm, x, y));
    else if (count === 0 && points[0]) points.push(points[0]);
    // A curve is no straight line.
    else points = [];
    index += 1 + count;
  }
  take(points);
  return rules;
}

type Point = readonly [x: number, y: number];

function isNumbers(
  steps: unknown,
): steps is ArrayLike<number> & { slice(from: number, to: number): number[] } {
  return Array.isArray(steps) || steps instanceof Float32Array || steps instanceof Float64Array;
}

function ruleAround(points: readonly Point[]): readonly Rule[] {
  if (points.length < 2) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const across = right - left >= SHORTEST && bottom - top <= THIN;
  const down = bottom - top >= SHORTEST && right - left <= THIN;
  if (across) return [{ down: false, place: (top + bottom) / 2, from: left, to: right }];
  return down ? [{ down: true, place: (left + right) / 2, from: top, to: bottom }] : [];
}
