import type { TalkMessages } from './talk-messages.js';

const beside = (name: string) => (/[A-Za-z0-9)]$/u.test(name) ? `${name} ` : name);

export const talkZhTW: TalkMessages = {
  understood: (question) => `按 ${question} 回答`,
  whichDocument: (place) => (place === '' ? '請問是哪一份文件？' : `${place}：請問是哪一份文件的？`),
  nothingBefore: '前面還沒有問過段落，請寫明文件和段次，例如：63/194第11段。',
  noNext: (place) => `${place}是這一部分的最後一段，後面沒有了。`,
  noPrevious: (place) => `${place}是這一部分的第一段，前面沒有了。`,
  noNotes: (places) => `${places}沒有腳註。`,
  noSuchResult: (count) => (count === 0 ? '前面沒有列出過結果。' : `只有${count}條結果，沒有這一條。`),
  noInterpretation: '引據只引原文，不作解釋。',
  noFact: (document, fact) => `${beside(document)}沒有寫明${fact}。`,
  noHitsThere: (document) => `${beside(document)}裡沒有找到這些字詞。`,
  noMore: (count) => `就這些，${count}處全部列出了，沒有更多。`,
  more: (from, to) => (from === to ? `第${from}處` : `第${from}至${to}處`),
  notHeld: (name) => `沒有收錄${beside(name)}，無法引用。`,
  notTranslated: '引據不翻譯，只引已收錄的文本。',
  onlyChinese: '沒有英文等其他語文的文本：只收中文本，不翻譯。',
  citeInEnglish: '英文的引用格式可以用「怎麼引」來問。',
  statesListed: (states, document) =>
    document === undefined ? `${states}：在名單裡` : `${states}：在${beside(document)}的名單裡`,
  statesAbsent: (states, document) =>
    document === undefined
      ? `${states}：不在任何一份名單裡`
      : `${states}：沒有出現在${beside(document)}的名單裡`,
  requests: (count, document) =>
    document === undefined
      ? `提出這類要求的段落有${count}段`
      : `${beside(document)}提出這類要求的段落有${count}段`,
  cites: (document, count) => `${beside(document)}引用了下列${count}項`,
  citesNothing: (document, organ) =>
    `${beside(document)}沒有引用${organ === undefined ? '這一類文件' : `${organ}的這一類文件`}。`,
  noVote: (document) =>
    document === undefined
      ? '收錄的文本沒有記載表決情況（贊成、反對、棄權各多少）。'
      : `${beside(document)}的文本沒有記載表決情況（贊成、反對、棄權各多少）。`,
  citedThere: '它在已收錄的文件裡這樣被引用：',
  citedIn: (name, count) => `${beside(name)}見於下列${count}處`,
  notCited: (name, document) =>
    document === undefined ? `沒有哪份已收錄的文件提到${name}。` : `${beside(document)}沒有提到${name}。`,
  quotationExact: (place) => `與原文一致，出自${place}`,
  quotationShortened: (place) => `所引各部分與原文一致，中間有省略；出自${place}`,
  quotationElsewhere: (document, place) => `這句話不在${beside(document)}，而是出自${place}`,
  quotationAltered: (place) => `與原文不一致，有改動；最接近的原文是${place}`,
  quotationNotFound: '沒有找到這句話，已收錄的文件裡查無此文。',
  courtesy: {
    greeting: '您好！可以直接問，例如「63/194第11段怎麼說」。',
    thanks: '不客氣。',
    correction: '對不起。請寫明文件和段次，例如「63/194第11段」，我再查。',
    farewell: '再見，隨時可以再問。',
    identity: '我是引據（Yinju）：逐字引用聯合國中文文件的原文，並註明出處。',
    smallTalk: '我是引據（Yinju），只引用已收錄的聯合國文件。可以這樣問：',
  },
  firstQuestions: {
    quote: (question) => `看一段原文：${question}`,
    search: (question) => `查一個詞：${question}`,
    signed: () => '誰簽署、代表誰',
    held: () => '收錄了哪些文件',
  },
};
