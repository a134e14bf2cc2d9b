import { BRANCHES, parseNumeral, STEMS } from '../text/numerals.js';

/** The ways in which paragraphs and items are numbered. A level of a list keeps to one. */
export type System =
  | 'arabic'
  | 'decimal'
  | 'han'
  | 'capital-han'
  | 'paren-arabic'
  | 'circled'
  | 'paren-han'
  | 'letter'
  | 'letter.'
  | 'roman'
  | 'roman.'
  | 'stem'
  | 'branch';

/** The systems that number items of lists. */
export const ITEMS: ReadonlySet<System> = new Set<System>([
  'letter',
  'letter.',
  'roman',
  'roman.',
  'paren-han',
  'paren-arabic',
  'circled',
  'stem',
  'branch',
]);

/** Whether an atom with these marks can be the first item of a list. */
export function beginsList(marks: readonly Mark[]): boolean {
  return marks.some(({ system, value }) => ITEMS.has(system) && value === 1);
}

/** One reading of what stands at the head of a text: `2.12010年` is 2, or 2.1, or 2.12. */
export interface Mark {
  readonly system: System;
  /** Place in its series, from 1; of a decimal number its last part. */
  readonly value: number;
  /** Of a decimal number: the part before the point. */
  readonly chapter: number;
  /** What a locator calls it. */
  readonly label: string;
  /** Code units up to the text. */
  readonly length: number;
  /** How well the mark is set off from what follows it; 0 is as usual. */
  readonly quality: number;
}

interface Notation {
  readonly system: System;
  /** Group 1 is the label. */
  readonly pattern: RegExp;
  readonly value: (label: string) => number | undefined;
  readonly label: (label: string, value: number) => string;
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
const CAPITALS = '壹贰叁肆伍陆柒捌玖拾';
const own = (label: string) => label;
const digits = (_: string, value: number) => String(value);
const latin = (_: string, value: number) => String.fromCharCode(96 + value);
const letter = (label: string) =>
  label.length === 1
    ? label.charCodeAt(0) - 96
    : label[0] === label[1]
      ? 26 + label.charCodeAt(1) - 96
      : 26 * (label.charCodeAt(0) - 96) + label.charCodeAt(1) - 96;
const within = (first: number) => (label: string) => label.charCodeAt(0) - first + 1;

/** The labels of 甲乙丙 and 子丑寅 are the letters that stand there in the other languages (design.md, "Articles"). */
const NOTATIONS: readonly Notation[] = [
  { system: 'letter', pattern: /^"?\(?([a-z]|aa|bb|cc|dd|ee|ff|a[b-z])\)\s*/u, value: letter, label: own },
  { system: 'letter', pattern: /^([⒜-⒵])\s*/u, value: within(0x249c), label: latin },
  {
    system: 'roman',
    pattern: /^"?\(?([ivx]{1,5})\)\s*/u,
    value: (label) => ROMAN.indexOf(label) + 1 || undefined,
    label: own,
  },
  {
    system: 'paren-han',
    pattern: /^"?\(([一二三四五六七八九十]{1,3})\)\s*/u,
    value: parseNumeral,
    label: digits,
  },
  { system: 'paren-han', pattern: /^"?([\u3220-\u3229])\s*/u, value: within(0x3220), label: digits },
  {
    system: 'stem',
    pattern: new RegExp(`^"?\\(?([${STEMS}])(?:\\)|[.、])\\s*`, 'u'),
    value: (label) => STEMS.indexOf(label) + 1,
    label: latin,
  },
  {
    system: 'branch',
    pattern: new RegExp(`^"?\\(?([${BRANCHES}])(?:\\)|[.、])\\s*`, 'u'),
    value: (label) => BRANCHES.indexOf(label) + 1,
    label: latin,
  },
  { system: 'letter.', pattern: /^"?([a-z])(?:\.\s+|、\s*)(?=\S)/u, value: letter, label: own },
  {
    system: 'roman.',
    pattern: /^"?([ivx]{1,5})(?:\.\s+|、\s*)(?=\S)/u,
    value: (label) => ROMAN.indexOf(label) + 1 || undefined,
    label: own,
  },
  { system: 'circled', pattern: /^"?([\u2460-\u2473])\s*/u, value: within(0x2460), label: digits },
  { system: 'paren-arabic', pattern: /^"?\((\d{1,3})\)\s*/u, value: Number, label: digits },
  { system: 'paren-arabic', pattern: /^([⑴-⒇])\s*/u, value: within(0x2474), label: digits },
  { system: 'arabic', pattern: /^([⒈-⒛])\s*/u, value: within(0x2488), label: digits },
  {
    system: 'han',
    pattern: /^"?([一二三四五六七八九十]{1,3})\s?[、.]\s*/u,
    value: parseNumeral,
    label: digits,
  },
  {
    system: 'capital-han',
    pattern: /^"?([壹贰叁肆伍陆柒捌玖拾])\s?[、.]\s*/u,
    value: (label) => CAPITALS.indexOf(label) + 1,
    label: digits,
  },
];

/** Whether a mark can stand at the head at all: spares most texts the patterns. */
const MARKED =
  /^"?[(\da-z一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥壹贰叁肆伍陆柒捌玖拾\u2460-\u24e9\u3220-\u3229]/u;
const ARABIC = /^"?(\d{1,4})\s?([.、])(\s*)/u;
const YEAR = /^(?:1[89]|20)\d\d\s?年/u;

/** All readings of the number or label with which `text` (as patterns read it) begins. */
export function readMarks(text: string): Mark[] {
  if (!MARKED.test(text)) return [];
  const head = text.slice(0, 40);
  const marks: Mark[] = [];
  for (const { system, pattern, value, label } of NOTATIONS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const at = value(match[1] ?? '');
    if (at === undefined || at < 1 || Number.isNaN(at)) continue;
    marks.push({
      system,
      value: at,
      chapter: 0,
      label: label(match[1] ?? '', at),
      length: match[0].length,
      quality: 0,
    });
  }
  const arabic = ARABIC.exec(head);
  if (arabic) marks.push(...arabicMarks(head, arabic));
  return marks;
}

function arabicMarks(head: string, match: RegExpExecArray): Mark[] {
  const [whole, digitsOf = '', point, blank = ''] = match;
  const value = Number(digitsOf);
  const rest = head.slice(whole.length);
  const glued = blank === '' && /^\d/u.test(rest);
  const plain: Mark = {
    system: 'arabic',
    value,
    chapter: 0,
    label: String(value),
    length: whole.length,
    quality: glued ? (YEAR.test(rest) ? 0.5 : -3) : /^[a-z]/u.test(rest) ? -1 : 0,
  };
  if (point !== '.' || blank !== '' || digitsOf.length > 2) return [plain];
  const marks = [plain];
  const letterPart = /^([a-z])(?=\s)\s*/u.exec(rest);
  if (letterPart?.[1] !== undefined)
    marks.push({
      ...decimal(value, letterPart[1], whole.length + letterPart[0].length),
      value: letterPart[1].charCodeAt(0) + 3,
      quality: 0.5,
    });
  for (const width of [1, 2]) {
    const sub = rest.slice(0, width);
    if (!/^[1-9]\d?$/u.test(sub) || sub.length < width) continue;
    const behind = /^\.?(\s*)/u.exec(rest.slice(width))?.[0] ?? '';
    const after = rest.slice(width + behind.length);
    // 2.1.3 is a number of another depth.
    if (behind.startsWith('.') && /^\d/u.test(after) && !/\s/u.test(behind)) continue;
    const quality =
      /\s/u.test(behind) || after === ''
        ? 0.5
        : !/^\d/u.test(after)
          ? 0
          : YEAR.test(after)
            ? 0.5
            : /^0/u.test(after)
              ? -5
              : -3.5;
    marks.push({ ...decimal(value, sub, whole.length + width + behind.length), value: Number(sub), quality });
  }
  return marks;
}

function decimal(chapter: number, sub: string, length: number): Mark {
  return { system: 'decimal', value: 0, chapter, label: `${chapter}.${sub}`, length, quality: 0 };
}
