import type { DocumentSymbol } from '../model/symbol.js';
import { formatRoman, HAN_NUMERAL, parseChineseNumeral, parseRoman } from '../text/numerals.js';
import { assemblySession, councilYear } from './running-numbers.js';

/**
 * The number of a resolution or decision as text prints it: 63/194, 31/16 A, S-24/2, ES-10/13, 2758(XXVI),
 * 217 A (III), 3201(S-VI), 2446 (2018), 二七五八(二十六), 1325.
 */
export interface PrintedNumber {
  /** `ES-`, `S-` or empty. */
  readonly special: string;
  /** The session or year before the slash, else undefined. */
  readonly session: number | undefined;
  readonly serial: number;
  /** The letter of a part, or empty. */
  readonly letter: string;
  /** In brackets: the year of a Council resolution, or the session (with `special`) of an early one. */
  readonly year: number | undefined;
  readonly earlySession: number | undefined;
}

const LETTER = '(?:\\s?([A-Z])(?![A-Za-z0-9/]|\\s(?!and\\s|or\\s)[a-z]))?';
/** Over folded text, case kept; six groups before the letter of a bracketed number and one after. No anchors. */
export const PRINTED_NUMBER =
  `(?:(E?S-)?(\\d{1,4})/\\n?(\\d{1,4})(?![\\d/]|\\.\\d)${LETTER}` +
  `|(?:(\\d{1,4})${LETTER}|([${HAN_NUMERAL}]{1,6}))\\s?\\(\\s?(?:(E?S-)?([IVXL]{1,8})|(\\d{4})|([${HAN_NUMERAL}]{1,6}))\\s?\\)${LETTER}|([${HAN_NUMERAL}]{1,5})/([${HAN_NUMERAL}]{1,7})(?!/))`;
const WHOLE = new RegExp(`^${PRINTED_NUMBER}$`, 'u');

/** Reads what PRINTED_NUMBER matches, or a number alone (1325, 二七五八). Undefined for impossible numerals. */
export function readPrintedNumber(text: string): PrintedNumber | undefined {
  const alone = /^\d{1,4}$/u.test(text) ? Number(text) : parseChineseNumeral(text);
  if (alone !== undefined) {
    return {
      ...{ special: '', session: undefined, serial: alone, letter: '' },
      ...{ year: undefined, earlySession: undefined },
    };
  }
  const match = WHOLE.exec(text);
  if (!match) return undefined;
  const [
    ,
    special,
    session,
    number,
    letter,
    digits,
    before,
    han,
    earlySpecial,
    roman,
    year,
    hanSession,
    after,
    spelled,
    spelledSerial,
  ] = match;
  // 七十六/二六二
  if (spelled !== undefined) {
    const [sessionValue, serialValue] = [
      parseChineseNumeral(spelled),
      parseChineseNumeral(spelledSerial ?? ''),
    ];
    if (sessionValue === undefined || serialValue === undefined) return undefined;
    return {
      ...{ special: '', session: sessionValue, serial: serialValue, letter: '' },
      ...{ year: undefined, earlySession: undefined },
    };
  }
  if (session !== undefined) {
    return {
      ...{ special: special ?? '', session: Number(session), serial: Number(number), letter: letter ?? '' },
      ...{ year: undefined, earlySession: undefined },
    };
  }
  const serial = digits === undefined ? parseChineseNumeral(han ?? '') : Number(digits);
  const spelledOut = parseChineseNumeral(hanSession ?? '');
  // 二四四六（二〇一八）: no session is that late.
  const inYear = year === undefined && (spelledOut ?? 0) > 1900 ? String(spelledOut) : year;
  const early = roman === undefined ? spelledOut : parseRoman(roman);
  if (serial === undefined || (inYear === undefined && early === undefined)) return undefined;
  return {
    ...{ special: earlySpecial ?? '', session: undefined, serial, letter: before ?? after ?? '' },
    ...{
      year: inYear === undefined ? undefined : Number(inYear),
      earlySession: inYear === undefined ? early : undefined,
    },
  };
}

/** What a number can stand for, and in whose series. */
export interface Candidate {
  /** Id of the organ that adopted it. */
  readonly organ: string;
  readonly symbol: DocumentSymbol;
  readonly decision: boolean;
}

/** Sessions of the Assembly are counted in the number from the 31st on (1976); before, in Roman numerals. */
export const FIRST_ASSEMBLY_SESSION = 31;
/** The Economic and Social Council numbers by year since 1978; before, by session, up to the 63rd. */
export const FIRST_COUNCIL_YEAR = 1978;
const LAST_COUNCIL_SESSION = 63;
const LAST_YEAR = 2099;
/** An Assembly session has some three hundred resolutions; its decisions begin at 301. 第63/2020号 is a decree. */
const MOST_IN_A_SESSION = 999;
/** No session of the Human Rights Council comes near a hundred resolutions; Assembly sessions have over two hundred. */
const MOST_HUMAN_RIGHTS_RESOLUTIONS = 99;
/** Until the end of 2026; a later one has to be named (人权理事会第70/1号决议), or raise this. */
const LAST_HUMAN_RIGHTS_SESSION = 66;
const FIRST_ASSEMBLY_DECISION = 301;
const FIRST_COUNCIL_DECISION = 201;
/** Decisions of the Human Rights Council are numbered from 101 in each session. */
const FIRST_HUMAN_RIGHTS_DECISION = 101;
/** None of its sessions took fifty: 63/194 is a resolution of the Assembly, and no decision of anyone. */
const LAST_HUMAN_RIGHTS_DECISION = 149;
/**
 * Both organs numbered through until their 30th and 63rd session: the Assembly's early numbers are about a hundred a
 * session (2625 in the 25th), the Council's about thirty (1503 in the 48th). A number more than 45 times its session is
 * the Assembly's.
 */
const ASSEMBLY_PACE = 45;

// Symbols are built from digits, capitals and the prefixes of the series: canonical by construction.
const candidate = (organ: string, symbol: string, decision = false): Candidate => ({
  organ,
  symbol: symbol as DocumentSymbol,
  decision,
});

function bySession({ special, session = 0, serial, letter }: PrintedNumber): Candidate[] {
  const number = `${special}${session}/${serial}${letter}`;
  const assembly = candidate('GA', `A/RES/${number}`);
  const humanRights = candidate('HRC', `A/HRC/RES/${number}`);
  if (special === 'ES-') return [assembly];
  const mayBeHumanRights = serial <= MOST_HUMAN_RIGHTS_RESOLUTIONS && letter === '' && serial > 0;
  if (special === 'S-') return mayBeHumanRights ? [assembly, humanRights] : [assembly];
  if (session >= FIRST_COUNCIL_YEAR) {
    if (session > LAST_YEAR) return [];
    // Some texts call a decision of the Council a resolution: its number tells.
    return serial >= FIRST_COUNCIL_DECISION
      ? [candidate('ECOSOC', `E/DEC/${number}`, true)]
      : [candidate('ECOSOC', `E/RES/${number}`)];
  }
  if (session < 1 || session > 999 || serial < 1 || serial > MOST_IN_A_SESSION) return [];
  return [
    ...(session >= FIRST_ASSEMBLY_SESSION ? [assembly] : []),
    ...(mayBeHumanRights ? [humanRights] : []),
  ];
}

function inBrackets({ special, serial, letter, year, earlySession = 0 }: PrintedNumber): Candidate[] {
  if (year !== undefined)
    return year >= 1946 && year <= LAST_YEAR && serial > 0
      ? [candidate('SC', `S/RES/${serial}(${year})`)]
      : [];
  if (earlySession < 1 || serial < 1) return [];
  const number = `${serial}${letter}(${special}${formatRoman(earlySession)})`;
  if (special !== '') return [candidate('GA', `A/RES/${number}`)];
  const assembly = earlySession < FIRST_ASSEMBLY_SESSION ? [candidate('GA', `A/RES/${number}`)] : [];
  const council = earlySession <= LAST_COUNCIL_SESSION ? [candidate('ECOSOC', `E/RES/${number}`)] : [];
  return [...assembly, ...council, candidate('TC', `T/RES/${number}`)];
}

/** The series to which the number's size points where no organ is named: 2625(XXV) is the Assembly's. */
function byPace(
  all: readonly Candidate[],
  { session, serial, earlySession, special }: PrintedNumber,
): readonly Candidate[] {
  const held = (session ?? 0) > LAST_HUMAN_RIGHTS_SESSION ? all.filter(({ organ }) => organ !== 'HRC') : all;
  if (earlySession === undefined || earlySession < 2 || special !== '')
    return held.filter(({ organ }) => organ !== 'TC');
  const organ = serial > ASSEMBLY_PACE * earlySession ? 'GA' : 'ECOSOC';
  const paced = all.filter((each) => each.organ === organ);
  return paced.length > 0 ? paced : all.filter((each) => each.organ !== 'TC');
}

function resolutions(number: PrintedNumber): Candidate[] {
  if (number.session !== undefined) return bySession(number);
  if (number.year !== undefined || number.earlySession !== undefined) return inBrackets(number);
  // Council resolutions are quoted without their year, early ones of the Assembly without their session.
  const year = councilYear(number.serial);
  const session = assemblySession(number.serial);
  return [
    candidate('SC', year === undefined ? `S/RES/${number.serial}` : `S/RES/${number.serial}(${year})`),
    ...(session === undefined ? [] : [candidate('GA', `A/RES/${number.serial}(${formatRoman(session)})`)]),
  ];
}

function decisions(
  { special, session, serial, letter }: PrintedNumber,
  organs: readonly string[] | undefined,
): Candidate[] {
  if (session === undefined) return [];
  const number = `${special}${session}/${serial}${letter}`;
  if (session >= FIRST_COUNCIL_YEAR && special === '') {
    const named = organs?.includes('ECOSOC') ?? false;
    return serial >= FIRST_COUNCIL_DECISION || named ? [candidate('ECOSOC', `E/DEC/${number}`, true)] : [];
  }
  if (serial >= FIRST_ASSEMBLY_DECISION) return [candidate('GA', `A/DEC/${number}`, true)];
  return serial >= FIRST_HUMAN_RIGHTS_DECISION && serial <= LAST_HUMAN_RIGHTS_DECISION
    ? [candidate('HRC', `A/HRC/DEC/${number}`, true)]
    : [];
}

/**
 * What a printed number can stand for, most likely first.
 *
 * @param organs ids of the organs that may have adopted it; all where absent (the Trusteeship Council only where named)
 */
export function candidatesOf(
  number: PrintedNumber,
  decision: boolean,
  organs?: readonly string[],
): readonly Candidate[] {
  const all = decision ? decisions(number, organs) : resolutions(number);
  if (!organs) return byPace(all, number);
  const named = all.filter(({ organ }) => organs.includes(organ));
  // 理事会 may be the Trusteeship Council, but hardly is where another council fits.
  return named.length > 1 ? named.filter(({ organ }) => organ !== 'TC') : named;
}

/** Years in which an organ's session of this number can have adopted something: to check against a date that stands before. */
export function fitsYear(
  { organ }: Candidate,
  { session, special, earlySession, serial, year: printed }: PrintedNumber,
  year: number,
): boolean {
  // A number that runs on through the years has its own.
  if (organ === 'SC' && printed === undefined && session === undefined)
    return (councilYear(serial) ?? year) === year;
  const count = session ?? earlySession ?? (organ === 'GA' ? assemblySession(serial) : undefined);
  if (special !== '' || count === undefined || count >= FIRST_COUNCIL_YEAR) return true;
  // An Assembly session begins in September of the year 1945 + its number.
  if (organ === 'GA') return year === 1945 + count || year === 1946 + count;
  // Three sessions of the Human Rights Council a year since 2006, give or take one.
  if (organ === 'HRC') return Math.abs(year - (2006 + (count - 1) / 3)) < 1.7;
  return true;
}

/** The number within a resolution's symbol as sentences print it: 63/194, 31/16 A, 2446(2018). */
export function numberInSymbol(symbol: DocumentSymbol, symbolPrefix: string): string {
  return symbol.slice(symbolPrefix.length).replace(/(?<=\d)(?=[A-Z])/u, ' ');
}
