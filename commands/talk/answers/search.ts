import { answer } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { quoteOf } from '../../quoting/quote.js';
import { commonWords, TAKEN, typed, without } from '../line.js';
import { asks, type Situation } from '../situation.js';
import { documentTarget, isParagraph } from '../target.js';
import { answerAsked, findAsked, understood } from './asked.js';
import { pairsOf, share } from './candidates.js';
import { notHeldDocument } from './not-held.js';

/**
 * What people put around the words that they look for, taken off from both ends until nothing of it is left. A word in
 * the middle stays: the search knows its stop words.
 */
const BEFORE =
  /^(?:[\s□,.。!?;:、·]+|对(?=.{2,14}(?:有|是|持)(?:什么|何|怎|哪|啥))|(?:由)?谁(?:来|要|该|应该?|负责|得|去)*(?:编写|编制|起草|准备|提交|发表|发布|写|编|出|做)(?=\P{Letter}|\d)|我(?:现在|正)?在[^,。□]{1,8},|(?:那|这)(?:个|份|一?段)(?=关于|有关|讲|说|提)|(?:跟|和|与|同)(?=□)|在(?=□)|讲讲|说说|谈谈|聊聊|请问|请教|不好意思|什么(?:是|叫)|何谓|何为|没(?:有)?(?:讲|说|提|谈)(?:到|过|及)|(?:讲没讲|提没提|说没说|写没写)(?:到|过|及)?|里面?(?:的)?|里头|当中|其中|中(?=有|提|讲|说|关|是|哪)|文件(?:里|中)|哪(?:里|儿|一?[段条句处](?:话|文字)?|个(?:地方|段落)|些(?:地方|段落|段|条款|文件)|几[段条]|份文件|部分)|何处|边度|在哪(?:里|儿|一?段)?|有没有(?:哪[一]?[段条里]|(?:什么|任何)?(?:条款|段落|规定|内容|地方|文字)(?=讲|说|提|谈|写|关|有关|涉))?|有冇|是否|是不是|有无|(?:都)?(?:有)?(?:没有)?(?:讲|说|提|谈|写|论|涉|规定|出现|包含|包括|讲述|论述)(?:到|过|及|了|起|述|明)(?:过|了|的)?|关于|有关|涉及|针对|(?:给我|帮我|替我)?找(?:一下|一?找|到|出来?)?|搜(?:索|一下|一搜|搜)?|检索|查(?:一下|找|一查|查|询|下|看|(?=[\s:□]))|帮我|我想|想(?:找|查|看|知道)|段落|的|一下|请|麻烦|(?:跟|和|与|同)(?=\S{1,20}(?:有关|相关))|(?:does|do|did|is|are|can|could)\b|where(?: is| does| do| are)?|which (?:paragraphs?|paras?)|what does it say about|does it|is there|any(?:thing)?(?: about| on)?|mention(?:s|ed|ing)?|talks? about|say(?:s)? about|about|search(?: for)?|find|look up|the\b|it\b|paragraphs?(?: about| on)?)/u;
/** Only behind a question's words: 哪一段讲…, but 提高认识, 说明情况. */
const BARE_VERB =
  /^(?:有)?(?:讲|说|提|谈|写|规定)(?:的)?(?:是)?(?![到过及起高供交出明服法])(?=\p{Script=Han})/u;
const AFTER =
  /(?:[\s□,.。!?;:、·]+|(?:有|是|持)(?:什么|何|怎么|怎样|哪些|啥)(?:样的)?(?:说法|表述|规定|看法|立场|态度|措辞|论述|提法)|(?:的)?(?:全文|原文)|(?:这|那)?(?:[一两二三四五六\d]?个?)?(?:字样|词语|字眼|字|词)|(?:有没有|有无|有冇)(?:提|讲|说|写|谈)(?:到|过|及)?|(?:的)?(?:是)?(?:有关|相关)(?:的)?|(?:在)?□+(?:里面?|中|上|当中)?|[这那](?:个|份|篇|封|项|边|里|一?[段句条处])?|在哪(?:里|儿|一?[段条处]|份文件|个(?:地方|段落|文件))?(?:里|中)?(?:有)?(?:提到|讲到|说到|出现|写|讲|说)?(?:过|了)?|(?:的)?是?在?第几段|在什么地方|(?:的)?(?:一共|总共|共)?有?(?:几|多少)[段处次条]|第几段|在?(?:是)?哪(?:里|儿|一?[段条处句]|份文件|些段落?)(?:里|中)?(?:有规定|提到|讲到|说到|讲|说|写|提)?(?:过|了|的)?|(?:都)?(?:被)?(?:提到|提及|讲到|说到|出现|谈到|涉及)(?:过|了)?(?:吗|么|没有?|几次|多少次|哪里|没)?|(?:的)?(?:相关|有关)?(?:段落|内容|条款|规定|表述|说法|部分|地方|文字|原文|论述|描述|措辞|信息)(?:有哪些|有没有|有吗|在哪(?:里|儿)?)?|有(?:哪些|什么|没有|冇|无|吗|么)(?:内容|规定|说法|段落|表述)?|(?:是|又是)?(?:什么|啥|甚么)(?:意思|东西|来的|内容)?|(?:又)?(?:是)?(?:怎么|怎样|如何)(?:说|写|讲|规定|表述|提|看|回事|定义|处理|样)(?:的|法)?|(?:说|讲|写|提)(?:了|的)?(?:什么|啥|些什么)|(?:是)?(?:哪个|什么|哪些)(?:机构|组织|国家|部门|单位|国)(?:的|办|管|建|设立|负责|搞|做)?(?:的)?|(?:又)?是(?:谁|何人|哪位)|了?(?:吗|么|没有|没)|(?:是)?(?:在?(?:哪一?[天日年月]|什么时候|甚么时候|何时|几时|几号|几月几[号日]|哪(?:里|儿|个?地方|个?城市)?|什么地方)){1,2}(?:开|办|搞|举行|召开|发生|成立|举办)(?:的|了|过)?|来着|呢|嘛|吧|啊|呀|(?<=.)是$|谢[谢啦了]|多谢|thanks?|please|的$|anywhere|at all)$/u;
const MOST_ROUNDS = 12;
const LEAST = 2;
const LONGEST_WORD = 12;
/** Hits that are looked through for a date. */
const MOST_DATED = 3;
/** The share of the pairs of characters asked about that stand in an answer. */
const MOST_OF_IT = 0.5;
const DATED = /\d{4}\s?年|第[一二三四五六七八九十百\d]+届/u;

/** Whether anything is left to look for once the question's form is taken away. */
export function hasContent(situation: Situation): boolean {
  const { open, instruments, line } = situation;
  if (open.replace(/[□\s\p{P}]/gu, '') === '') return false;
  // What is left besides the instruments.
  const rest = {
    ...situation,
    documents: [
      ...situation.documents,
      ...instruments.map((span) => ({ ...span, text: typed(line, span), named: [], how: 'name' as const })),
    ],
  };
  return searchedWords(rest, 0).length >= LEAST;
}

/** The words that are looked for, as typed; of the form of the question so much stays that `least` characters are left. */
export function searchedWords(situation: Situation, least = LEAST): string {
  const { line, documents, places } = situation;
  // An instrument is looked for like any words.
  const open = commonWords(without(line.text, [...documents, ...places, ...situation.quotations]));
  let start = 0;
  let end = open.length;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const text = open.slice(start, end);
    const before =
      (BEFORE.exec(text) ?? (start > 0 || end < open.length ? BARE_VERB.exec(text) : null))?.[0].length ?? 0;
    const rest = text.slice(before);
    const after = AFTER.exec(rest)?.[0].length ?? 0;
    if (before === 0 && after === 0) break;
    if (rest.length - after < least && situation.quotations.length === 0) break;
    start += before;
    end -= after;
  }
  const inner = { start, end };
  const quotations = situation.quotations.map(({ text }) => `“${text}”`);
  const span = line.sourceSpan(inner);
  const words = dropTaken(line.source.slice(span.start, span.end), open.slice(start, end));
  const plain = words.replace(INNER, ' ').replace(/\s+/gu, ' ').trim();
  return [...quotations, plain.length >= LEAST ? plain : words]
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim();
}

/** What asks in the middle (部长级会议什么时候开): no text says it so. */
const INNER =
  /什么时候|什麼時候|何时|何時|什么地方|在?哪(?:里|裡|儿|一?[段条天年]|个|個|些)|怎么样?|怎麼樣?|怎样|怎樣|如何|为什么|為什麼|什么|什麼|甚麼|多少|是不是|有没有|有沒有|几次|幾次|第几段|第幾段|到底|究竟|(?<=[\p{Script=Han}])(?:做了|干了|是干)(?=$|\s)/gu;

/** Documents within the words (A在63/194里的B) say where to look, not what for. */
function dropTaken(words: string, open: string): string {
  return open.includes(TAKEN) && words.length === open.length
    ? [...words].filter((_, at) => open.charAt(at) !== TAKEN).join('')
    : words;
}

/** Paragraphs that begin with a word, in the document that is named. */
export async function openingAnswer(situation: Situation, opening: string): Promise<Reply | undefined> {
  const target = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  if (target?.kind === 'missing') return notHeldDocument(situation, target.mention);
  const { command, options, shown } = findAsked(opening, target?.kind === 'one' ? target.named : undefined);
  return answerAsked(
    [{ command, options: { ...options, opening }, shown: `${shown} opening:${opening}` }],
    situation,
  );
}

/** Paragraphs that open with a verb; undefined where none does. */
export async function openedByAnswer(situation: Situation, verb: string): Promise<Reply | undefined> {
  const reply = await openingAnswer(situation, verb);
  return reply?.status === 'answer' ? reply : undefined;
}

/** Answers that say when. */
const dated = new WeakSet<Reply>();

/** Searches for the words of the line where they stand in a text exactly, or where a text says when; near hits are a last resort. */
export async function exactSearchAnswer(situation: Situation): Promise<Reply | undefined> {
  const reply = await searchAnswer(situation);
  const isExact = (situation.context.lastSearch?.().exactTotal ?? 0) > 0;
  return isExact || (reply !== undefined && dated.has(reply)) ? reply : undefined;
}

/** What a line's search gave: the table comes to it twice, in between with questions that count for more than near words. */
const searched = new WeakMap<Situation, Promise<Reply | undefined>>();

/** Searches for the words of the line, in the document that it names. */
export function searchAnswer(situation: Situation): Promise<Reply | undefined> {
  const reply = searched.get(situation) ?? search(situation);
  searched.set(situation, reply);
  return reply;
}

async function search(situation: Situation): Promise<Reply | undefined> {
  const words = searchedWords(situation);
  if (words === '') return undefined;
  const target = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  if (target?.kind === 'missing') return notHeldDocument(situation, target.mention);
  const within = target?.kind === 'one' ? target.named : undefined;
  const found = await answerAsked([findAsked(words, within)], situation);
  // “非传统来源”: marks around a word mean no more than the word, where nobody wrote it so.
  const plain = words.replace(/[“”]/gu, '');
  const reply =
    found.code === 'no-hits' && plain !== words && plain.length <= LONGEST_WORD
      ? await answerAsked([findAsked(plain, within)], situation)
      : found;
  return (asks(situation, 'when') ? await datedAnswer(words, situation) : undefined) ?? reply;
}

/**
 * 高级别会议什么时候开: of what is found, the first paragraph that says a date or session and most of what is asked
 * about, whole.
 */
async function datedAnswer(words: string, { context }: Situation): Promise<Reply | undefined> {
  const asked = pairsOf(words);
  for (const { document, locator } of context.lastSearch?.().hits.slice(0, MOST_DATED) ?? []) {
    const held = await openDocument(document, context);
    const unit = held?.unit(locator);
    if (!held || !unit || !isParagraph(unit) || !DATED.test(unit.text)) continue;
    if (share(asked, pairsOf(unit.text)) < MOST_OF_IT) continue;
    const reply = understood(
      answer([quoteOf(held, unit)], { visibility: 'channel' }),
      findAsked(words).shown,
      context,
    );
    dated.add(reply);
    return reply;
  }
  return undefined;
}
