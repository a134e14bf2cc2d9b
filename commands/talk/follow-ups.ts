import { parseChineseNumeral } from '../../index/text/numerals.js';

/** Lines that by themselves say nothing and rest on what was shown before. Matched as a whole. */
const POINTER =
  '(?:(?:这|那|该|此|[上前]面那?|刚才的?那?|刚刚的?那?)一?(?:段|条|个|份|句|篇|些|项|几段)?|它|其|本段|文件|决议|宣言|原文)?(?:的)?';
const PARTICLES = '(?:呢|吧|吗|么|啊|呀|了)?';

export const FOLLOW_UPS = {
  next: new RegExp(
    `^(?:再|也)?(?:看|要)?${POINTER}(?:下一?(?:段|条|个|款|项|节|页)|后一?段|后面(?:那|一|的)?(?:段|一段)?|下面(?:那|一|的)?(?:段|一段)?|接着(?:往下|说|来|看)?|往下(?:看|走|读|翻)?|继续(?:往下)?(?:看|读)?|(?:再)?来一?段|再看?一段|接下来(?:那|一|的)?段?|再?往后(?:翻|看)?(?:一段)?|然后(?=呢)|next(?: one| para(?:graph)?)?|continue|go on)${PARTICLES}$`,
    'u',
  ),
  previous: new RegExp(
    `^(?:再|也)?(?:看|要)?${POINTER}(?:上一?(?:段|条|个|款|项|节|页)|前一?段|前面(?:那|一|的)?(?:段|一段)?|上面(?:那|一|的)?(?:段|一段)|往上(?:看|翻)?|往前(?:翻|看)?(?:一段)?|回(?:到)?上一?段|previous(?: one| para(?:graph)?)?|prev)${PARTICLES}$`,
    'u',
  ),
  more: /^(?:(?:那|就)?(?:还有|还有没有|有没有|再来|再给)(?:别的|其他的?|其它的?|更多的?|另外的?|哪些|什么)?(?:地方|结果|段落|段|几条|几个|一些|内容)?(?:提到|讲到|说到)?(?:吗|么|呢|没有|没|的)?|更多(?:的)?(?:结果|内容)?|其[他它](?:的|结果|段落|地方|几[条处段个])?(?:呢|在哪)?|别的(?:呢|地方)?|剩下的?(?:呢)?|后面的(?:结果)?(?:呢)?|余下的(?:呢)?|全部列出来?|more(?: results)?|(?:any(?:thing)? )?(?:more|else)|show more)$/u,
  again:
    /^(?:(?:我|刚才|刚刚|不好意思|抱歉)*没(?:看|听|读|收)(?:清楚?|到|见|懂|全|完|明白)(?:了)?[,，。\s]*)?(?:请|麻烦|能不能|可不可以|可以|可否|能|帮我|给我|那|你)*(?:再|重新?)(?:说|发|贴|来|看|念|给|列|显示)?(?:一?[遍次下])|^重复(?:一[遍次下])?$|^(?:那|它的?|真正的?|正确的?|准确的?)*原文(?:是|又是|到底是)?(?:什么|啥|怎么(?:说|写)的?|如何|哪样)?$|^(?:刚才|刚刚|前面|上面)的?(?:那|这)?(?:一?[段条个])?(?:内容|原文|结果)?(?:再)?(?:说|发|贴|来|看|给)?(?:我)?(?:一?[遍次下])?$|^(?:请)?回到?(?:正文|原文|那一?段|刚才(?:那一?段)?|上文)$|^(?:还是)?(?:就)?(?:要|看)?中文(?:就行|就好|也行|可以|的|版|吧|原文)*$|^(?:again|repeat(?: that)?|once more)$/u,
  whole: new RegExp(
    `^(?:要|看|给)?${POINTER}(?:全文|整篇|整份|整个(?:文件|决议|宣言|文本)?|全部(?:内容|段落|文本)?|完整(?:的)?(?:版本?|内容|文本|全文|原文)?|目录|whole(?: text| thing)?|full text)${PARTICLES}$`,
    'u',
  ),
  notes: new RegExp(
    `^(?:回到|看|要|有)?(?:没有)?${POINTER}(?:(?:段落?|里|中|上|话)*[,，\\s]*(?:它|其|这段|那段)?的?)(?:有没有|有|带着?|附)?(?:所有|全部)?的?(?:脚注|注脚|注释|附注|注|footnotes?|notes?)(?:也|都|是|有|没|冇|在|呢|吗|么|吧|哪|什么|给|看|贴|发|我|啥|一并|一起|内容|了|来|列|出|哪里|下|一)*$`,
    'u',
  ),
} as const satisfies Record<string, RegExp>;

/** By when, to whom, who: asked of the paragraph that was shown, in so few words. */
export const ITS_REQUEST =
  /^(?:那|要|该|是|具体)*(?:由|让|请|叫)?(?:(?:谁|哪个机构|什么时候|甚么时候|啥时候?|何时|几时|哪天|哪一天|几号|最晚|最迟|截止|期限|限期|到期|deadline|by when|who)(?:之前|以前|前|日期|时间|是|到|要|来|去|该|应|必须|需要|得|负责|什么时候|何时|哪天|几号|为止)*(?:做|干|办|执行|落实|交|提交|完成|写|报告)?|(?:向|给|交给?|提交给|报告给|汇报给)谁(?:交|提交|报告|汇报|看)?)(?:的|呢|啊|吗|了)*$/u;

/** When what was asked for is to be, of the paragraph that was shown: 哪年, 什么时候开. */
export const ITS_TIME =
  /^(?:那|是|又|具体|要|定)*(?:在)?(?:哪一?[年天日]|几几年|哪个月|几月份?|几[号日]|什么时候|甚么时候|啥时候?|何时|几时|when|what year)(?:的事|开会?|办|搞|举行|召开|举办|发生)?(?:的|呢|啊|呀|来着)*$/u;

/** Where that was, of a document whose date was asked for: 在哪, 哪里签的. */
export const ITS_PLACE =
  /^(?:那|又|具体|是)*在?(?:哪(?:里|儿|个?(?:城市|地方))?|什么地方|何处|where)(?:开|签|签署|通过|作出|作|发表|发|写)?(?:的|呢|啊|呀|来着)*$/u;

/** Whether the paragraph that was shown speaks of something: 这段里有没有提到儿童. */
export const IN_THIS =
  /^(?:[这那该本]|上面那|刚才那)一?[段条](?:话|文字)?(?:里面?|中|里头|上)?(?:有没有|有冇|有无|是否|有)?(?:提到?|提及|讲到?|说到?|谈到?|出现|写到?|涉及|包括)(?:过|了)?(?!什么|啥|哪|谁|几|多少)([^,，?？!！]{2,16}?)(?:吗|么|没有?|嘛)?$/u;

/** How to cite what was shown, in so few words: 引一下, 引用它, 出处. */
export const CITE_IT =
  /^(?:那|就|请|帮我|给我|我要|我想|要|想|来个?|做个?|给个?|把它?|这段)*(?:引用?|引文|引注|出处|cite|citation|reference)(?:它|这段|这个|一下|下|一个|格式|怎么写|it|this|that|please|吧|呢|给我)*$/u;

/** Where what was shown stands: 那是第几段, 这在哪个文件里. */
export const WHERE_IS_IT =
  /^(?:那|这|刚才|刚刚|上面|它|该)*(?:一?[句段个条])?(?:话)?(?:都)?(?:是|在|属于|出自|来自|算)*(?:哪一?[个份]?(?:文件|决议|文)(?:的|里|中)*)?(?:第几|哪一?|几)[段条](?:的|里|来着|呢|啊|呀)*$|^(?:which|what) para(?:graph)? (?:is|was) (?:that|this|it)$/u;

/** Of two that were compared, the other one first: 反过来, 把第3段放前面. */
export const SWAP =
  /^(?:那|再|请|帮我)*(?:反过来|倒过来|反着|调过来|换过来|掉过来|换(?:个|一下)?(?:顺序|位置|次序)|对调|调换|互换|颠倒|(?:前后|左右|位置|顺序)(?:换|调|倒|反)|swap|reverse|other way (?:a)?round)|放(?:在|到)?(?:最)?[前后左右][面边]?(?:吧|呢)?$/u;

export type FollowUp = keyof typeof FOLLOW_UPS;

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十两]{1,3}';
const NTH = new RegExp(
  `^(?:the |再|还|也|看|打开|展开|要|选|点|那|就|查看|贴|发)*(?:刚才|上面|列表|结果)?(?:里|中|的)?(?:倒数)?(?:第(${NUMERAL})(?:个|条|项|处|份|则|号)?(?:结果|命中|记录|搜索结果|匹配|段落)?|(最后一?(?:个|条|项|处)|最末一?(?:个|条))(?:结果|命中|记录)?|(\\d{1,2})(?:号|\\.)?|(?:结果|result|no\\.?|number|#)\\s*(\\d{1,2})|(first|second|third|fourth|fifth|last)(?: one| result)?)(?:的)?(?:全文|原文|内容|整段|完整)?(?:呢|吧|吗)?$`,
  'u',
);
const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which of the results a line asks for, from 1; -1 the last one; undefined where it asks for none. */
export function nthOf(text: string): number | undefined {
  const match = NTH.exec(text);
  if (!match) return undefined;
  const [, chinese, last, digits, result, english] = match;
  if (last !== undefined || english === 'last') return -1;
  if (english !== undefined) return ENGLISH.indexOf(english) + 1;
  const number = chinese ?? digits ?? result ?? '';
  const value = number === '两' ? 2 : /^\d+$/u.test(number) ? Number(number) : parseChineseNumeral(number);
  return value === undefined || value === 0 ? undefined : text.includes('倒数') ? -value : value;
}

/** The next one of the results (下一条), not the next paragraph. */
export const NEXT_RESULT = /^(?:再)?(?:看)?(?:下一?(?:条|个|处|项)(?:结果)?|next(?: result| one)?)(?:呢)?$/u;
export const PREVIOUS_RESULT = /^(?:再)?(?:看)?(?:上一?(?:条|个|处|项)(?:结果)?|previous result)(?:呢)?$/u;

/** A line that nobody was asked and that yet can mean nothing but the last answer: 第2段呢？, 下一段呢. */
export const CLEAR_FOLLOW_UP =
  /^(?:那)?(?:(?:序言(?:部分)?)?第\s?[\d一二三四五六七八九十]{1,4}\s?段|[上下]一段)呢[?!]*$/u;

/** All that was offered: 都要, 两个都看. */
export const BOTH =
  /^(?:那|就)?(?:我)?(?:[两俩这它]个?|全部?|所有|一起|both|all)?(?:份|段|个|文件|的|们)*(?:都|全)(?:要|看|发|给我|来|行|可以|查|贴|列)*(?:出来|一下|下|看|吧|了|的)*$|^(?:两|俩)(?:个|份|段)(?:吧)?$|^(?:both|all)(?: of them)?$/u;
const OFFERED: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:要|看|选|是)?(?:前者|前一个|前面那?个|第[一1](?:个|份)|1|一|the first(?: one)?|former)(?:的|吧|那个)?$/u,
    1,
  ],
  [/^(?:要|看|选|是)?(?:第[二2](?:个|份)|2|二|the second(?: one)?)(?:的|吧|那个)?$/u, 2],
  [/^(?:要|看|选|是)?(?:后者|后一个|后面那?个|最后一个|latter)(?:的|吧|那个)?$/u, -1],
];

/** Which of the documents that were offered a line chooses, from 1; -1 the last one. */
export function offeredOf(core: string): number | undefined {
  return OFFERED.find(([words]) => words.test(core))?.[1];
}
