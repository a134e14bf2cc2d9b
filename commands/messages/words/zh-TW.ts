import type { Words } from './words.js';

const KINDS: Words['kinds'] = {
  masthead: '文頭',
  title: '標題',
  'enacting-formula': '起首語',
  preambular: '序言部分',
  operative: '執行部分',
  subparagraph: '分段',
  heading: '小標題',
  footnote: '註腳',
  letter: '信函內文',
  paragraph: '編號段落',
  article: '條',
  speech: '發言',
  signature: '簽名',
  closing: '結尾',
  foreign: '非文件文字',
  unrecognized: '未辨識部分',
};

const PLACES: Words['places'] = {
  paragraph: (number) => `第${number}段`,
  preambular: (number) => `序言部分第${number}段`,
  footnote: (number) => `註腳${number}`,
  article: (number) => `第${number}條`,
  goal: (number) => `目標${number}`,
  words: {
    masthead: '文頭',
    subjects: '主題詞',
    title: '標題',
    'enacting-formula': '起首語',
    letter: '信函內文',
    text: '無編號段落',
    endnote: '無編號註釋',
    heading: '小標題',
    signature: '簽名',
    closing: '結尾',
    speech: '發言',
    foreign: '非文件文字',
    unrecognized: '未辨識部分',
  },
  letter: (number) => `信函內文第${number}段`,
  nth: (word, number) => `${word}${number}`,
  containers: {
    annex: (number) => `附件${number}`,
    draft: (number) => `草案${number}`,
    part: (number) => `部分${number}`,
  },
  section: (letter) => `${letter}節`,
  within: (container, place) => `${container}${place}`,
  range: (from, to) => `${from}至${to}`,
  fromEnd: (series, nth, count) => {
    const unit = series === 'fn' ? '條' : '段';
    const part = { pp: '序言部分', fn: '註腳', op: '' }[series];
    return part + (count === 1 ? `倒數第${nth}${unit}` : `最後${count}${unit}`);
  },
  operatives: (numbers) => `執行部分第${numbers}段`,
  preambulars: (numbers) => `序言部分第${numbers}段`,
  paragraphs: (numbers) => `第${numbers}段`,
  footnotes: (numbers) => `註腳${numbers}`,
};

const TYPES: Words['types'] = {
  resolution: '決議',
  decision: '決定',
  letter: '信函',
  report: '報告',
  record: '會議紀錄',
  draft: '草案',
  statement: '聲明',
  treaty: '條約',
  declaration: '宣言',
  rules: '規則',
  other: '文件',
};

export const zhTWWords: Words = { kinds: KINDS, types: TYPES, places: PLACES };
