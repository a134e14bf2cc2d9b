/** The three numbered series of a document, by the prefix of their canonical locators (`op` is written without). */
export type Series = 'op' | 'pp' | 'fn';

/**
 * How the grammar's words are written, once the text is normalized (half-width, simplified, no blanks beside
 * Chinese characters or punctuation). All are sticky: they are tried at one place.
 */
export const PART_WORDS: readonly (readonly [series: Series, words: RegExp])[] = [
  [
    'pp',
    /(?:序言部分|序言段落?|序言|前言部分|前言|preambular (?:paragraphs?|paras?\.?)|preamble,?|pp(?![a-z])\.?) ?/iuy,
  ],
  ['op', /(?:执行部分|执行段落?|正文部分|正文|operative (?:paragraphs?|paras?\.?)|op(?![a-z])\.?) ?/iuy],
  ['fn', /(?:脚注|注释|注|footnotes?|notes?|fn(?![a-z])\.?) ?/iuy],
];

/** Words that name a paragraph but no part: whatever part was named last stays. */
export const PARAGRAPH_WORD = /(?:paragraphs?|paras?\.?|段落|段|¶+|§+) ?/iuy;

/** `third preambular paragraph`, `3rd operative para.` */
export const ENGLISH_ORDINALS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
export const ENGLISH_ORDINAL_PARAGRAPH = new RegExp(
  `(?:(${ENGLISH_ORDINALS.join('|')})|(\\d{1,3})(?:st|nd|rd|th)) (preambular|operative) (?:paragraph|para\\.?)`,
  'iuy',
);
/** 第三序言段, 第3个执行部分段落 */
export const CHINESE_ORDINAL_PARAGRAPH = /第([^第段,、]{1,7}?)个?(序言|执行)(?:部分)?(?:段落|段)/uy;

/** Units that have no number of their own, by canonical word. */
export const WORD_LOCATORS: readonly (readonly [word: string, words: RegExp])[] = [
  ['title', /(?:title|标题|题目)/iuy],
  ['masthead', /(?:masthead|文头|报头|刊头)/iuy],
  ['subjects', /(?:subjects|主题词|主题)/iuy],
  ['enacting-formula', /(?:enacting[- ]formula|制定语|起首语)/iuy],
  ['closing', /(?:closing|结尾|落款)/iuy],
  ['signature', /(?:signature|签名|署名|签字)/iuy],
  ['letter', /(?:letter|信函|来信|信)/iuy],
  ['heading', /(?:heading|小标题)/iuy],
  ['text', /(?:text|无编号段落|无编号段)/iuy],
  ['endnote', /(?:endnote|无编号注释|尾注)/iuy],
  ['unrecognized', /(?:unrecognized|未识别)/iuy],
];
