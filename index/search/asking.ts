import { fold } from '../text/fold.js';

/** What kind of thing would answer: a number, a time, what a word means, anything. */
export type Wanted = 'number' | 'time' | 'definition' | 'anything';

export interface Asked {
  /** What is asked for, without the asking: parts left out are replaced by a blank each. */
  readonly text: string;
  readonly wanted: Wanted;
  /** What is said not to be wanted: 但不包括儿童, 除难民外, except children. */
  readonly unwanted: readonly string[];
}

/**
 * How people ask, as folded text (simplified, lower case) has it. What they ask for is what remains. Words that ask on
 * their own (谁, 什么, how) are stop words; here stand the turns of speech.
 */
const ASKING: readonly RegExp[] = [
  /(?:请问|想问一?下?|我?想(?:要)?(?:知道|了解|查)一?下?|(?:请)?告诉我|帮(?:我|忙)?(?:找|查|看)(?:一?下|找|查|看)?|(?:查|找|搜)(?:一下|找)|麻烦|有谁知道)/gu,
  /(?:有没有|有无|是否|是不是|是否曾|可曾|有)(?:哪些|什么|一?些)?(?:文件|决议|段落|地方|内容|条款|规定)?(?:里|中)?(?:有)?(?:提到|提及|提过|讲到|讲过|说到|说过|谈到|谈及|涉及|写到|写明|规定)(?:过|了)?/gu,
  /(?:是)?(?:怎么|怎样|如何|咋|怎么样)(?:说|讲|写|规定|表述|提|看待?|讲述|定义|描述|评价|要求|处理|解决|办)(?:的|了)?/gu,
  /(?:是)?(?:在)?哪(?:一|几|些|份|个)?(?:段|条|款|份|个|篇|项|节)(?:文件|决议|段落|地方|公约|条约)?(?:里|中)?(?:面)?(?:说|讲|写|规定|提到|谈到)?(?:的|了|到)?/gu,
  /(?:都)?(?:说|讲|写|规定|提出|提到|要求|包括|包含)(?:了|过)?(?:些|哪些)?(?:什么|啥)(?:内容|规定|要求|说法|措施|建议)?/gu,
  /(?:有|是)(?:些|哪些|什么|啥)(?:内容|规定|要求|说法|措施|建议|区别)?/gu,
  /(?:(?:要不要|能不能|可不可以|可以不可以|会不会|应不应该|应该不应该|需不需要|该不该|行不行|对不对|好不好)|(?:可以|行|对|好)吗|(?:吗|呢|么|吧|啊|呀)(?=$|[\s?!。,]))/gu,
  /(?:什么|啥)(?:地方|意思|原因|情况|样的?)|(?:的)?(?:相关|有关)?(?:内容|规定|段落|条款|说法|表述)(?:是什么|有哪些|在哪里?|呢)/gu,
  /\b(?:what|where|how|which)\s+(?:do|does|did|is|are|was|were|has|have|kind of)\s+(?:the\s+)?(?:(?:un|united nations|resolution|text|document|convention|report|general assembly|assembly|security council|council)\s+)?(?:(?:say|said|state|mention|call|ask|require|provide|express|decide|request|recommend)s?\b)?\s*(?:about|on|for|that|regarding|concerning)?/gu,
  /\b(?:is|are|was|were)\s+there\s+(?:any(?:thing)?|some(?:thing)?)?\s*(?:about|on|mention(?:ed)?(?: of)?)?/gu,
  /\b(?:which|what)\s+(?:paragraphs?|articles?|resolutions?|documents?|parts?|sections?)\s+(?:(?:says?|mentions?|deals? with|talks?|speaks?|covers?|is|are)\b)?\s*(?:about|on|of)?/gu,
  /\b(?:find|show|tell|give)\s+(?:me\s+)?(?:the\s+)?(?:(?:paragraphs?|text|passages?|part)\s+)?(?:about|on|for|that says|saying)?/gu,
  /\b(?:paragraphs?|passages?|text)\s+(?:about|on)\b/gu,
];

const NUMBER =
  /多少|几(?:个|名|人|国|家|年|次|岁|票|成|倍|条|种|项|位|份|亿|万|天|月)|百分之几|how (?:many|much|old|large|big)|what (?:percentage|share|proportion)/u;
const TIME =
  /什么时候|何时|哪(?:一)?(?:年|天|月|日)|多久|多长时间|几(?:年|月|号|日|点)|期限|when\b|how long|what (?:year|date|day)/u;

const DEFINITION =
  /(?:怎么|怎样|如何|是怎么)(?:定义|界定|理解)|的?定义(?:是什么|是啥)?$|什么叫|何谓|何为|是什么意思|指的?是?(?:什么|啥)|包括哪些|definition of|define|what is meant/u;

/** Said of what is not wanted: before what is (不包括难民的移民), or to the end of its clause. */
const UNWANTED: readonly RegExp[] = [
  /(?<![^\s,，。;；])(?:但|而|并)?(?:不(?:包括|包含|含)|剔除|撇开|除去)([^\s,，。;；?？!！的]{1,12})的(?=[^\s,，。;；?？!！]{2})/gu,
  /(?<=[\s,，。;；]|但|而|并|可)(?:别提|别说|不提|不谈|不说|不算|不管|排除|去掉|剔除|撇开)([^\s,，。;；?？!！]{1,12})/gu,
  /(?:但|而|并|且)?不(?:包括|包含|含|涉及|算)([^\s,，。;；?？!！]{1,20})/gu,
  /(?:而|但)(?:不|并非|并不)是([^\s,，。;；?？!！]{1,20})/gu,
  /除(?:了|去|开)?([^\s,，。;；?？!！]{1,16}?)(?:以外|之外|外)(?:的|，|,)?/gu,
  /\b(?:but not|except(?: for)?|excluding|not including|other than|rather than|instead of|apart from|without(?: mentioning)?|not about)\s+((?:[a-z'-]+\s*){1,4})/gu,
];

/** Where these begin what is not wanted, they say it of the thing itself: 不包括在内 is about being left out. */
const ABOUT_ITSELF = /^(?:在内|其中|的|了|其他|此|这)|在内$/u;

/** Takes the asking from a question. What would leave nothing is left alone. */
export function askedOf(typed: string): Asked {
  const folded = fold(typed);
  const cuts: { readonly start: number; readonly end: number }[] = [];
  const unwanted: string[] = [];
  const contrasted = (at: number, what: string) =>
    /[^\s,，。]{2}/u.test(folded.text.slice(0, at)) || /^除|的$/u.test(what);
  for (const pattern of UNWANTED) {
    for (const match of folded.text.matchAll(pattern)) {
      const what = match[1]?.trim() ?? '';
      const end = match.index + match[0].length;
      if (what === '' || ABOUT_ITSELF.test(what) || !contrasted(match.index, match[0])) continue;
      // Something must be wanted besides.
      if (`${folded.text.slice(0, match.index)}${folded.text.slice(end)}`.trim().length < 2) continue;
      if (cuts.some((cut) => match.index < cut.end && end > cut.start)) continue;
      unwanted.push(what);
      cuts.push({ start: match.index, end });
    }
  }
  for (const pattern of ASKING) {
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match[0] === '' || cuts.some((cut) => match.index < cut.end && end > cut.start)) continue;
      cuts.push({ start: match.index, end });
    }
  }
  const wanted = wantedIn(folded.text);
  const text = without(
    typed,
    cuts.map((cut) => folded.sourceSpan(cut)),
  );
  return /[\p{L}\p{N}]/u.test(text) ? { text, wanted, unwanted } : { text: typed, wanted, unwanted: [] };
}

function wantedIn(text: string): Wanted {
  if (TIME.test(text)) return 'time';
  if (NUMBER.test(text)) return 'number';
  return DEFINITION.test(text) ? 'definition' : 'anything';
}

function without(typed: string, cuts: readonly { readonly start: number; readonly end: number }[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    text += `${typed.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return text + typed.slice(from);
}
