import type { TalkMessages } from './talk-messages.js';

const beside = (name: string) => (/[A-Za-z0-9)]$/u.test(name) ? `${name} ` : name);

export const talkZhCN: TalkMessages = {
  understood: (question) => `按 ${question} 回答`,
  whichDocument: (place) => (place === '' ? '请问是哪一份文件？' : `${place}：请问是哪一份文件的？`),
  nothingBefore: '前面还没有问过段落，请写明文件和段次，例如：63/194第11段。',
  noNext: (place) => `${place}是这一部分的最后一段，后面没有了。`,
  noPrevious: (place) => `${place}是这一部分的第一段，前面没有了。`,
  noNotes: (places) => `${places}没有脚注。`,
  noSuchResult: (count) => (count === 0 ? '前面没有列出过结果。' : `只有${count}条结果，没有这一条。`),
  noInterpretation: '引据只引原文，不作解释。',
  noFact: (document, fact) => `${beside(document)}没有写明${fact}。`,
  noHitsThere: (document) => `${beside(document)}里没有找到这些字词。`,
  noMore: (count) => `就这些，${count}处全部列出了，没有更多。`,
  more: (from, to) => (from === to ? `第${from}处` : `第${from}至${to}处`),
  notHeld: (name) => `没有收录${beside(name)}，无法引用。`,
  notTranslated: '引据不翻译，只引已收录的文本。',
  onlyChinese: '没有英文等其他语文的文本：只收中文本，不翻译。',
  citeInEnglish: '英文的引用格式可以用“怎么引”来问。',
  statesListed: (states, document) =>
    document === undefined ? `${states}：在名单里` : `${states}：在${beside(document)}的名单里`,
  statesAbsent: (states, document) =>
    document === undefined
      ? `${states}：不在任何一份名单里`
      : `${states}：没有出现在${beside(document)}的名单里`,
  requests: (count, document) =>
    document === undefined
      ? `提出这类要求的段落有${count}段`
      : `${beside(document)}提出这类要求的段落有${count}段`,
  cites: (document, count) => `${beside(document)}引用了下列${count}项`,
  citesNothing: (document, organ) =>
    `${beside(document)}没有引用${organ === undefined ? '这一类文件' : `${organ}的这一类文件`}。`,
  noVote: (document) =>
    document === undefined
      ? '收录的文本没有记载表决情况（赞成、反对、弃权各多少）。'
      : `${beside(document)}的文本没有记载表决情况（赞成、反对、弃权各多少）。`,
  citedThere: '它在已收录的文件里这样被引用：',
  citedIn: (name, count) => `${beside(name)}见于下列${count}处`,
  notCited: (name, document) =>
    document === undefined ? `没有哪份已收录的文件提到${name}。` : `${beside(document)}没有提到${name}。`,
  quotationExact: (place) => `与原文一致，出自${place}`,
  quotationShortened: (place) => `所引各部分与原文一致，中间有省略；出自${place}`,
  quotationElsewhere: (document, place) => `这句话不在${beside(document)}，而是出自${place}`,
  quotationAltered: (place) => `与原文不一致，有改动；最接近的原文是${place}`,
  quotationNotFound: '没有找到这句话，已收录的文件里查无此文。',
  courtesy: {
    greeting: '您好！可以直接问，例如“63/194第11段怎么说”。',
    thanks: '不客气。',
    correction: '对不起。请写明文件和段次，例如“63/194第11段”，我再查。',
    farewell: '再见，随时可以再问。',
    identity: '我是引据（Yinju）：逐字引用联合国中文文件的原文，并注明出处。',
    smallTalk: '我是引据（Yinju），只引用已收录的联合国文件。可以这样问：',
  },
  firstQuestions: {
    quote: (question) => `看一段原文：${question}`,
    search: (question) => `查一个词：${question}`,
    signed: () => '谁签署、代表谁',
    held: () => '收录了哪些文件',
  },
};
