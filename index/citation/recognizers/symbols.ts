import { RUNNING_SYMBOL_PATTERN, recognizeSymbol } from '../../model/symbol.js';
import type { Mention, Recognizer } from '../mention.js';
import { place } from '../places.js';
import { kindOf } from './links.js';

/** A symbol in a sentence: A/63/431, S/RES/2446 (2018), a/res/63/194. */
const SYMBOL = new RegExp(
  `(?:(?<![A-Za-z0-9/._-])|(?<=(?<![A-Za-z])UN/))${RUNNING_SYMBOL_PATTERN}(?:(?<=\\))|(?![A-Za-z0-9]))`,
  'giu',
);
/** In lower case only where it cannot be a path or a fraction: a/res/63/194. */
const CERTAIN_IN_LOWER_CASE = /\/(?:RES|PRST)\//iu;
/** Parts that some texts print in small letters: A/Res/63/194, A/63/431/Add.1, A/73/12 (Part I). */
const SMALL_WORDS =
  /(?<=[/(.]|^)(?:Add|Corr|Rev|Amend|Sub|Part|Sect|Vol|Supp|Summary|Res|Dec|Conf|Prst|Inf|Ser|Hrc)(?=[./\s\d]|$)/gu;
/** A/H1N1/2009 is a virus: the second part of an organ's symbol is a number, or letters with a number behind them. */
const SECOND_PART =
  /^[AEST]\/(?:\d{1,3}[A-Z]?|\d{4,6}|[A-Z]{2,8}(?:[.-][A-Z\d.-]*)?|[A-Z][.-][A-Z\d.-]*)(?=[/\s(]|$)/iu;

function isPrintedAsSymbol(printed: string): boolean {
  if (/^[AEST]\//iu.test(printed) && !SECOND_PART.test(printed.replace(/\/\s+/gu, '/'))) return false;
  // A/12345/2023 is an order: the Assembly's own documents are numbered in a session, old ones by one number.
  if (/^A\/\d{4,}\/\d/u.test(printed)) return false;
  // A/12/B is an invoice: the last part of a symbol says more than a letter.
  if (/\/[A-Z]$/iu.test(printed)) return false;
  const capitals = printed.replace(SMALL_WORDS, '');
  return (
    capitals === capitals.toUpperCase() ||
    (printed === printed.toLowerCase() && CERTAIN_IN_LOWER_CASE.test(printed))
  );
}
/** A/56/1026-S/2002/932: one document in two series. The first stands for it. */
const SECOND_SERIES = new RegExp(`\\s?-\\s?(?:${RUNNING_SYMBOL_PATTERN}|\\d{4}/\\d{1,4})`, 'iuy');
/** The letter of a resolution in parts: A/RES/31/16 A. */
const LETTER = /\s?([A-Z])(?![A-Za-z0-9./-]|\s(?!and\s)[a-z])/uy;
/** A/RES/217 A (III): the session of an early resolution stands behind its letter. */
const SESSION = /\s?\((?:E?S-)?[IVXL]{1,8}\)/uy;
/** A year in brackets belongs to the symbols of the Security Council's resolutions only. */
const YEAR = /\s?\(\d{4}\)$/u;
const MORE_LETTERS = /\s?(?:和|、|及|and|&|-)\s?([A-Z])(?![A-Za-z0-9./-])/uy;
/** 和Add.1, and Corr.1, 、Corr.1和2 */
const SUFFIX =
  /\s?(?:和|及|与|、|以及|and|,|&)\s?((?:Add|Corr|Rev|Amend)\.\s?\d{1,3}(?:\/(?:Add|Corr|Rev)\.\s?\d{1,3})?)/iuy;
const SUFFIX_NUMBER = /\s?(和|及|与|、|以及|and|,|&|-)\s?(\d{1,2})(?![\d/年月日段.])/iuy;
/** CCPR/C/SR.3044、3045和3046: meetings and drafts of one series. */
const SAME_SERIES =
  /\s?(?:和|及|与|、|以及|and|,|&)\s?(?:(SR|PV|L|CRP)\.)?(\d{1,5})(?![\d/.年月日段条号届次])/uy;
/** 号文件, 号决议 behind a symbol belong to it. */
const AFTER = /\s?号?(?:文件|决议草案|决定草案|决议案|决议|决定|报告)?/uy;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

export const symbols: Recognizer = ({ cased }) => {
  const mentions: Mention[] = [];
  let from = 0;
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(cased); match; match = SYMBOL.exec(cased)) {
    const printed = /^S\/RES\//iu.test(match[0]) ? match[0] : match[0].replace(YEAR, '');
    if (!isPrintedAsSymbol(printed)) continue;
    const symbol = recognizeSymbol(printed.replace(/\s/gu, ''));
    if (!symbol || match.index < from) continue;
    from = push(mentions, cased, match.index, match.index + printed.length, symbol);
    SYMBOL.lastIndex = Math.max(from, match.index + 1);
  }
  return mentions;
};

/** 第A/63/194号决议, 第S/2231(2015)号决议: a symbol of a document that is said to be a resolution's. */
function withoutRes(base: string, cased: string, at: number) {
  const [, organ, number] = /^([AES])\/((?:E?S-)?\d{1,4}(?:\/\d{1,4})?)$/u.exec(base) ?? [];
  const behind = organ && sticky(/(\s?\(\d{4}\))?\s?号\s?决议(?!\s?草案)/uy, cased, at);
  if (!behind) return undefined;
  const symbol = recognizeSymbol(`${organ}/RES/${number}${behind[1]?.trim() ?? ''}`);
  return symbol && { symbol, end: at + behind[0].length };
}

/** The mention of a symbol, and one for each part, addendum or corrigendum named behind it. Returns where they end. */
function push(mentions: Mention[], cased: string, start: number, symbolEnd: number, symbol: string): number {
  const base = recognizeSymbol(symbol);
  if (!base) return symbolEnd;
  const slip = withoutRes(base, cased, symbolEnd);
  if (slip) {
    mentions.push({ kind: 'resolution', symbols: [slip.symbol], start, end: slip.end });
    return slip.end;
  }
  // A/RES/63/194/11, A/RES/63/194.11: a paragraph
  const [, whole, paragraph] = /^(A\/RES\/\d{2,3}\/\d{1,4})[/.](\d{1,3})$/u.exec(base) ?? [];
  const resolution = whole === undefined ? undefined : recognizeSymbol(whole);
  if (resolution) {
    const places = [{ from: place({ series: 'op', number: String(Number(paragraph)) }) }];
    mentions.push({ kind: 'resolution', symbols: [resolution], start, end: symbolEnd, places });
    return symbolEnd;
  }
  const kind = kindOf(base);
  // A/RES/63/194:11
  const behindColon =
    kind === 'resolution' ? sticky(/:(\d{1,3})(?![\d:/.])/uy, cased, symbolEnd)?.[1] : undefined;
  if (behindColon !== undefined) {
    const places = [{ from: place({ series: 'op', number: String(Number(behindColon)) }) }];
    const end = symbolEnd + 1 + behindColon.length;
    mentions.push({ kind, symbols: [base], start, end, places });
    return end;
  }
  let end = symbolEnd;
  const second = sticky(SECOND_SERIES, cased, end);
  if (second) end += second[0].length;
  if (kind === 'resolution' && base.endsWith(')')) {
    // A/RES/217(III)A
    const behind = /\([IVXL-]+\)$/u.test(base) ? sticky(LETTER, cased, end) : undefined;
    const whole = behind && recognizeSymbol(base.replace(/(?=\([^()]*\)$)/u, behind[1] ?? ''));
    if (behind && whole) {
      end += behind[0].length;
      mentions.push({ kind, symbols: [whole], start, end: withAfter(cased, end) });
      return withAfter(cased, end);
    }
  }
  const letter = kind === 'resolution' && !base.endsWith(')') ? sticky(LETTER, cased, end) : undefined;
  if (letter) {
    end += letter[0].length;
    const session = sticky(SESSION, cased, end)?.[0] ?? '';
    end += session.length;
    const whole = recognizeSymbol(`${base}${letter[1]}${session}`);
    mentions.push({ kind, symbols: whole ? [whole] : [base], start, end: withAfter(cased, end) });
    for (let more = sticky(MORE_LETTERS, cased, end); more; more = sticky(MORE_LETTERS, cased, end)) {
      const next = recognizeSymbol(`${base}${more[1]}`);
      if (next)
        mentions.push({
          kind,
          symbols: [next],
          start: end + more[0].length - 1,
          end: withAfter(cased, end + more[0].length),
        });
      end += more[0].length;
    }
    return withAfter(cased, end);
  }
  mentions.push({ kind, symbols: [base], start, end: withAfter(cased, end) });
  for (let suffix = sticky(SUFFIX, cased, end); suffix; suffix = sticky(SUFFIX, cased, end)) {
    const printed = suffix[1] ?? '';
    const suffixEnd = end + suffix[0].length;
    pushSuffix(mentions, base, printed, suffixEnd - printed.length, suffixEnd);
    end = suffixEnd;
    const [, word = '', number = ''] = /^(.*?)(\d{1,3})$/u.exec(printed) ?? [];
    let last = Number(number);
    for (let more = sticky(SUFFIX_NUMBER, cased, end); more; more = sticky(SUFFIX_NUMBER, cased, end)) {
      const to = Number(more[2]);
      const first = more[1] === '-' && to > last && to - last < 50 ? last + 1 : to;
      const at = end + more[0].length - (more[2] ?? '').length;
      for (let each = first; each <= to; each++)
        pushSuffix(mentions, base, `${word}${each}`, at, end + more[0].length);
      last = to;
      end += more[0].length;
    }
  }
  const [, head = '', series] = /^(.*\/)(SR|PV|L|CRP)\.\d{1,5}$/u.exec(base) ?? [];
  for (let more = series && sticky(SAME_SERIES, cased, end); more; more = sticky(SAME_SERIES, cased, end)) {
    const next = recognizeSymbol(`${head}${series}.${more[2]}`);
    if (!next || (more[1] !== undefined && more[1] !== series)) break;
    const moreEnd = end + more[0].length;
    mentions.push({ kind, symbols: [next], start: moreEnd - (more[2] ?? '').length, end: moreEnd });
    end = moreEnd;
  }
  if (kind === 'resolution') end = pushNumbers(mentions, base, cased, end);
  return withAfter(cased, end);
}

/** A/RES/61/180、63/194和64/293, S/RES/242(1967)和338(1973): further numbers in the series of the first. */
const SESSION_NUMBER = /\s?(?:和|及|与|、|以及|and|,|&)\s?((?:E?S-)?\d{1,3}\/\d{1,3})(?![\d/]|\s?号)/uy;
const YEAR_NUMBER = /\s?(?:和|及|与|、|以及|and|,|&)\s?(\d{1,4}\s?\(\d{4}\))(?!\s?号)/uy;

function pushNumbers(mentions: Mention[], base: string, cased: string, from: number): number {
  const [, series, number = ''] = /^(.*RES\/)(.+)$/u.exec(base) ?? [];
  if (series === undefined) return from;
  const form = number.endsWith(')') ? YEAR_NUMBER : SESSION_NUMBER;
  let end = from;
  for (let more = sticky(form, cased, end); more; more = sticky(form, cased, end)) {
    const symbol = recognizeSymbol(`${series}${(more[1] ?? '').replace(/\s/gu, '')}`);
    if (!symbol) break;
    end += more[0].length;
    mentions.push({ kind: 'resolution', symbols: [symbol], start: end - (more[1] ?? '').length, end });
  }
  return end;
}

function pushSuffix(mentions: Mention[], base: string, suffix: string, start: number, end: number): void {
  const symbol = recognizeSymbol(`${base}/${suffix.replace(/\s/gu, '')}`);
  if (symbol) mentions.push({ kind: kindOf(symbol), symbols: [symbol], start, end });
}

function withAfter(cased: string, end: number): number {
  const after = sticky(AFTER, cased, end)?.[0] ?? '';
  // 号 alone, or a word: a bare 报告 or 决议 that goes on to something else does not matter to the span.
  return /^\s?号/u.test(after) || /^(?:决议|决定)/u.test(after) ? end + after.length : end;
}
