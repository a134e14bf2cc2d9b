/**
 * What people put around a question: courtesy, "show me", particles. Taken off from both ends until nothing of it is
 * left; what stands in the middle stays.
 */
const BEFORE =
  /^(?:[\s,.。!?~;:、…@·]+|yinju|引据|请问(?:一下)?|请教(?:一下)?|请|麻烦(?:你|您|帮忙|帮我)?|劳驾|拜托|烦请|唔该|你好|您好|嗨|哈喽|hello|hi\b|hey\b|谢谢(?:你|您)?|多谢|嗯+|哦|噢|喔|啊|好的?(?=[,。!\s])|ok\b|okay\b|不好意思|打扰(?:一下|了)?|那么|那(?=[就再看第麻帮给请下上它])|然后|还有(?=[,第])|另外|顺便|对了|能不能|能否|可不可以|可以(?:帮我|给我)?|可否|帮(?:我|忙|手)?(?=[看查找搜贴发引翻把])|给我(?=[看查找搜贴发引]|一?[下第]|\s|□)|替我|为我|我(?:想|要|想要|需要|想看|要看|想知道|想问|想查)(?:看|知道|问|查)?(?:一下|下)?|想(?:看|查|知道|问)(?:一下|下)?|看一?下|看看|看(?=[第下上宣决信它□])|贴一?下|贴(?=□)|发一?下|发(?=□)|来(?:一?[下个段])?(?=[□第宣])|把(?=[□第宣决它])|要(?=[□第宣])|调出|显示|打开|引一?下|念一?下|读一?下|please\b|could you\b|can you\b|can i\b|give me\b|show me\b|show\b|i want\b|i need\b|let me\b|see\b|tell me\b|quote\b|open\b|got\b|pull up\b)/u;
const AFTER =
  /(?:[\s,.。!?~;:、…·]+|呢|吧|吗|么|嘛|啊|呀|哦|噢|喔|啦|哈|嘞|咧|哇|谢谢(?:你|您|啦|了)?|多谢|感谢|谢了|辛苦(?:了|你)?|thanks?|thx|tks|ty|please|pls|plz|唔该|拜托|麻烦(?:了|你|您)?|(?:也)?(?:给|发|贴)(?:给)?(?:我|大家|群里)?(?:看|一下|下|看看|出来|过来|上来)?|也?(?:看|贴|发|念|读|引|来)(?:一?下|看)|看看|一下|也要|也来|我(?:看|要)(?:一下|看)?|怎么(?:说|写|讲)(?:的)?(?:来着)?|是?(?:咋|怎么|怎样|如何|点)(?:说|写|讲|规定|表述)(?:的|嘅)?|(?:写|说|讲)(?:的|了|的是)?(?:什么|啥|甚么|咩|些什么)|是(?:什么|啥|甚么|咩)|(?:的)?(?:内容|原文|全文|文本|正文)(?:是什么|是|给我)?|(?:在)?说什么|讲什么)$/u;
const MOST_ROUNDS = 12;

/** The line's core. Where nothing would be left, nothing is taken off. */
export function trimTalk(folded: string): string {
  let text = folded.trim();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = text.replace(BEFORE, '').replace(AFTER, '').trim();
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}
