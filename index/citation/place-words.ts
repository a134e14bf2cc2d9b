import { ALL_SERIES, type Series, seriesRow } from '../model/series.js';
import { foldText } from '../text/fold.js';
import { BRANCHES, HAN_NUMERAL, STEMS } from '../text/numerals.js';

/**
 * The words of the grammar of places, over folded text (case kept). All expressions are sticky: they are tried at one
 * place. Blanks may stand between any two words: copies have them.
 */

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s{1,3}');
/** What is printed is also typed: 未识别部分3 is what our own citation says. */
const printedWords = (series: Series) =>
  seriesRow(series).form === 'word'
    ? Object.values(seriesRow(series).printed).map(({ one }) => foldText(one))
    : [];
/** A Latin word ends where letters end: `pp` is not the beginning of `pps`. */
const typedSource = (series: Series) =>
  [...new Set([...seriesRow(series).typed, ...printedWords(series)])]
    .sort((a, b) => b.length - a.length)
    .map((typed) => (/[a-z]$/u.test(typed) ? `${escaped(typed)}(?![a-zA-Z])` : escaped(typed)))
    .join('|');

/** Words before a number: 序言部分, OP, footnote, Article. */
export const SERIES_WORDS: readonly (readonly [series: Series, words: RegExp])[] = ALL_SERIES.filter(
  (series) => seriesRow(series).form !== 'word',
).map((series) => [series, new RegExp(`(${typedSource(series)})\\.?\\s{0,3}`, 'iuy')]);

/** Words that stand alone or before the number of a further one: 标题, letter/2, 信第2段. */
export const WORD_SERIES: readonly (readonly [series: Series, words: RegExp])[] = ALL_SERIES.filter(
  (series) => seriesRow(series).form === 'word',
).map((series) => [series, new RegExp(`(?:${typedSource(series)})`, 'iuy')]);

/** Names a paragraph but no part: whatever part was named last stays. */
export const PARAGRAPH_WORD =
  /(?:(?:sub-?)?paragraphs?|(?:sub-?)?paras?\.?|pars?\.(?=\s?\d)|Ziff(?:er|\.)|段落|段|¶{1,2}|§{1,2})(?![a-z])\s{0,3}/iuy;
/** 具体目标5.2, target 3.b: numbered as printed. */
export const TARGET_WORD = /(?:具体目标|targets?(?![a-z]))\s{0,3}/iuy;

/** 具体目标3b: 3.b without its stop. */
export const TARGET_NUMBER = /(\d{1,2})\.?([a-z])(?![a-zA-Z\d])/iuy;

/** 第六、七两段: 两 counts, it numbers nothing. */
const HAN = `[${HAN_NUMERAL.replace('两', '')}]`;
/**
 * 11, 011, 5.2, 5.a, 14bis, 十一. Not the 63 of 63/194, the 11 of 11x or of a date.
 */
export const NUMBER = new RegExp(
  `0{0,5}(\\d{1,6}(?:\\.(?:\\d{1,3}|[a-z](?![a-zA-Z])))*(?:\\s?(?:bis|ter|quater)(?![a-z]))?)(?![a-zA-Z\\d/]|\\s?年|\\.\\d|\\s?\\((?:19|20)\\d{2}\\))|(${HAN}{1,7})`,
  'uy',
);
/** 第11/12段: two paragraphs. */
export const SLASHED_NUMBER = /(\d{1,3})(?=\/\d{1,3}\s?段)/uy;
/** OP11/12: the same, behind a word of a resolution's own paragraphs and nothing else. */
export const SLASHED_AFTER_WORD = /(\d{1,2})(?=\/\d{1,2}(?![\d/.]|\s?号))/uy;
/** 第13f段, para. 13f: a letter without brackets. */
export const LETTERED_NUMBER = /(\d{1,4})([a-h])(?![a-zA-Z\d])/uy;
/** The article of a canonical locator: the 3 of art3/1. */
export const CANONICAL_ARTICLE = /(\d{1,4}(?:\.\d{1,3})?(?:bis|ter|quater)?)(?=\/\d)/uy;
/** Note marks are numbers where notes are counted: 注⁵. */
export const RAISED_NUMBER = /[¹²³⁰⁴-⁹]{1,3}/uy;
/** 11ff, 11 et seq., 11 and following, 第11段及以下各段, 第十一段起. */
export const NUMBER_ONWARD = new RegExp(
  `(?:0{0,5}(\\d{1,6})|(${HAN}{1,7}))\\s{0,2}(?:ff(?![a-z])\\.?|et\\s{1,3}seqq?(?![a-z])\\.?|and\\s(?:the\\s)?following(?:\\sparagraphs|\\sparas\\.?)?(?![a-z])|onwards?(?![a-z])|段?\\s?(?:及|和)?(?:其|以)(?:后|下)(?:的?各段|(?=$|[\\s,.。;、)]))|段\\s?起(?:各段)?(?![草来到初诉源因伏步])|段?之后的?各段)`,
  'iuy',
);

/** The letters of items in the Chinese texts of treaties. */
const ITEM_LETTERS = `${STEMS}${BRANCHES}`;
const LETTER = '[a-z]|[ivxl]{2,6}|([a-z])\\1|end|bis|ter';
/** (b), (iv), (aa), (一), (辰), [a]: no words, and no years. */
export const LABEL = new RegExp(
  `\\s{0,2}[([{]\\s?(${LETTER.replace('\\1', '\\2')}|\\d{1,3}|${HAN}{1,4}|[${ITEM_LETTERS}])\\s?[)\\]}]`,
  'iuy',
);
/** 第11段b项, 第11段第3项: a subparagraph without brackets is one by its word. 第11段三项要求 counts requests. */
export const NAMED_LABEL = new RegExp(
  `\\s{0,2}(?:的\\s?)?(?:第\\s?(\\d{1,2}|${HAN}{1,3}|[a-z])|([a-z${STEMS}]))\\s?(?:分段|小段|[款项目](?!的|标|前|任择|议|决议|建议|要求|任务|原则))`,
  'iuy',
);

/** 第2项, 第(三)项, 第9目, 乙项 behind the paragraph of an article. */
export const ITEM_WORD = new RegExp(
  `\\s?(?:第\\s?(?:\\(\\s?(\\d{1,2}|${HAN}{1,3}|[a-z])\\s?\\)|(\\d{1,2}|${HAN}{1,3}|[a-z]))|([a-z${ITEM_LETTERS}]))\\s?[项目](?!的|标|前|任择|议|决议|原则)`,
  'uy',
);
/** 第五十五条寅款, 第一条丙项: an item right below an article. */
export const STEM_OF_ARTICLE = new RegExp(
  `\\s?第?([${ITEM_LETTERS}])\\s?[款项](?!的|标|前|任择|议|决议|原则)`,
  'uy',
);

/** 第(四)款: a number printed in brackets. */
export const BRACKETED_NUMBER = new RegExp(
  `\\(\\s?(?:(\\d{1,3})|(${HAN}{1,4}))\\s?\\)(?=\\s?[款项段])`,
  'uy',
);

/** What closes a number: 段, 条, 款, 项. Not the beginning of another word (条约, 目标, 项任择议定书). */
export const CLOSER =
  /\s{0,3}(?:[这那]?[两二三四五六七八九十几]?(?<=[这那两])(?=段|条))?(段落|分段|段|条(?!约|例|件|目)|款|项(?!任择|议定|议程|决议|建议|目(?!$|[、和及,。;)\s])|原则|目标)|目(?!标|的|前|录|光)|号(?!决|文|公))/uy;

export const RANGE = /\s{0,3}(?:-{1,3}|\.{2,3}(?=\s?\d)|至|到|(?:to|through)(?![a-z]))\s{0,3}/iuy;
/** 第8次会议, 第8届, 第8页: a number that counts something else ends no range of paragraphs. */
export const COUNTS_OTHERS =
  /^\s?(?:[次届页章节卷版回轮号集期年月日天周岁个名位种份委]|部分|[a-z]{2,}\s(?:meeting|session|page))/iu;
/** What joins a list. A comma is the weakest: it may also end the citation. */
export const SEPARATOR =
  /\s{0,3}(?:([,;])\s{0,3}(?:(?:and|or|以及|及|和|或)(?![a-z])\s{0,3})?|(?:以及|[、和及与或跟兼暨并&]|\+(?=\s?\d)|\/(?=\s?第|\d{1,3}(?:\s?段|(?![\d/.]|\s?号)))|(?:and\/or|and|or|as well as)(?![a-z]))\s{0,3}(?:以及|及|和)?\s{0,3})(?:\(?(?:尤其是|特别是|包括|甚至)\)?\s?)?/iuy;

export const ENGLISH_ORDINALS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
/** third preambular paragraph, 3rd operative para., eleventh paragraph */
export const ENGLISH_ORDINAL_PLACE = new RegExp(
  `(?:(${ENGLISH_ORDINALS.join('|')})|(\\d{1,3})(?:st|nd|rd|th))\\s{1,3}(?:(preambular|operative)\\s{1,3})?(?:paragraph|para\\.?)(?![a-z])`,
  'iuy',
);
/** 第三序言段, 第3个执行部分段落 */
export const CHINESE_ORDINAL_PLACE = new RegExp(
  `第\\s?(?:(\\d{1,3})|(${HAN}{1,7}))\\s?个?(序言|执行)(?:部分)?(?:段落|段)`,
  'uy',
);
