import type { DocumentSymbol } from '../model/symbol.js';
import type { Body } from '../names/bodies.js';
import type { Instrument } from '../names/instruments.js';
import { TREATY_SERIES } from '../tables/treaty-series.js';
import { parseRoman } from '../text/numerals.js';

/** What the form is given of what is cited. */
export interface BluebookParts {
  readonly title: string;
  /** What an annex that goes by its own title is annexed to. */
  readonly host?: string;
  readonly symbol?: string;
  /** ISO date: of adoption, else of the letter, else any. */
  readonly date?: string;
  readonly organ?: Body;
  /** Of a resolution, as printed: 63/194, 2758(XXVI). */
  readonly number?: string;
  /** The instrument that the document is. */
  readonly instrument?: Instrument;
  /** The places in English: `para. 11`, `article 2, para. 4`; empty for the whole. */
  readonly en: string;
}

/** Table T12. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Rule 21.7.2: who adopted it. */
const ORGANS: Readonly<Record<string, string>> = {
  GA: 'G.A.',
  SC: 'S.C.',
  ECOSOC: 'ECOSOC',
  HRC: 'Human Rights Council',
};

/**
 * The supplement of the Assembly's official records that holds its resolutions, by session; from the thirty-first on
 * symbols are cited. Sessions before the fifth have none.
 */
const SUPPLEMENTS: Readonly<Record<number, number>> = {
  ...{ 5: 20, 6: 20, 7: 20, 8: 17, 9: 21, 10: 19, 11: 17, 12: 18, 13: 18, 14: 16, 15: 16, 16: 17, 17: 17 },
  ...{
    18: 15,
    19: 15,
    20: 14,
    21: 16,
    22: 16,
    23: 18,
    24: 30,
    25: 28,
    26: 29,
    27: 30,
    28: 30,
    29: 31,
    30: 34,
  },
};

/**
 * A reference as The Bluebook has it (21st edition; as the guides of the George Washington University Law Library and of
 * the Graduate Institute, Geneva, give its rules), without a page, which no document here has:
 *
 * - rule 21.7.2, resolutions: `G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).`; of early sessions
 *   with the official records that hold them, `G.A. Res. 832 (IX), U.N. GAOR, 9th Sess., Supp. No. 21`
 * - rule 21.7.1, records of meetings: `U.N. GAOR, 56th Sess., 1st plen. mtg., U.N. Doc. A/56/PV.1 (Sept. 12, 2001).`
 * - rule 21.7.3, other documents: title, symbol, date
 * - rule 21.8.1, the Charter: `U.N. Charter art. 2, ¶ 4.`
 * - rule 21.4, treaties: name, place, day of signing, series: `… art. 31, May 23, 1969, 1155 U.N.T.S. 331.`
 *
 * Places follow rule 3 (¶, art., pmbl.: table T16); notes and sections stay words, so that the reference is read back.
 */
export function bluebook(of: BluebookParts): string {
  const { title, host, symbol, instrument, en } = of;
  const place = placeOf(en);
  const where = place === '' ? '' : `, ${place}`;
  const when = of.date === undefined ? '' : ` (${dayOf(of.date)})`;
  if (instrument?.id === 'un-charter') return `${['U.N. Charter', place].join(' ').replace(/[ .]+$/u, '')}.`;
  if (instrument?.kind === 'treaty' && symbol === undefined) return treaty(instrument, place);
  const meeting = symbol === undefined ? undefined : meetingOf(symbol);
  if (meeting !== undefined) return `${meeting}${where}, U.N. Doc. ${symbol}${when}.`;
  return (
    adopted(of, where, when) ??
    (symbol === undefined
      ? `${title}${where}${host === undefined ? '' : `, annexed to ${host}`}${when}.`
      : `${titleOf(symbol) ?? title}, U.N. Doc. ${symbol}${where}${when}.`)
  );
}

function placeOf(en: string): string {
  return en
    .replace(/preambular paras\. /gu, 'pmbl. ¶¶ ')
    .replace(/preambular para\. /gu, 'pmbl. ¶ ')
    .replace(/^preamble$/u, 'pmbl.')
    .replace(/\bparas\. /gu, '¶¶ ')
    .replace(/\bpara\. /gu, '¶ ')
    .replace(/\barticle /gu, 'art. ');
}

function dayOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : SHORT_MONTHS[Number(month) - 1];
  return [name === undefined ? '' : `${name} ${day === undefined ? '' : `${Number(day)}, `}`, year].join('');
}

function treaty({ id, en, adopted: signed }: Instrument, place: string): string {
  const series = TREATY_SERIES.find((row) => row.id === id);
  const parts = [
    `${en}${place === '' ? '' : ` ${place}`}`,
    ...(signed === undefined ? [] : [dayOf(signed)]),
    ...(series ? [`${series.volume} U.N.T.S. ${series.page}`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** A resolution by its number; a decision has no symbol that is printed. */
function adopted(of: BluebookParts, where: string, when: string): string | undefined {
  const { organ, number, symbol = '' } = of;
  const adopter = organ && ORGANS[organ.id];
  if (organ === undefined || adopter === undefined) return undefined;
  const decision = /\/DEC\/(?<number>.+)$/u.exec(symbol)?.groups?.['number'];
  if (decision !== undefined) return `${adopter} Dec. ${decision}${where}${when}.`;
  if (number === undefined) return undefined;
  const early = /^(?<serial>\d+)(?: ?(?<letter>[A-Z]))? ?\((?<session>[IVXL]+)\)(?<behind>[A-Z])?$/u.exec(
    number,
  )?.groups;
  const printed = early
    ? [early['serial'], `(${early['session']})`, early['letter'] ?? early['behind']].filter(Boolean).join(' ')
    : // The date says the year.
      number.replace(/ ?\(\d{4}\)$/u, '');
  const session = early && organ.id === 'GA' ? parseRoman(early['session'] ?? '') : undefined;
  const supplement = session === undefined ? undefined : SUPPLEMENTS[session];
  const records =
    session === undefined
      ? ''
      : `, U.N. GAOR, ${ordinal(session)} Sess.${supplement === undefined ? '' : `, Supp. No. ${supplement}`}`;
  return `${adopter} Res. ${printed}${where}${records}, U.N. Doc. ${symbol}${when}.`;
}

/** The first session of the Security Council's records is that of 1946. */
const BEFORE_FIRST_YEAR = 1945;

/**
 * `U.N. GAOR, 56th Sess., 1st plen. mtg.` of A/56/PV.1, `…, 12th mtg.` of A/C.3/63/SR.12, `U.N. SCOR, …` of S/PV.3868
 * (its session is not in the symbol, so only the meeting stands), `U.N. ESCOR, 2023 Sess., 5th mtg.` of E/2023/SR.5.
 */
function meetingOf(symbol: string): string | undefined {
  const found =
    /^(?<organ>[ASE])(?<committee>\/C\.\d)?(?:\/(?<session>\d{1,4}))?\/(?<kind>PV|SR)\.(?<number>\d+)/u.exec(
      symbol,
    );
  const { organ, session, committee, kind, number } = found?.groups ?? {};
  if (organ === undefined || number === undefined) return undefined;
  const records = { A: 'U.N. GAOR', S: 'U.N. SCOR', E: 'U.N. ESCOR' }[organ];
  const year = session !== undefined && Number(session) > BEFORE_FIRST_YEAR;
  const held = session === undefined ? [] : [`${year ? session : ordinal(Number(session))} Sess.`];
  const plenary = organ === 'A' && committee === undefined && kind === 'PV' ? ' plen.' : '';
  return [records, ...held, `${ordinal(Number(number))}${plenary} mtg.`].join(', ');
}

/** Rule 6.2: 1st, 2d, 3d, 4th, 11th, 53d. */
function ordinal(number: number): string {
  const tens = Math.floor(number / 10) % 10;
  const ending = tens === 1 ? undefined : { 1: 'st', 2: 'd', 3: 'd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** What documents of a series are called, where their own title is in Chinese only. */
function titleOf(symbol: string | DocumentSymbol): string | undefined {
  return symbol.startsWith('S/PRST/') ? 'Statement by the President of the Security Council' : undefined;
}
