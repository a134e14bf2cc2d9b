import type { Locale } from '../contract/locale.js';

/** What `/verify` says. One file for the three languages: its sentences are read side by side when they change. */
export interface VerifyMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  readonly quotation: string;
  readonly exact: (places: number) => string;
  readonly lenient: string;
  readonly omission: string;
  readonly altered: (changes: number) => string;
  readonly stitched: (places: number) => string;
  readonly notFound: string;
  readonly changed: (original: string, quoted: string) => string;
  readonly leftOut: (original: string) => string;
  readonly added: (quoted: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly checked: (quotation: string) => string;
  readonly scope: string;
  readonly tooShort: string;
  readonly findInstead: string;
}

export const VERIFY: Readonly<Record<Locale, VerifyMessages>> = {
  'zh-CN': {
    summary: '核对一段引文：是否与原文逐字相符，改动在哪里',
    quotation: '要核对的引文',
    exact: (places) => (places === 1 ? '与原文逐字相符。' : `与原文逐字相符，见于${places}处。`),
    lenient: '只有空格、换行、全半角、引号、字体（简繁）或注码不同，未计为改动。',
    omission: '引文有省略，已用省略号标明。',
    altered: (changes) => `与原文不符：有${changes}处改动。`,
    stitched: (places) => `不是连续的原文：由${places}处的文字拼接而成。`,
    notFound: '收录的文件中没有这段话。',
    changed: (original, quoted) => `原文“${original}”，引文作“${quoted}”`,
    leftOut: (original) => `原文有“${original}”，引文没有`,
    added: (quoted) => `引文有“${quoted}”，原文没有`,
    moreChanges: (count) => `另有${count}处改动`,
    checked: (quotation) => `核对的引文：${quotation}`,
    scope: '核对的是字词和标点，以收录的文件为限；没有核对引文所注的出处、译文和上下文。',
    tooShort: '请写出要核对的引文，至少四个字。',
    findInstead: '按字词查找',
  },
  'zh-TW': {
    summary: '核對一段引文：是否與原文逐字相符，改動在哪裡',
    quotation: '要核對的引文',
    exact: (places) => (places === 1 ? '與原文逐字相符。' : `與原文逐字相符，見於${places}處。`),
    lenient: '只有空格、換行、全形半形、引號、字體（簡繁）或註碼不同，未計為改動。',
    omission: '引文有省略，已用刪節號標明。',
    altered: (changes) => `與原文不符：有${changes}處改動。`,
    stitched: (places) => `不是連續的原文：由${places}處的文字拼接而成。`,
    notFound: '收錄的文件中沒有這段話。',
    changed: (original, quoted) => `原文「${original}」，引文作「${quoted}」`,
    leftOut: (original) => `原文有「${original}」，引文沒有`,
    added: (quoted) => `引文有「${quoted}」，原文沒有`,
    moreChanges: (count) => `另有${count}處改動`,
    checked: (quotation) => `核對的引文：${quotation}`,
    scope: '核對的是字詞和標點，以收錄的文件為限；沒有核對引文所註的出處、譯文和上下文。',
    tooShort: '請寫出要核對的引文，至少四個字。',
    findInstead: '按字詞搜尋',
  },
  en: {
    summary: 'Check a quotation: is it word for word, and what was changed',
    quotation: 'the quotation to check',
    exact: (places) => (places === 1 ? 'Word for word.' : `Word for word, in ${places} places.`),
    lenient:
      'Only spacing, width, quotation marks, script or note marks differ; these do not count as changes.',
    omission: 'The quotation leaves something out and marks it.',
    altered: (changes) => `Not the text: ${changes} ${changes === 1 ? 'change' : 'changes'}.`,
    stitched: (places) => `Not one passage: put together from ${places} places.`,
    notFound: 'The documents held do not have these words.',
    changed: (original, quoted) => `the text has “${original}”, the quotation “${quoted}”`,
    leftOut: (original) => `the text has “${original}”, the quotation leaves it out`,
    added: (quoted) => `the quotation has “${quoted}”, the text does not`,
    moreChanges: (count) => `${count} more ${count === 1 ? 'change' : 'changes'}`,
    checked: (quotation) => `Quotation checked: ${quotation}`,
    scope:
      'Words and punctuation were checked against the documents held; not the citation given with the quotation, translations or context.',
    tooShort: 'Give the quotation to check, at least four characters.',
    findInstead: 'Search for the words',
  },
};
