/**
 * Slips of the keyboard in the words that ask and point (第11断, 决义, paragrpah): put right before a line is read. What
 * is looked for is not touched, the search mends its own words; nor is anything in quotation marks.
 */

/** Characters that an input method gives in the place of another one of the same sound. */
const SOUNDS_LIKE: Readonly<Record<string, string>> = {
  段: '断锻端短缎煅',
  决: '绝觉诀抉掘角',
  议: '意义译易仪益一宜',
  言: '严延研盐颜沿岩炎眼',
  注: '住柱祝著主驻助',
  脚: '角教叫',
  附: '付副负复富',
  件: '见建近键简',
  引: '隐饮印影',
  用: '佣拥',
  通: '同统',
  过: '国郭果',
  签: '千前迁钱',
  署: '属数暑树',
  秘: '密蜜觅',
  书: '数输叔',
  长: '常掌张涨',
  序: '续叙绪许',
  宣: '喧轩选',
  原: '元源园远',
  文: '问闻纹',
  格: '各隔',
  录: '路陆',
  收: '手首',
  执: '直值',
  行: '形型',
};

/** The words that ask and point, in which one character may be another of its sound. */
const WORDS = '决议 宣言 脚注 序言 附件 引用 通过 签署 秘书长 原文 格式 收录 执行 英文 注脚'.split(' ');

/** Words in their own right, though they sound like one of those. */
const OWN_WORDS =
  /^(?:决意|决一|绝一|附近|负件|饮用|印用|同过|通国|叙言|许言|选言|原问|收路|首录|直行|执形|隔式|格是|格市|格事|远文|角注意|英问|统过|通果)$/u;

const HOMOPHONES = new Map<string, string>(
  WORDS.flatMap((word) =>
    [...word].flatMap((char, at) =>
      [...(SOUNDS_LIKE[char] ?? '')].map(
        (other) => [word.slice(0, at) + other + word.slice(at + 1), word] as const,
      ),
    ),
  ).filter(([slip]) => !OWN_WORDS.test(slip)),
);
const HOMOPHONE = new RegExp([...HOMOPHONES.keys()].join('|'), 'gu');

const DIGITS = '[\\d０-９]';
const NUMERAL = `(?:${DIGITS}{1,3}|[一二三四五六七八九十两]{1,4})`;
/** A character that is another one only where it stands so. */
const IN_PLACE: readonly (readonly [pattern: RegExp, means: string])[] = [
  // 第11断, 下一断, 倒数第二端
  [
    new RegExp(
      `(?<=第?${NUMERAL}\\s?)[${SOUNDS_LIKE['段']}](?=$|[\\s\\p{P}的呢吗说讲写怎是和与跟到至])`,
      'gu',
    ),
    '段',
  ],
  [/(?<=[上下这那末])[断锻缎](?=$|[\s\p{P}的呢吗])/gu, '段'],
  // 弟11段
  [new RegExp(`[弟递帝地笫弟](?=\\s?${NUMERAL}\\s?段)`, 'gu'), '第'],
  // 第是一段, 第时二段
  [/(?<=第)[是时事石](?=[一二三四五六七八九]?段)/gu, '十'],
  // 63/194号决意, 63/194绝意
  [/(?<=[\d号]\s?)决意|绝意/gu, '决议'],
  [/(?<=怎么|如何|怎样)(?:饮|印|隐)用/gu, '引用'],
  [/(?<=谁|哪天|时候|何时)(?:同过|通国)/gu, '通过'],
  // di 11 duan, 11duan
  [/\bdi\s?(?=\d+\s?(?:段|duan))/giu, '第'],
  [/(?<=\d\s?)duan(?![a-z])/giu, '段'],
  [/(?<![a-z])xuan\s?yan(?![a-z])/giu, '宣言'],
  [/(?<![a-z])jue\s?yi(?![a-z])/giu, '决议'],
  [/(?<![a-z])jiao\s?zhu(?![a-z])/giu, '脚注'],
  [/(?<![a-z])xu\s?yan(?![a-z])/giu, '序言'],
  // OP-12, O.P. 12, 0P12
  [/(?<![a-z\d])(?:o\.p\.|0p|op[.-])[\s.-]*(?=\d)/giu, 'OP'],
  [/(?<![a-z\d])(?:p\.p\.|pp[.-])[\s.-]*(?=\d)/giu, 'PP'],
  // 宣言开头怎么写的: the formula that enacts, as the grammar of places calls it.
  [
    /(?<!["”」』]|以.{1,8}|用.{1,8}|哪[几些]段.{0,3})(?:最)?(?:开头|开篇|起头|打头)(?:的)?(?:那|第)?(?:一)?(?:大)?(?:段话|句话|段|句|部分|语)?(?=(?:是)?(?:怎|咋|什么|啥)|写|说|讲|的?(?:内容|原文)|[呢吗?？]|$)/gu,
    '起首语',
  ],
  // 第一和最后一段, 首尾两段
  [/(?<=第[一二三四五六七八九十\d]{1,3})(?=(?:和|与|跟|及|、|还有)(?:最后|倒数|末))/gu, '段'],
  [/(?:首尾|首末|头尾)(?:两|二)?段/gu, '第一段和最后一段'],
  [/(?:首段|头一段|头段)/gu, '第一段'],
  // 63194第3段, 63 194号决议
  [/(?<=(?<![\d/.])[3-9]\d)\s?(?=\d{3}(?!\d)\s?(?:号?决议|号?第|op|pp|para))/giu, '/'],
  // 序言7和执行3
  [/(?<=序言|执行)(?:部分|段)?(?=\d{1,2}(?![\d段]))/gu, '部分第'],
  // 63/194的十一, 63/194 #9, 宣言最后
  [/(?<=\/\d{1,3}|宣言|决议)的?\s?第?(?=[一二三四五六七八九十]{1,3}(?:$|[\s?？。]))/gu, '第'],
  [/(?<=(?:\/\d{1,3}|宣言|决议)第[一二三四五六七八九十]{1,3})(?=$|[\s?？。])/gu, '段'],
  [/(?<=\/\d{1,3}\s?|宣言\s?|决议\s?)#\s?(?=\d{1,2}(?!\d))/gu, '第'],
  [/(?<=\/\d{1,3}|宣言|决议)的?最后(?=$|[\s?？。])/gu, '最后一段'],
  // 63//194, 63 / 194
  [/(?<=\b\d{2})\s?\/{2,}\s?(?=\d{1,3}\b)/gu, '/'],
];

/** English words of questions; one typed a little otherwise is meant. */
const ENGLISH =
  'paragraph paragraphs resolution resolutions declaration footnote footnotes preambular operative compare adopted signed signatories document documents mention mentions english citation annex letter preamble'.split(
    ' ',
  );
const SHORTEST_MENDED = 6;

const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
  ' ',
);
const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  );
const PARAGRAPH = 'para(?:graph)?s?\\.?|op|pp|article|footnote|note';
/** paragraph twelve, the fourth (operative) paragraph */
const BEHIND = new RegExp(`\\b(${PARAGRAPH})\\s+(${NUMBER_WORDS.join('|')})\\b`, 'giu');
const BEFORE = new RegExp(
  `\\b(?:the\\s+)?(${ORDINAL_WORDS.join('|')}|\\d{1,2}(?:st|nd|rd|th))\\s+(?:(operative|preambular)\\s+)?(?:para(?:graph)?|footnote)\\b`,
  'giu',
);

/** Whether two words differ by one letter left out, put in, changed, or two exchanged; by two where they are long. */
function isSlip(typed: string, word: string): boolean {
  const most = word.length >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > most || typed.charAt(0) !== word.charAt(0)) return false;
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < word.length - start && end < typed.length - start && typed.at(-1 - end) === word.at(-1 - end))
    end++;
  const [one, other] = [typed.slice(start, typed.length - end), word.slice(start, word.length - end)];
  return one.length <= most && other.length <= most;
}

function mendWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_MENDED || ENGLISH.includes(lower)) return word;
  return ENGLISH.find((each) => isSlip(lower, each)) ?? word;
}

function mendOutside(text: string): string {
  let mended = text.replace(HOMOPHONE, (slip) => HOMOPHONES.get(slip) ?? slip);
  for (const [pattern, means] of IN_PLACE) mended = mended.replace(pattern, means);
  if (!/[a-z]/iu.test(mended)) return mended;
  return mended
    .replace(/[a-z]{6,}/giu, mendWord)
    .replace(
      BEHIND,
      (_, what: string, number: string) => `${what} ${NUMBER_WORDS.indexOf(number.toLowerCase()) + 1}`,
    )
    .replace(BEFORE, (all: string, ordinal: string, part: string | undefined) => {
      const number = Number.parseInt(ordinal, 10) || ORDINAL_WORDS.indexOf(ordinal.toLowerCase()) + 1;
      if (/footnote/iu.test(all)) return `footnote ${number}`;
      return part?.toLowerCase() === 'preambular' ? `preambular para ${number}` : `para ${number}`;
    });
}

/** From the first quotation mark that opens to the last that closes; from the start of the line, since a search for either would read the rest again for every mark. */
const QUOTED = /^([^"“「『《]*)(["“「『《].*["”」』》])/su;

/** 不是第2段，是第4段: what somebody takes back before saying what is meant. */
const TAKEN_BACK =
  /^[\s啊哦噢喔欸诶哎嗯,，]*(?:不是|不要|不看|不用|没问|没说|別|别看|别)(?!吗|嗎|么)[^,，。;；?？!！:：]{1,20}[,，。;；!！\s]+(?=(?:而)?(?:是|只(?:要|看|想|给)|就(?:要|看)|我?(?:要|想要|想看|问|問|说|說|指)|应该|應該|换|換|改|看|给|給))/u;

/** The line as it was meant. */
export function mendSlips(source: string): string {
  const kept: string[] = [];
  const open = source.replace(TAKEN_BACK, '').replace(QUOTED, (_, before: string, quoted: string) => {
    kept.push(quoted);
    return before + KEPT;
  });
  return mendOutside(open).replace(KEPT, () => kept.shift() ?? '');
}
/** Stands for what is quoted, so that the words before and after see that something is. */
const KEPT = '“”';
