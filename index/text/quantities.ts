import { CHINESE_NUMERAL, parseChineseNumeral } from './numerals.js';

/** A number whose value does not depend on how it is written. */
export interface Quantity {
  /** `411000000000`; `%6.7` for a percentage. */
  readonly value: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Words of magnitude. 兆 is Taiwan's for 万亿. Longer ones first: 千万 is not 千 and then 万. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  亿: 1e8,
  兆: 1e12,
  万: 1e4,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  bn: 1e9,
};

const HAN = Object.keys(MAGNITUDES)
  .filter((word) => word > '\u3000')
  .join('|');
const LATIN = Object.keys(MAGNITUDES)
  .filter((word) => word < '\u3000')
  .join('|');
/** At most as many digits as a number keeps exactly; a run of more is no number, and bounds what is tried. */
const FIGURE = String.raw`(?<![\d./a-z-])\d{1,15}(?:\.\d{1,6})?`;
const NUMERAL = `(?<![${CHINESE_NUMERAL}])[${CHINESE_NUMERAL}]{1,12}`;

const WITH_MAGNITUDE = new RegExp(`(${FIGURE}|${NUMERAL})?(?:(${HAN})| ?\\b(${LATIN})\\b)`, 'gu');
/** 38400000: a number that is written with a magnitude as often. Years and symbols have fewer digits. */
const LARGE = new RegExp(`${FIGURE}(?![\\d./a-z%-])`, 'gu');
const LEAST_LARGE = 10_000;
const PERCENT = /(?<![\d./a-z-])(\d{1,15}(?:\.\d{1,6})?) ?(?:%|per ?cent\b)/gu;
const PERCENT_IN_WORDS = new RegExp(
  `百分之(\\d{1,15}(?:\\.\\d{1,6})?|[${CHINESE_NUMERAL}]{1,12})(?:点([${CHINESE_NUMERAL}]{1,6}))?`,
  'gu',
);

/**
 * The numbers of a folded text that have a magnitude or are percentages, in no order: 4110亿, 四千一百一十亿,
 * 411 billion and 411000000000 have one value; 6.7%, 6.7 per cent, 百分之六点七 another. Digits stand without group
 * marks. Linear in the text.
 */
export function recognizeQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const take = (value: number | undefined, index: number, whole: string, mark = '') => {
    if (value === undefined || !Number.isFinite(value)) return;
    // Products of decimals end in 0000001: a millionth is below every unit that is counted.
    const rounded = Math.round(value * 1e4) / 1e4;
    found.push({ value: `${mark}${rounded}`, start: index, end: index + whole.length });
  };
  if (/[万亿兆]|illion|thousand|bn/u.test(text)) {
    for (const match of text.matchAll(WITH_MAGNITUDE)) {
      const [whole, figure = '', han, latin] = match;
      const magnitude = MAGNITUDES[han ?? latin ?? ''] ?? Number.NaN;
      // 万 alone is no number, 百万 is one.
      if (figure === '' && (han === undefined || han.length < 2)) continue;
      const factor = figure === '' ? 1 : figureOf(figure);
      if (factor !== undefined) take(factor * magnitude, match.index, whole);
    }
  }
  if (/\d{5}/u.test(text)) {
    for (const match of text.matchAll(LARGE)) {
      if (Number(match[0]) >= LEAST_LARGE && match[0].length <= 15)
        take(Number(match[0]), match.index, match[0]);
    }
  }
  if (/%|per ?cent/u.test(text)) {
    for (const match of text.matchAll(PERCENT)) take(Number(match[1]), match.index, match[0], '%');
  }
  if (text.includes('百分之')) {
    for (const match of text.matchAll(PERCENT_IN_WORDS)) {
      const whole = figureOf(match[1] ?? '');
      const decimals = match[2] === undefined ? '' : digitsOf(match[2]);
      if (whole !== undefined && decimals !== undefined)
        take(Number(`${whole}${decimals === '' ? '' : `.${decimals}`}`), match.index, match[0], '%');
    }
  }
  return found;
}

function figureOf(figure: string): number | undefined {
  return /^\d/u.test(figure) ? Number(figure) : parseChineseNumeral(figure);
}

/** 七五 → 75: the digits behind 点 one by one. */
function digitsOf(figures: string): string | undefined {
  const digits = [...figures].map((figure) => parseChineseNumeral(figure));
  return digits.includes(undefined) ? undefined : digits.join('');
}
