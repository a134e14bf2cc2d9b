import { CHINESE_WORDS } from '../../index/tables/document-words.js';
import { alternatives } from '../../index/text/alternatives.js';
import type { Situation } from './situation.js';

/** The word with which paragraphs are to begin: 以“认识到”开头. */
export function openingOf({ open, quotations }: Situation): string | undefined {
  const match = OPENING.exec(open);
  if (!match) return undefined;
  return match[1] ?? quotations.find(({ text }) => text.length <= LONGEST_OPENING)?.text;
}
const LONGEST_OPENING = 8;
const OPENING =
  /(?:以|用)?(?:□+|(?<=以|用)(\p{Script=Han}{1,6}?))(?:二字|一词)?(?:开头|打头|起首|起头|开始的?段)/u;

const OPENING_VERBS = alternatives(
  [...CHINESE_WORDS.preambular, ...CHINESE_WORDS.operative].filter((verb) => verb.length > 1),
);
const VERB_ASKED = new RegExp(
  `(${OPENING_VERBS})(?:[了过到]|的(?:都)?是?)?(?:些)?(?:什么|啥|哪些|哪几)(?:内容|事情?|问题|方面|进展|工作|东西|成果)?`,
  'u',
);

/** The verb whose paragraphs are asked for, and nothing else: 63/194重申了什么, 宣言欢迎什么. */
export function verbAskedOf({ open }: Situation): string | undefined {
  const match = VERB_ASKED.exec(open);
  const rest = match ? open.replace(match[0], '').replace(/[□\s\p{P}都还里中的呢吗啊呀请问]/gu, '') : '';
  return match && rest === '' ? match[1] : undefined;
}

/** What is checked: the words in quotation marks, the longest first. */
export function quotationOf({ quotations }: Situation): string | undefined {
  return [...quotations].sort((a, b) => b.text.length - a.text.length).find(({ text }) => text.length >= 4)
    ?.text;
}

const VERIFIES =
  /^(?:请问)?(?:下面|以下|这)(?:一)?(?:句|段)(?:话)?(?:是)?(?:出自|来自|出现在|在|是)(?:哪里?|何|第几)(?:一?[段条]|份文件|个?(?:决议|文件|地方))?(?:的)?[?]?[:,]|(?:下面|以下|这)(?:一)?(?:句|段)(?:话)?(?:是|在|出自)□+(?:的|里|中)*(?:吗|么|原文吗)[:,]?|(?:这|下面)(?:一)?(?:句|段)(?:话|引文|文字)?(?:引得|写得|说得|引用)?(?:对不对|对吗|对么|准确吗|准不准|属实吗|是原文吗|有没有错|有错吗|是不是原文|是真的吗)[:,]?|(?:请)?(?:帮我)?(?:核对|核实|核查|校对|验证|查证|求证)(?:一下|下)?(?:这句话?|这段话?|引文)?[:,]?|,?(?:这)?(?:句话?|段话?)?(?:是不是|是否|是)(?:原[文话句]|真的|属实|准确)(?:吗|么)?|,?原[文话](?:就?是)?(?:这样|这么说|如此)?的?(?:吗|么)|,?(?:这样|这么)(?:引|写|说)?(?:对吗|对不对|准确吗|对么)|,?属实吗|,?准确吗|(?:里)?(?:有没有|有)这(?:句|么一句|段)话?(?:吗)?|一字不差吗?|有没有引错|引得对不对|^(?:is|are) (?:this|that|the following|these)(?: (?:quote|quotation|citation|text|sentence|wording|passage|words?))? (?:right|correct|accurate|verbatim|exact|true|real|genuine)[?:,]?|^(?:please )?(?:check|verify|fact-?check) (?:this|the following)(?: (?:quote|quotation|text|sentence|wording))?[:,]?|,? is (?:it|this|that) (?:right|correct|accurate|verbatim|exact|a real quote|the exact wording)[?]?$/u;

/** Who is said to have said it. */
const HEARSAY =
  /^(?:请问|我)?(?:看到|听说|听到|看见|记得)?(?:有人|网上|新闻|老师|他们?|她|同事|报道|推文|文章|媒体|别人|某人)?(?:里)?(?:说|讲|写|称|声称|提到|写道)?(?:□|里|中)*(?:说|讲|写)?/u;

/** A shorter claim is no quotation. */
const SHORTEST_CLAIM = 6;

/** A sentence without its marks, with a question whether it is right: 敦促会员国批准公约，原文是这样吗. */
export function unmarkedQuotation(situation: Situation): string | undefined {
  if (!VERIFIES.test(situation.open) || situation.quotations.length > 0 || situation.places.length > 0)
    return undefined;
  const words = situation.open
    .split(/[?!。\n]|(?<=[说写道])[,:]|:/u)
    .map((part) => part.replace(VERIFIES, '').replace(HEARSAY, '').replace(/[□]/gu, '').trim())
    .sort((a, b) => b.length - a.length)[0];
  if (words === undefined || words.length < SHORTEST_CLAIM) return undefined;
  const at = situation.open.indexOf(words);
  const span = at < 0 ? undefined : situation.line.sourceSpan({ start: at, end: at + words.length });
  return span ? situation.line.source.slice(span.start, span.end) : words;
}
