import { parseLocators } from '../../index/citation/locators.js';
import type { Reply } from '../contract/reply.js';
import { answerAsked, placeAsked } from './answers/asked.js';
import { citedByAnswer, citesAnswer } from './answers/cited.js';
import { aboutAnswer, countAnswer, factAnswer } from './answers/facts.js';
import { courtesyAnswer, noInterpretation } from './answers/manners.js';
import { notHeldDocument, notHeldInstrument, onlyChinese } from './answers/not-held.js';
import {
  againAnswer,
  citeAnswer,
  compareAnswer,
  isEveryNote,
  moreAnswer,
  neighbourAnswer,
  notesAnswer,
  nothingBefore,
  nthAnswer,
  outlineAnswer,
  pendingAnswer,
  quoteAnswer,
  stepAnswer,
} from './answers/paragraphs.js';
import { quotationAnswer } from './answers/quotation.js';
import { referenceAnswer } from './answers/reference.js';
import { requestsAnswer } from './answers/requests.js';
import { hasContent, searchAnswer } from './answers/search.js';
import { adoptionAnswer, signedAnswer, statesAnswer } from './answers/signing.js';
import { courtesyOf, isSmallTalk } from './courtesy.js';
import { CUES, type Cue } from './cues.js';
import { FOLLOW_UPS, type FollowUp, NEXT_RESULT, nthOf, PREVIOUS_RESULT } from './follow-ups.js';
import { asks, type Situation } from './situation.js';
import { documentTarget } from './target.js';

/**
 * What a line can want, first match first. `fits` looks at what is recognized and what the conversation is about;
 * `answer` asks the command (or says why it cannot), and gives undefined where the line turns out to want something
 * else: then the next row is tried.
 */
export interface Intent {
  readonly name: string;
  readonly fits: (situation: Situation) => boolean;
  readonly answer: (situation: Situation) => Promise<Reply | undefined> | Reply | undefined;
}

const follows = (which: FollowUp) => (situation: Situation) =>
  FOLLOW_UPS[which].test(situation.core) || FOLLOW_UPS[which].test(plainLine(situation));

/** The line without the marks at its end. */
function plainLine({ line }: Situation): string {
  return line.text.trim().replace(/[\s,.。!?~]+$/u, '');
}

const namesDocument = ({ documents }: Situation) => documents.length > 0;
const namesHeld = ({ documents }: Situation) => documents.some(({ named }) => named.length > 0);
const namesMissing = ({ documents }: Situation) => documents.some(({ named }) => named.length === 0);
const namesPlace = ({ places }: Situation) => places.length > 0;
const hasList = ({ focus }: Situation) => (focus?.list?.places.length ?? 0) > 0;
/** Something was shown or spoken of, so that a question without a document has one. */
const hasFocus = ({ focus }: Situation) => focus?.document !== undefined;
const opened = ({ focus }: Situation) => focus?.list?.opened;

/** What is checked: the words in quotation marks, the longest first. */
function quotationOf({ quotations }: Situation): string | undefined {
  return [...quotations].sort((a, b) => b.text.length - a.text.length).find(({ text }) => text.length >= 4)
    ?.text;
}

export const INTENTS: readonly Intent[] = [
  // 宣言的: of what was asked before its document was known
  {
    name: 'pending',
    fits: (situation) =>
      namesHeld(situation) &&
      !namesPlace(situation) &&
      situation.focus?.pending !== undefined &&
      !hasContent(situation),
    answer: pendingAnswer,
  },
  // 63/194 11 · 宣言 3-5: nothing but a reference
  { name: 'reference', fits: () => true, answer: referenceAnswer },
  // 你好 · 谢谢 · 你是谁
  {
    name: 'courtesy',
    fits: ({ line }) => courtesyOf(line.text) !== undefined,
    answer: (situation) => courtesyAnswer(situation, courtesyOf(situation.line.text) ?? 'thanks'),
  },
  // 怎么用 · 你能做什么
  {
    name: 'help',
    fits: (situation) =>
      !namesDocument(situation) && !namesPlace(situation) && HELP.test(plainLine(situation)),
    answer: ({ context }) => context.run('help', {}),
  },
  // 63/194第3段什么意思 is quoted; what it means is not ours to say
  {
    name: 'meaning',
    fits: (situation) => MEANING.test(situation.core) && !namesDocument(situation) && !namesPlace(situation),
    answer: async (situation) => noInterpretation(situation, await againAnswer(situation)),
  },
  // 12: of the document that is spoken of
  {
    name: 'bare-number',
    fits: (situation) => {
      const number = /^\d{1,3}$/u.exec(plainLine(situation))?.[0];
      return number !== undefined && Number(number) > (situation.focus?.list?.shown ?? 0);
    },
    answer: bareNumberAnswer,
  },
  // 第二个的脚注
  {
    name: 'nth-notes',
    fits: (situation) => hasList(situation) && NTH_NOTES.test(situation.core),
    answer: (situation) => notesAnswer(situation, nthOf(situation.core.replace(NTH_NOTES, ''))),
  },
  // 看全文: of the only hit
  {
    name: 'whole-hit',
    fits: (situation) =>
      situation.focus?.intent === 'search' &&
      situation.focus.list?.shown === 1 &&
      follows('whole')(situation),
    answer: (situation) => nthAnswer(situation, 1),
  },
  // 第二条结果 · 2 · 最后一个: of a list
  {
    name: 'nth',
    fits: (situation) =>
      !namesDocument(situation) &&
      nthOf(situation.core) !== undefined &&
      (hasList(situation) ||
        /结果|命中|result/u.test(situation.core) ||
        (!hasFocus(situation) && /个|条/u.test(situation.core))),
    answer: (situation) => nthAnswer(situation, nthOf(situation.core) ?? 1),
  },
  {
    name: 'next-result',
    fits: (situation) =>
      hasList(situation) && opened(situation) !== undefined && NEXT_RESULT.test(situation.core),
    answer: (situation) => nthAnswer(situation, (opened(situation) ?? 0) + 2),
  },
  {
    name: 'previous-result',
    fits: (situation) =>
      hasList(situation) && (opened(situation) ?? 0) > 0 && PREVIOUS_RESULT.test(situation.core),
    answer: (situation) => nthAnswer(situation, opened(situation) ?? 1),
  },
  { name: 'next', fits: follows('next'), answer: (situation) => stepAnswer(situation, 1) },
  { name: 'previous', fits: follows('previous'), answer: (situation) => stepAnswer(situation, -1) },
  // 还有吗 · 其他的呢
  { name: 'more', fits: (situation) => hasList(situation) && follows('more')(situation), answer: moreAnswer },
  { name: 'again', fits: follows('again'), answer: againAnswer },
  // 它的脚注 · 序言第6段的脚注
  {
    name: 'notes',
    fits: (situation) =>
      !asks(situation, 'cite') &&
      ((follows('notes')(situation) && !namesDocument(situation)) ||
        (situation.places.some(isEveryNote) && situation.places.length > 1)),
    answer: notesAnswer,
  },
  // 和上一段对比
  {
    name: 'compare-neighbour',
    fits: (situation) =>
      asks(situation, 'compare') &&
      NEIGHBOUR.test(situation.open) &&
      !namesPlace(situation) &&
      situation.focus?.place !== undefined,
    answer: (situation) =>
      neighbourAnswer(situation, /下|后/u.test(NEIGHBOUR.exec(situation.open)?.[0] ?? '') ? 1 : -1),
  },
  // 和63/194序言第6段对照 · 第5段和第12段有什么区别
  {
    name: 'compare',
    fits: (situation) => asks(situation, 'compare') && namesPlace(situation) && !asks(situation, 'cite'),
    answer: compareAnswer,
  },
  // “……”是原文吗
  {
    name: 'verify',
    fits: (situation) => asks(situation, 'verify') && quotationOf(situation) !== undefined,
    answer: (situation) => quotationAnswer(situation, quotationOf(situation) ?? ''),
  },
  // “……”在哪里: a whole phrase is not a word to search for
  {
    name: 'verify-phrase',
    fits: (situation) =>
      (quotationOf(situation)?.length ?? 0) >= (namesPlace(situation) ? 4 : PHRASE) &&
      (asks(situation, 'where', 'mentions') || /吗|么|\?|是不是|有没有|哪/u.test(situation.open)),
    answer: (situation) => quotationAnswer(situation, quotationOf(situation) ?? ''),
  },
  {
    name: 'verify-unmarked',
    fits: (situation) => unmarkedQuotation(situation) !== undefined,
    answer: (situation) => quotationAnswer(situation, unmarkedQuotation(situation) ?? ''),
  },
  // 63/194第11段怎么引
  {
    name: 'cite',
    fits: (situation) => asks(situation, 'cite') && !namesMissing(situation),
    answer: citeAnswer,
  },
  // 白俄罗斯的信有哪些主题词
  {
    name: 'fact',
    fits: (situation) =>
      asks(situation, 'facts') &&
      asksOnly(situation, 'facts') &&
      !asks(situation, 'mentions') &&
      situation.places.every(isHead),
    answer: factAnswer,
  },
  // 7/13号决议在哪条脚注里 · 63/194提到《儿童权利公约》了吗
  {
    name: 'cited-by',
    fits: (situation) =>
      (namesMissing(situation) || situation.instruments.length > 0) &&
      situation.instruments.every(({ article }) => article === undefined) &&
      asks(situation, 'refs', 'where', 'mentions', 'notes') &&
      !asks(situation, 'held'),
    answer: citedByAnswer,
  },
  // 谁引用了63/194 · 63/194被哪些文件引用
  {
    name: 'cited-by-others',
    fits: (situation) => namesHeld(situation) && CITED_BY.test(situation.open) && !namesPlace(situation),
    answer: citedByAnswer,
  },
  // 63/194引用了哪些公约
  {
    name: 'cites',
    fits: (situation) =>
      asks(situation, 'refs') && (namesHeld(situation) || hasFocus(situation)) && !namesPlace(situation),
    answer: citesAnswer,
  },
  // 65/190号决议第5段
  {
    name: 'not-held',
    fits: namesMissing,
    answer: (situation) => {
      const missing = situation.documents.find(({ named }) => named.length === 0);
      return missing ? notHeldDocument(situation, missing) : undefined;
    },
  },
  // 《联合国宪章》第五十一条
  {
    name: 'not-held-instrument',
    fits: (situation) =>
      situation.instruments.length > 0 &&
      !namesHeld(situation) &&
      (situation.instruments.some(({ article }) => article !== undefined) ||
        !hasContent(situation) ||
        asks(situation, 'held', 'about', 'cite', 'signed', 'when', 'adopted', 'count', 'whole')),
    answer: notHeldInstrument,
  },
  // 英文版呢
  {
    name: 'other-language',
    fits: (situation) =>
      asks(situation, 'english') &&
      (LANGUAGE_ONLY.test(situation.core) ||
        (namesPlace(situation) && TRANSLATE.test(situation.open)) ||
        (namesHeld(situation) && !hasContentBeyondLanguage(situation))),
    answer: async (situation) => onlyChinese(situation, await quoteAnswer(situation)),
  },
  // 中国签了吗 · 白俄罗斯和埃及都在吗 · 泰国呢
  {
    name: 'states',
    fits: (situation) =>
      situation.states.length > 0 &&
      !namesPlace(situation) &&
      (asks(situation, 'onList') || (situation.focus?.intent === 'states' && onlyStates(situation))),
    answer: statesAnswer,
  },
  // 什么时候通过的
  {
    name: 'when',
    fits: (situation) =>
      asks(situation, 'when') &&
      !namesPlace(situation) &&
      !asks(situation, 'asks') &&
      asksOnly(situation, 'when'),
    answer: (situation) => adoptionAnswer(situation),
  },
  // 谁签的 · 谁通过的 · 代表了哪些国家
  {
    name: 'signed',
    fits: (situation) =>
      asks(situation, 'signed', 'adopted') &&
      !namesPlace(situation) &&
      !isRequest(situation) &&
      signsDocument(situation),
    answer: (situation) =>
      situation.states.length > 0 && !namesDocument(situation)
        ? statesAnswer(situation)
        : signedAnswer(situation),
  },
  // 63/194有多少段
  {
    name: 'count',
    fits: (situation) =>
      asks(situation, 'count') &&
      COUNTED.test(situation.line.text) &&
      (namesHeld(situation) || hasFocus(situation) || asksOnly(situation, 'count')),
    answer: countAnswer,
  },
  // 你收录了什么
  {
    name: 'held',
    fits: (situation) =>
      !namesPlace(situation) &&
      (namesHeld(situation) ? BESIDES.test(situation.open) : asks(situation, 'held')),
    answer: ({ context }) => context.run('docs', {}),
  },
  // 63/194第14段要谁做什么 · 第12段呢
  { name: 'quote', fits: namesPlace, answer: quoteAnswer },
  // 它请谁做什么: the paragraph that was shown
  {
    name: 'its-requests',
    fits: (situation) =>
      asks(situation, 'asks') &&
      /^(?:它|[这那该]一?[段条])/u.test(situation.core) &&
      situation.focus?.place !== undefined,
    answer: againAnswer,
  },
  // 秘书长要在哪一天之前交文件
  {
    name: 'requests',
    fits: (situation) => asks(situation, 'asks') && situation.quotations.length === 0,
    answer: requestsAnswer,
  },
  // 那宣言呢: the same place there
  {
    name: 'same-place',
    fits: (situation) =>
      namesHeld(situation) &&
      /呢[?!]*$/u.test(situation.line.text.trim()) &&
      situation.focus?.place !== undefined &&
      !hasContent(situation),
    answer: samePlaceAnswer,
  },
  {
    name: 'whole-document',
    fits: (situation) =>
      namesHeld(situation) &&
      asks(situation, 'whole') &&
      situation.open.replace(WHOLE_ONLY, '').replace(/[□\s\p{P}]/gu, '') === '',
    answer: outlineAnswer,
  },
  // 63/194第0段: /para says what could be asked
  {
    name: 'place-not-understood',
    fits: (situation) => namesHeld(situation) && ODD_PLACE.test(situation.open),
    answer: oddPlaceAnswer,
  },
  {
    name: 'whole',
    fits: (situation) => follows('whole')(situation) && hasFocus(situation),
    answer: outlineAnswer,
  },
  // 介绍一下63/194
  {
    name: 'about',
    fits: (situation) =>
      asks(situation, 'about') && namesHeld(situation) && !asks(situation, 'mentions', 'search', 'where'),
    answer: aboutAnswer,
  },
  {
    name: 'about-focus',
    fits: (situation) => ABOUT_IT.test(situation.core) && hasFocus(situation),
    answer: aboutAnswer,
  },
  // 今天天气怎么样
  {
    name: 'small-talk',
    fits: (situation) => !namesDocument(situation) && isSmallTalk(situation.line.text),
    answer: (situation) => courtesyAnswer(situation, 'smallTalk'),
  },
  // 63/194 · 给我63/194
  {
    name: 'outline',
    fits: (situation) =>
      namesHeld(situation) && !hasContent(situation) && !asks(situation, 'where', 'mentions'),
    answer: outlineAnswer,
  },
  // 这段 · 那一段的原文
  // 还有吗, 全文, 再发一遍: and nothing was before
  {
    name: 'nothing-before',
    fits: (situation) =>
      !namesDocument(situation) &&
      ((['more', 'again', 'whole'] as const).some((which) => follows(which)(situation)) ||
        (asks(situation, 'compare') && NEIGHBOUR.test(situation.open))),
    answer: nothingBefore,
  },
  {
    name: 'pointer',
    fits: ({ core }) => POINTS_BACK.test(core),
    answer: async (situation) => (await againAnswer(situation)) ?? nothingBefore(situation),
  },
  // 哪一段讲儿童色情 · 单元数据库
  { name: 'search', fits: () => true, answer: searchAnswer },
];

const HELP =
  /^(?:帮助(?:一下)?|(?:使用|指令|命令|功能)(?:方法|列表|清单|帮助|手册|指南|一览|介绍)|(?:我)?不(?:会|知道)(?:怎么)?(?:用|问|查)|帮帮我|帮忙|help(?: me)?|救命|说明|使用说明|用法|命令|指令|菜单|功能|(?:你|您|你们|这个?)?(?:都)?有(?:什么|哪些|啥)(?:功能|命令|指令|用|本事|用处)|(?:你|这个|这)?(?:都)?(?:会|能|可以)(?:干|做)?(?:什么|啥|些什么|点什么|嘛)(?:用)?|(?:请问)?(?:你|这个?|您|它|机器人|bot|yinju|引据)?(?:要|该|应该)?(?:怎么|如何|怎样|点样)(?:使?用|操作|玩|问|提问|查|开始)(?:你|它|这个)?|(?:我)?(?:可以|能|该|应该)(?:问|查|怎么问)(?:你)?(?:什么|些什么|啥)?|新手|教程|入门|第一次用.*|how (?:do i|to) use.*|what can (?:you|i) (?:do|ask).*|commands?|usage|\?|？|(?:怎么|如何|怎样)(?:查|找|搜|用|问|看)(?:文件|决议|段落|资料|原文|条文|东西)?|不会用|教我用?|怎么用法|有什么用)(?:吗|呢|啊|呀|的)?$/u;

const LANGUAGE_ONLY =
  /^(?:\s|你|会|说|讲|懂|有|要|给我?|看|来|那|有没有|能不能|可以|换成|改成|翻译?成|译成|转成|用|的|它|这段|那段|这|那|请|一下|一份|个|原文|版本|文本|版|呢|吗|么|吧|没有|没|也|is there|do you have|an?|the|in|version|text|of it|translation|available)*(?:英文|英语|英译|english|外文|法文|法语|西班牙文|俄文|阿拉伯文|双语|中英|其他语言|别的语言|译文|翻译)(?:的|版本?|文本|原文|译本|译文|译|文|翻译|对照|呢|吗|么|吧|有|没有|没|怎么说|是什么|是|也|一下|给我|看|available|please|version|text|translation|\s)*$/u;
const TRANSLATE =
  /翻译|英译|译成|英文版|英文(?:怎么说|原文|文本|是|呢|$)|english(?: version| text|$)|in english/u;

function hasContentBeyondLanguage({ open }: Situation): boolean {
  return (
    open.replace(
      /英文|英语|英译|english|翻译|译文|外文|法文|俄文|双语|版本?|文本|原文|有没有|有|吗|呢|的|in|is there|an?|do you have|version|text|the|of|translation|[□\s\p{P}]/gu,
      '',
    ) !== ''
  );
}

function onlyStates(situation: Situation): boolean {
  const rest = situation.states.reduce(
    (text, state) => state.names.reduce((left, name) => left.replaceAll(name.toLowerCase(), ''), text),
    situation.open,
  );
  return rest.replace(/那|呢|和|与|跟|还有|以及|或|也|在|吗|么|有|没有|是|不|[□\s\p{P}]/gu, '') === '';
}

/** 谁…做: asks what somebody is to do, not who signed. */
function isRequest({ open }: Situation): boolean {
  return /要求|敦促|吁请|促请|呼吁|邀请|鼓励|责成|请(?!问|教)|应该?|应当|必须|需要|做(?:什么|啥|哪些|些什么)|要(?:交|提交|做|干)|来(?:提交|交|做|负责|写|办|干)/u.test(
    open,
  );
}

/**
 * A question about who signed says nothing else than that: in 单元数据库是哪个机构的 something is left that is asked
 * about, and 谁也不能被奴役 asks nothing.
 */
function signsDocument({ open, states, bodies }: Situation): boolean {
  if (/谁(?:也|都(?!有|是)|若|如果)/u.test(open)) return false;
  const named = [...states.flatMap(({ names }) => names), ...bodies.map(({ name }) => name)].sort(
    (a, b) => b.length - a.length,
  );
  const plain = named.reduce((text, name) => text.replaceAll(name, ''), open);
  const left = plain.replace(SIGNING, '').replace(/[□\s\p{P}\d]/gu, '');
  return left.length < LEFT_OVER;
}
const LEFT_OVER = 3;
const SIGNING =
  /谁|[吗呢吧么啊呀还]|哪[一个些几位]*|什么人?|何人|委员会|第|次|会议|全体|届|投票|记录|成员|数量|数目|机构|机关|组织|国家|会员国|成员国|缔约国|国|方|签署|签字|签名|署名|签发|签|联署|作出|做出|发表|发布|提出|起草|发起|提交|撰写|写|发出|发|寄|通过|表决|代表|名义|参加|参与|加入|支持|赞成|作者|提案|署|收信|收件|发信|寄信|来信|发件|人|者|大使|外交?部?长们?|部长|大使|名单|名字|姓名|叫|名|一共|总共|共|多少|几|个|位|由|是|的|了|过|来|给|替|以|为|有|都|在|里|上|中|和|与|那|这|份|封|项|请问|一下|列出|列|所有|全部|完整|看|告诉我|which|who|whose|whom|signed|sign|signatory|signatories|adopted|adopt|made|make|issued|wrote|drafted|sponsored|sent|the|this|it|by|on|behalf|of|was|were|is|are|did|how|many|states|countries|organ|body|has|have|to/gu;

/** So long is no term any more. */
const PHRASE = 9;
const BESIDES = /除了?□.*(?:还有|还收|还能查)(?:了)?(?:什么|哪些|啥|别的|其他)/u;
const WHOLE_ONLY =
  /全文|整篇|整份|整个|全部|所有|完整|内容|段落|文本|文件|版本?|原文|给我|看|要|发|我|一下|请|贴|的|都|把|出来|full text|whole|the|of|in/gu;
const ODD_PLACE = /第[^□\s\p{P}]{1,6}段/u;

async function oddPlaceAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  const place = ODD_PLACE.exec(situation.open)?.[0];
  if (target.kind !== 'one' || place === undefined) return undefined;
  return answerAsked([placeAsked('para', target.named, place)], situation);
}

const CITED_BY =
  /(?:谁|哪[些一个几份]?.{0,6}|什么文件)(?:引用|援引|提到|提及)(?:了|过)?□|□被.{0,8}(?:引用|援引|提到|提及)|(?:who|what|which \S+) (?:cites?|refers? to|mentions?) □/u;
const NTH_NOTES = /的?(?:脚注|注释|footnotes?)$/u;
const NEIGHBOUR = /[上下]一段|[前后](?:面那)?一?段/u;
const COUNTED = /段|脚注|注释|注|条|款|节|附件|序言|执行|paragraph|para|footnote|页|字/u;
const ABOUT_IT =
  /^(?:这|那|该|此|它|这份|那份)?(?:个|份|封|项)?(?:文件|决议|宣言|信)?(?:是)?(?:介绍|概况|基本信息|信息|简介|讲什么的|讲的是什么|讲了什么|关于什么的?|说什么的|什么文件|什么来头)(?:一下)?$/u;
/** Nothing but the question: 链接, 有几段, 哪天通过的. */
function asksOnly({ open }: Situation, cue: Cue): boolean {
  const rest = open.replace(new RegExp(CUES[cue].source, 'gu'), '').replace(PARTICLES, '');
  return rest.replace(/[□\s\p{P}]/gu, '').length <= MOST_LEFT;
}
const MOST_LEFT = 2;
const PARTICLES =
  /请问|项目|多少|几|官方|日期|时间|公布|印发|签署|签字|出台|生效|做出|提交|根据|依据|大会|联大|联合国|它|那|这|该|此|其|什么时候|告诉|知道|想|查|段|脚注|注释|条|的|是|呢|吗|么|给|我|个|一|有|在|共|总|都|通过|作出|发表|分发|发|写|签|看|下|什么|哪/gu;
const MEANING =
  /^(?:(?:这|那|该)一?(?:段|句|条|个)?(?:话)?(?:是|的)?)?(?:什么意思|啥意思|什么含义|意思|怎么理解|如何理解|为什么(?:这么说|这样说)?|解释(?:一下)?|说明(?:一下)?|解读(?:一下)?|说人话|讲解(?:一下)?|翻译成白话|大白话|含义)$/u;

async function bareNumberAnswer(situation: Situation): Promise<Reply | undefined> {
  const expression = parseLocators(plainLine(situation));
  const { line } = situation;
  if (!expression) return undefined;
  return quoteAnswer({ ...situation, places: [{ start: 0, end: line.text.length, expression }] });
}

const POINTS_BACK =
  /^它$|^(?:这|那)(?:份|个|篇|封)(?:文件)?$|^(?:把|就|看|要)?(?:这|那|该|此|刚才那|上面那)一?(?:段|条)(?:话|文字)?(?:的)?(?:原文|全文|内容)?$/u;

/** A sentence without its marks, with a question whether it is right: 敦促会员国批准公约，原文是这样吗. */
function unmarkedQuotation(situation: Situation): string | undefined {
  if (!VERIFIES.test(situation.open) || situation.quotations.length > 0 || namesPlace(situation))
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
const SHORTEST_CLAIM = 6;
const HEARSAY =
  /^(?:请问|我)?(?:看到|听说|听到|看见|记得)?(?:有人|网上|新闻|老师|他们?|她|同事|报道|推文|文章|媒体|别人|某人)?(?:里)?(?:说|讲|写|称|声称|提到|写道)?(?:□|里|中)*(?:说|讲|写)?/u;
const VERIFIES =
  /(?:这|下面)(?:一)?(?:句|段)(?:话|引文|文字)?(?:引得|写得|说得|引用)?(?:对不对|对吗|对么|准确吗|准不准|属实吗|是原文吗|有没有错|有错吗|是不是原文|是真的吗)[:,]?|(?:请)?(?:帮我)?(?:核对|核实|核查|校对|验证|查证|求证)(?:一下|下)?(?:这句话?|这段话?|引文)?[:,]?|,?(?:这)?(?:句话?|段话?)?(?:是不是|是否|是)(?:原[文话句]|真的|属实|准确)(?:吗|么)?|,?原[文话](?:就?是)?(?:这样|这么说|如此)?的?(?:吗|么)|,?(?:这样|这么)(?:引|写|说)?(?:对吗|对不对|准确吗|对么)|,?属实吗|,?准确吗|(?:里)?(?:有没有|有)这(?:句|么一句|段)话?(?:吗)?|一字不差吗?|有没有引错|引得对不对/u;

const HEADS: readonly string[] = ['title', 'masthead', 'subjects'];

/** A title or masthead asked for by name is a fact as well. */
function isHead({ expression }: Situation['places'][number]): boolean {
  return (
    expression?.every(
      ({ from: { series, number, containers } }) =>
        (series !== undefined && HEADS.includes(series) && number === undefined) ||
        (series === undefined && containers.length === 1 && containers[0]?.kind === 'annex'),
    ) ?? false
  );
}

async function samePlaceAnswer(situation: Situation): Promise<Reply | undefined> {
  const { place } = situation.focus ?? {};
  return place
    ? pendingAnswer({
        ...situation,
        focus: { at: 0, by: '', ...situation.focus, pending: withoutContainer(place.locator) },
      })
    : undefined;
}

function withoutContainer(locator: string): string {
  return locator.replace(/^annex\d*\//u, '');
}
