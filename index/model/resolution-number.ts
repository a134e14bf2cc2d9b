import { CHINESE_NUMERAL, formatRoman, parseChineseNumeral, parseRoman } from '../text/numerals.js';
import type { DocumentSymbol } from './symbol.js';

/**
 * A resolution's number as text prints it, within a sentence: 63/194, 31/16 A, 31/6 A and B, S-24/2, ES-10/13,
 * 2758(XXVI), 3367 A (XXX), 3201(S-VI), 2446 (2018), 二七五八(二十六), 1325. No group, no anchor; half-width.
 */
const LETTERS = '(?:\\s?[A-Z](?:-[A-Z]|\\s?(?:and|和|、)\\s?[A-Z])?(?![A-Za-z/]))?';
const SERIAL = `(?:\\d{1,4}${LETTERS}|[${CHINESE_NUMERAL}]{1,6})`;
export const RESOLUTION_NUMBER = `(?:(?:E?S-)?\\d{1,4}/\\d{1,4}(?!\\d)${LETTERS}|${SERIAL}\\s?\\((?:(?:E?S-)?[IVXLC]{1,8}|\\d{4}|[${CHINESE_NUMERAL}]{1,6})\\)|\\d{1,4}(?![\\d/]))`;

/** Sessions of the Assembly are counted in the number from the 31st on (1976); before, in Roman numerals. */
const FIRST_ASSEMBLY_SESSION = 31;
/** The Council numbers by year since 1978; before, by session, up to the 63rd. */
const FIRST_COUNCIL_YEAR = 1978;
const LAST_COUNCIL_SESSION = 63;
const LAST_YEAR = 2099;
/** No session of the Human Rights Council comes near a hundred resolutions; Assembly sessions have over two hundred. */
const MOST_HUMAN_RIGHTS_RESOLUTIONS = 99;

type Candidate = readonly [organ: string, symbol: string];

function sessionNumber(special: string, session: number, number: number, letters: string): Candidate[] {
  const printed = `${special}${session}/${number}${letters}`;
  const assembly: Candidate = ['GA', `A/RES/${printed}`];
  const humanRights: Candidate = ['HRC', `A/HRC/RES/${printed}`];
  if (special === 'ES-') return [assembly];
  const mayBeHumanRights = number <= MOST_HUMAN_RIGHTS_RESOLUTIONS && letters === '';
  if (special === 'S-') return mayBeHumanRights ? [assembly, humanRights] : [assembly];
  if (session >= FIRST_COUNCIL_YEAR) return session <= LAST_YEAR ? [['ECOSOC', `E/RES/${printed}`]] : [];
  if (session < 1) return [];
  return [
    ...(session >= FIRST_ASSEMBLY_SESSION ? [assembly] : []),
    ...(mayBeHumanRights ? [humanRights] : []),
  ];
}

function bracketNumber(serial: string, bracket: string): Candidate[] {
  const year = /^\d{4}$/u.test(bracket) ? Number(bracket) : undefined;
  if (year !== undefined) {
    return year >= 1946 && year <= LAST_YEAR ? [['SC', `S/RES/${serial}(${year})`]] : [];
  }
  const [, special = '', numeral = ''] = /^(E?S-)?(.+)$/u.exec(bracket) ?? [];
  const session = parseRoman(numeral) ?? parseChineseNumeral(numeral);
  if (session === undefined || session < 1) return [];
  const printed = `${serial}(${special}${formatRoman(session)})`;
  if (special !== '') return [['GA', `A/RES/${printed}`]];
  return [
    ...(session < FIRST_ASSEMBLY_SESSION ? [['GA', `A/RES/${printed}`] as const] : []),
    ...(session <= LAST_COUNCIL_SESSION ? [['ECOSOC', `E/RES/${printed}`] as const] : []),
    ['TC', `T/RES/${printed}`],
  ];
}

function candidates(number: string): Candidate[] {
  const text = number
    .toUpperCase()
    .replace(/\s?(?:AND|和|、)\s?(?=[A-Z])/gu, '-')
    .replace(/\s/gu, '');
  const bracket = /^(\d+)([A-Z-]*)\((.+)\)$/u.exec(text) ?? /^([^()A-Z]+)()\((.+)\)$/u.exec(text);
  if (bracket) {
    const [, digits = '', letters = '', inner = ''] = bracket;
    const serial = /^\d+$/u.test(digits) ? Number(digits) : parseChineseNumeral(digits);
    return serial === undefined ? [] : bracketNumber(`${serial}${letters}`, inner);
  }
  const session = /^(E?S-)?(\d+)\/(\d+)([A-Z-]*)$/u.exec(text);
  if (session) {
    const [, special = '', first = '', second = '', letters = ''] = session;
    return sessionNumber(special, Number(first), Number(second), letters);
  }
  // Council resolutions are quoted without their year too: 第1325号决议.
  return /^\d+$/u.test(text) ? [['SC', `S/RES/${Number(text)}`]] : [];
}

/**
 * The symbols that a resolution's printed number can stand for, most likely first.
 *
 * @param number what RESOLUTION_NUMBER matches
 * @param organs ids of the organs that may have adopted it; all where absent (the Trusteeship Council only where named)
 */
export function symbolsOfNumber(number: string, organs?: readonly string[]): readonly DocumentSymbol[] {
  return (
    candidates(number)
      .filter(([organ]) => (organs ? organs.includes(organ) : organ !== 'TC'))
      // Built above from digits, capitals and the prefixes of the series: canonical by construction.
      .map(([, symbol]) => symbol as DocumentSymbol)
  );
}

/** The number within a resolution's symbol as sentences print it: 63/194, 31/16 A, 2446(2018). */
export function numberOfResolution(symbol: DocumentSymbol, symbolPrefix: string): string {
  return symbol.slice(symbolPrefix.length).replace(/(?<=\d)(?=[A-Z])/u, ' ');
}
