import type { Locale } from '../contract/locale.js';

/** What `/verify` says. One file for the three languages: its sentences are read side by side when they change. */
export interface VerifyMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  readonly quotation: string;
  readonly exact: (places: number) => string;
  readonly lenient: string;
  readonly omission: string;
  /** The words are true, but what stands before them turns them round. */
  readonly negated: (word: string) => string;
  readonly altered: (changes: number) => string;
  readonly stitched: (places: number) => string;
  readonly notFound: string;
  /** Of a quotation in another language: not in so many texts, and there are others. */
  readonly notInLanguage: (looked: number) => string;
  readonly changed: (original: string, quoted: string) => string;
  readonly leftOut: (original: string) => string;
  readonly added: (quoted: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly checked: (quotation: string) => string;
  readonly scope: string;
  /** Where the citation given with the quotation was looked at too. */
  readonly scopeWithSource: string;
  /** What became of the citation; `cited` as the text has it. */
  readonly sources: Readonly<
    Record<
      'right' | 'elsewhere' | 'no-such-place' | 'not-held' | 'ambiguous' | 'unsupported',
      (cited: string) => string
    >
  >;
  readonly standsIn: (place: string) => string;
  readonly notChecked: (cited: string) => string;
  /** Of several quotations: how many there are, how many are flawless. */
  readonly draft: (total: number, right: number) => string;
  /** One word or two for a list. */
  readonly verdicts: Readonly<
    Record<'exact' | 'lenient' | 'altered' | 'stitched' | 'not-found' | 'not-checked', string>
  >;
  readonly noSource: string;
  readonly noQuotations: string;
  readonly open: (number: number) => string;
  readonly shortcut: string;
  readonly shortcutDescription: string;
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
    negated: (word) => `注意：原文在引文前面有“${word}”，引文没有引出，意思相反。`,
    altered: (changes) => `与原文不符：有${changes}处改动。`,
    stitched: (places) => `不是连续的原文：由${places}处的文字拼接而成。`,
    notFound: '收录的文件中没有这段话。',
    notInLanguage: (looked) => `最相近的${looked}份同语种文本中没有这段话；其余的没有核对。请指明文件再查。`,
    changed: (original, quoted) => `原文“${original}”，引文作“${quoted}”`,
    leftOut: (original) => `原文有“${original}”，引文没有`,
    added: (quoted) => `引文有“${quoted}”，原文没有`,
    moreChanges: (count) => `另有${count}处改动`,
    checked: (quotation) => `核对的引文：${quotation}`,
    scope: '核对的是字词和标点，以收录的文件为限；没有核对引文所注的出处、译文和上下文。',
    scopeWithSource: '核对的是字词、标点和所注的出处，以收录的文件为限；没有核对译文和上下文。',
    sources: {
      right: (cited) => `出处正确：${cited}`,
      elsewhere: (cited) => `出处有误：所注的${cited}没有这段话`,
      'no-such-place': (cited) => `出处有误：没有${cited}`,
      'not-held': (cited) => `出处未核对：没有收录${cited}`,
      ambiguous: (cited) => `出处未核对：${cited}可以指几份文件`,
      unsupported: (cited) => `所注的${cited}没有这段话`,
    },
    standsIn: (place) => `原文见于${place}`,
    notChecked: (cited) => `未核对：没有收录${cited}，其他收录的文件中也没有这段话。`,
    draft: (total, right) => `核对了${total}处引文，${right}处无误`,
    verdicts: {
      exact: '逐字相符',
      lenient: '相符（只有空格、全半角、引号、简繁或注码不同）',
      altered: '有改动',
      stitched: '拼接而成',
      'not-found': '没有找到',
      'not-checked': '未核对',
    },
    noSource: '没有注明出处',
    noQuotations: '没有找到带引号的引文，什么也没有核对。',
    open: (number) => `看第${number}处`,
    shortcut: '核对引文',
    shortcutDescription: '核对消息里的每一处引文及其出处',
    tooShort: '请写出要核对的引文，至少四个字。',
    findInstead: '按字词查找',
  },
  'zh-TW': {
    summary: '核對一段引文：是否與原文逐字相符，改動在哪裡',
    quotation: '要核對的引文',
    exact: (places) => (places === 1 ? '與原文逐字相符。' : `與原文逐字相符，見於${places}處。`),
    lenient: '只有空格、換行、全形半形、引號、字體（簡繁）或註碼不同，未計為改動。',
    omission: '引文有省略，已用刪節號標明。',
    negated: (word) => `注意：原文在引文前面有「${word}」，引文沒有引出，意思相反。`,
    altered: (changes) => `與原文不符：有${changes}處改動。`,
    stitched: (places) => `不是連續的原文：由${places}處的文字拼接而成。`,
    notFound: '收錄的文件中沒有這段話。',
    notInLanguage: (looked) => `最相近的${looked}份同語種文本中沒有這段話；其餘的沒有核對。請指明文件再查。`,
    changed: (original, quoted) => `原文「${original}」，引文作「${quoted}」`,
    leftOut: (original) => `原文有「${original}」，引文沒有`,
    added: (quoted) => `引文有「${quoted}」，原文沒有`,
    moreChanges: (count) => `另有${count}處改動`,
    checked: (quotation) => `核對的引文：${quotation}`,
    scope: '核對的是字詞和標點，以收錄的文件為限；沒有核對引文所註的出處、譯文和上下文。',
    scopeWithSource: '核對的是字詞、標點和所註的出處，以收錄的文件為限；沒有核對譯文和上下文。',
    sources: {
      right: (cited) => `出處正確：${cited}`,
      elsewhere: (cited) => `出處有誤：所註的${cited}沒有這段話`,
      'no-such-place': (cited) => `出處有誤：沒有${cited}`,
      'not-held': (cited) => `出處未核對：沒有收錄${cited}`,
      ambiguous: (cited) => `出處未核對：${cited}可以指幾份文件`,
      unsupported: (cited) => `所註的${cited}沒有這段話`,
    },
    standsIn: (place) => `原文見於${place}`,
    notChecked: (cited) => `未核對：沒有收錄${cited}，其他收錄的文件中也沒有這段話。`,
    draft: (total, right) => `核對了${total}處引文，${right}處無誤`,
    verdicts: {
      exact: '逐字相符',
      lenient: '相符（只有空格、全形半形、引號、簡繁或註碼不同）',
      altered: '有改動',
      stitched: '拼接而成',
      'not-found': '沒有找到',
      'not-checked': '未核對',
    },
    noSource: '沒有註明出處',
    noQuotations: '沒有找到帶引號的引文，什麼也沒有核對。',
    open: (number) => `看第${number}處`,
    shortcut: '核對引文',
    shortcutDescription: '核對訊息裡的每一處引文及其出處',
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
    negated: (word) =>
      `Note: the text has “${word}” right before the quoted words, which turns them round; the quotation does not show it.`,
    altered: (changes) => `Not the text: ${changes} ${changes === 1 ? 'change' : 'changes'}.`,
    stitched: (places) => `Not one passage: put together from ${places} places.`,
    notFound: 'The documents held do not have these words.',
    notInLanguage: (looked) =>
      `The ${looked} likeliest texts in this language do not have these words; the others were not checked. Name the document to check it.`,
    changed: (original, quoted) => `the text has “${original}”, the quotation “${quoted}”`,
    leftOut: (original) => `the text has “${original}”, the quotation leaves it out`,
    added: (quoted) => `the quotation has “${quoted}”, the text does not`,
    moreChanges: (count) => `${count} more ${count === 1 ? 'change' : 'changes'}`,
    checked: (quotation) => `Quotation checked: ${quotation}`,
    scope:
      'Words and punctuation were checked against the documents held; not the citation given with the quotation, translations or context.',
    scopeWithSource:
      'Words, punctuation and the citation given were checked against the documents held; not translations or context.',
    sources: {
      right: (cited) => `The citation is right: ${cited}`,
      elsewhere: (cited) => `The citation is wrong: ${cited} does not have these words`,
      'no-such-place': (cited) => `The citation is wrong: there is no ${cited}`,
      'not-held': (cited) => `Citation not checked: ${cited} is not held`,
      ambiguous: (cited) => `Citation not checked: ${cited} can mean several documents`,
      unsupported: (cited) => `${cited}, which is cited, does not have these words`,
    },
    standsIn: (place) => `The words stand in ${place}`,
    notChecked: (cited) => `Not checked: ${cited} is not held, and nothing held has these words.`,
    draft: (total, right) => `${total} quotations checked, ${right} without fault`,
    verdicts: {
      exact: 'word for word',
      lenient: 'right (only spacing, width, quotation marks, script or note marks differ)',
      altered: 'changed',
      stitched: 'put together',
      'not-found': 'not found',
      'not-checked': 'not checked',
    },
    noSource: 'no citation given',
    noQuotations: 'No quotation in marks was found; nothing was checked.',
    open: (number) => `Show no. ${number}`,
    shortcut: 'Check quotations',
    shortcutDescription: 'Checks every quotation of the message and its citation',
    tooShort: 'Give the quotation to check, at least four characters.',
    findInstead: 'Search for the words',
  },
};
