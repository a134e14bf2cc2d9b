import { CHINESE_NUMERAL, parseChineseNumeral, parseRoman } from '../text/numerals.js';
import type { Cursor } from './cursor.js';

export interface ContainerRead {
  /** Canonical: `annex`, `annex2`, `annex/A`. */
  readonly path: string;
  /** Said in words (附件二), so that it holds for the rest of a list. */
  readonly carries: boolean;
  /** Ends with a slash: a pin must follow. */
  readonly open: boolean;
}

const annex = (number: number) => (number === 1 ? 'annex' : `annex${number}`);

const CANONICAL_ANNEX = /annex(\d{0,3})(?![A-Za-z\d])(\/?)/iuy;
/** A draft that is quoted, a part that nothing names. */
const CANONICAL_PART = /(draft\d{0,3}|part\d{1,3})(?![A-Za-z\d])(\/?)/iuy;
const CANONICAL_SECTION = /([A-Z])(\/)/uy;
/** Canonical last parts: `annex/A` means the whole section. Case tells it from a word. */
const CLOSING_SECTION = /([A-Z])(?=,|、|$)/uy;

/** The Chinese number of an annex; a Latin one only where a paragraph follows in words (附件2第5段), else 附件5 is its paragraph 5. */
const CHINESE_ANNEX = new RegExp(
  `附件(?:([${CHINESE_NUMERAL.replace('0', '')}]{1,3})|(\\d{1,3})(?=/|,?第|,?序言|,?执行|,?脚注)|([IVX]{1,5})(?![A-Za-z]))?(?:的|/|,(?=第|\\d|序言|执行|脚注|标题|[A-Z]节))?`,
  'uy',
);
/** 草案, 草案二第5段: a draft that is quoted. As with annexes, a Latin number only where a paragraph follows in words. */
const CHINESE_DRAFT = new RegExp(
  `草案(?:([${CHINESE_NUMERAL.replace('0', '')}]{1,3})|(\\d{1,3})(?=/|,?第|,?序言|,?执行|,?脚注))?(?:的|/|,(?=第|\\d|序言|执行|脚注|标题))?`,
  'uy',
);
/** 第二部分: a part that nothing names. */
const CHINESE_PART = new RegExp(`第(?:([${CHINESE_NUMERAL}]{1,3})|(\\d{1,3}))部分[,/]?`, 'uy');
/** annex II, para. 5; annex 2, paragraph 5 */
const ENGLISH_ANNEX =
  /annex (?:([IVX]{1,5})(?![A-Za-z])|(\d{1,3})(?!\d))(?:, ?(?=para|\d|preamb|operat|sect|第)| (?=para))?/iuy;
const ENGLISH_ANNEX_PARAGRAPH = /annex(?:, ?| )(?=para|preamb|operat|sect)/iuy;
const SECTION_WORD = /(?:([A-Z])节,?|section ([A-Z])(?![A-Za-z]),? ?)/uy;

function readOne(cursor: Cursor): ContainerRead | undefined {
  const inWords = (path: string): ContainerRead => ({ path, carries: true, open: false });
  const chinese = cursor.take(CHINESE_ANNEX);
  if (chinese) {
    const [, han, digits, roman] = chinese;
    const number = han ? parseChineseNumeral(han) : roman ? parseRoman(roman) : Number(digits ?? 1);
    return number ? inWords(annex(number)) : undefined;
  }
  const english = cursor.take(ENGLISH_ANNEX);
  if (english) {
    const number = english[1] ? parseRoman(english[1]) : Number(english[2]);
    return number ? inWords(annex(number)) : undefined;
  }
  if (cursor.take(ENGLISH_ANNEX_PARAGRAPH)) return inWords('annex');
  const draft = cursor.take(CHINESE_DRAFT);
  if (draft) {
    const number = draft[1] ? parseChineseNumeral(draft[1]) : Number(draft[2] ?? 1);
    return number ? inWords(number === 1 ? 'draft' : `draft${number}`) : undefined;
  }
  const chinesePart = cursor.take(CHINESE_PART);
  if (chinesePart) {
    const number = chinesePart[1] ? parseChineseNumeral(chinesePart[1]) : Number(chinesePart[2]);
    return number ? inWords(`part${number}`) : undefined;
  }
  const section = cursor.take(SECTION_WORD);
  if (section) return inWords(section[1] ?? section[2] ?? '');

  const canonicalAnnex = cursor.take(CANONICAL_ANNEX);
  if (canonicalAnnex) {
    const number = canonicalAnnex[1] === '' ? 1 : Number(canonicalAnnex[1]);
    return { path: annex(number), carries: false, open: canonicalAnnex[2] === '/' };
  }
  const part = cursor.take(CANONICAL_PART);
  if (part) return { path: (part[1] ?? '').toLowerCase(), carries: false, open: part[2] === '/' };
  const canonical = cursor.take(CANONICAL_SECTION) ?? cursor.take(CLOSING_SECTION);
  return canonical && { path: canonical[1] ?? '', carries: false, open: canonical[2] === '/' };
}

/** An annex, a section, or one within the other (`annex/A`, 附件二，A节), where one is named here. */
export function readContainer(cursor: Cursor): ContainerRead | undefined {
  let read = readOne(cursor);
  for (let inner = read && readOne(cursor); read && inner; inner = readOne(cursor)) {
    read = { path: `${read.path}/${inner.path}`, carries: read.carries || inner.carries, open: inner.open };
  }
  return read;
}
