import type { Span } from '../model/span.js';
import { type Folded, fold } from '../text/fold.js';

/** A name in running text. Offsets are UTF-16 code units of the source. */
export interface Found<Value> extends Span {
  readonly value: Value;
  /** The same stretch in the folded text. */
  readonly folded: Span;
}

/** Where a name stands in the fold, for the rules of one table: may it mean what the table says here? */
export type Accept<Value> = (value: Value, at: Span, text: Folded) => boolean;

interface Node<Value> {
  /** By UTF-16 code unit: numbers as keys are several times faster than one-character strings. */
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** Within a name these leave no trace: 《联合国气候变化框架公约》缔约方会议, <2030年可持续发展议程>的… */
const isTitleMark = (unit: number) =>
  unit === 0x300a || unit === 0x300b || unit === 0x3008 || unit === 0x3009 || unit === 0x3c || unit === 0x3e;
/** Blanks and one line end within a name: a hard-wrapped line, a corpus with a blank between its words. */
const MOST_BLANKS = 4;
const SPACE = 0x20;

/**
 * Finds the names of a table in running text: at each place the longest, from left to right, not overlapping.
 *
 * Read over the fold with its case kept, so that script, width and dashes do not count, and Latin names count only in
 * the case of the table and as words of their own (WHO, not who; UNODC, not the UNODC of XUNODCX). Blanks, a line end
 * and the marks of titles may stand within a Chinese name. Takes time proportional to the text, whatever it is (the
 * longest name bounds the work at one place). The names are read when the first text is.
 *
 * @param names a later row of a name replaces an earlier one
 * @param accept asked about each match; where it refuses, shorter names at that place are tried
 */
export function createNameFinder<Value>(
  names: Iterable<readonly [name: string, value: Value]>,
  accept: Accept<Value> = () => true,
): (text: string | Folded) => readonly Found<Value>[] {
  let root: Node<Value> | undefined;
  /** Which two code units a name can begin with, by their hash: most of a text is passed over by this alone. */
  const begins = new Uint8Array(0x10000);

  function longestAt(first: Node<Value>, text: Folded, start: number): Found<Value> | undefined {
    const { cased } = text;
    let node: Node<Value> | undefined = first;
    let value: Value | undefined;
    let last = start;
    for (let end = start + 1; node; ) {
      if (
        node.value !== undefined &&
        standsAlone(cased, start, end) &&
        accept(node.value, { start, end }, text)
      ) {
        value = node.value;
        last = end;
      }
      const next = node.next.get(cased.charCodeAt(end));
      const step: Step<Value> | undefined = next ? undefined : stepOver(node, cased, end);
      node = next ?? step?.node;
      end = step?.end ?? end + 1;
    }
    if (value === undefined) return undefined;
    const folded = withPairedMark(cased, { start, end: last });
    const { start: from, end: to } = text.sourceSpan(folded);
    return { start: from, end: to, value, folded };
  }

  return (source) => {
    if (root === undefined) {
      root = treeOf(names);
      markBeginnings(root, begins);
    }
    const text = typeof source === 'string' ? fold(source) : source;
    const { cased } = text;
    const all: Found<Value>[] = [];
    for (let at = 0; at < cased.length; ) {
      const unit = cased.charCodeAt(at);
      const first = begins[pairOf(unit, cased.charCodeAt(at + 1))] === 1 ? root.next.get(unit) : undefined;
      const found = first && longestAt(first, text, at);
      if (found) all.push(found);
      at = found ? found.folded.end : at + 1;
    }
    return all;
  };
}

const pairOf = (unit: number, next: number) => (Math.imul(unit, 31) + next) & 0xffff;
/** May stand behind the first character of any name: a mark or blank within it, or the text's end (which is no unit). */
const BETWEEN = [...'《》〈〉<> \n\r'].map((mark) => mark.charCodeAt(0));

function markBeginnings<Value>(root: Node<Value>, begins: Uint8Array): void {
  for (const [unit, { next, value }] of root.next) {
    // A name of one character ends before anything.
    if (value !== undefined)
      for (let behind = 0; behind <= 0xffff; behind++) begins[pairOf(unit, behind)] = 1;
    for (const behind of [...next.keys(), ...BETWEEN]) begins[pairOf(unit, behind)] = 1;
  }
}

function treeOf<Value>(names: Iterable<readonly [name: string, value: Value]>): Node<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [name, value] of names) {
    const folded = fold(name).cased;
    let node = root;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = value;
  }
  return root;
}

interface Step<Value> {
  readonly node: Node<Value>;
  readonly end: number;
}

/** One step further in a name, over what leaves no trace within it: marks of titles, blanks, a line end. */
function stepOver<Value>(node: Node<Value>, text: string, from: number): Step<Value> | undefined {
  const most = Math.min(text.length - 1, from + MOST_BLANKS);
  for (let at = from; at <= most; at++) {
    const unit = text.charCodeAt(at);
    // Of the first one it is known: most names end here, and this is asked at every other character of a text.
    const next = at === from ? undefined : node.next.get(unit);
    if (next) return { node: next, end: at + 1 };
    if (isTitleMark(unit)) continue;
    if (!isBlank(unit)) return undefined;
    // A line end within a Latin name stands for its blank.
    const blank = node.next.get(SPACE);
    if (blank) return { node: blank, end: at + 1 };
    if (isLatin(text.charCodeAt(from - 1)) && isLatin(text.charCodeAt(at + 1))) return undefined;
  }
  return undefined;
}

const isBlank = (unit: number) => unit === SPACE || unit === 0x0a || unit === 0x0d;
const isLatin = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f;

/** A Latin word or a number at an edge of the name ends there; a Chinese name may stand between any characters. */
function standsAlone(text: string, start: number, end: number): boolean {
  const cutsBefore = isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1));
  return (
    !cutsBefore && !(isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end)))
  );
}

/** 《…公约》缔约方会议, 1951年《…公约》: a mark whose pair stands within the name belongs to the name. */
function withPairedMark(text: string, { start, end }: Span): Span {
  const [before, behind] = [isTitleMark(text.charCodeAt(start - 1)), isTitleMark(text.charCodeAt(end))];
  if (!before && !behind) return { start, end };
  const inside = text.slice(start, end);
  const opens = before && /^[^《〈<]*[》〉>]/u.test(inside) && !/[》〉>]/u.test(text.charAt(start - 1));
  const closes = behind && /[《〈<][^》〉>]*$/u.test(inside) && !/[《〈<]/u.test(text.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
