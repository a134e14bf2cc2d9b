import type { Span } from '../model/span.js';
import { HAN_NUMERAL, parseChineseNumeral } from '../text/numerals.js';
import { FIRST_ASSEMBLY_SESSION, type PrintedNumber } from './printed-number.js';

/**
 * Numbers of resolutions as no text prints them but people type and say them: 第六十三届会议第194号决议, 63届194号, 63-194,
 * 63.194, 63\194, a_res_63_194, 安理会1325. Over folded text in lower case.
 */
export interface LooseNumber extends Span {
  readonly number: PrintedNumber;
  /** `session`: the session in words; `slip`: another mark for the slash; `glued`: a symbol without its own; `running`: the Council's, by its number alone. */
  readonly form: 'session' | 'slip' | 'glued' | 'running';
  readonly decision: boolean;
  /** 决议, 决定 or 号 stands with it. */
  readonly worded: boolean;
  /** The Assembly or the Council stands within the form itself. */
  readonly organ?: 'GA' | 'SC';
}

/** A number in a name, in digits or Chinese. */
export const NUMERAL = `(?:\\d{1,4}|[${HAN_NUMERAL}]{1,7})`;
const WORD = '(?<word>\\s{0,3}(?:决议|决定))';

interface Form {
  readonly form: LooseNumber['form'];
  /** One of these stands in all that the pattern finds: a text without them is not read by it. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  {
    form: 'session',
    needs: ['届'],
    pattern: new RegExp(
      `第?\\s?(?<session>${NUMERAL})\\s?届(?:(?<organ>联大|联合国大会|大会)|(?:会议|常会|届会|例会)(?:续会)?)?(?:上)?(?:所?通过)?的?\\s?第?\\s?(?<serial>${NUMERAL})\\s?号${WORD}?`,
      'gu',
    ),
  },
  {
    form: 'slip',
    needs: [...'\\_.·|-'],
    pattern: new RegExp(
      `(?<![\\d/.-])(?:a[_ ]?res[_ ]?)?(?:第\\s?)?(?<session>\\d{2,3})\\s?[\\\\_.·|-]\\s?(?<serial>\\d{1,3})(?![\\d/-]|\\.\\d)(?<hao>\\s?号)?${WORD}?`,
      'gu',
    ),
  },
  {
    // #ares63194, A RES 63 194, GA/RES/68/262
    form: 'glued',
    needs: ['res'],
    pattern:
      /(?<![a-z/])(?:(?:un)?ga[/_]res[/_. ]|a[\s_/]?res[\s_/]?)(?<session>\d{2})[\s_/-]?(?<serial>\d{1,3})(?![\d/-]|\.\d)(?:\s?号)?(?:\s{0,3}决议)?/gu,
  },
  {
    // SC/RES/1325
    form: 'running',
    needs: ['res'],
    pattern:
      /(?<![a-z/])(?:un)?sc[/_]res[/_. ](?<serial>\d{3,4})(?!\d)(?:\s?\(\d{4}\))?(?<hao>\s?号)?(?<word>\s{0,3}决议)?/gu,
  },
  {
    form: 'running',
    needs: ['安理会', '安全理事会', 'unsc', 'scr'],
    pattern: new RegExp(
      `(?:安理会|安全理事会|\\bunscr?\\b|\\bscr\\b)\\s*(?:决议|resolution)?\\s*第?(?<serial>\\d{3,4})(?!\\d|/|\\s?(?:年|次|项|个|人|名|页|-))(?<hao>\\s*号)?${WORD}?(?:\\s?\\(\\d{4}\\))?`,
      'gu',
    ),
  },
];

const ASSEMBLY = /(?:大会|联大)$/u;

function valueIn(numeral: string): number | undefined {
  return /^\d+$/u.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
}

/** The last text and its numbers: the grammar asks for each text several times in a row. */
let last: { readonly text: string; readonly found: readonly LooseNumber[] } = { text: '', found: [] };

/** All of them in `text`, a folded one in lower case, form by form. */
export function looseNumbers(text: string): readonly LooseNumber[] {
  if (last.text !== text) last = { text, found: find(text) };
  return last.found;
}

function find(text: string): readonly LooseNumber[] {
  const found: LooseNumber[] = [];
  for (const { form, needs, pattern } of FORMS) {
    if (!needs.some((part) => text.includes(part))) continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const serial = valueIn(groups['serial'] ?? '');
      const counted = groups['session'] === undefined ? undefined : valueIn(groups['session']);
      if (serial === undefined || (form !== 'running' && counted === undefined)) continue;
      const before = text.slice(Math.max(0, match.index - 4), match.index);
      const assembly = groups['organ'] !== undefined || form === 'glued' || ASSEMBLY.test(before);
      const early = counted !== undefined && counted < FIRST_ASSEMBLY_SESSION && assembly;
      const organ = form === 'running' ? ('SC' as const) : assembly ? ('GA' as const) : undefined;
      found.push({
        ...{ form, start: match.index, end: match.index + match[0].length },
        number: {
          ...{ special: '', serial, letter: '', year: undefined },
          session: early ? undefined : counted,
          earlySession: early ? counted : undefined,
        },
        decision: groups['word']?.includes('决定') ?? false,
        worded:
          form === 'glued' ||
          groups['word'] !== undefined ||
          (groups['hao'] !== undefined && form !== 'session'),
        ...(organ !== undefined && { organ }),
      });
    }
  }
  return found;
}
