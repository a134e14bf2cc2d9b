/**
 * The series of places that a document can have, each a row: how its locators are written, and what people call its
 * places, typed and printed. A new series of places is a line here and its rows in the tests.
 */

export type Language = 'zh-CN' | 'zh-TW' | 'en';

/** How a place of a series is printed: `{n}` is the number, or a range or list of numbers where `many` is given. */
export interface Printed {
  readonly one: string;
  readonly many?: string;
}

export interface SeriesRow {
  /** Stands before the number in a locator (`pp3`); of a word, the word itself (`title`, `letter/2`). */
  readonly prefix: string;
  /**
   * `numbered`: the number follows the prefix (11, pp3, fn5, goal5). `article`: so, and a numbered paragraph may
   * follow behind a slash (art3/1). `word`: stands alone, or `/` and a number for the second and further ones.
   */
  readonly form: 'numbered' | 'article' | 'word';
  /** What people type for it, folded, whatever the language; the longest that fits is read. */
  readonly typed: readonly string[];
  readonly printed: Readonly<Record<Language, Printed>>;
}

const word = (prefix: string, typed: string, zhCN: string, zhTW: string, en: string): SeriesRow => ({
  prefix,
  form: 'word',
  typed: typed.split('|'),
  printed: {
    'zh-CN': { one: zhCN, many: `${zhCN}{n}` },
    'zh-TW': { one: zhTW, many: `${zhTW}{n}` },
    en: { one: en, many: `${en} {n}` },
  },
});

/** In the order in which places of one container are listed. */
export const SERIES = {
  masthead: word('masthead', 'masthead|文头|报头|刊头', '文头', '文頭', 'masthead'),
  subjects: word('subjects', 'subjects|主题词|主题', '主题词', '主題詞', 'subjects'),
  title: word('title', 'title|标题|题目', '标题', '標題', 'title'),
  'enacting-formula': word(
    'enacting-formula',
    'enacting-formula|enacting formula|制定语|起首语',
    '起首语',
    '起首語',
    'enacting formula',
  ),
  heading: word('heading', 'heading|小标题', '小标题', '小標題', 'heading'),
  pp: {
    prefix: 'pp',
    form: 'numbered',
    typed: [
      '序言部分',
      '序言段落',
      '序言段',
      '序言',
      '前言部分',
      '前言',
      'preambular paragraphs',
      'preambular paragraph',
      'preambular paras.',
      'preambular paras',
      'preambular para.',
      'preambular para',
      'pp. para.',
      'preamb. para.',
      'pmbl. ¶¶',
      'pmbl. ¶',
      'pmbl. para.',
      'preamble,',
      'preamble',
      'pp.',
      'pps',
      'pp',
    ],
    printed: {
      'zh-CN': { one: '序言部分第{n}段' },
      'zh-TW': { one: '序言部分第{n}段' },
      en: { one: 'preambular para. {n}', many: 'preambular paras. {n}' },
    },
  },
  op: {
    prefix: '',
    form: 'numbered',
    typed: [
      '执行部分',
      '执行段落',
      '执行段',
      '正文部分',
      '正文',
      'operative paragraphs',
      'operative paragraph',
      'operative paras.',
      'operative paras',
      'operative para.',
      'operative para',
      'op. paragraphs',
      'op. paragraph',
      'op. paras.',
      'op. para.',
      'op.',
      'ops',
      'op',
    ],
    printed: {
      'zh-CN': { one: '第{n}段' },
      'zh-TW': { one: '第{n}段' },
      en: { one: 'para. {n}', many: 'paras. {n}' },
    },
  },
  goal: {
    prefix: 'goal',
    form: 'numbered',
    typed: ['可持续发展目标', '目标', 'sdg', 'goals', 'goal'],
    printed: {
      'zh-CN': { one: '目标{n}' },
      'zh-TW': { one: '目標{n}' },
      en: { one: 'Goal {n}', many: 'Goals {n}' },
    },
  },
  art: {
    prefix: 'art',
    form: 'article',
    typed: ['articles', 'article', 'arts.', 'arts', 'art.', 'art', '条款', '条'],
    printed: {
      'zh-CN': { one: '第{n}条' },
      'zh-TW': { one: '第{n}條' },
      en: { one: 'article {n}', many: 'articles {n}' },
    },
  },
  letter: {
    ...word('letter', 'letter|信函正文|信函|来信|信', '信函正文', '信函內文', 'letter'),
    printed: {
      'zh-CN': { one: '信函正文', many: '信函正文第{n}段' },
      'zh-TW': { one: '信函內文', many: '信函內文第{n}段' },
      en: { one: 'letter', many: 'letter, para. {n}' },
    },
  },
  speech: word('speech', 'speech|发言', '发言', '發言', 'speech'),
  text: word('text', 'text|无编号段落|无编号段', '无编号段落', '無編號段落', 'unnumbered para.'),
  signature: word('signature', 'signature|签名|署名|签字', '签名', '簽名', 'signature'),
  closing: word('closing', 'closing|结尾|落款', '结尾', '結尾', 'closing'),
  fn: {
    prefix: 'fn',
    form: 'numbered',
    typed: ['脚注', '注释', '注脚', '注', '注解', 'footnotes', 'footnote', 'notes', 'note', 'fn.', 'fn'],
    printed: {
      'zh-CN': { one: '脚注{n}' },
      'zh-TW': { one: '註腳{n}' },
      en: { one: 'footnote {n}', many: 'footnotes {n}' },
    },
  },
  endnote: word('endnote', 'endnote|无编号注释|尾注', '无编号注释', '無編號註釋', 'unnumbered note'),
  foreign: word('foreign', 'foreign|外来文字', '非文件文字', '非文件文字', 'foreign text'),
  unrecognized: word('unrecognized', 'unrecognized|未识别', '未识别部分', '未辨識部分', 'unrecognized part'),
} as const satisfies Readonly<Record<string, SeriesRow>>;

export type Series = keyof typeof SERIES;

/** A row of the table, with the type that all rows share. */
export function seriesRow(series: Series): SeriesRow {
  return SERIES[series];
}

// Object.keys gives the keys of a frozen literal: their type is the union of them.
export const ALL_SERIES = Object.keys(SERIES) as readonly Series[];

/** What contains places: annexes, quoted drafts, parts that nothing names, and sections by their letter. */
export const CONTAINER_KINDS = ['annex', 'draft', 'part', 'section'] as const;
export type ContainerKind = (typeof CONTAINER_KINDS)[number];
