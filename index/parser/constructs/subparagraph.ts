import { splitLocator } from '../../model/locator.js';
import { parseNumeral } from '../numerals.js';
import { BODY, type Construct, type OpenItem, textOf } from '../section.js';

interface Notation {
  readonly name: string;
  /** Group 1 is the label. */
  readonly pattern: RegExp;
  /** Place in its list, from 1. */
  readonly ordinal: (label: string) => number | undefined;
  /** The label in a locator. */
  readonly label: (label: string, ordinal: number) => string;
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const own = (label: string) => label;
const digits = (_label: string, ordinal: number) => String(ordinal);
const letter = (label: string) =>
  label.length === 1 ? label.charCodeAt(0) - 96 : 26 + (label.charCodeAt(1) - 96);
const roman = (label: string) => ROMAN.indexOf(label) + 1 || undefined;

/** Attested list notations. (i) is a letter after (h) and a Roman one elsewhere: the sequence decides. */
const NOTATIONS: readonly Notation[] = [
  { name: '(a)', pattern: /^[“"「]?[(（]?([a-z]|a[a-z])[)）]\s*/u, ordinal: letter, label: own },
  { name: '(i)', pattern: /^[“"「]?[(（]?([ivx]{1,5})[)）]\s*/u, ordinal: roman, label: own },
  {
    name: '(一)',
    pattern: /^[(（]([一二三四五六七八九十]{1,3})[)）]\s*/u,
    ordinal: parseNumeral,
    label: digits,
  },
  {
    name: '㈠',
    pattern: /^([\u3220-\u3229])\s*/u,
    ordinal: (label) => label.charCodeAt(0) - 0x321f,
    label: digits,
  },
  {
    name: '甲',
    pattern: /^[(（]?([甲乙丙丁戊己庚辛壬癸])[)）.．、]\s*/u,
    ordinal: (label) => STEMS.indexOf(label) + 1,
    label: digits,
  },
  { name: 'a.', pattern: /^([a-z])[.．]\s+(?=\S)/u, ordinal: letter, label: own },
  { name: '(1)', pattern: /^[(（](\d{1,2})[)）]\s*/u, ordinal: Number, label: digits },
];

/** `(a) …` below a paragraph, `(i) …` below that; a preamble may carry lists too. */
export const subparagraph: Construct = {
  name: 'subparagraph',
  parts: BODY,
  take(line, section) {
    const { drafts, body, container } = section;
    if (!body) return false;
    const text = textOf(line, section);
    const found = place(text, section.open);
    if (!found) return false;
    const { notation, ordinal, label, length, depth } = found;
    const parent = depth === 0 ? body : (section.open[depth - 1]?.draft ?? body);
    const start = line.start + length;
    const mark = drafts.trim({ start: line.start, end: start });
    const printed = section.view.text.slice(mark.start, mark.end);
    const pin = `${splitLocator(parent.locator).pin}(${label})`;
    const draft = drafts.begin(
      {
        kind: 'subparagraph',
        pin,
        container,
        number: label,
        printedNumber: printed,
        parent: parent.locator,
        marks: [mark],
      },
      { start, end: line.end },
    );
    section.open = [...section.open.slice(0, depth), { draft, notation, ordinal }];
    return true;
  },
};

interface Placed {
  readonly notation: string;
  readonly ordinal: number;
  readonly label: string;
  readonly length: number;
  readonly depth: number;
}

/** The reading of a label that continues an open list; else one that begins a list below the innermost item. */
function place(text: string, open: readonly OpenItem[]): Placed | undefined {
  const readings: Placed[] = [];
  for (const { name, pattern, ordinal, label } of NOTATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = ordinal(match[1] ?? '');
    if (at === undefined || Number.isNaN(at) || match[0].length === text.length) continue;
    const level = open.findIndex((item) => item.notation === name);
    const depth = level >= 0 ? level : open.length;
    readings.push({
      notation: name,
      ordinal: at,
      label: label(match[1] ?? '', at),
      length: match[0].length,
      depth,
    });
  }
  const follows = readings.find(({ depth, ordinal }) => open[depth]?.ordinal === ordinal - 1);
  const begins = readings.find(({ depth, ordinal }) => ordinal === 1 && depth === open.length);
  return follows ?? begins ?? readings[0];
}
