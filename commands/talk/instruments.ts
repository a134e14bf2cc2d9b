import type { Span } from '../../index/model/span.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';
import { genericInstrument, instrumentById, recognizeInstruments } from '../../index/names/instruments.js';
import { type Line, overlaps, TAKEN, typed } from './line.js';

/** The name of a treaty, a declaration or the like in a line, none of the documents held. */
export interface InstrumentMention extends Span {
  /** As typed, without its marks. */
  readonly name: string;
  /** Its articles, as typed (第五十一条). */
  readonly article?: string;
  /** Of the resolution that adopted it. */
  readonly symbol?: DocumentSymbol;
}

/** What names end with that stand in no table: 某某公约第三条. */
const ENDINGS = '公约|宪章|盟约|议定书|规约|条约|协定|总协定|议事规则';
/** 人权条约机构 is no treaty: the name ends with the word, or a particle follows. */
const NAMED = new RegExp(
  `[^${TAKEN}\\s\\p{P}]{1,24}(?:${ENDINGS})(?=第|的|在|有|里|中|是|怎|说|讲|吗|呢|和|与|原|全|怎|收|几|多|规|$|[^\\p{Script=Han}])`,
  'gu',
);
/** Words that stand before a name without being part of it. */
const NOT_OF_A_NAME =
  /^(?:请问|你?知道|你?了解|听说过?|有没有|有冇|是否|有|没有|没|收录了?|收了|查一?下?|查找|查|搜一?下?|找一?下?|看一?下?|看看|给我|我要|我想|帮我|引用了?|提到过?了?|提及|根据|按照|依据|关于|什么是|那么|那|这|该|此|本|和|与|跟|及|以及|或|把|从|在|对|里|中|一|份|个|部|项|的|了|你们?|库里|哪里|哪[些个部份]?|哪段|哪一段|什么|多少|提没提|讲没讲|说没说|写没写|有木有|里面?|\d{4}年|其[他它]|别的|几|任何|讲|说|到|过|能|可以|不能|批准|加入|签署|尚未|或)+/u;
/** Whatever asks or refers before a name (参考了哪些条约). */
const ASKING =
  /^.*(?:哪[些个几]?一?[项份个部条种]?|什么|多少|几[项份个部]|引用|援引|参考|提到|提及|回顾|批准|加入|签署|遵守|执行|根据|依据)[了过的]?/u;
const GENERIC_WITH_ARTICLE =
  /(?<!\p{Script=Han})(宪章|公约|议定书|盟约|规约)(?=的?第?\s?[\d一二三四五六七八九十百]{1,5}\s?条)/gu;
/** 可持续发展目标8.7, SDG 16: a goal of an agenda, by its number. */
const GOALS =
  /(?:(?:联合国)?(?:可持续发展|千年发展)(?:具体)?目标|2030年议程(?:的)?(?:具体)?目标|具体目标|\b[sm]dgs?)(?:的)?\s*(?:第|目标|target|goal)?\s*(?:\d{1,2}(?:\.[\da-f]{1,2})?|[一二三四五六七八九十]{1,3})(?![\d年月日个])/gu;
const IN_MARKS = new RegExp(`《([^《》${TAKEN}\\n]{2,100})》`, 'gu');
const ARTICLE =
  /^\s*的?\s*,?\s*((?:第?\s*[\d一二三四五六七八九十百]{1,6}\s*(?:条|款|项|章|段)\s*)+|(?:原则|准则|指标|建议|规则|标准|导则)\s*第?\s*[\d一二三四五六七八九十]{1,3}|(?:goal|target|目标|art(?:icle|\.)?|para(?:graph|\.)?)\s*\d+(?:[.(]\w+\)?)*|\s\d{1,3}(?:\(\d+\))?(?=$|\s|的))/u;
const ARTICLE_BEFORE = /(?:art(?:icle|\.)?|para(?:graph|\.)?|goal)\s*\d+(?:\(\w+\))*\s(?:of\s)?(?:the\s)?$/u;
/** 某公约 has a name before the word for its kind. */
const SHORTEST = 3;

/** The instruments in an open text (documents held taken out), with the articles that are asked for; in order. */
/** @param cased the open text before letters were made lower case: an acronym is known by its capitals. */
export function instrumentsIn(line: Line, open: string, cased: string): readonly InstrumentMention[] {
  const found: InstrumentMention[] = [];
  const add = (span: Span, name: string, symbol?: DocumentSymbol) => {
    if (overlaps(span, found)) return;
    const article = ARTICLE.exec(open.slice(span.end, span.end + 30));
    const before = ARTICLE_BEFORE.exec(open.slice(0, span.start));
    found.push({
      start: span.start - (before?.[0].length ?? 0),
      end: span.end + (article?.[0].length ?? 0),
      name,
      ...((article?.[1] ?? before?.[0]) && { article: (article?.[1] ?? before?.[0] ?? '').trim() }),
      ...(symbol !== undefined && { symbol }),
    });
  };
  for (const match of open.matchAll(IN_MARKS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const name = typed(line, { start: span.start + 1, end: span.end - 1 });
    add(span, name, symbolFor(name));
  }
  for (const match of open.matchAll(GOALS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    add(span, typed(line, span).trim());
  }
  for (const { id, start, end } of recognizeInstruments(cased))
    add({ start, end }, typed(line, { start, end }), instrumentById(id)?.symbol);
  // 宪章第51条: with an article a generic word names what it means.
  for (const match of open.matchAll(GENERIC_WITH_ARTICLE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    add(span, typed(line, span), genericInstrument(match[0])?.means?.symbol);
  }
  for (const match of open.matchAll(NAMED)) {
    const asked = match[0].slice(0, ASKING.exec(match[0])?.[0].length ?? 0);
    const rest = match[0].slice(asked.length);
    const start = match.index + asked.length + (NOT_OF_A_NAME.exec(rest)?.[0].length ?? 0);
    const span = { start, end: match.index + match[0].length };
    const name = typed(line, span);
    if (span.end - start >= SHORTEST && genericInstrument(name) === undefined) add(span, name);
  }
  return found.sort((a, b) => a.start - b.start);
}

function symbolFor(name: string): DocumentSymbol | undefined {
  const [known] = recognizeInstruments(name);
  return known && known.start === 0 && known.end === name.length
    ? instrumentById(known.id)?.symbol
    : undefined;
}
