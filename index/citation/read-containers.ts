import type { Container } from '../model/place.js';
import { HAN_NUMERAL, parseChineseNumeral, parseRoman, STEMS } from '../text/numerals.js';
import type { Cursor } from './cursor.js';

export interface ContainersRead {
  readonly containers: readonly Container[];
  /** Said in words (附件二), so that it holds for the rest of a list; a canonical prefix (annex/3) does not. */
  readonly worded: boolean;
  /** Ends with a slash: a place must follow. */
  readonly open: boolean;
}

/** What a place within a container begins with: a Latin number before it is the container's own (附件2第5段). */
const PLACE_FOLLOWS =
  '(?=\\s?/|\\s?,?\\s?(?:第|序言|执行|脚注|标题|[A-Z]\\s?节)|\\s?[(《][^()《》。;\\n]{1,60}[)》]\\s?,?\\s?第)';
/** 附件二（后代问题宣言）第16段: what the annex is called, between its number and the paragraph. */
const GLOSS = '(?:\\s?(?:\\([^()。;\\n]{1,40}\\)|《[^《》\\n]{2,60}》)(?=\\s?,?\\s?(?:第|序言)))?';
const JOINT =
  '(?:\\s?(?:(?:里面?|当?中|内)的?|的|/|,)\\s?(?=第|\\d|序言|执行|脚注|标题|最后|倒数|末段|前|[A-Z]\\s?节|附件)|\\s{0,2})';

/** 附件B and 附件乙 are the second annex. */
const COUNTED = 8;
const LETTERS = `ABCDEFGH${STEMS.slice(0, COUNTED)}`;
/** 附件, 附件二, 附件II, 附件B; 附件5 alone is paragraph 5 of the annex. */
const CHINESE_ANNEX = new RegExp(
  `附件(?:\\s?([${HAN_NUMERAL}]{1,3})(?![${HAN_NUMERAL}]|年|份|个)|\\s?(\\d{1,3})${PLACE_FOLLOWS}|\\s?([IVX]{1,5})(?![A-Za-z])|\\s?([${LETTERS}])(?![A-Za-z]|\\s?[节.])(?=${JOINT}))?${GLOSS}${JOINT}`,
  'uy',
);
/** 草案, 草案二第5段: a draft that is quoted. */
const CHINESE_DRAFT = new RegExp(
  `草案(?:\\s?([${HAN_NUMERAL}]{1,3})|\\s?(\\d{1,3})${PLACE_FOLLOWS})?${JOINT}`,
  'uy',
);
/** 第二部分: a part that nothing names. */
const CHINESE_PART = new RegExp(`第\\s?(?:([${HAN_NUMERAL}]{1,3})|(\\d{1,3}))\\s?部分${JOINT}`, 'uy');
/** annex II, para. 5; annex 2, paragraph 5; annex, para. 5 */
const ENGLISH_WORDED =
  /(annex|draft|part)(?:\s{1,3}(?:([IVX]{1,5})(?![A-Za-z])|(\d{1,3})(?![\d/])|([A-H])(?=\s?(?:[,;)]|$))))?(?![A-Za-z\d/])(?!\sresolution|\sdecision)(?:\s?,\s{1,2}(?=para|sect|preamb|pmbl|operat|[a-z]+ preamb|note|foot|art|goal|title|masthead|subjects|enacting|heading|closing|signature|letter|speech|unnumbered|unrecognized|foreign|¶)|\s?,\s?(?=第)|\s{1,3})?/iuy;
/** A节; section A; sect. A. Section I, V and X are Roman numbers. */
const SECTION_WORD =
  /(?:([A-Z])\s?节(?:\s?,\s?)?|(?:section|sect\.?)\s{1,3}([A-HJ-UWYZ])(?![A-Za-z])(?:\s?,\s?|\s{1,3})?)/uy;

const CANONICAL = /(annex|draft|part)(\d{0,3})(?![A-Za-z\d])(\/?)/uy;
const CANONICAL_SECTION = /([A-Z])(\/)/uy;
/** Canonical last parts: `annex/A` means the whole section. Case tells it from a word. */
const CLOSING_SECTION = /([A-Z])(?=\s?[,、]|$)/uy;

/** `annex,11`: the annex, and paragraph 11 of the body; behind `annex, para. 5` a word goes on. */
const STANDS_ALONE = /^\s?(?:$|[,、](?!\s?[a-z]))/iu;

type Kind = 'annex' | 'draft' | 'part';
const named = (kind: Kind, number: number | undefined): Container | undefined =>
  number === undefined || number < 1 ? undefined : { kind, name: String(number) };
const chinese = (han: string | undefined, digits: string | undefined): number | undefined =>
  han === undefined ? Number(digits ?? 1) : parseChineseNumeral(han);

interface OneRead {
  readonly container: Container;
  readonly worded: boolean;
  readonly open: boolean;
}

function worded(container: Container | undefined): OneRead | undefined {
  return container && { container, worded: true, open: false };
}

function readOne(cursor: Cursor, canonical: boolean): OneRead | undefined {
  const annex = cursor.take(CHINESE_ANNEX);
  if (annex) {
    const [, han, digits, roman, letter] = annex;
    if (letter !== undefined) return worded(named('annex', (LETTERS.indexOf(letter) % COUNTED) + 1));
    return worded(named('annex', roman === undefined ? chinese(han, digits) : parseRoman(roman)));
  }
  const draft = cursor.take(CHINESE_DRAFT);
  if (draft) return worded(named('draft', chinese(draft[1], draft[2])));
  const part = cursor.take(CHINESE_PART);
  if (part) return worded(named('part', chinese(part[1], part[2])));
  const section = cursor.take(SECTION_WORD);
  if (section) return worded({ kind: 'section', name: section[1] ?? section[2] ?? '' });

  const prefix = cursor.take(CANONICAL);
  if (
    prefix &&
    (prefix[2] !== '' || prefix[3] === '/' || (canonical && STANDS_ALONE.test(cursor.ahead(3))))
  ) {
    const [, kind, number, slash] = prefix;
    // The expression admits no other kind.
    const container = named(kind as Kind, number === '' ? 1 : Number(number));
    return container && { container, worded: false, open: slash === '/' };
  }
  if (prefix) cursor.at -= prefix[0].length;
  const english = cursor.take(ENGLISH_WORDED);
  if (english) {
    const [, kind = '', roman, digits, letter] = english;
    // The expression admits no other kind, in any case.
    const name = kind.toLowerCase() as Kind;
    if (name === 'part' && (roman ?? digits) === undefined) return undefined;
    if (letter !== undefined) return worded(named(name, LETTERS.indexOf(letter.toUpperCase()) + 1));
    return worded(named(name, roman === undefined ? Number(digits ?? 1) : parseRoman(roman)));
  }
  if (!canonical) return undefined;
  const letter = cursor.take(CANONICAL_SECTION) ?? cursor.take(CLOSING_SECTION);
  return (
    letter && {
      container: { kind: 'section', name: letter[1] ?? '' },
      worded: false,
      open: letter[2] === '/',
    }
  );
}

/**
 * An annex, a section, or one within the other (`annex/A`, 附件二,A节), where one is named here.
 *
 * @param canonical letters and words of canonical locators count too (`A/5`)
 */
export function readContainers(cursor: Cursor, canonical: boolean): ContainersRead | undefined {
  const containers: Container[] = [];
  let read: OneRead | undefined;
  let anyWorded = false;
  let end = cursor.at;
  for (let next = readOne(cursor, canonical); next; next = readOne(cursor, canonical)) {
    read = next;
    end = cursor.at;
    containers.push(next.container);
    anyWorded ||= next.worded;
  }
  cursor.at = end;
  return read && { containers, worded: anyWorded, open: read.open };
}
