import { factAnswer } from '../answers/facts.js';
import { courtesyAnswer, noInterpretation } from '../answers/manners.js';
import { notHeldInstrument } from '../answers/not-held.js';
import { addresseeOf, nothingRequested, requestsAnswer } from '../answers/requests.js';
import { exactSearchAnswer, searchAnswer } from '../answers/search.js';
import { absentAnswer, signedAnswer, statesAnswer, whenAnswer } from '../answers/signing.js';
import { isRequest, namesDocument, namesHeld } from '../conditions.js';
import type { Intent } from '../intent.js';
import { asks, type Situation } from '../situation.js';

/** What is left is searched; where nothing stands so in a text, what the line asks counts for more than near words. */
export const SEARCHING: readonly Intent[] = [
  // 为什么要提这个 · 你觉得写得好吗: no text answers that, whatever words of it stand there
  {
    name: 'meaning',
    fits: (situation) => WHY.test(situation.open) && !asks(situation, 'mentions', 'where', 'search'),
    answer: (situation) => noInterpretation(situation, undefined),
  },
  // 哪一段讲儿童色情 · 单元数据库
  { name: 'search', fits: () => true, answer: exactSearchAnswer },
  // Nothing stands so in a text: what the line asks counts for more than words that are only near. No row above fitted,
  // since something is left over that no table knows.
  // 欧盟签了吗: no State, and on no list
  {
    name: 'states',
    fits: (situation) => situation.states.length === 0 && signerOf(situation) !== undefined,
    answer: (situation) => absentAnswer(situation, signerOf(situation) ?? ''),
  },
  // 老挝、新加坡是之友小组的吗
  {
    name: 'states',
    fits: (situation) => situation.states.length > 0 && isYesNo(situation),
    answer: statesAnswer,
  },
  // who adopted 63/194 and at which meeting
  {
    name: 'signed',
    fits: (situation) =>
      (asks(situation, 'adopted') || SIGNED_BY.test(situation.open)) && !isRequest(situation),
    answer: signedAnswer,
  },
  {
    name: 'fact',
    fits: (situation) => asks(situation, 'facts') && namesHeld(situation),
    answer: factAnswer,
  },
  {
    name: 'when',
    fits: (situation) => asks(situation, 'when') && namesHeld(situation) && !isRequest(situation),
    answer: whenAnswer,
  },
  // 有没有2020年的决议
  {
    name: 'held',
    fits: ({ open }) => ANY_HELD.test(open),
    answer: ({ context }) => context.run('docs', {}),
  },
  // 里约宣言原则10
  {
    name: 'not-held-instrument',
    fits: ({ instruments }) => instruments.length > 0,
    answer: notHeldInstrument,
  },
  // 63/194给秘书长派了什么活
  {
    name: 'requests',
    fits: (situation) =>
      namesHeld(situation) &&
      addresseeOf(situation) !== undefined &&
      /什么|啥|哪些|干嘛|干吗/u.test(situation.open),
    answer: requestsAnswer,
  },
  // 安理会被要求做什么: nothing
  {
    name: 'requests',
    fits: (situation) => asks(situation, 'asks') && addresseeOf(situation) !== undefined,
    answer: nothingRequested,
  },
  // 这个决议有约束力吗
  {
    name: 'meaning',
    fits: ({ open }) => JUDGEMENT.test(open),
    answer: (situation) => noInterpretation(situation, undefined),
  },
  // 新手求教程
  {
    name: 'help',
    fits: (situation) => !namesDocument(situation) && asksForHelp(situation),
    answer: ({ context }) => context.run('help', {}),
  },
  // 你吃了吗: no text says you
  {
    name: 'small-talk',
    fits: (situation) => speaksToUs(situation),
    answer: (situation) => courtesyAnswer(situation, 'smallTalk'),
  },
  { name: 'search', fits: () => true, answer: searchAnswer },
];

/** A question that yes or no answers. */
function isYesNo({ open }: Situation): boolean {
  return /[吗么没]|是不是|有没有|在不在|是否|有无|算不算|哪几个|哪些|哪个|\?|^(?:is|are|was|were|did|does|do|has|have)\b/u.test(
    open,
  );
}

/** Asks in so many words who signed, made or adopted something. */
const SIGNED_BY =
  /投票|表决|反对票?|弃权|赞成|全票|一致通过|协商一致|提案国|共同提案|[联连]署|落款|(?:代表|替|代)(?:了|着)?(?:谁|哪|多少|几)|(?:谁|何人|哪[个些几位].{0,3}(?:国|人|机构|机关|大使)?).{0,4}(?:签|署名|通过|表决|作出|做出|发表|起草|提(?![到及过供高]))|(?:签署|签字|署名|联署)(?:人|国|方|者)|(?:叫什么|什么名字|名字|姓名|是谁|哪位|贵姓)|\bwho\b.{0,10}(?:sign|adopt|made|issue|wrote|draft|sponsor)|signator/u;

/** Speaks to us, of nothing that a text could hold. */
function speaksToUs({ open, documents, places, states, bodies, instruments, cues }: Situation): boolean {
  const named = documents.length + places.length + states.length + bodies.length + instruments.length;
  return named === 0 && open.length <= LONGEST_TALK && /[你您]|\byou\b/u.test(open) && !cues.has('search');
}

const LONGEST_TALK = 30;

/** Asks for an opinion of ours, or for what stands in no text. */
const JUDGEMENT =
  /约束力|效力|为什么|为啥|为何|什么意思|啥意思|含义|意义|重要|影响|背景(?!文件|资料|材料)|立场|态度|看法|观点|评价|评论|点评|解读|分析|解释|理解|好不好|有没有用|有用吗|怎么看|觉得|认为|对不对得起|公平|合理|\bwhy\b|meaning|\bmeans?\b|binding|explain|analy[sz]e|opinion|important/u;

/** Speaks of how we are used, and of little else. */
function asksForHelp({ open }: Situation): boolean {
  const rest = open
    .replace(EVERY_HELP_WORD, '')
    .replace(BESIDE_HELP, '')
    .replace(/[\s\p{P}]/gu, '');
  return HELP_WORDS.test(open) && rest.length <= MOST_BESIDE_HELP;
}

/** 帮助受害者 asks for no help: who asks for it says little else. */
const MOST_BESIDE_HELP = 1;
const BESIDE_HELP =
  /请问|我(?:想|要|是|刚)?|你们?|您|有没有|有木有|有|求|给|个|份|一下|一|看|发|来|下|啊|呀|呢|吗|吧|的|了|怎么|如何|哪里|哪些?|什么|啥|列表|清单|大全|全部|所有|机器人|这|那|刚|第一次|完全|不(?:会|懂|知道)|谁能|能不能|可以|告诉|教|学|会|需要|在哪|能用|可用|用|玩意儿?|东西|bot|the|a|an|me|with|please|i|need|for|any|where|is|to|show/gu;

const HELP_WORDS =
  /命令|指令|功能|帮助|指导|文档|用法|教程|手册|说明书|操作|新手|小白|入门|上手|怎么(?:用|玩|问|搞|提问|查询|操作)|如何(?:使用|操作|提问)|使用(?:方法|说明)|(?:能|会|可以)(?:干|做|问|查)(?:点|些)?(?:什么|啥|嘛)|\b(?:help|usage|manual|tutorial|commands?|instructions?)\b/u;

const EVERY_HELP_WORD = new RegExp(HELP_WORDS.source, 'gu');

/** Who is asked about as one that signed, whoever that be: 欧盟签了吗. */
function signerOf({ open }: Situation): string | undefined {
  const name = SIGNER.exec(open)?.[1];
  return name === undefined || /谁|哪|几|什么|多少|你|我|它|□|这|那/u.test(name) ? undefined : name;
}

const SIGNER =
  /^(?:那|请问)?([\p{Script=Han}A-Za-z]{2,10}?)(?:有没有|是否|是不是|也|到底|究竟)?(?:签(?:了|过|署|字)?|参加了?|加入了?|联署了?|在名单[里上]|在里面)(?:吗|么|没有?|了)*[?]?$/u;

/** Asks whether anything of a kind is held: 有没有2020年的决议. */
const ANY_HELD =
  /^(?:请问|你们?|您|库里?|这里|这儿|还|都|有没有|有无|有|收录了?|收了|能查|可以查|查得到).{0,20}的(?:决议|决定|文件|报告|公约|宣言|资料|文本)(?:吗|么|没有?|有吗|有没有)?[?]?$/u;

const WHY = /为什么|为啥|为何|[你您](?:觉得|认为|怎么看)|\bwhy\b/u;
