import { ENGLISH_WORDS, wordsOf } from '../tables/document-words.js';
import {
  CHINESE_PREAMBULAR_OPENING,
  ENGLISH_PARTICIPLE,
  ENGLISH_PREAMBULAR_OPENING,
} from '../tables/opening-words.js';
import { CHINESE_DATE, ENGLISH_DATE } from '../text/dates.js';
import { LETTER_TITLE, letterSeams } from './letter-seams.js';
import { MEETING } from './patterns.js';
import { recognizeSponsors } from './sponsors.js';

/**
 * Where a unit may begin within a line: a weak boundary, where a line end is a strong one. A row says how such a place
 * looks; whether something begins there is decided by the whole reading. All patterns look at a bounded stretch.
 */
const NOTE = '(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\[\\d{1,3}\\]|\\(\\d{1,2}\\)|(?<=[,;。])\\d{1,3}\\/?)?';
const ENDED = `(?<=[,;:。.!?\\])"》]${NOTE}(?:\\s?(?:并|和|以及|及|and|or))?\\s?)`;
const OPENING = `(?:${CHINESE_PREAMBULAR_OPENING})`;
const ORGAN = '(?:联合国)?(?:大会|安全理事会|经济及社会理事会|人权理事会|托管理事会)';

/** A point behind these ends no sentence. */
const ABBREVIATION =
  '(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|St|Jr|Sr|vol|No|Nos|para|paras|chap|sect|art|arts|ed|eds|cf|pp|v)\\.';

const EVERYWHERE: readonly RegExp[] = [
  // 1. 欢迎 · 2.2016年 · 2.1 提交人 · ⒈敦促
  new RegExp(
    `(?:${ENDED}|(?<=\\s))(?<!\\d|${ABBREVIATION}\\s|(?:[Aa]rticle|ARTICLE|[Rr]ule|Regulation|Principle|Chapter|Part|Section|[Ii]tem|paragraph|resolution)\\s)(?=\\d{1,3}\\s?[.、](?!\\d)|\\d{1,3}\\.(?:19|20)\\d\\d ?年|(?<=[;。]\\s)\\d{1,2}\\.\\d{1,3}\\p{Script=Han}|\\d{1,2}\\.(?:\\d{1,2}|[a-z])\\s(?![ap]\\.m)|\\d{1,2}\\.\\d{1,2}(?:19|20)\\d\\d ?年|[⒈-⒛⑴-⒇])`,
    'gu',
  ),
  // (a) 采取措施 · (一) · ㈠ · (甲)
  new RegExp(
    `(?:${ENDED}|(?<=\\s))(?<!(?:[Ii]tem|项目)\\s?\\d{1,3}\\s)(?=\\((?:[a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])\\)|[㈠-㈩①-⑳⒜-⒵])`,
    'gu',
  ),
  /(?<=[\s:])(?=\(\d{1,2}\)\s?[\p{Script=Han}A-Z《"])/gu,
  /(?<=[:;,](?:\s?(?:and|or))?\s)(?=[a-z]\.\s[A-Z\p{Script=Han}])/gu,
  // …until 31 March 2027; Mandate 2. Decides…: a heading between two numbered paragraphs
  /(?<=;\s)(?=[A-Z][a-z]+(?:\s[a-z]+){0,5}\s\d{1,2}\.\s[A-Z])/gu,
  /(?<=,\s)(?=[A-Z][a-z]+(?:\s[a-z]+){0,5}\s1\.\s[A-Z])/gu,
  // a. international conventions; · ii. 公布账目;
  /(?<=[:;](?:\s(?:and|or))?\s)(?=[a-z]\.\s[a-z]{2}|[ivx]{1,4}\.\s[\p{Script=Han}A-Za-z])/gu,
  // a、维护灯塔; b) 培训看守人
  /(?<=[:;,。]\s?)(?=[a-z][、)]\s?[\p{Script=Han}A-Z])/gu,
  // 壹、 · 一、 · 三.
  /(?:(?<=[;。:"]\s?)|(?<=\s))(?=[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}[、.])/gu,
  // ,又回顾 · , Recalling
  new RegExp(`(?<=[,;]${NOTE}\\s?)(?<!\\s)(?=\\s?"?${OPENING})`, 'gu'),
  new RegExp(`(?<=[,;:a-z]["')]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}\\s)(?=${ENGLISH_PREAMBULAR_OPENING})`, 'gu'),
  new RegExp(`(?<=,["')]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}\\s)(?=${ENGLISH_PARTICIPLE})`, 'gu'),
  new RegExp(`(?<=[a-z],)(?=${ENGLISH_PREAMBULAR_OPENING}|${ENGLISH_PARTICIPLE})`, 'gu'),
  new RegExp(`(?<=[,;.]\\s)(?<!\\d\\.\\s)(?=(?:${[...ENGLISH_WORDS.operative].join('|')})\\s[a-z])`, 'gu'),
  // The end of a sentence.
  new RegExp(`(?<=[。!?][")》]?${NOTE})(?![")》。\\d⁰¹²³⁴⁵⁶⁷⁸⁹]|\\s?[.、]|\\[\\d{1,3}\\])`, 'gu'),
  new RegExp(`(?<=(?:[a-z)]|\\d{4})\\.["')]?\\d{0,2}\\s)(?<!${ABBREVIATION}\\s)(?=[A-Z"(])`, 'gu'),
  // A blank in running Chinese is the remnant of a line end.
  /(?<=[\p{Script=Han},;:。)\]"》\d⁰¹²³⁴⁵⁶⁷⁸⁹])(?<!(?:^|\s)\p{Script=Han})(?<!(?:^|[\s。;*])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?<!(?:^|[\s。;*])(?:\d{1,3}|\[\d{1,3}\]))(?<!\p{Script=Han}\s\d{1,6})\s(?!(?<=\d\s)[年月日号次届条项段章节页名个])(?=\p{Script=Han})/gu,
  /(?<=\p{Script=Han}["》)\],;:。]{0,2})(?<!(?:^|\s)\p{Script=Han})\s(?=["《([])/gu,
  /(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}{2}|["《([])/gu,
  // 大会,
  new RegExp(`(?=(?<!\\p{Script=Han}{2}的)${ORGAN}\\s?,\\s?${OPENING})`, 'gu'),
  new RegExp(`(?<=(?:^|[\\s"])\\p{Script=Han}{0,12}(?:委员会|理事会|大会)\\s?,)(?=\\s?${OPENING})`, 'gu'),
  new RegExp(`(?<=${ORGAN}\\s?,)(?=\\s?${OPENING})`, 'gu'),
  /(?<=\s)(?=The [A-Z][A-Za-z ]{3,80},\s[A-Z])/gu,
  /(?<=\s)(?=The (?:General )?Conference of )/gu,
  // Have agreed as follows: · 兹议定如下:
  /(?<=[.,;:"]\s)(?=(?:Have|have) (?:hereby )?agreed\b|Hereby agree|Agree\s|Adopts (?:this|the present)\b|(?:Now|NOW),? (?:therefore|THEREFORE))/gu,
  /(?<=(?:follows|provisions|articles):?)(?=\s)/gu,
  /(?<=[,;。]\s?)(?=(?:爰|兹|现|特)?(?:经)?(?:议定|协议|商定|约定)[^。]{0,24}如[下次])/gu,
  /(?<=如[下次]:?)(?=\s?第)/gu,
  /(?<=(?:缔约国|各国|缔约各国|缔约方|当事国|会员国),)(?=\s?\p{Script=Han})/gu,
  /(?<=\s)(?=(?:本公约|本盟约|本议定书|本条约)(?:各?缔约国|签字国))/gu,
  // 第三条 · Article 3 · 第一章 · 目标1.
  /(?:(?<=[。;:.)"]\s?)|(?<=\s))(?=第\s?[0-9〇零一二三四五六七八九十百廿卅]{1,6}\s?(?:条|章|编|部分|节)(?:[\s:]|$))/gu,
  /(?<=[。;:.)"])(?=第[一二三四五六七八九十百]{1,6}条[^第之款项,的和、至及或所规以])/gu,
  /(?<=\s)(?=(?:Article|ARTICLE|Rule|RULE|Regulation|Principle|Chapter|CHAPTER|Part|PART|Section|SECTION|Annex|ANNEX)\s(?:\d{1,3}|[IVXLC]{1,6})\.?\s)/gu,
  // Article 2 Entry into force This Agreement shall…: behind the heading of an article
  /(?=(?:The|This|These|For|Each|Any|All|In|An?|If|States|Every|No|Subject|Where|When|Nothing|It|Upon|As|At|To)\s[A-Za-z])(?<=\s(?:Article|ARTICLE)\s\d{1,3}\.?\s[A-Z][a-z]+(?:\s(?:[a-z]+|[A-Z][a-z]+)){0,8}\s)/gu,
  /(?<=\s)(?=目标\s?\d{1,2}[.:])/gu,
  // A. 灯塔维护
  /(?<=\s)(?<!(?:Chapter|Part|Section|Annex|Article|CHAPTER|PART|ARTICLE)\s)(?=[A-Z]\.\s?[\p{Script=Han}A-Z])/gu,
  // 2008年12月18日 第71次全体会议
  new RegExp(
    `(?<=(?:[。;"\\]]|\\p{Script=Han}\\.)[")》]?\\s?)(?=${CHINESE_DATE}[,\\s]{0,2}${MEETING})`,
    'gu',
  ),
  new RegExp(`(?<=[。"\\]][")》]?\\s?)(?=${MEETING}[,\\s]{0,2}${CHINESE_DATE})`, 'gu'),
  new RegExp(
    `(?<=${CHINESE_DATE}[,\\s]{0,2}${MEETING}[。]?)(?![。,上的:]|决定|审议|通过|举行|回顾|根据|按照|依照|注意到|表示|经|以|在)`,
    'gu',
  ),
  new RegExp(`(?<=${MEETING}\\s?${CHINESE_DATE})`, 'gu'),
  new RegExp(
    `(?<=[。"][")]?\\s?)(?=(?:\\p{Script=Han}{2,12},)?${CHINESE_DATE}(?:,\\s?\\p{Script=Han}{2,12})?$)`,
    'gu',
  ),
  // The lines of a masthead.
  new RegExp(
    `(?<=\\s)(?<![\\d)\\]/*⁰¹²³⁴⁵⁶⁷⁸⁹]\\s)(?=(?:Distr|Original|原件)|(?:[A-Z]{1,5}|E/C)/[A-Z0-9]|(?<![a-z,]\\s)${ENGLISH_DATE}\\s)`,
    'gu',
  ),
  new RegExp(
    `(?<=${ENGLISH_DATE}\\s)(?=(?:Identical |Letters? dated|Notes? verbales? dated|Resolution |Report |[A-Z][a-z-]+ session))`,
    'gu',
  ),
  /(?<=addressed to the (?:President of the (?:Security Council|General Assembly|Economic and Social Council|Human Rights Council)|Secretary-General)(?: and (?:to )?the President of the (?:Security Council|General Assembly))?\s)(?=[A-Z])/gu,
  /(?<=\s)(?=(?:Summary|Verbatim|Provisional verbatim) record of )|(?<=record of the \d{1,5}(?:st|nd|rd|th) meeting\*{0,2})\s/gu,
  /(?<=[a-z]\s)(?=We,? (?:the )?(?:[A-Z][a-z]+s?\b)[^.;]{0,400},)/gu,
  /(?<=\s)(?=(?:Preamble|PREAMBLE)\s[A-Z])/gu,
  /(?<=\s)(?<!\b(?:the|by|of|a|an)\s)(?=(?:Identical [lL]etters|Letter|Note verbale) dated \d)/gu,
  /(?<=\s)(?=At (?:its|the) \d{1,4}(?:st|nd|rd|th) (?:\(\w+\) )?(?:plenary )?meeting(?:, on | of the ))/gu,
  /(?<=(?:\s[A-Z]{1,5}\/[A-Z0-9/.()-]{1,30}|(?:\d{4}|Original:)\s(?:Chinese|English|French|Spanish|Russian|Arabic)|Distr\.?:?\s(?:General|Limited|Restricted)))\s(?=[\p{Script=Han}A-Z])/gu,
  /(?<=\s)(?=(?:Resolution |Decision )?[Aa]dopted by the |(?:Provisional )?[Aa]genda item \d)/gu,
  // 2023年9月18日,大会第2次全体会议决定:
  new RegExp(`(?<=\\s)(?=${CHINESE_DATE},?\\s?\\p{Script=Han}{0,14}(?:大会|理事会|委员会)${MEETING})`, 'gu'),
  // ¹ 联合国,《条约汇编》 · * 代表属于77国集团的联合国会员国。
  new RegExp(`(?<=[,;。:]\\s?|\\s|会议)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\s?(?:${wordsOf('noteOpenings')}))`, 'gu'),
  /(?<=[。;]\s?|\p{Script=Han}\.\s)(?=(?:\d{1,3}\/?|\(\d{1,2}\)|\[\d{1,2}\])\s(?:A\/|S\/|E\/|见|同上|参看|大会|《|第))/gu,
  // 1 See A/54/37. 2 A/55/383.
  /(?<=[A-Za-z\d)]\.\s)(?=(?:\d{1,3}|\[\d{1,3}\])\s(?:[A-Z]{1,5}\/|See\s|Ibid|Idem|Resolution\s\d|United Nations, ))/gu,
  /(?<=[,,]\s)(?=\d{1,2}\/\s(?:A\/|S\/|E\/|见|同上|参看|大会|《|第))/gu,
  /(?<=\p{Script=Han}{3}\.\s)(?=\p{Script=Han})/gu,
  new RegExp(`(?<=[。"]${NOTE}\\s?)(?=\\*{1,3}\\s?[\\p{Script=Han}A-Z])`, 'gu'),
  // 51st plenary meeting 13 December 2019
  /(?<=[.;"\]]\s)(?=\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?meeting\b)/gu,
  new RegExp(`(?<=\\d(?:st|nd|rd|th)\\s(?:plenary\\s)?meeting,?\\s${ENGLISH_DATE})(?=\\s)`, 'gu'),
  // 张先生(中国):… · The President (spoke in French): …
  /(?<=(?:[。!?]"?|开会。|\s)\s?)(?=(?:主席|代理主席|秘书长|[\p{Script=Han}·]{1,16}(?:先生|女士|夫人|爵士|阁下))\s?(?:\([^()]{1,24}\)\s?){0,2}:)/gu,
  /(?<=[.!?")]\s)(?=(?:The (?:Acting )?President|The Secretary-General|(?:Mr|Mrs|Ms|Miss|Dame|Sir|Dr)\.?\s[A-Z][\p{L}' -]{1,40})\s?(?:\([^()]{1,40}\)\s?){0,2}:\s)/gu,
  // A 渔港的照明 大会,
  new RegExp(`(?<=\\s)(?=[A-Z]\\s[\\p{Script=Han},、《》]{2,60}\\s?${ORGAN}\\s?,)`, 'gu'),
  // 10-52202 *1052202* of a page's foot
  /(?<=\s)(?=(?:GE\.|V\.)?\d{2}-\d{5}(?:\s\([A-Z]\))?(?:\s|$))|(?<=\s(?:GE\.|V\.)?\d{2}-\d{5}(?:\s\([A-Z]\))?)\s|(?<=\s\*\d{7}\*)\s/gu,
  // Indents, and the rule above notes.
  /\s{2,}(?=\S)|(?<=\s)(?=_{3,})|(?<=_{3,})\s/gu,
  // II. Activities
  /(?<=[.;:)"\d]\s)(?=[IVX]{1,5}\.\s[A-Z])/gu,
  /(?<=[.")a-z]\s)(?=Annex (?:to the letter dated|[A-Z][a-z]))/gu,
  // 附件 behind a stop or a signature
  /(?<=[。)\]会议\s]\s?)(?=附\s?件\s?[一二三四五六七八九十]?(?:\s|$))/gu,
];

const ADOPTION_LINE = new RegExp(`${CHINESE_DATE}[^。;,]{2,20}?(?:决议|决定)(?=\\s?(?:\\[|\\d))`, 'u');
const COUNCIL_TITLE = new RegExp(
  `第\\d{1,4}\\s?\\(\\d{4}\\)号决议(?=\\s?\\(?(?:${CHINESE_DATE}安全理事会|安全理事会${CHINESE_DATE}))`,
  'u',
);
const COUNCIL_ADOPTED = new RegExp(
  `\\(?(?:${CHINESE_DATE}安全理事会|安全理事会${CHINESE_DATE})第[0-9〇零一二三四五六七八九十百千]+次会议通过\\)?`,
  'u',
);
const ADOPTED_ON = /\[[^\]]{2,80}通过[^\]]{0,40}\]/u;
const NUMBERED_TITLE =
  /(?<=[\]议定]\s?|\s)(?:S-|ES-)?\d{1,4}\/\d{1,4}\s?[A-Z]?\s?\.(?=\s?[\p{Script=Han}A-Z])|(?<=\s)\d{1,4}\s?(?:[A-Z]\s?)?\([IVXLC]{1,8}\)\s?\.(?=\s[\p{Script=Han}A-Z])/u;
/** Where the head of a document can end. */
const HEAD = 3000;

/** Offsets within `text` (one line, as patterns read it) at which something may begin, in order, each once. */
export function findSeams(text: string): readonly number[] {
  const seams = new Set<number>();
  for (const pattern of EVERYWHERE) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) seams.add(match.index + match[0].length);
  }
  for (const seam of headSeams(text.slice(0, HEAD))) seams.add(seam);
  const title = LETTER_TITLE.exec(text.slice(0, HEAD));
  if (title) {
    const from = title.index + title[0].length;
    for (const seam of [title.index, from, ...letterSeams(text, from)]) seams.add(seam);
  }
  seams.delete(0);
  seams.delete(text.length);
  return [...seams].sort((a, b) => a - b);
}

/** Masthead, adoption line, [根据…通过], title of a resolution. */
function headSeams(head: string): number[] {
  const seams: number[] = [];
  for (const pattern of [ADOPTION_LINE, ADOPTED_ON, COUNCIL_TITLE, COUNCIL_ADOPTED]) {
    const match = pattern.exec(head);
    if (match) seams.push(match.index, match.index + match[0].length);
  }
  const title = NUMBERED_TITLE.exec(head);
  if (title) seams.push(title.index);
  const sponsors = recognizeSponsors(head);
  if (sponsors) seams.push(...(sponsors.states.length > 0 ? [sponsors.start] : []), sponsors.end);
  return seams;
}

const INNER = new RegExp(
  `(?:^|[\\s"])${ORGAN}\\s?,\\s?${OPENING}|[;。.]\\s?\\d{1,3}\\s?[.、]\\s?[\\p{Script=Han}A-Z]|[。.]\\s第\\S{1,5}条\\s|\\.\\s(?:Article|ARTICLE)\\s\\d`,
  'gu',
);
/** A line this long may hold more than one paragraph. */
const RUN_ON_LENGTH = 120;
const MOST_LINES = 4;
/** A text of one line or two is all in it, however short. */
const SHORT_RUN_ON = 30;
const FEWEST_LINES = 2;

/** 本公约缔约国,鉴于…;复鉴于…;爰议定条款如下: — a whole preamble in one line of a text that has lines. */
const PREAMBLE_LINE = new RegExp(
  `^(?:本(?:公约|盟约|议定书|条约|协定|规约))?各?(?:缔约|当事|会员|签字)(?:各国|国|方)(?:政府)?,(?:${OPENING})[^\\n]{20,}[,;。](?:${OPENING})`,
  'u',
);

/** Whether a line holds what others spread over many: a document of hardly any lines, or several paragraphs inside. */
export function isRunOn(text: string, lines: number): boolean {
  if (text.length > SHORT_RUN_ON && lines <= FEWEST_LINES) return true;
  if (text.length <= RUN_ON_LENGTH) return false;
  if (lines <= MOST_LINES || PREAMBLE_LINE.test(text.slice(0, 1200))) return true;
  let inner = 0;
  INNER.lastIndex = 0;
  while (inner < 3 && INNER.exec(text)) inner++;
  return inner >= 3;
}

const FORMULA_AT_HEAD = new RegExp(
  `^["']?(?:联合国)?\\p{Script=Han}{0,16}(?:大会|理事会|委员会|会议)\\s?,(?=\\s?${OPENING})`,
  'u',
);
/** 第二条 1. 缔约国应… · Article 4. 1. … */
const ARTICLE_AND_NUMBER =
  /^(?:第\s?[0-9〇零一二三四五六七八九十百]{1,6}\s?条|(?:Article|ARTICLE)\s\d{1,3}\.?)\s*(?=(?:(?<=\s)\d{1,2}\s?[.、]|[一二三四五六七八九十]{1,3}[、.]|[㈠-㈩]|\((?:[一二三四五六七八九十]{1,2}|\d{1,2}|[a-z])\)))/u;
/** (b) (i) 禁止… · 4. (a) 决定…: a number or mark without words of its own, and the first item below it. */
const MARK_AND_ITEM =
  /^"?(?:\d{1,3}\s?[.、]|\(?[a-z]{1,2}\)|[(一二三四五六七八九十]{1,4}[)、.]|\([甲乙丙丁戊己庚辛壬癸]\))\s?(?=\((?:a|i|一|1|甲|子)\)\s?(?![款项段目类条至和及、,])\S|㈠|①)/u;
/** …进行磋商。第22条委员会应…: whether it is the article that is due the reading decides. */
const GLUED_ARTICLE =
  /(?<=[。;]\s?)(?=第\s?[0-9〇零一二三四五六七八九十百]{1,6}\s?条(?![第款项,的和、至及或所规以之各起中内]))|(?<=[a-z)]\.\s)(?=(?:Article|ARTICLE)\s\d{1,3}\.?\s[A-Z1])/gu;
/** …deposited with the Secretary-General. In witness thereof the undersigned… */
const GLUED_TESTIMONIUM =
  /(?<=[a-z)]\.\s)(?=(?:In witness (?:th|wh)ereof|IN WITNESS (?:TH|WH)EREOF))|(?<=。)(?=为此,?(?:下列|下开|各)[^。]{0,80}(?:签字|签署|签名))/gu;
const GLUED_OPENING = new RegExp(
  `(?<=,\\s?)(?<!\\s)(?=\\s?(?:${ENGLISH_PREAMBULAR_OPENING}|${ENGLISH_PARTICIPLE}))`,
  'gu',
);
/** …are fully respected. 4. A variety of… · …予以尊重。4. 应…: whether it is the next of its series the reading decides. */
const GLUED_NUMBER =
  /(?<=[a-z)]\.\s|。\s?)(?<!(?:^|\s)(?:No|Nos|art|para|paras)\.\s)(?<!\d\.\s)(?=\d{1,2}\.\s[A-Z]|\d{1,2}[.、]\s?\p{Script=Han})/gu;

/** A title of a page with the name of its site behind it. */
const SITE_BEHIND = /\s(?=\S{2,6}(?:文库|百科|新闻网)$)/u;
const LONGEST_TITLE = 80;

/** Where something may begin within a line of a text that has lines of its own: hardly anywhere. */
export function findSeamsOfLine(text: string): readonly number[] {
  const formula = text.length > 24 ? FORMULA_AT_HEAD.exec(text.slice(0, 200)) : null;
  if (formula) return [formula[0].length];
  const article = text.length > 4 ? ARTICLE_AND_NUMBER.exec(text.slice(0, 40)) : null;
  if (article) return [article[0].length];
  const site = text.length <= LONGEST_TITLE ? SITE_BEHIND.exec(text) : null;
  if (site) return [site.index + 1];
  const glued = [
    ...(/,\s?[A-Z]/u.test(text) ? [GLUED_OPENING] : []),
    ...(/[.。]\s?\d/u.test(text) ? [GLUED_NUMBER] : []),
    ...(/In witness|IN WITNESS|为此/u.test(text) ? [GLUED_TESTIMONIUM] : []),
    ...(/[。;]\s?第|\.\sA(?:rticle|RTICLE)\s/u.test(text) ? [GLUED_ARTICLE] : []),
  ];
  const listed = MARK_AND_ITEM.exec(text.slice(0, 24))?.[0].length;
  const seams = glued.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
  return [...new Set(listed === undefined ? seams : [listed, ...seams])]
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
}
