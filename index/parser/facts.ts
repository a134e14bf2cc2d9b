import type { DocumentMeta, Masthead, Unit } from '../model/document.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { toSimplified } from '../text/han.js';
import { NUMERAL, parseNumeral } from './numerals.js';
import { DATE, recognizeDate, recognizeEnglishDate, squeeze } from './patterns.js';
import { recognizeSponsors } from './sponsors.js';
import { DECIDING, MAKERS } from './survey.js';

const SESSION = new RegExp(`第\\s*(${NUMERAL}+)\\s*届(?:特别|紧急特别)?会议`, 'u');
const YEAR_SESSION = /(\d{4})年(?:届会|实质性会议)/u;
const AGENDA_ITEM =
  /(?:议程|暂定项目表)\s*[*＊¹]{0,3}\s*项目\s*(\d{1,3}(?!\d)(?:\s*[(（][a-z0-9]{1,3}[)）])*|[一二三四五六七八九十]{1,4})\s*/u;
/** [根据第三委员会的报告(A/64/439/Add.2 (Part II))通过] */
const REPORT = /[[［][^\]］(（]{0,80}[(（]([A-Z]{1,3}\/[^\]］]{2,60}?)[)）]\s*通过[\]］]/u;
/** 2008 年 12 月 18 日大会决议 · 2018年12月14日安全理事会第8423次会议通过 */
export const ADOPTED = new RegExp(`(${DATE})[^\\n]{0,30}?(?:决议|决定|通过)`, 'u');
const MEETING = new RegExp(`第\\s*(${NUMERAL}+)\\s*次(?:全体)?会议`, 'u');
const LETTER_TITLE = new RegExp(
  `^(${DATE})(.+?)(?:给|致|写给)(.+?)的?(?:同文|联名)?(?:信|普通照会|照会)(?:[:：]|$)`,
  'u',
);

/** What the head and the closing of a document state; a field is there only where the text (or `meta`) states it. */
export function readMasthead(units: readonly Unit[], meta: DocumentMeta): Masthead {
  const printed = (locator: string) => units.find((unit) => unit.locator === locator)?.text ?? '';
  const text = (locator: string) => toSimplified(printed(locator));
  const printedHead = units
    .filter(({ kind, locator }) => kind === 'masthead' && /^masthead/u.test(locator))
    .map((unit) => unit.text)
    .join('\n');
  const head = toSimplified(printedHead);
  const title = text('title');
  const decision = DECIDING.exec(squeeze(text('enacting-formula') === '' ? text('1') : ''));
  const closing = text('closing');
  const letter = readLetterTitle(squeeze(printed('title')));
  const session =
    parseNumeral(SESSION.exec(head)?.[1] ?? '') ?? parseNumeral(YEAR_SESSION.exec(squeeze(head))?.[1] ?? '');
  const agenda = readAgenda(head, printedHead);
  const report = REPORT.exec(head)?.[1]
    ?.split(/[和、,]/u)[0]
    ?.replace(/\s+/gu, '');
  const meeting =
    readMeeting(closing) ??
    parseNumeral(decision?.[4] ?? '') ??
    readMeeting(ADOPTED.exec(head)?.[0] ?? '') ??
    recordMeeting(head, title);
  const dates = readDates(
    head,
    title,
    letter ? '' : `${closing}${decision?.[1] ?? decision?.[3] ?? ''}`,
    letter?.date,
  );
  const subjects = text('subjects').split('|').filter(Boolean);
  const organ =
    meta.organ ?? bodyByName(decision?.[2] ?? '')?.zh ?? readOrgan(head, text('enacting-formula'));
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

/** 白俄罗斯常驻联合国代表 and 秘书长 of a letter's title, in the script in which they are printed. */
function readLetterTitle(printed: string): { date: string; sender: string; addressee: string } | undefined {
  const match = LETTER_TITLE.exec(toSimplified(printed));
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
  return parseNumeral(MEETING.exec(text)?.[1] ?? '');
}

/** The organ that speaks; failing that, the one in the adoption line or at the head of the page. */
function readOrgan(head: string, formula: string): string | undefined {
  const spoken = /^[“"「]?([\p{Script=Han}、]{2,30}?)\s?[，,]$/u.exec(formula)?.[1];
  if (spoken !== undefined && !MAKERS.test(formula)) return bodyByName(spoken)?.zh ?? spoken;
  const [adopting] = recognizeBodies(ADOPTED.exec(head)?.[0] ?? '');
  if (adopting) return bodyByName(adopting.name)?.zh ?? adopting.name;
  for (const line of head.split('\n')) {
    const body = bodyByName(squeeze(line));
    if (body) return body.zh;
  }
  return undefined;
}

/** The item's title stands behind its number: on the next line, or on the same one in a text without lines. */
function readAgenda(head: string, printed: string): Pick<Masthead, 'agendaItem' | 'agendaTitle'> {
  const match = AGENDA_ITEM.exec(head);
  if (!match?.[1]) return {};
  const numeral = parseNumeral(match[1]);
  const agendaItem = numeral === undefined ? match[1].replace(/\s+/gu, '') : String(numeral);
  const behind = printed.slice(match.index + match[0].length).replace(/^\n/u, '');
  const line = behind.split('\n')[0] ?? '';
  // In a text of one line the sponsors of a draft stand straight behind.
  const sponsors = recognizeSponsors(toSimplified(line));
  const title = line.slice(0, sponsors?.start).trim();
  const isTitle = title.length > 1 && !new RegExp(`^(?:${DATE}|[[［(])`, 'u').test(title);
  return isTitle ? { agendaItem, agendaTitle: title } : { agendaItem };
}

function readDates(
  head: string,
  title: string,
  closing: string,
  letter: string | undefined,
): NonNullable<Masthead['dates']> {
  const distributed = recognizeEnglishDate(head);
  const adopted = recognizeDate(ADOPTED.exec(head)?.[1] ?? '') ?? recognizeDate(closing);
  const written = recognizeDate(letter ?? '');
  const record = recordDate(head, title);
  return [
    ...(distributed === undefined ? [] : [{ role: 'distributed' as const, iso: distributed }]),
    ...(adopted === undefined ? [] : [{ role: 'adopted' as const, iso: adopted }]),
    ...(written === undefined ? [] : [{ role: 'letter' as const, iso: written }]),
    ...(record === undefined ? [] : [{ role: 'meeting' as const, iso: record }]),
  ];
}

/** 第413次会议简要记录 ¶ 2023年8月30日星期三上午10时在纽约总部举行 */
function recordDate(head: string, title: string): string | undefined {
  const line = `${head}\n${title}`.split('\n').find((each) => /(?:星期|举行)/u.test(each));
  return line === undefined ? undefined : recognizeDate(line);
}

function recordMeeting(head: string, title: string): number | undefined {
  const line = `${head}\n${title}`.split('\n').find((each) => /(?:简要|逐字)记录$/u.test(each.trim()));
  return line === undefined ? undefined : readMeeting(line);
}
