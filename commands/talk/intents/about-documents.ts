import { answerCitations } from '../../mention.js';
import { citedByAnswer, citedDocument } from '../answers/cited.js';
import { citesAnswer } from '../answers/cites.js';
import { countAnswer, factAnswer } from '../answers/facts.js';
import { courtesyAnswer } from '../answers/manners.js';
import { notHeldDocument, notHeldInstrument } from '../answers/not-held.js';
import { isEveryNote } from '../answers/paragraphs.js';
import { hasContent } from '../answers/search.js';
import {
  adoptionAnswer,
  asksAfterMeeting,
  groupIn,
  meetingAnswer,
  ofRegion,
  signedAnswer,
  statesAnswer,
} from '../answers/signing.js';
import { hasFocus, isRequest, namesDocument, namesHeld, namesMissing, namesPlace } from '../conditions.js';
import { isSmallTalk } from '../courtesy.js';
import { CUES, type Cue } from '../cues.js';
import type { Intent } from '../intent.js';
import { asks, type Situation } from '../situation.js';

/** Questions about a document as a whole: its facts, what it cites and is cited by, who signed, when, how many, what is held. */
export const ABOUT_DOCUMENTS: readonly Intent[] = [
  // 白俄罗斯的信有哪些主题词
  {
    name: 'fact',
    fits: (situation) =>
      ((asks(situation, 'facts') && asksOnly(situation, 'facts')) || asksForHead(situation)) &&
      !asks(situation, 'term') &&
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
      (asks(situation, 'refs', 'where', 'mentions', 'notes') ||
        situation.places.some(isEveryNote) ||
        // 《…公约》在63/194里有没有
        (namesHeld(situation) && situation.instruments.length > 0 && STANDS_THERE.test(situation.open)) ||
        // 2008/33呢, where another one has just been asked after
        (situation.focus?.intent === 'cited-by' && onlyNames(situation.open))) &&
      (!asks(situation, 'held') || asks(situation, 'refs', 'mentions') || namesHeld(situation)) &&
      // 第2331号决议说了什么 asks for its text
      (namesHeld(situation) || asks(situation, 'refs', 'where', 'notes') || !ITS_WORDS.test(situation.open)),
    answer: citedByAnswer,
  },
  // 谁引用了63/194 · 63/194被哪些文件引用
  {
    name: 'cited-by-others',
    fits: (situation) =>
      citedDocument(situation)?.named.length === 1 &&
      !namesPlace(situation) &&
      asks(situation, 'refs', 'mentions'),
    answer: citedByAnswer,
  },
  // 63/194引用了哪些公约
  {
    name: 'cites',
    fits: (situation) =>
      (asks(situation, 'refs') ||
        citesBody(situation) ||
        (namesPlace(situation) && asks(situation, 'mentions'))) &&
      (namesHeld(situation) || hasFocus(situation) || situation.bodies.length > 0) &&
      situation.places.every(isEveryNote),
    answer: citesAnswer,
  },
  // 63/194第11段和64/293第3段: what is held is quoted, and of the rest is said that it is not
  {
    name: 'quote',
    fits: (situation) => namesMissing(situation) && namesHeld(situation) && namesPlace(situation),
    answer: ({ line, context }) => answerCitations(line.source, true, context),
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
      !asksForWork(situation) &&
      (situation.instruments.some(({ article }) => article !== undefined) ||
        !hasContent(situation) ||
        asks(situation, 'held', 'about', 'cite', 'signed', 'when', 'adopted', 'count', 'whole')),
    answer: notHeldInstrument,
  },
  // 中国签了吗 · 白俄罗斯和埃及都在吗 · 泰国呢
  {
    name: 'states',
    fits: (situation) =>
      situation.states.length > 0 &&
      !namesPlace(situation) &&
      (asks(situation, 'onList') ||
        (['states', 'signed', 'when'].includes(situation.focus?.intent ?? '') && onlyStates(situation))),
    answer: statesAnswer,
  },
  // 今天天气怎么样 · 今天几号
  {
    name: 'small-talk',
    fits: (situation) =>
      !namesDocument(situation) &&
      !namesPlace(situation) &&
      situation.bodies.length === 0 &&
      !asks(situation, 'mentions', 'where', 'search', 'asks', 'refs') &&
      isSmallTalk(situation.line.text),
    answer: (situation) => courtesyAnswer(situation, 'smallTalk'),
  },
  // 第71次全体会议是哪天
  {
    name: 'signed',
    fits: (situation) => !namesDocument(situation) && asksAfterMeeting(situation),
    answer: meetingAnswer,
  },
  // 什么时候通过的
  {
    name: 'when',
    fits: (situation) =>
      asks(situation, 'when') &&
      !namesPlace(situation) &&
      !asks(situation, 'asks') &&
      !asks(situation, 'term') &&
      asksOnly(situation, 'when'),
    answer: (situation) => adoptionAnswer(situation),
  },
  // 宣言里有没有五常 · 东盟国家签了几个
  {
    name: 'signed',
    fits: (situation) => !namesPlace(situation) && asksOnlyForGroup(situation),
    answer: signedAnswer,
  },
  // 谁签的 · 谁通过的 · 代表了哪些国家
  {
    name: 'signed',
    fits: (situation) =>
      asks(situation, 'signed', 'adopted') &&
      !namesPlace(situation) &&
      !isRequest(situation) &&
      // 哪些段落提到最不发达国家
      !(groupIn(situation) !== undefined && asks(situation, 'mentions', 'where')) &&
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
      !(situation.quotations.length > 0 && asks(situation, 'mentions')) &&
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
];

/** 谁要写《…报告》: asks who is to make a work that no table knows; the texts held may say so. */
function asksForWork(situation: Situation): boolean {
  return (
    asks(situation, 'asks') &&
    situation.instruments.every(({ symbol, article }) => symbol === undefined && article === undefined)
  );
}

function onlyStates(situation: Situation): boolean {
  const rest = situation.states.reduce(
    (text, state) => state.names.reduce((left, name) => left.replaceAll(name.toLowerCase(), ''), text),
    situation.open,
  );
  return onlyNames(rest);
}

/** 有没有引用安理会决议, 里面有安理会的决议吗: what a body adopted, in the place of what is cited. */
function citesBody({ open, bodies, documents, focus }: Situation): boolean {
  // 有没有安理会的决议 asks what is held.
  if (
    documents.length === 0 &&
    (focus?.document === undefined || /^(?:你们?|库里?|这里)?(?:有没有|有冇|有无|有)/u.test(open))
  )
    return false;
  const plain = bodies.reduce((text, { name }) => text.replaceAll(name.toLowerCase(), BODY), open);
  return CITES_BODY.test(plain);
}
const BODY = '◇';
const CITES_BODY = new RegExp(
  `(?:引用|援引|引述|参考|回顾|提到|提及|提没提|引没引|引|提|有没有|有冇|有无|有)(?:到|过|了)*(?:任何)?${BODY}的?(?:任何|相关|有关)?(?:决议|决定|报告|文件)`,
  'u',
);

const STANDS_THERE = /□(?:里|当?中|内)?面?的?(?:有没有|有冇|有无|有吗|有么|有没|有木有|出没出现)[?。!]*$/u;

const ITS_WORDS =
  /□+(?:里面?|中)?(?:都|主要|到底|究竟)?(?:说|讲|写|规定|要求)(?:了|的)?(?:些|是)?(?:什么|啥)/u;

/** Nothing is said but names: 那泰国呢, 也有7/13吗. */
function onlyNames(text: string): boolean {
  return text.replace(/那|呢|和|与|跟|还有|以及|或|也|在|吗|么|有|没有|是|不|[□\s\p{P}]/gu, '') === '';
}

/** Who of a group of States signed, and nothing else. */
function asksOnlyForGroup(situation: Situation): boolean {
  const group = groupIn(situation)?.toLowerCase();
  if (group === undefined || asks(situation, 'mentions', 'where')) return false;
  const rest = (situation.open.includes(group) ? situation.open : ofRegion(situation.open))
    .replace(group, '')
    .replace(SIGNING, '')
    .replace(/联合国|[□\s\p{P}\d没无吗]/gu, '');
  return rest === '' && (namesHeld(situation) || asks(situation, 'onList'));
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
  /谁|盖章|地方|位置|或者?|[吗呢吧么啊呀还]|哪[一个些几位]*|什么人?|何人|委员会|第|次|会议|全体|届|投票|记录|成员|数量|数目|机构|机关|组织|国家|会员国|成员国|缔约国|国|方|签署|签字|签名|署名|签发|签|联署|作出|做出|发表|发布|提出|起草|发起|提交|撰写|写|发出|发|寄|通过|表决|代表|名义|参加|参与|加入|支持|赞成|作者|提案|署|搞|弄|拍板|牵头|定|整|出来|收信|收件|发信|寄信|来信|发件|人|者|大使|外交?部?长们?|部长|大使|名单|名字|姓名|叫|名|一共|总共|共|多少|几|个|位|由|是|的|了|过|来|给|替|以|为|有|都|全|各|在|里[面头边]|里|上|中|多不多|和|与|那|这|份|封|项|请问|一下|列出|列|所有|全部|完整|看|告诉我|which|who|whose|whom|behind|signed|sign|signatory|signatories|adopted|adopt|made|make|issued|wrote|drafted|sponsored|sent|the|this|it|by|on|behalf|of|was|were|is|are|did|how|many|states|countries|organ|body|has|have|to|and|when|where|at|what|date|day|meeting|in|for|a|an|please|exactly|actually|all|there|country|state|group|people|person|vote|voted|against/gu;

const BESIDES = /除了?□.*(?:还有|还收|还能查)(?:了)?(?:什么|哪些|啥|别的|其他)/u;

const COUNTED = /\bops?\b|\bpps?\b|段|脚注|注释|注|条|款|节|附件|序言|执行|paragraph|para|footnote|页|字/u;

const EVERYWHERE = new Map<Cue, RegExp>();

function everywhere(cue: Cue): RegExp {
  const pattern = EVERYWHERE.get(cue) ?? new RegExp(CUES[cue].source, 'gu');
  EVERYWHERE.set(cue, pattern);
  return pattern;
}

/** Nothing but the question: 链接, 有几段, 哪天通过的. */
function asksOnly({ open }: Situation, cue: Cue): boolean {
  const rest = open.replace(everywhere(cue), '').replace(PARTICLES, '');
  return rest.replace(/[□\s\p{P}]/gu, '').length <= MOST_LEFT;
}

const MOST_LEFT = 2;

const PARTICLES =
  /请问|促成|号(?=$|[?？])|\b(?:distribution|distributed?|closing|item|was|were|is|are|did|does|the|made|adoption|signing|date|adopted|issued|signed|written|of|it|date|on|in|there|how|many|have)\b|项目|多少|几|官方|日期|时间|公布|印发|签署|签字|出台|生效|做出|提交|根据|依据|大会|联大|联合国|它|那|这|该|此|其|什么时候|告诉|知道|想|查|段|脚注|注释|条|的|是|呢|吗|么|给|我|个|一|有|在|共|总|都|决议|宣言|文件|会议|通过|作出|发表|分发|发|写|签|看|下|什么|哪/gu;

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

/** 这封信有附件吗: asks about a head or an annex, not for it. */
function asksForHead({ open, places, documents }: Situation): boolean {
  const rest = open.replace(/[□\s\p{P}]/gu, '');
  return (
    places.length > 0 &&
    documents.length > 0 &&
    places.every(isHead) &&
    /^(?:里|中|的)?(?:有没有|有|有几个|有什么|有哪些|几个|是什么|是啥|叫什么|叫啥)(?:吗|么|没|呢)?$/u.test(
      rest,
    )
  );
}
