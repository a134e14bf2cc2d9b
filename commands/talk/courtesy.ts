/**
 * What is said for courtesy's sake, by what it says: patterns, parted by semicolons. The whole line has to be made of
 * them, so one that is missing makes a line a question, and one too many costs nothing.
 */
const WORDS = {
  greeting: `
    你好; 您好; 你们好; 大家好; 各位好; 老师好; 嗨; 哈[喽啰罗]; 哈咯; 喂+; hello; hi+; hey+; hallo; yo; 早上好; 早安; 早晨; 早啊?; 上午好; 中午好; 午安;
    下午好; 晚上好; 晚安; 晚好; 安安; 你好吗; 你好呀; 最近(?:好吗|怎么样|如何); how are you; good (?:morning|afternoon|evening|day|night);
    在; 在[吗嘛么不没]; 在不在; 在线吗; 有人[吗在]*; 睡了[吗没]; 还在[吗么]; are you (?:there|here|online|awake|up); anyone (?:there|here); ping; test(?:ing)?; 测试(?:一下)?; 试试;
    打扰(?:一下|了|您|你)*; 打搅(?:一下|了)?; 叨扰了?; 劳驾; 不好意思; 请教(?:一下|您|你|个问题|一个问题)*; 请问(?:一下)?; 问(?:你|您)?(?:一下|下|个问题|个事|件事|点事)(?:可以|行|好)?;
    (?:我)?有(?:个|一个|点|些|几个)?(?:问题|事|疑问)(?:想|要)?(?:问|请教|咨询)?(?:一下|你|您)*; (?:我)?想(?:问|请教|咨询)(?:一下|个问题|点事|你|您)*;
    我是新(?:来|人|手)的?; 新人报到; 初次见面; 请多多?关照; 第一次来; 幸会; 久仰; excuse me; quick question; i have a question`,
  thanks: `
    (?:非常|十分|万分|太|多|超级?|真的?|很)?(?:感谢|感激|感恩)(?:不尽)?(?:了)?; 谢+(?:啦|了|咯|喽|哈)?; 谢谢+; 蟹蟹; 多谢晒?; 唔该晒?; 有心; 辛苦[了啦你您]*; 麻烦[你您了]*; 有劳了?; 帮大忙了?; 干得(?:漂亮|好|不错)(?:啊)?; 帮(?:了)?我?大忙了?; 救了?我(?:一)?命;
    (?:thank(?:s| you)?(?: you)?|thx|tks|tnx|ty)(?: so much| very much| a (?:lot|bunch|million|ton)| again)?; tysm; 3q; 3ks; cheers; much appreciated; appreciate it; you rock; 感恩; 鞠躬; 抱拳; 比心; 笔芯;
    太好了; 太棒了?; 太强了?; 很好; 好极了; 真棒; 棒+; 不错(?:不错)?; 厉害; 给力; 赞+; 牛+(?:逼|批|b|啊)?; nb; 666+; yyds; 绝了; 完美; 漂亮; nice+; great; cool; perfect; awesome; excellent; amazing; wonderful; good(?: job| bot)?; well done; lovely;
    收到[了啦]?; 明白[了啦]?; 了解[了啦]?; 知道[了啦]?; 懂[了啦]; 清楚了; 学到了; 长知识了; 原来如此; 这样啊?; 是这样啊?; 好[的滴吧嘞哒呀]?; 行[吧啊]?; 可以[了啦]?; 没问题; 没事[了儿啦]*; 没有了; 不用[了啦]?; 不需要了?; 够了; 就这样; 就这些; 先这些; 那就好; 没什么了?;
    ok+; okay; okey; okk; k+; got it; gotcha; i see; understood; noted; roger; sure; fine; yes; yep; yeah; yup; no; nope; nvm; never mind; 是的?; 对的?; 嗯+; 恩+; 哦+; 噢; 喔; 啊+; 哈+; 嘻+; 嘿+; 呵+; 哎; 唉; 额+; 呃+; lol; haha+; hh+; 233+; xd; em+; hm+; 随便; 无所谓; 加油`,
  correction: `
    抱歉; 对不起; 对唔住; sorry; my bad; oops; 手滑; 我?(?:打|输|写|说|问|发|搞|看)错了?; 发错(?:群|人|地方)?了?; 当我没说; 当我没问; 撤回; 忽略;
    (?:你|您)?(?:说|引|答|搞|弄|查|理解|看|找)?错[了啦]; 不对; 不是(?:这个|这段|这条|这份|那个|那段)(?:意思)?; 不是(?:我)?(?:要|问|想要|想问)的; 我(?:要|问|说)的不是这个; 答非所问; 牛头不对马嘴; 文不对题; 没听懂; 没看懂; 看不懂; 什么(?:鬼|玩意儿?); 啥玩意儿?; wrong; incorrect; not that; not what i asked; no that is wrong; that's wrong; nonsense`,
  farewell: `
    再见; 再会; 拜+; 掰掰?; 88+; 886; bye+(?: ?bye+)?; goodbye; 回见; 回头见; 回聊; 下次(?:见|聊|再聊|再问); 改天(?:见|聊|再聊|再问); 明天(?:见|聊|再问|继续); see (?:you|ya)(?: later| tomorrow)?; cya; later; 撤了; 走了; 我?(?:先)?(?:走|撤|下|闪|溜|睡)了; 下班了; 先这样; 告辞; 告退; 失陪; good night; 晚安啦; have a (?:nice|good|great) (?:day|one|evening|weekend)`,
  identity: `
    [你您](?:到底|究竟)?是(?:谁|哪位|啥|什么)(?:东西|玩意儿?|人|程序|软件|机器人|来的)?; [你您]是(?:干|做)(?:什么|嘛|啥|吗)(?:用)?的; [你您](?:叫|名叫)(?:什么|啥)(?:名字?)?; [你您](?:的)?(?:名字|大名|名)(?:是|叫)?(?:什么|啥)?; 怎么称呼[你您]?; 贵姓; 介绍一?下?(?:[你您])?自己; 自我介绍(?:一下|下)?;
    [你您]是(?:不是)?(?:一个)?(?:机器人|ai|人工智能|真人|活人|人|人类|bot|chatgpt|gpt|程序|客服|llm|大模型|deepseek|豆包|文心一言)(?:做的|写的)?; [你您]是用(?:什么|啥)(?:做|写|开发)的; [你您](?:用|是)(?:的)?(?:什么|啥|哪个)(?:模型|ai)(?:的)?; [你您]有(?:意识|感情|生命); [你您]是男(?:的)?(?:还)?是?女(?:的)?;
    (?:这个?|[你您])?(?:机器人|bot|工具|程序|软件|助手|小程序)?(?:是不是|是否|是)?(?:联合国)?(?:官方|正式)(?:出|做|开发|运营|的)*; (?:这个?|该)(?:机器人|bot|工具|程序|助手)(?:是)?(?:谁|干什么|做什么|干嘛|什么|啥|哪家|哪里)(?:做|开发|写|用|出|来)*(?:的)?;
    (?:是|这是)?联合国(?:官方)?(?:做|开发|出|运营)?的(?:机器人|工具)?; [你您]是联合国的[吗么]?; is (?:this|it) (?:bot )?official; are you official;
    who (?:are|r) (?:you|u); what (?:are|r) (?:you|u); what is this(?: bot)?; what is your name; what's your name; whats your name; are you (?:a |an )?(?:bot|human|real|ai|robot|person); who (?:made|built|created|wrote|runs) (?:you|this)(?: bot)?;
    (?:yinju|引据)(?:是)?(?:什么|啥|谁)?(?:东西|意思)?; 什么是引据; 谁(?:做|开发|写|造|创造|设计|训练)(?:出来)?(?:了)?的?[你您](?:的)?; [你您]是(?:谁|哪家公司|哪个公司|哪里|哪儿)(?:做|开发|写|造|来|设计|的)*(?:的)?; [你您](?:的)?(?:主人|开发者|作者|老板|爸爸|妈妈)是谁`,
} as const;

export type Courtesy = keyof typeof WORDS | 'smallTalk';

/** What stands between and around: particles, names of whom is addressed, signs, pictures. */
const AROUND =
  '[\\s,.。!?~;:、…·@□"\'()\\[\\]*_-]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\u{fe0f}|呗|捏|滴|呢|吧|吗|么|啊|呀|哦|噢|啦|哈|嘞|哇|了|你们|你|您|大家|各位|老师|哥们儿?|兄弟们?|[大老]?[哥姐]|亲|老铁|朋友们?|同学|mates?|bro|dude|buddy|guys|man\\b|folks|all\\b|there\\b|friend|sir|机器人|小助手|(?:你|您)的(?:帮助|帮忙|解答|回答|指点)|bot|yinju|引据|那|就|都|很|真|太|先|一下|请问|我|的';

/** What we are asked that has nothing to do with documents. */
const SMALL_TALK =
  /^(?:你|您)(?:们)?(?:会(?!议|员)|喜欢|觉得|认为|爱|想(?!查|看|找)|怎么看)|推荐|等于(?:几|多少)|^\d+ ?[-+*x/] ?\d+=|写一?(?:篇|份|个|首)(?:稿|文|论|发言|诗|总结|报告|演讲)|^(?:今天|明天|昨天|现在|今年).{0,4}(?:几[号月点]|星期|周几|礼拜)|天气|几点(?!钟开会)|笑话|吃(?:了|饭|什么)|唱(?:首|个)?歌|写首?诗|股价|股票|彩票|心情|喜欢你|爱你|多大了|几岁|结婚|聊天|无聊|weather|joke|what time|how old are you|sing\b|你好(?:聪明|厉害|笨)|你真|讨厌你|傻|笨蛋|故事|星座|新闻|总统是谁|你会(?:唱|跳|画|下棋|聊)|陪我|生日|周末|加班|下班/u;

/** A form, or what stands between forms (no kind), to be tried at a place. */
interface Form {
  readonly kind?: keyof typeof WORDS;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  // The keys of an object literal are all there are: TypeScript widens them to string.
  ...(Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) =>
    WORDS[kind].split(/;\s*/u).map((form) => ({ kind, pattern: new RegExp(form.trim(), 'uy') })),
  ),
  { pattern: new RegExp(AROUND, 'uy') },
];

/**
 * The kinds of the forms that make up `text` from `at`, longer ones tried first: 早上好 is not 早 and 好. Undefined where
 * something else stands in it. `dead`: places from which it cannot be made up, so that none is tried twice.
 */
function madeUp(text: string, at: number, dead: Set<number>): readonly (keyof typeof WORDS)[] | undefined {
  if (at === text.length) return [];
  if (dead.has(at)) return undefined;
  const fitting = FORMS.flatMap(({ kind, pattern }) => {
    pattern.lastIndex = at;
    const end = at + (pattern.exec(text)?.[0].length ?? 0);
    return end > at ? [{ kind, end }] : [];
  }).sort((one, other) => other.end - one.end);
  for (const { kind, end } of fitting) {
    const rest = madeUp(text, end, dead);
    if (rest) return kind === undefined ? rest : [kind, ...rest];
  }
  dead.add(at);
  return undefined;
}

/** What counts where several are said: 你好，你是谁 asks who we are. */
const ORDER: readonly (keyof typeof WORDS)[] = ['identity', 'correction', 'farewell', 'thanks', 'greeting'];

/** The courtesy that a folded line is made of; undefined where anything else stands in it. */
export function courtesyOf(text: string): Courtesy | undefined {
  if (text.length > LONGEST_COURTESY) return undefined;
  const said = madeUp(text, 0, new Set());
  if (said === undefined) return undefined;
  const kind = ORDER.find((each) => said.includes(each));
  // A picture alone nods; ? alone asks.
  return (
    kind ??
    (/\p{Extended_Pictographic}/u.test(text) ? 'thanks' : /[\p{L}]/u.test(text) ? 'greeting' : undefined)
  );
}
const LONGEST_COURTESY = 40;

/** Small talk of another kind, in a line without a document or place. */
export function isSmallTalk(text: string): boolean {
  return text.length <= 24 && SMALL_TALK.test(text);
}
