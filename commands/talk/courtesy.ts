/** What is said for courtesy's sake, by what it says. The whole line has to be made of it. */
const WORDS = {
  greeting:
    '我是新(?:来|人|手)的?|新人报到|初次见面|请多(?:多)?关照|第一次来|你好|您好|大家好|各位好|嗨|哈喽|哈啰|哈罗|hello|hi|hey|hallo|早上好|早安|早晨|早|上午好|中午好|午安|下午好|晚上好|晚安|在吗|在不在|在么|有人吗|good (?:morning|afternoon|evening|day)|安安|你好吗|how are you',
  thanks:
    '非常感谢|十分感谢|太感谢了?|感谢|谢谢|多谢|谢啦|谢了|谢|辛苦了?|辛苦|thank you(?: so much| very much)?|thanks(?: a lot)?|thx|tks|ty|3q|唔该晒?|多谢晒|麻烦你?了?|有劳了?|帮大忙了|太好了|太棒了|很好|好极了|真棒|不错|厉害|给力|赞|牛|nice|great|cool|perfect|awesome|收到|明白了?|了解了?|知道了|懂了|清楚了|好的?|好滴|行|可以了?|没问题|没事了?|没有了|不用了|ok|okay|okey|got it|yes|是的|对|对的|嗯+|哦+|噢|哈+|呵+|lol|够了|就这样|就这些',
  correction:
    '(?:你)?(?:说|引|答|搞|弄|查|理解)?错了|不对|不是这个|不是这段|不是(?:我)?(?:要|问)的|答非所问|wrong|incorrect|not that',
  farewell: '再见|拜拜|拜|bye(?: bye)?|goodbye|回见|回头见|see you|明天见|下次见|撤了|先这样',
  identity:
    '你是谁|你是哪位|您是谁|你是什么(?:东西)?|你是干(?:什么|嘛|啥)的|你叫(?:什么|啥)(?:名字)?|你的名字(?:是什么)?|介绍一?下(?:你)?自己|自我介绍(?:一下)?|你是(?:机器人|ai|人工智能|真人|人|bot|chatgpt|gpt|程序)|你是不是(?:机器人|ai|人工智能|真人|人)|who are you|what are you|who r u|what is your name|are you (?:a bot|human|real)|yinju是什么|引据是什么|什么是引据|yinju|引据|你是做什么的|谁(?:做|开发|写|造)的?你|你是谁(?:做|开发|造)的',
} as const;

export type Courtesy = keyof typeof WORDS | 'smallTalk';

/** What stands between and around: particles, names of whom is addressed, signs, pictures. */
const AROUND =
  '[\\s,.。!?~;:、…·@□"\'()\\[\\]*_-]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\u{fe0f}|呢|吧|吗|么|啊|呀|哦|噢|啦|哈|嘞|哇|了|你们|你|您|大家|各位|老师|机器人|小助手|(?:你|您)的(?:帮助|帮忙|解答|回答|指点)|bot|yinju|引据|那|就|都|很|真|太|先|一下|请问|我|的';

/** What we are asked that has nothing to do with documents. */
const SMALL_TALK =
  /^(?:你|您)(?:们)?(?:会(?!议|员)|喜欢|觉得|认为|爱|想(?!查|看|找)|怎么看)|推荐|等于(?:几|多少)|^\d+ ?[-+*x/] ?\d+=|写一?(?:篇|份|个|首)(?:稿|文|论|发言|诗|总结|报告|演讲)|天气|几点(?!钟开会)|笑话|吃(?:了|饭|什么)|唱(?:首|个)?歌|写首?诗|股价|股票|彩票|心情|喜欢你|爱你|多大了|几岁|结婚|聊天|无聊|weather|joke|what time|how old are you|sing\b|你好(?:聪明|厉害|笨)|你真|讨厌你|傻|笨蛋|故事|星座|新闻|总统是谁|你会(?:唱|跳|画|下棋|聊)|陪我|生日|周末|加班|下班/u;

/** Every form, the longest first: 早上好 is not 早 and 好. */
const KIND_OF = new Map<string, keyof typeof WORDS>();
const FORMS = new RegExp(
  (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .flatMap((kind) => WORDS[kind].split(/\|(?![^(]*\))/u).map((form) => ({ kind, form })))
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ kind, form }, at) => {
      KIND_OF.set(`f${at}`, kind);
      return `(?<f${at}>${form})`;
    })
    .join('|'),
  'gu',
);
const FILLING = new RegExp(AROUND, 'gu');
/** What counts where several are said: 你好，你是谁 asks who we are. */
const ORDER: readonly (keyof typeof WORDS)[] = ['identity', 'correction', 'farewell', 'thanks', 'greeting'];

/** The courtesy that a folded line is made of; undefined where anything else stands in it. */
export function courtesyOf(text: string): Courtesy | undefined {
  if (text.length > LONGEST_COURTESY) return undefined;
  const said = new Set<Courtesy | undefined>();
  const rest = text.replace(FORMS, (...match) => {
    const groups: Record<string, string | undefined> = match.at(-1);
    for (const [name, form] of Object.entries(groups)) if (form !== undefined) said.add(KIND_OF.get(name));
    return ' ';
  });
  if (rest.replace(FILLING, '') !== '') return undefined;
  return ORDER.find((kind) => said.has(kind)) ?? (/\S/u.test(text) ? 'thanks' : undefined);
}
const LONGEST_COURTESY = 40;

/** Small talk of another kind, in a line without a document or place. */
export function isSmallTalk(text: string): boolean {
  return text.length <= 24 && SMALL_TALK.test(text);
}
