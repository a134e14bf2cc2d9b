import { CHINESE_NUMERAL, parseChineseNumeral } from '../text/numerals.js';
import { type Cursor, createCursor } from './cursor.js';
import { readContainer } from './locator-container.js';
import { normalizeLocatorText } from './locator-text.js';
import {
  CHINESE_ORDINAL_PARAGRAPH,
  ENGLISH_ORDINAL_PARAGRAPH,
  ENGLISH_ORDINALS,
  PARAGRAPH_WORD,
  PART_WORDS,
  type Series,
  WORD_LOCATORS,
} from './locator-words.js';

/** One paragraph, a range of them, or all of a kind. */
export interface LocatorItem {
  /** `annex`, `annex2`, `annex/A`; absent for the body. */
  readonly container?: string;
  /**
   * The pin of a locator (`11(b)`, `pp3`, `fn5`, `letter/2`); `op`, `pp` or `fn` for all operative paragraphs,
   * the whole preamble, all notes; a container (`annex2`) for everything in it.
   */
  readonly from: string;
  /** Last pin of a range, in full (`pp5`), in the same container. */
  readonly to?: string;
}

/** What a user pointed at, in the order typed. Plain data. */
export type LocatorExpression = readonly LocatorItem[];

/** Longest text that is read as an expression: room for a list of some hundred paragraphs. */
const LONGEST = 500;

interface Context {
  /** What a following bare number belongs to, where words (附件二, 序言部分, 脚注) said so. */
  container: string | undefined;
  series: Series;
  /** The number that a lone (b) belongs to. */
  number: string | undefined;
}

const NUMBER = new RegExp(`(?:0*(\\d{1,6})(?!\\d)|([${CHINESE_NUMERAL}]{1,7}))`, 'uy');
const SUBPARAGRAPH = new RegExp(
  `\\((?:[A-Za-z]{1,6}|\\d{1,3}|[${CHINESE_NUMERAL}]{1,4}|[甲乙丙丁戊己庚辛壬癸])\\)`,
  'uy',
);
/** What may close a paragraph's number; 注 and 号 for notes. */
const AFTER_NUMBER = /(?:段落|分段|段|款|项|号)/uy;

function readNumber(cursor: Cursor): string | undefined {
  const match = cursor.take(NUMBER);
  if (!match) return undefined;
  const value = match[1] === undefined ? parseChineseNumeral(match[2] ?? '') : Number(match[1]);
  return value === undefined || value === 0 ? undefined : String(value);
}

function readSubparagraphs(cursor: Cursor): string {
  let out = '';
  for (let match = cursor.take(SUBPARAGRAPH); match; match = cursor.take(SUBPARAGRAPH)) out += match[0];
  return out;
}

const prefix = (series: Series) => (series === 'op' ? '' : series);

function readPart(cursor: Cursor): Series | undefined {
  for (const [series, words] of PART_WORDS) if (cursor.take(words)) return series;
  return undefined;
}

/** 第11段(b), 11(b)(i), (b): what follows the part's name. Undefined leaves the cursor anywhere. */
function readPin(cursor: Cursor, context: Context): string | undefined {
  const lone = readSubparagraphs(cursor);
  if (lone !== '') {
    if (context.number === undefined) return undefined;
    cursor.take(AFTER_NUMBER);
    return `${prefix(context.series)}${context.number}${lone}`;
  }
  cursor.take(/第/uy);
  const number = readNumber(cursor);
  if (number === undefined) return undefined;
  context.number = number;
  let subparagraphs = readSubparagraphs(cursor);
  if (cursor.take(AFTER_NUMBER) && subparagraphs === '') {
    subparagraphs = readSubparagraphs(cursor);
    if (subparagraphs !== '') cursor.take(AFTER_NUMBER);
  }
  return `${prefix(context.series)}${number}${subparagraphs}`;
}

/** The end of a range. It may repeat the words of its beginning: pp3-pp5, annex/3-annex/5, 第3段至第5段. */
function readRangeEnd(cursor: Cursor, container: string | undefined, context: Context): string | undefined {
  const again = readContainer(cursor);
  if (again && again.path !== container) return undefined;
  const part = readPart(cursor);
  if (part && part !== context.series) return undefined;
  cursor.take(PARAGRAPH_WORD);
  return readPin(cursor, context);
}

function readOrdinal(cursor: Cursor): { series: Series; number: string } | undefined {
  const english = cursor.take(ENGLISH_ORDINAL_PARAGRAPH);
  if (english) {
    const spelled = ENGLISH_ORDINALS.indexOf((english[1] ?? '').toLowerCase()) + 1;
    const number = Number(english[2] ?? spelled);
    return { series: english[3]?.toLowerCase() === 'operative' ? 'op' : 'pp', number: String(number) };
  }
  const at = cursor.at;
  const chinese = cursor.take(CHINESE_ORDINAL_PARAGRAPH);
  if (!chinese) return undefined;
  const number = readNumber(createCursor(chinese[1] ?? ''));
  if (number !== undefined) return { series: chinese[2] === '执行' ? 'op' : 'pp', number };
  cursor.at = at;
  return undefined;
}

/** title, letter/2, 信第2段, letter/1-3, letter/1(a), 信第2段(a) */
function readWord(cursor: Cursor): Pick<LocatorItem, 'from' | 'to'> | undefined {
  for (const [word, words] of WORD_LOCATORS) {
    if (!cursor.take(words)) continue;
    const numbered = cursor.take(/\/|第| (?=\d)|(?=\d)/uy);
    if (!numbered) return { from: word };
    const number = readNumber(cursor);
    if (number === undefined) return undefined;
    const plain = `${word}/${number}${readSubparagraphs(cursor)}`;
    cursor.take(AFTER_NUMBER);
    const from = plain.endsWith(')') ? plain : `${plain}${readSubparagraphs(cursor)}`;
    cursor.take(AFTER_NUMBER);
    if (!cursor.take(/-/uy)) return { from };
    cursor.take(words);
    cursor.take(/\/|第/uy);
    const to = readNumber(cursor);
    cursor.take(AFTER_NUMBER);
    return to === undefined || Number(to) < Number(number) ? undefined : { from, to: `${word}/${to}` };
  }
  return undefined;
}

const plainNumber = (pin: string) => Number(/^(?:pp|fn)?(\d+)$/u.exec(pin)?.[1] ?? Number.NaN);

function readItem(cursor: Cursor, context: Context): LocatorItem | undefined {
  const container = readContainer(cursor);
  const ordinal = readOrdinal(cursor);
  if (ordinal) {
    const path = container?.path;
    return { ...(path && { container: path }), from: `${prefix(ordinal.series)}${ordinal.number}` };
  }
  const spelledOut = /[\p{Script=Han}]/u.test(cursor.peek());
  const part = readPart(cursor);
  // Words carry over to what follows (序言部分第3、5段, 附件二第3、5段); a canonical prefix (pp3, annex/3) does not.
  const path = container ? container.path : part ? undefined : context.container;
  const series = part ?? (container ? 'op' : context.series);
  const paragraphWord = cursor.take(PARAGRAPH_WORD) !== undefined;
  const item = { ...(path && { container: path }) };

  if (part === undefined && !paragraphWord) {
    const word = readWord(cursor);
    if (word) return { ...(container && { container: container.path }), ...word };
  }
  if (cursor.done || /[,、]/u.test(cursor.peek())) {
    if (part) return { ...item, from: part };
    return container && !container.open && !paragraphWord ? { from: container.path } : undefined;
  }
  const own: Context = { container: path, series, number: container || part ? undefined : context.number };
  const from = readPin(cursor, own);
  if (from === undefined) return undefined;
  let to: string | undefined;
  if (cursor.take(/-/uy)) {
    to = readRangeEnd(cursor, path, own);
    if (to === undefined || plainNumber(to) < plainNumber(from)) return undefined;
  }
  const carries = container ? container.carries : path !== undefined;
  context.container = carries ? path : undefined;
  context.series = spelledOut || (part === undefined && !container) ? series : 'op';
  context.number = own.number;
  return { ...item, from, ...(to !== undefined && { to }) };
}

/**
 * Reads a user's or a text's way of pointing at paragraphs, the whole of it or nothing: `11(b)`, `第5(b)段`,
 * `3-5,7`, `PP3`, `序言部分第3段`, `脚注5`, `附件二第5段`, `third preambular paragraph`, `title`. Sources: design.md,
 * "Locators", and the forms attested in documents.
 *
 * @returns what was pointed at in the order typed; undefined for anything not understood, a backwards range
 *   (`5-3`) or a text of more than 500 characters. Whether such paragraphs exist is another question.
 */
export function parseLocators(text: string): LocatorExpression | undefined {
  if (text.length > LONGEST) return undefined;
  const cursor = createCursor(normalizeLocatorText(text));
  const context: Context = { container: undefined, series: 'op', number: undefined };
  const items: LocatorItem[] = [];
  do {
    const item = readItem(cursor, context);
    if (!item) return undefined;
    items.push(item);
  } while (cursor.take(/[,、]/uy));
  return cursor.done ? items : undefined;
}

/** The canonical text of an expression: `annex/3-5,pp2`. `parseLocators` reads it back. */
export function formatLocators(expression: LocatorExpression): string {
  return expression
    .map(({ container, from, to }) => {
      const end = to === undefined ? '' : `-${to.replace(/^(?:pp|fn|[a-z-]+\/)/u, '')}`;
      return `${container === undefined ? '' : `${container}/`}${from}${end}`;
    })
    .join(',');
}
