import type { Words } from './words.js';

const KINDS: Words['kinds'] = {
  masthead: '文头',
  title: '标题',
  'enacting-formula': '起首语',
  preambular: '序言部分',
  operative: '执行部分',
  subparagraph: '分段',
  heading: '小标题',
  footnote: '脚注',
  letter: '信函正文',
  paragraph: '编号段落',
  article: '条',
  speech: '发言',
  signature: '签名',
  closing: '结尾',
  foreign: '非文件文字',
  unrecognized: '未识别部分',
};

const PLACES: Words['places'] = {
  paragraph: (number) => `第${number}段`,
  preambular: (number) => `序言部分第${number}段`,
  footnote: (number) => `脚注${number}`,
  article: (number) => `第${number}条`,
  goal: (number) => `目标${number}`,
  words: {
    masthead: '文头',
    subjects: '主题词',
    title: '标题',
    'enacting-formula': '起首语',
    letter: '信函正文',
    text: '无编号段落',
    endnote: '无编号注释',
    heading: '小标题',
    signature: '签名',
    closing: '结尾',
    speech: '发言',
    foreign: '非文件文字',
    unrecognized: '未识别部分',
  },
  letter: (number) => `信函正文第${number}段`,
  nth: (word, number) => `${word}${number}`,
  containers: {
    annex: (number) => `附件${number}`,
    draft: (number) => `草案${number}`,
    part: (number) => `部分${number}`,
  },
  section: (letter) => `${letter}节`,
  within: (container, place) => `${container}${place}`,
  range: (from, to) => `${from}至${to}`,
  fromEnd: (series, nth, count) => {
    const unit = series === 'fn' ? '条' : '段';
    const part = { pp: '序言部分', fn: '脚注', op: '' }[series];
    return part + (count === 1 ? `倒数第${nth}${unit}` : `最后${count}${unit}`);
  },
  operatives: (numbers) => `执行部分第${numbers}段`,
  preambulars: (numbers) => `序言部分第${numbers}段`,
  paragraphs: (numbers) => `第${numbers}段`,
  footnotes: (numbers) => `脚注${numbers}`,
};

const TYPES: Words['types'] = {
  resolution: '决议',
  decision: '决定',
  letter: '信函',
  report: '报告',
  record: '会议记录',
  draft: '草案',
  statement: '声明',
  treaty: '条约',
  declaration: '宣言',
  rules: '规则',
  other: '文件',
};

export const zhCNWords: Words = { kinds: KINDS, types: TYPES, places: PLACES };
