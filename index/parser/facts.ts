import type { DocumentMeta, Masthead, Unit } from '../model/document.js';
import { containerOf, isArticle, isOwnPlace, placeOf } from '../model/place.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { instrumentByName } from '../names/instruments.js';
import { CHINESE_DATE, firstChineseDate, firstEnglishDate } from '../text/dates.js';
import { NUMERAL, parseNumeral } from '../text/numerals.js';
import { isMasthead } from './constructs/masthead.js';
import { DECIDING, MAKERS } from './formula.js';
import { squeeze } from './patterns.js';
import { readingOf } from './reading.js';
import { recognizeSponsors } from './sponsors.js';

const SESSION = new RegExp(`第\\s*(${NUMERAL}+)\\s*届(?:特别|紧急特别)?会议`, 'u');
const YEAR_SESSION = /(\d{4})年(?:届会|实质性会议)/u;
const AGENDA_ITEM =
  /(?:议程|暂定项目表)\s*[*＊¹]{0,3}\s*项目\s*(\d{1,3}(?!\d)(?:\s*[(（][a-z0-9]{1,3}[)）])*|[一二三四五六七八九十]{1,4})\s*/u;
/** [根据第三委员会的报告(A/64/439/Add.2 (Part II))通过] */
const REPORT =
  /[[［](?:[^\]］(（]|[(（][^)）]{0,30}[)）](?!\s*通过)){0,80}?[(（]([A-Z]{1,3}\/[^\]］]{2,60}?)[)）]\s*通过[\]］]/u;
const ENGLISH_MEETING = /\b(\d{1,5})(?:st|nd|rd|th)\s(?:plenary\s)?meeting\b/u;
const ENGLISH_AGENDA_ITEM =
  /\b(?:Agenda item|Item)\s(\d{1,3}(?:\s?\([a-z]\))?)(?: of the (?:provisional |preliminary )?(?:agenda|list)\*{0,3})?\s*/iu;
const ENGLISH_REPORT = /\[on the report of (?:[^(\]]|\([^)/]{0,40}\)){0,80}?\(([A-Z]\/[^)\]]{2,60})\)/u;
const ENGLISH_SESSION = /\b([A-Za-z]+(?:-[a-z]+)?) (?:special )?session\b/u;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** Fifty-sixth session → 56 */
function englishSession(head: string): number | undefined {
  return englishOrdinal(ENGLISH_SESSION.exec(head)?.[1] ?? '');
}

function englishOrdinal(words: string): number | undefined {
  const [tens = '', unit = ''] = words.toLowerCase().split('-');
  const ten = TENS.findIndex((stem) => tens === `${stem}y` || tens === `${stem}ieth`);
  if (ten >= 0) return (ten + 2) * 10 + (ORDINALS.indexOf(unit) + 1);
  const plain = ORDINALS.indexOf(tens) + 1;
  return plain > 0 ? plain : undefined;
}

/** 2008 年 12 月 18 日大会决议 · 2018年12月14日安全理事会第8423次会议通过 */
export const ADOPTED = new RegExp(
  `(${CHINESE_DATE})(?!\\s?[至到])(?:(?!\\d{4}年)[^\\n。;]){0,36}?(?:决议|决定|通过)|通过日期[::]?\\s*(${CHINESE_DATE})`,
  'u',
);
/** Adopted … 16 November 1972 */
const ENGLISH_ADOPTED = /\b[Aa]dopted\b[^\n.]{0,160}?(\d{1,2}\s+\w+\s+\d{4})/u;
/** Adopted by the Security Council at its 9910th meeting */
const ENGLISH_ADOPTED_AT = /\bAdopted\b[^\n.]{0,80}?\d{1,5}(?:st|nd|rd|th)\s(?:plenary\s)?meeting/u;
/** 于1972年11月16日通过本公约 */
const PASSED = new RegExp(`(${CHINESE_DATE})通过本`, 'u');
/** Adopts this Convention on the fourteenth day of November 1970. · Adopts this sixteenth day of November 1972 … */
const ENGLISH_PASSED = /\bAdopts\b[^.]{0,60}?\b([a-z]+(?:-[a-z]+)?) day of ([A-Z][a-z]+) (\d{4})/u;
/** 1972年11月16日订于巴黎 */
const MADE = new RegExp(`(${CHINESE_DATE})(?:在?[\\p{Script=Han}]{1,12}(?:签订|订立)|订于)`, 'u');
/** 开放签字 says when signing began, not when the text was adopted. */
const OPENED = /开放[^。]{0,8}签[字署]|opened? for signature/u;
const MEETING = new RegExp(`第\\s*(${NUMERAL}+)\\s*次(?:全体)?会议`, 'u');
/** Letter dated 6 May 2020 from the Permanent Representative of Estonia to the United Nations addressed to … */
const ENGLISH_LETTER_TITLE =
  /^(?:Identical [lL]etters|Letters?|Notes? verbales?) dated (\d{1,2} \w+ \d{4}) from (.{4,200}?) (?:addressed to|to) ((?:the )?(?:President|Secretary|Chair|United Nations High)[^.;]{2,120})$/u;
const LETTER_TITLE = new RegExp(
  `^(${CHINESE_DATE})(.+?)(?:给|致|写给)(.+?)的?(?:同文|联名)?(?:信|普通照会|照会)(?:[:：]|$)`,
  'u',
);

/** Units of the document itself: not of its annexes, nor of drafts that it quotes. */
const isOwn = ({ locator }: Unit) => isOwnPlace(locator);

/** What the head and the closing of a document state; a field is there only where the text (or `meta`) states it. */
export function readMasthead(units: readonly Unit[], meta: DocumentMeta): Masthead {
  const printed = (locator: string) => units.find((unit) => unit.locator === locator)?.text ?? '';
  const text = (locator: string) => readingOf(printed(locator));
  const first = (kind: Unit['kind']) =>
    readingOf(units.find((unit) => unit.kind === kind && isOwn(unit))?.text ?? '');
  const printedHead = units
    .filter(
      ({ kind, locator }) =>
        kind === 'masthead' && placeOf(locator).series === 'masthead' && containerOf(locator) === '',
    )
    .map((unit) => unit.text)
    .join('\n');
  const head = readingOf(printedHead);
  const title = text('title');
  // What a site or a gazette says around the document, and what an instrument says of its own adoption.
  const around = readingOf(aroundOf(units));
  const formula = first('enacting-formula');
  const decision = DECIDING.exec(squeeze(formula === '' ? text('1') : ''));
  const closing = first('closing');
  const letter = readLetterTitle(squeeze(printed('title')), title.replace(/\s+/gu, ' ').trim());
  const session =
    englishSession(head) ??
    parseNumeral(SESSION.exec(head)?.[1] ?? '') ??
    parseNumeral(YEAR_SESSION.exec(squeeze(head))?.[1] ?? '');
  const agenda = readAgenda(head, printedHead);
  const report = (REPORT.exec(head) ?? ENGLISH_REPORT.exec(head))?.[1]
    ?.split(/[和、,]/u)[0]
    ?.replace(/\s+/gu, '');
  const statement = /主席(?:的)?声明|S\/PRST\//u.test(`${head}${title}`) ? first('paragraph') : '';
  const meeting =
    readMeeting(closing) ??
    parseNumeral(decision?.[4] ?? '') ??
    readMeeting(ADOPTED.exec(head)?.[0] ?? ENGLISH_ADOPTED_AT.exec(head)?.[0] ?? '') ??
    recordMeeting(head, title) ??
    readMeeting(ADOPTED.exec(around)?.[0] ?? '') ??
    parseNumeral(/第\s?(\S{1,8})\s?次会议/u.exec(statement)?.[1] ?? '');
  const spokenOn = formula === '' ? undefined : bareDate(head);
  const dates = readDates(
    head,
    letter ? '' : `${decision?.[1] ?? decision?.[3] ?? ''}\n${OPENED.test(closing) ? '' : closing}`,
    letter ? '' : ownAdoption(around, title),
    readingOf(preambleOf(units)),
    letter?.date,
    spokenOn,
    recordDate(head, title) ?? statementDate(statement),
  );
  const subjects = text('subjects').split('|').filter(Boolean);
  const organ =
    meta.organ ?? bodyByName(decision?.[2] ?? '')?.zh ?? readOrgan(head, formula, `${title}\n${around}`);
  return {
    ...(organ === undefined ? {} : { organ }),
    ...(session === undefined ? {} : { session }),
    ...agenda,
    ...(report === undefined ? {} : { reportSymbol: report }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(dates.length === 0 ? {} : { dates }),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(letter ? { sender: letter.sender, addressee: letter.addressee } : {}),
  };
}

/** What is said around an instrument that we know counts only where it is told of that day: others are of its amendments. */
function ownAdoption(around: string, title: string): string {
  const adopted = instrumentByName(title.split('\n')[0] ?? '')?.adopted;
  return adopted === undefined || adoptionDate(around) === adopted ? around : '';
}

/** Texts above the first paragraph that are no masthead. */
function aroundOf(units: readonly Unit[]): string {
  const found: string[] = [];
  for (const unit of units) {
    if (unit.kind === 'article' || unit.kind === 'operative' || found.length > 40) break;
    const outside = unit.kind === 'foreign' || unit.kind === 'heading' || unit.kind === 'unrecognized';
    if (outside || unit.locator === 'title' || (unit.kind === 'paragraph' && unit.number === null))
      found.push(unit.text);
  }
  return found.join('\n');
}

/** What an instrument with articles says of its own adoption above them. */
function preambleOf(units: readonly Unit[]): string {
  const first = units.findIndex(({ locator }) => isArticle(locator));
  return units
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('\n');
}

/** 白俄罗斯常驻联合国代表 and 秘书长 of a letter's title, in the script in which they are printed. */
function readLetterTitle(
  printed: string,
  spaced: string,
): { date: string; sender: string; addressee: string } | undefined {
  const english = ENGLISH_LETTER_TITLE.exec(spaced);
  if (english) return { date: english[1] ?? '', sender: english[2] ?? '', addressee: english[3] ?? '' };
  const match = LETTER_TITLE.exec(readingOf(printed));
  const [, date = '', sender = '', addressee = ''] = match ?? [];
  if (!match) return undefined;
  const to = date.length + sender.length;
  const addressed = match[0].indexOf(addressee, to + 1);
  return {
    date,
    sender: printed.slice(date.length, to),
    addressee: printed.slice(addressed, addressed + addressee.length),
  };
}

function readMeeting(text: string): number | undefined {
  return parseNumeral(MEETING.exec(text)?.[1] ?? ENGLISH_MEETING.exec(text)?.[1] ?? '');
}

/** An organ that adopts stands at the head of its line, its date or its meeting before it. */
const FAR = 24;

/** 大会爰于此颁布…: the organ with which the words begin. */
function bodyAtHead(text: string): string | undefined {
  const [body] = recognizeBodies(text);
  return body?.start === 0 && /^(?:爰|兹|特)/u.test(text.slice(body.end))
    ? bodyByName(body.name)?.zh
    : undefined;
}

/** Who met, as a formula names them: …于1972年10月17日至11月21日在巴黎举行 */
const MET_AS = new RegExp(`^\\p{Script=Han}[\\p{Script=Han}、]{1,40}?于${CHINESE_DATE}`, 'u');

/** The organ that speaks; failing that, the one in the adoption line or at the head of the page. */
function readOrgan(head: string, formula: string, around: string): string | undefined {
  const plain = formula.replace(/^因此,?(?:现在|兹)?,?/u, '');
  const spoken = /^["“「]?([\p{Script=Han}、]{2,30}?)\s?(?:[,，]|$)/u.exec(plain)?.[1];
  if (
    spoken !== undefined &&
    !MAKERS.test(formula) &&
    !/缔约|如下|^我|政府$|会员国$|当事国$|宣告|声明$/u.test(spoken)
  )
    return bodyByName(spoken)?.zh ?? bodyAtHead(spoken) ?? spoken;
  const english = /^["]?The ([^,]{4,80}),/u.exec(formula)?.[1];
  if (english !== undefined && !/Parties/u.test(english)) {
    // The General Conference of the United Nations Educational, Scientific and Cultural Organization,
    const from = formula.indexOf(english);
    const comma = from + english.length;
    const across = recognizeBodies(formula).find(({ start, end }) => start < comma && end > comma);
    const name = across ? formula.slice(from, across.end) : english;
    return bodyByName(name)?.zh ?? name;
  }
  // 联合国教育、科学及文化组织大会于1972年…在巴黎举行的第十七届会议,
  const met = MET_AS.test(formula) ? recognizeBodies(formula).find(({ start }) => start === 0) : undefined;
  if (met) return bodyByName(met.name)?.zh ?? met.name;
  const adoption = head.split('\n').find((line) => ADOPTED.test(line)) ?? '';
  const [adopting] = recognizeBodies(adoption).filter(({ name }) => name !== '联合国');
  if (adopting) return bodyByName(adopting.name)?.zh ?? adopting.name;
  for (const line of head.split('\n')) {
    const body = bodyByName(squeeze(line)) ?? bodyByName(line.trim());
    if (body && body.zh !== '联合国') return body.zh;
  }
  const [first] = head.includes('\n') ? [] : recognizeBodies(head).filter(({ name }) => name !== '联合国');
  if (first) return bodyByName(first.name)?.zh ?? first.name;
  const line = around.split('\n').find((each) => /通过|主席(?:的)?声明/u.test(each)) ?? '';
  // 宪章第六十一条的修正案由大会通过: says nothing of who speaks.
  const [outside] = recognizeBodies(line).filter(({ name, start }) => name !== '联合国' && start <= FAR);
  return outside && (bodyByName(outside.name)?.zh ?? outside.name);
}

/** A title over several lines: the next begins in lower case, or the line breaks off within a sentence. */
function titleLines([first = '', ...rest]: readonly string[]): string {
  let title = first.trim();
  for (const line of rest) {
    const latin = /^[a-z]/u.test(line.trim());
    if (title === '' || !(latin || /[、，：,:和的与及]$/u.test(title))) break;
    title = `${title}${/[\p{ASCII}]$/u.test(title) ? ' ' : ''}${line.trim()}`;
  }
  return title;
}

const NO_AGENDA_TITLE = new RegExp(`^(?:${CHINESE_DATE}|[[(]|\\p{Script=Han}{0,9}(?:决议|决定)\\[)`, 'u');

/** The item's title stands behind its number: on the next line, or on the same one in a text without lines. */
function readAgenda(head: string, printed: string): Pick<Masthead, 'agendaItem' | 'agendaTitle'> {
  const match = AGENDA_ITEM.exec(head) ?? ENGLISH_AGENDA_ITEM.exec(head);
  if (!match?.[1]) return {};
  const numeral = parseNumeral(match[1]);
  const agendaItem = numeral === undefined ? match[1].replace(/\s+/gu, '') : String(numeral);
  const behind = printed.slice(match.index + match[0].length).replace(/^\n/u, '');
  const line = titleLines(behind.split('\n'));
  // In a text of one line the sponsors of a draft stand straight behind.
  const sponsors = recognizeSponsors(readingOf(line));
  const title = line.slice(0, sponsors?.start).trim();
  const reading = squeeze(readingOf(title));
  const isTitle = title.length > 1 && !NO_AGENDA_TITLE.test(reading) && !isMasthead(reading);
  return isTitle ? { agendaItem, agendaTitle: title } : { agendaItem };
}

function readDates(
  head: string,
  closing: string,
  around: string,
  made: string,
  letter: string | undefined,
  spokenOn: string | undefined,
  met: string | undefined,
): NonNullable<Masthead['dates']> {
  // Resolution adopted by the General Assembly on 22 December 2018 says when it was adopted.
  const distributed =
    firstEnglishDate(
      head
        .split('\n')
        .filter((line) => !/\badopted\b/iu.test(line))
        .join('\n'),
    ) ?? (spokenOn === undefined ? bareDate(head) : undefined);
  const adopted =
    firstChineseDate(PASSED.exec(made)?.[1] ?? '') ??
    englishPassed(made) ??
    adoptionDate(head) ??
    firstChineseDate(MADE.exec(made)?.[1] ?? '') ??
    firstChineseDate(closing) ??
    firstEnglishDate(closing) ??
    adoptionDate(around) ??
    spokenOn;
  const written = firstChineseDate(letter ?? '') ?? firstEnglishDate(letter ?? '');
  return [
    ...(distributed === undefined ? [] : [{ role: 'distributed' as const, iso: distributed }]),
    ...(adopted === undefined ? [] : [{ role: 'adopted' as const, iso: adopted }]),
    ...(written === undefined ? [] : [{ role: 'letter' as const, iso: written }]),
    ...(met === undefined ? [] : [{ role: 'meeting' as const, iso: met }]),
  ];
}

function englishPassed(made: string): string | undefined {
  const [, day = '', month = '', year = ''] = ENGLISH_PASSED.exec(made) ?? [];
  return firstEnglishDate(`${englishOrdinal(day) ?? ''} ${month} ${year}`);
}

const SAID = new RegExp(`(${CHINESE_DATE})[^。;,]{0,14}?第\\s?${NUMERAL}+\\s?次会议`, 'u');

/** 在2002年12月17日安全理事会第4670次会议上 · At the 4670th meeting …, held on 17 December 2002, of a statement. */
function statementDate(statement: string): string | undefined {
  const said = SAID.exec(statement);
  const held = /\bmeeting\b[^.]{0,80}?\bheld on (\d{1,2} \w+ \d{4})/u.exec(statement.slice(0, 400));
  return firstChineseDate(said?.[1] ?? '') ?? firstEnglishDate(held?.[1] ?? '');
}

const DATE_LINE = new RegExp(`^\\s*${CHINESE_DATE}\\s*$`, 'u');

/** A line above the words of an organ that is nothing but a date: old resolutions print no other. */
function bareDate(head: string): string | undefined {
  const lines = head.split('\n').filter((line) => DATE_LINE.test(line));
  return lines.length === 1 ? firstChineseDate(lines[0] ?? '') : undefined;
}

/** The date in a line that says that something was adopted, never a page's time stamp. */
function adoptionDate(text: string): string | undefined {
  const match = ADOPTED.exec(text);
  return (
    firstChineseDate(match?.[1] ?? match?.[2] ?? '') ??
    firstEnglishDate(ENGLISH_ADOPTED.exec(text)?.[1] ?? '') ??
    firstChineseDate(MADE.exec(text)?.[1] ?? '')
  );
}

/** 第413次会议简要记录 ¶ 2023年8月30日星期三上午10时在纽约总部举行 */
function recordDate(head: string, title: string): string | undefined {
  const line = `${head}\n${title}`.split('\n').find((each) => /(?:星期|举行)/u.test(each));
  return line === undefined ? undefined : firstChineseDate(line);
}

const RECORD_MEETING = new RegExp(`^第\\s?${NUMERAL}{1,8}\\s?次(?:全体)?会议$`, 'u');

function recordMeeting(head: string, title: string): number | undefined {
  const named = /第\s?\S{1,8}\s?次(?:\S{0,4})会议\s?(?:临时)?(?:简要|逐字)记录/u.exec(`${head}\n${title}`);
  const english =
    /record of the (\d{1,5}(?:st|nd|rd|th) meeting)|(\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting)$/imu.exec(
      `${head}\n${title}`,
    );
  // 第9930次会议 alone below S/PV.9930
  const alone = /\/(?:PV|SR)\.\d/u.test(head)
    ? `${head}\n${title}`.split('\n').find((line) => RECORD_MEETING.test(line.trim()))
    : undefined;
  return readMeeting(named?.[0] ?? english?.[0] ?? alone ?? '');
}
