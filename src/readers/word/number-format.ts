import { BRANCHES, formatRoman, STEMS } from '../../../index/text/numerals.js';

/**
 * A number as print shows it; undefined where the format has no form for it, and then the number is printed in digits
 * as Word does. Names are those of ECMA-376 17.18.59 (ST_NumberFormat).
 */
type Format = (value: number) => string | undefined;

const digits = (value: number) => String(value);

/** One character each, from 1. */
const from =
  (characters: string): Format =>
  (value) =>
    [...characters][value - 1];

/** `count` characters in a row from `first`, which stands for 1. */
const row =
  (first: string, count: number): Format =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : undefined;

/** Digit by digit: 10 → 一〇. */
const digitwise =
  (characters: string): Format =>
  (value) =>
    digits(value).replace(/\d/gu, (digit) => [...characters][Number(digit)] ?? digit);

/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
const letters =
  (alphabet: string): Format =>
  (value) => {
    const all = [...alphabet];
    const times = Math.ceil(value / all.length);
    // A list of thousands of items would print a word of thousands of letters.
    return value < 1 || times > 30 ? undefined : (all[(value - 1) % all.length] ?? '').repeat(times);
  };

interface CountingWords {
  readonly digits: string;
  readonly units: readonly [ten: string, hundred: string, thousand: string, myriad: string];
  /** 110 with 一 before the ten, 101 with 零 between. */
  readonly full: boolean;
  /** 10 is 十, not 一十. */
  readonly bareTen: boolean;
}

/** Counting with 十百千万. */
function counting({ digits: names, units, full, bareTen }: CountingWords): Format {
  const digit = [...names];
  const below = (value: number): string => {
    let out = '';
    let gap = false;
    for (const power of [3, 2, 1, 0]) {
      const part = Math.floor(value / 10 ** power) % 10;
      if (part === 0) {
        gap = out !== '';
        continue;
      }
      if (gap && full) out += digit[0] ?? '';
      gap = false;
      const bare = power > 0 && part === 1 && !full;
      out += (bare ? '' : (digit[part] ?? '')) + (power > 0 ? (units[power - 1] ?? '') : '');
    }
    return out;
  };
  return (value) => {
    if (value === 0) return digit[0];
    if (value < 0 || value >= 100_000_000) return undefined;
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    const zero = high > 0 && low > 0 && low < 1000 && full ? (digit[0] ?? '') : '';
    const text = `${high > 0 ? below(high) + units[3] : ''}${zero}${low > 0 ? below(low) : ''}`;
    const ten = `${digit[1]}${units[0]}`;
    return bareTen && text.startsWith(ten) && value < 20 ? text.slice(1) : text;
  };
}

const PLAIN_UNITS = ['十', '百', '千', '万'] as const;
const thousand = counting({ digits: '零一二三四五六七八九', units: PLAIN_UNITS, full: true, bareTen: true });
const japanese = counting({ digits: '〇一二三四五六七八九', units: PLAIN_UNITS, full: false, bareTen: true });
/** Tens by 十, from 100 digit by digit: 一○○. */
const chinese: Format = (value) => (value < 100 ? thousand(value) : digitwise('○一二三四五六七八九')(value));

const circled: Format = (value) =>
  row('①', 20)(value) ?? row('㉑', 15)(value - 20) ?? row('㊱', 15)(value - 35);
const latin = letters('abcdefghijklmnopqrstuvwxyz');
const roman: Format = (value) =>
  value >= 1 && value < 40_000 ? 'M'.repeat(Math.floor(value / 1000)) + hundreds(value % 1000) : undefined;

function hundreds(value: number): string {
  const high = ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'][Math.floor(value / 100)] ?? '';
  return high + (value % 100 === 0 ? '' : formatRoman(value % 100));
}

const ordinal: Format = (value) => {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
};

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: digits,
  decimalZero: (value) => digits(value).padStart(2, '0'),
  decimalHalfWidth: digits,
  decimalFullWidth: digitwise('０１２３４５６７８９'),
  decimalFullWidth2: digitwise('０１２３４５６７８９'),
  numberInDash: (value) => `- ${value} -`,
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  lowerLetter: latin,
  upperLetter: (value) => latin(value)?.toUpperCase(),
  russianLower: letters('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: letters('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  arabicAlpha: letters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: letters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  chicago: letters('*†‡§'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: row('⒈', 20),
  decimalEnclosedParen: row('⑴', 20),
  ideographEnclosedCircle: row('㊀', 10),
  ideographTraditional: from(STEMS),
  ideographZodiac: from(BRANCHES),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60
      ? `${[...STEMS][(value - 1) % 10]}${[...BRANCHES][(value - 1) % 12]}`
      : undefined,
  ideographDigital: digitwise('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitwise('〇一二三四五六七八九'),
  taiwaneseDigital: digitwise('○一二三四五六七八九'),
  japaneseCounting: japanese,
  chineseCounting: chinese,
  taiwaneseCounting: chinese,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: counting({
    digits: '零一二三四五六七八九',
    units: ['十', '百', '千', '萬'],
    full: true,
    bareTen: true,
  }),
  japaneseLegal: counting({
    digits: '零壱弐参四伍六七八九',
    units: ['拾', '百', '阡', '萬'],
    full: true,
    bareTen: false,
  }),
  chineseLegalSimplified: counting({
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: ['拾', '佰', '仟', '万'],
    full: true,
    bareTen: false,
  }),
  ideographLegalTraditional: counting({
    digits: '零壹貳參肆伍陸柒捌玖',
    units: ['拾', '佰', '仟', '萬'],
    full: true,
    bareTen: false,
  }),
  none: () => '',
};

export interface PrintedNumber {
  readonly text: string;
  /** False where Word's own format is not known here and digits stand in. */
  readonly known: boolean;
}

/** `value` in the format of that name (ECMA-376 17.18.59). */
export function printNumber(value: number, format: string): PrintedNumber {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return { text: print?.(value) ?? digits(value), known: print !== undefined };
}
