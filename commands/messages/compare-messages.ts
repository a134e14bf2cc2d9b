import type { Locale } from '../contract/locale.js';

/** What `/compare` and `/history` say, in the three languages side by side. */
export interface CompareMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  readonly first: string;
  readonly second: string;
  readonly same: string;
  readonly changed: (changes: number, percent: number) => string;
  readonly unlike: string;
  readonly was: (before: string, after: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly more: (count: number) => string;
  /** The word that opens the paragraph has changed: 注意到 → 欢迎. */
  readonly opening: (before: string, after: string) => string;
  readonly documents: (first: string, second: string) => string;
  readonly counts: (same: number, changed: number, moved: number, added: number, removed: number) => string;
  readonly pair: (before: string, after: string) => string;
  readonly changes: (count: number) => string;
  readonly moved: string;
  readonly onlyFirst: (document: string, places: string) => string;
  readonly onlySecond: (document: string, places: string) => string;
  readonly twoNeeded: string;
  readonly examples: string;
}

export interface HistoryMessages {
  readonly summary: string;
  readonly found: (place: string, count: number) => string;
  readonly none: (place: string) => string;
  readonly alike: (percent: number) => string;
  readonly this: string;
  readonly undated: string;
  readonly paragraphNeeded: string;
  readonly basis: string;
}

export const COMPARE: Readonly<Record<Locale, CompareMessages>> = {
  'zh-CN': {
    summary: '对照两段或两份文件：改了什么，起首词怎么变了',
    first: '第一处：文件，或文件和段次（63/194 pp7）',
    second: '第二处；同一份文件只写段次即可',
    same: '两处逐字相同。',
    changed: (changes, percent) => `有${changes}处不同，相似度${percent}%`,
    unlike: '两段没有多少相同的文字。',
    was: (before, after) => `“${before}” → “${after}”`,
    removed: (text) => `少了“${text}”`,
    added: (text) => `多了“${text}”`,
    more: (count) => `另有${count}处`,
    opening: (before, after) => `起首词：${before} → ${after}`,
    documents: (first, second) => `${first} → ${second}`,
    counts: (same, changed, moved, added, removed) =>
      `相同${same}段，有改动${changed}段，移位${moved}段，新增${added}段，删去${removed}段`,
    pair: (before, after) => `${before} → ${after}`,
    changes: (count) => `${count}处不同`,
    moved: '移位',
    onlyFirst: (document, places) => `只见于${document}：${places}`,
    onlySecond: (document, places) => `只见于${document}：${places}`,
    twoNeeded: '请写出两处，中间用“和”分开。',
    examples: '例如：/compare 63/194 pp7 和 3',
  },
  'zh-TW': {
    summary: '對照兩段或兩份文件：改了什麼，起首詞怎麼變了',
    first: '第一處：文件，或文件和段次（63/194 pp7）',
    second: '第二處；同一份文件只寫段次即可',
    same: '兩處逐字相同。',
    changed: (changes, percent) => `有${changes}處不同，相似度${percent}%`,
    unlike: '兩段沒有多少相同的文字。',
    was: (before, after) => `「${before}」 → 「${after}」`,
    removed: (text) => `少了「${text}」`,
    added: (text) => `多了「${text}」`,
    more: (count) => `另有${count}處`,
    opening: (before, after) => `起首詞：${before} → ${after}`,
    documents: (first, second) => `${first} → ${second}`,
    counts: (same, changed, moved, added, removed) =>
      `相同${same}段，有改動${changed}段，移位${moved}段，新增${added}段，刪去${removed}段`,
    pair: (before, after) => `${before} → ${after}`,
    changes: (count) => `${count}處不同`,
    moved: '移位',
    onlyFirst: (document, places) => `只見於${document}：${places}`,
    onlySecond: (document, places) => `只見於${document}：${places}`,
    twoNeeded: '請寫出兩處，中間用「和」分開。',
    examples: '例如：/compare 63/194 pp7 和 3',
  },
  en: {
    summary: 'Two paragraphs or documents side by side: what changed, how the opening verb did',
    first: 'the first place: a document, or a document and a paragraph (63/194 pp7)',
    second: 'the second; within the same document the paragraph alone will do',
    same: 'Word for word the same.',
    changed: (changes, percent) =>
      `${changes} ${changes === 1 ? 'difference' : 'differences'}, ${percent}% alike`,
    unlike: 'The two have few words in common.',
    was: (before, after) => `“${before}” → “${after}”`,
    removed: (text) => `“${text}” is gone`,
    added: (text) => `“${text}” is new`,
    more: (count) => `${count} more`,
    opening: (before, after) => `Opening word: ${before} → ${after}`,
    documents: (first, second) => `${first} → ${second}`,
    counts: (same, changed, moved, added, removed) =>
      `Paragraphs: ${same} the same, ${changed} changed, ${moved} moved, ${added} new, ${removed} gone`,
    pair: (before, after) => `${before} → ${after}`,
    changes: (count) => `${count} ${count === 1 ? 'difference' : 'differences'}`,
    moved: 'moved',
    onlyFirst: (document, places) => `Only in ${document}: ${places}`,
    onlySecond: (document, places) => `Only in ${document}: ${places}`,
    twoNeeded: 'Name two places with “vs” between them.',
    examples: 'For example: /compare 63/194 pp7 vs 3',
  },
};

export const HISTORY: Readonly<Record<Locale, HistoryMessages>> = {
  'zh-CN': {
    summary: '一段文字在历年文件里的前后写法，新的在前',
    found: (place, count) => `${place}：收录的文件中另有${count}种相近的写法`,
    none: (place) => `${place}：收录的文件中没有相近的写法。`,
    alike: (percent) => `相似度${percent}%`,
    this: '本段',
    undated: '日期不详',
    paragraphNeeded: '请写明一段，例如 /history 63/194 11',
    basis: '按文字相近和互相引用查找，以收录的文件为限；相近不等于沿用。',
  },
  'zh-TW': {
    summary: '一段文字在歷年文件裡的前後寫法，新的在前',
    found: (place, count) => `${place}：收錄的文件中另有${count}種相近的寫法`,
    none: (place) => `${place}：收錄的文件中沒有相近的寫法。`,
    alike: (percent) => `相似度${percent}%`,
    this: '本段',
    undated: '日期不詳',
    paragraphNeeded: '請寫明一段，例如 /history 63/194 11',
    basis: '按文字相近和互相引用查找，以收錄的文件為限；相近不等於沿用。',
  },
  en: {
    summary: 'Earlier and later wordings of a paragraph, newest first',
    found: (place, count) =>
      `${place}: ${count} more ${count === 1 ? 'wording' : 'wordings'} among the documents held`,
    none: (place) => `${place}: nothing held is worded like it.`,
    alike: (percent) => `${percent}% alike`,
    this: 'this paragraph',
    undated: 'no date',
    paragraphNeeded: 'Name one paragraph, such as /history 63/194 11',
    basis: 'Found by likeness and citation among the documents held; what is alike need not descend from it.',
  },
};
