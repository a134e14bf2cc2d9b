import { CUES, type Cue } from './cues.js';
import { FOLLOW_UPS, type FollowUp } from './follow-ups.js';
import type { Situation } from './situation.js';

/** What the rows of the table of intents look at: each says one thing of a line and its conversation. */

export const follows = (which: FollowUp) => (situation: Situation) =>
  FOLLOW_UPS[which].test(situation.core) || FOLLOW_UPS[which].test(plainLine(situation));

/** The line without the marks at its end. */
export function plainLine({ line }: Situation): string {
  return line.text.trim().replace(/[\s,.。!?~]+$/u, '');
}

export const namesDocument = ({ documents }: Situation) => documents.length > 0;
export const namesHeld = ({ documents }: Situation) => documents.some(({ named }) => named.length > 0);
export const namesMissing = ({ documents }: Situation) => documents.some(({ named }) => named.length === 0);
export const namesPlace = ({ places }: Situation) => places.length > 0;
export const hasList = ({ focus }: Situation) => (focus?.list?.places.length ?? 0) > 0;
/** Something was shown or spoken of, so that a question without a document has one. */
export const hasFocus = ({ focus }: Situation) => focus?.document !== undefined;
export const opened = ({ focus }: Situation) => focus?.list?.opened;

export const HELP =
  /^(?:帮助(?:一下)?|(?:使用|指令|命令|功能)(?:方法|列表|清单|帮助|手册|指南|一览|介绍)|(?:我)?不(?:会|知道)(?:怎么)?(?:用|问|查)|帮帮我|帮忙|help(?: me)?|救命|说明|使用说明|用法|命令|指令|菜单|功能|(?:你|您|你们|这个?)?(?:都)?有(?:什么|哪些|啥)(?:功能|命令|指令|用|本事|用处)|(?:你|这个|这)?(?:都)?(?:会|能|可以)(?:干|做)?(?:什么|啥|些什么|点什么|嘛)(?:用)?|(?:请问)?(?:你|这个?|您|它|机器人|bot|yinju|引据)?(?:要|该|应该)?(?:怎么|如何|怎样|点样)(?:使?用|操作|玩|问|提问|查|开始)(?:你|它|这个)?|(?:我)?(?:可以|能|该|应该)(?:问|查|怎么问)(?:你)?(?:什么|些什么|啥)?|新手|教程|入门|第一次用.*|how (?:do i|to) use.*|what can (?:you|i) (?:do|ask).*|commands?|usage|\?|？|(?:怎么|如何|怎样)(?:查|找|搜|用|问|看)(?:文件|决议|段落|资料|原文|条文|东西)?|不会用|教我用?|怎么用法|有什么用)(?:吗|呢|啊|呀|的)?$/u;

export const TRANSLATE =
  /翻译|英译|译成|英文版|英文(?:怎么说|原文|文本|是|呢|$)|english(?: version| text|$)|in english/u;

export function onlyStates(situation: Situation): boolean {
  const rest = situation.states.reduce(
    (text, state) => state.names.reduce((left, name) => left.replaceAll(name.toLowerCase(), ''), text),
    situation.open,
  );
  return rest.replace(/那|呢|和|与|跟|还有|以及|或|也|在|吗|么|有|没有|是|不|[□\s\p{P}]/gu, '') === '';
}

/** 谁…做: asks what somebody is to do, not who signed. */
export function isRequest({ open }: Situation): boolean {
  return /要求|敦促|吁请|促请|呼吁|邀请|鼓励|责成|请(?!问|教)|应该?|应当|必须|需要|做(?:什么|啥|哪些|些什么)|要(?:交|提交|做|干)|来(?:提交|交|做|负责|写|办|干)/u.test(
    open,
  );
}

/**
 * A question about who signed says nothing else than that: in 单元数据库是哪个机构的 something is left that is asked
 * about, and 谁也不能被奴役 asks nothing.
 */
export function signsDocument({ open, states, bodies }: Situation): boolean {
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
  /谁|[吗呢吧么啊呀还]|哪[一个些几位]*|什么人?|何人|委员会|第|次|会议|全体|届|投票|记录|成员|数量|数目|机构|机关|组织|国家|会员国|成员国|缔约国|国|方|签署|签字|签名|署名|签发|签|联署|作出|做出|发表|发布|提出|起草|发起|提交|撰写|写|发出|发|寄|通过|表决|代表|名义|参加|参与|加入|支持|赞成|作者|提案|署|搞|弄|拍板|牵头|定|整|出来|收信|收件|发信|寄信|来信|发件|人|者|大使|外交?部?长们?|部长|大使|名单|名字|姓名|叫|名|一共|总共|共|多少|几|个|位|由|是|的|了|过|来|给|替|以|为|有|都|在|里|上|中|和|与|那|这|份|封|项|请问|一下|列出|列|所有|全部|完整|看|告诉我|which|who|whose|whom|signed|sign|signatory|signatories|adopted|adopt|made|make|issued|wrote|drafted|sponsored|sent|the|this|it|by|on|behalf|of|was|were|is|are|did|how|many|states|countries|organ|body|has|have|to|and|when|where|at|what|date|day|meeting|in|for|a|an|please|exactly|actually|all|there|country|state|group|people|person|vote|voted|against/gu;

/** So long is no term any more. */
export const PHRASE = 9;
export const BESIDES = /除了?□.*(?:还有|还收|还能查)(?:了)?(?:什么|哪些|啥|别的|其他)/u;
export const WHOLE_ONLY =
  /全文|整篇|整份|整个|全部|所有|完整|内容|段落|文本|文件|版本?|原文|给我|看|要|发|我|一下|请|贴|的|都|把|出来|full text|whole|the|of|in/gu;
export const ODD_PLACE = /第[^□\s\p{P}几哪]{1,6}段/u;

export const NTH_NOTES = /的?(?:脚注|注释|footnotes?)$/u;
export const NEIGHBOUR = /[上下]一段|[前后](?:面那)?一?段/u;
export const COUNTED =
  /\bops?\b|\bpps?\b|段|脚注|注释|注|条|款|节|附件|序言|执行|paragraph|para|footnote|页|字/u;
export const ABOUT_IT =
  /^(?:这|那|该|此|它|这份|那份)?(?:个|份|封|项)?(?:文件|决议|宣言|信)?(?:是)?(?:介绍|概况|基本信息|信息|简介|讲什么的|讲的是什么|讲了什么|关于什么的?|说什么的|什么文件|什么来头)(?:一下)?$/u;
const EVERYWHERE = new Map<Cue, RegExp>();

function everywhere(cue: Cue): RegExp {
  const pattern = EVERYWHERE.get(cue) ?? new RegExp(CUES[cue].source, 'gu');
  EVERYWHERE.set(cue, pattern);
  return pattern;
}

/** Nothing but the question: 链接, 有几段, 哪天通过的. */
export function asksOnly({ open }: Situation, cue: Cue): boolean {
  const rest = open.replace(everywhere(cue), '').replace(PARTICLES, '');
  return rest.replace(/[□\s\p{P}]/gu, '').length <= MOST_LEFT;
}
const MOST_LEFT = 2;
const PARTICLES =
  /请问|\b(?:was|were|is|are|did|does|the|made|adopted|issued|signed|written|of|it|date|on|in|there|how|many|have)\b|项目|多少|几|官方|日期|时间|公布|印发|签署|签字|出台|生效|做出|提交|根据|依据|大会|联大|联合国|它|那|这|该|此|其|什么时候|告诉|知道|想|查|段|脚注|注释|条|的|是|呢|吗|么|给|我|个|一|有|在|共|总|都|决议|宣言|文件|会议|通过|作出|发表|分发|发|写|签|看|下|什么|哪/gu;
export const MEANING =
  /^(?:(?:这|那|该)一?(?:段|句|条|个)?(?:话)?(?:是|的)?)?(?:什么意思|啥意思|什么含义|意思|怎么理解|如何理解|为什么(?:这么说|这样说)?|解释(?:一下)?|说明(?:一下)?|解读(?:一下)?|说人话|讲解(?:一下)?|翻译成白话|大白话|含义)$/u;

/** 那宣言呢; 不是，是宣言的: the same place there. */
export const SAME_THERE =
  /^(?:the )?same (?:one|para(?:graph)?) (?:in|of) (?:the )?□+[?!.]*$|^(?:不是|不对|[这那]?(?:一?段|个|份)|[,，那是我要看换改成在就选用的]|□)*□(?:的|里|中)*(?:那段|那个)?(?:呢|的|吧)[?!。]*$/u;
/** 把原文那段发我: nothing but words that point at what was shown. */
export function pointsBack({ core }: Situation): boolean {
  return (
    /[这那该此它]|原文|全段|整段|刚才|刚刚|上面|\\b(?:it|that|this)\\b/u.test(core) &&
    core.replace(POINTING_WORDS, '') === ''
  );
}
const POINTING_WORDS =
  /原文|原话|全文|全段|整段|完整|内容|文字|刚才|刚刚|上面|前面|[把就看要这那该此它一段条句话份个篇封的再给我你来念发贴出读下请文件]|\\b(?:it|that|this|one|paragraph|para|again|the|show|me)\\b|[\\s\\p{P}]/gu;

const HEADS: readonly string[] = ['title', 'masthead', 'subjects'];

/** A title or masthead asked for by name is a fact as well. */
export function isHead({ expression }: Situation['places'][number]): boolean {
  return (
    expression?.every(
      ({ from: { series, number, containers } }) =>
        (series !== undefined && HEADS.includes(series) && number === undefined) ||
        (series === undefined && containers.length === 1 && containers[0]?.kind === 'annex'),
    ) ?? false
  );
}

const LANGUAGE =
  /英文|英语|英译|english|外文|中文|chinese|法文|法语|french|西班牙文|西班牙语|spanish|俄文|俄语|russian|阿拉伯文|阿拉伯语|arabic|双语|bilingual|[中英法西俄阿]{2,6}(?=文?(?:对照|双语|并列))|中英|其他语言|别的语言|译文|翻译/gu;
const LANGUAGE_FORM =
  /\b(?:can|could|i|we|get|give|me|show|any|for|this|that|please|see|find|have|need|want)\b|全文|你|会|说|讲|懂|有没有|没有|有|没|要|给|看|来|能不能|可以|换成|改成|成|转|用|的|它|这|那|段|请|一下|一份|个|原文|版本?|文本|对照|并列|并排|一起|和|与|及|and\b|译本?|文|也|呢|吗|么|吧|怎么说|是什么|是|我|is there|do you have|an?\b|the\b|in\b|version|text|of it|of\b|translation|available|please/gu;

/** Nothing is asked but another language: 英文版呢, is there an English text. */
export function asksOnlyLanguage({ open }: Situation): boolean {
  return (
    open
      .replace(LANGUAGE, '')
      .replace(LANGUAGE_FORM, '')
      .replace(/[□\s\p{P}]/gu, '') === ''
  );
}

/** A question that yes or no answers. */
export function isYesNo({ open }: Situation): boolean {
  return /[吗么没]|是不是|有没有|在不在|是否|有无|算不算|哪几个|哪些|哪个|\?|^(?:is|are|was|were|did|does|do|has|have)\b/u.test(
    open,
  );
}

/** Asks in so many words who signed, made or adopted something. */
export const SIGNED_BY =
  /投票|表决|反对票?|弃权|赞成|全票|一致通过|协商一致|提案国|共同提案|[联连]署|落款|(?:代表|替|代)(?:了|着)?(?:谁|哪|多少|几)|(?:谁|何人|哪[个些几位].{0,3}(?:国|人|机构|机关|大使)?).{0,4}(?:签|署名|通过|表决|作出|做出|发表|起草|提)|(?:签署|签字|署名|联署)(?:人|国|方|者)|(?:叫什么|什么名字|名字|姓名|是谁|哪位|贵姓)|\bwho\b.{0,10}(?:sign|adopt|made|issue|wrote|draft|sponsor)|signator/u;

/** Speaks to us, of nothing that a text could hold. */
export function speaksToUs({
  open,
  documents,
  places,
  states,
  bodies,
  instruments,
  cues,
}: Situation): boolean {
  const named = documents.length + places.length + states.length + bodies.length + instruments.length;
  return named === 0 && open.length <= LONGEST_TALK && /[你您]|\byou\b/u.test(open) && !cues.has('search');
}
const LONGEST_TALK = 30;

/** Asks for an opinion of ours, or for what stands in no text. */
export const JUDGEMENT =
  /约束力|效力|为什么|为啥|为何|什么意思|啥意思|含义|意义|重要|影响|背景(?!文件|资料|材料)|立场|态度|看法|观点|评价|评论|点评|解读|分析|解释|理解|好不好|有没有用|有用吗|怎么看|觉得|认为|对不对得起|公平|合理|\bwhy\b|meaning|\bmeans?\b|binding|explain|analy[sz]e|opinion|important/u;

/** Speaks of how we are used, and of little else. */
export function asksForHelp({ open }: Situation): boolean {
  return (
    HELP_WORDS.test(open) && open.replace(HELP_WORDS, '').replace(/[\s\p{P}]/gu, '').length <= BESIDE_HELP
  );
}
const BESIDE_HELP = 6;
const HELP_WORDS =
  /命令|指令|功能|用法|教程|手册|说明书|操作|新手|小白|入门|上手|怎么(?:用|玩|问|搞|提问|查询|操作)|如何(?:使用|操作|提问)|使用(?:方法|说明)|(?:能|会|可以)(?:干|做|问|查)(?:点|些)?(?:什么|啥|嘛)|\b(?:help|usage|manual|tutorial|commands?|instructions?)\b/u;

/** Who is asked about as one that signed, whoever that be: 欧盟签了吗. */
export function signerOf({ open }: Situation): string | undefined {
  const name = SIGNER.exec(open)?.[1];
  return name === undefined || /谁|哪|几|什么|多少|你|我|它|□|这|那/u.test(name) ? undefined : name;
}
const SIGNER =
  /^(?:那|请问)?([\p{Script=Han}A-Za-z]{2,10}?)(?:有没有|是否|是不是|也|到底|究竟)?(?:签(?:了|过|署|字)?|参加了?|加入了?|联署了?|在名单[里上]|在里面)(?:吗|么|没有?|了)*[?]?$/u;

/** 这封信有附件吗: asks about a head or an annex, not for it. */
export function asksForHead({ open, places, documents }: Situation): boolean {
  const rest = open.replace(/[□\s\p{P}]/gu, '');
  return (
    places.length > 0 &&
    documents.length > 0 &&
    places.every(isHead) &&
    /^(?:里|中|的)?(?:有没有|有|有几个|有什么|有哪些|几个)(?:吗|么|没|呢)?$/u.test(rest)
  );
}

/** ?, ……: nothing but marks. */
export function isOnlyMarks({ line }: Situation): boolean {
  return /^[\s\p{P}]+$/u.test(line.text);
}

/** Asks whether anything of a kind is held: 有没有2020年的决议. */
export const ANY_HELD =
  /^(?:请问|你们?|您|库里?|这里|这儿|还|都|有没有|有无|有|收录了?|收了|能查|可以查|查得到).{0,20}的(?:决议|决定|文件|报告|公约|宣言|资料|文本)(?:吗|么|没有?|有吗|有没有)?[?]?$/u;

/** 这两份文件: the only two there are. */
export const BOTH_DOCUMENTS =
  /[两俩](?:个|份|篇)?(?:文件|文本|者|$|[差有的])|二者|both\b|two (?:documents|texts)/u;

/** “……”怎么引: the words are to be cited, not checked; “……”出处 asks where they stand. */
export const HOW_TO_CITE = /(?:怎么|如何|怎样|咋)(?:引|标|注)|格式|\bcit(?:e|ation|ing)\b/u;

/** 那宣言呢, 宣言里有吗: nothing but another document. */
export const ONLY_DOCUMENT =
  /^(?:那么?|再|还有|换成?|和|跟|,|另外|看看|看|\s|and|what about|how about|in|the|for)*□+(?:那[份个]|里面?|中|的|\s)*(?:呢|有吗|有没有|怎么样|吧)?[?!。\s]*$/u;
/** 那第1段呢, 第1段有吗 */
export const NOTES_THERE = /^(?:那|再|还有|,|\s)*□+(?:的|里)*(?:呢|有吗|有没有|有么)?[?!。\s]*$/u;
/** 打开, 展开看看 */
export const OPEN_IT =
  /^(?:打开|展开|点开|点进去|看看?这[个条]|open(?: it)?)(?:看看|看一下|一下|吧|它)?[.!。]*$/u;
