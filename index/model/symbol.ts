import { fold } from '../text/fold.js';
import type { Language } from './language.js';

/**
 * A document symbol in canonical form: no spaces, upper case (`A/RES/63/194`, `S/RES/2446(2018)`), except the
 * suffixes that the UN itself prints otherwise (`A/63/431/Add.1`).
 */
export type DocumentSymbol = string & { readonly __brand: 'DocumentSymbol' };

/** Where the official site resolves a symbol, in that language. Parentheses are encoded: they break Markdown links. */
export function symbolLink(symbol: DocumentSymbol, language: Language = 'zh'): string {
  const path = symbol.replace(/[^A-Za-z0-9/.-]/gu, (char) =>
    char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char),
  );
  return `https://undocs.org/${language}/${path}`;
}

/** First parts of symbols: the organs, and bodies and treaties with series of their own (ST/LIB/SER.B/5/Rev.5). */
const ROOTS =
  'A|S|E|T|ST|TD|ID|IDB|GC|DP|HSP|LC|ICEF|UNEP|UNW|UNITAR|UNCDF|CEDAW|CCPR|CERD|CAT|CRC|CMW|CRPD|CED|HRI|INT|' +
  'CTOC|CAC|FCCC|ICCD|UNODC|ISBA|SPLOS|NPT|CCW|CD|BWC|APLC|CCM|PBC|DC|ICC|ITC|TRADE|ECE|EB|OPS|AT|PCNICC|' +
  'CEB|JIU|UNICEF|(?:WHA|EB)\\d{1,3}|A\\d{2}|WIPO|WFP|WHO|ILO|IMO|CBD|LOS|UNCTAD|UNCITRAL|[A-Z]{2,6}\\.\\d{1,2}';

const SUFFIXES = /(?<=\/|\.|\d|\()(ADD|CORR|REV|AMEND|SUB|PART|SUMMARY|SECT)(?=\.|\/|$|\d|[A-Z]$)/gu;
const printSuffix = (suffix: string) => suffix.charAt(0) + suffix.slice(1).toLowerCase();

/** 2446(2018), 2758(XXVI), 3201(S-VI), 73/12(Part I) */
const BRACKET =
  '\\((?:\\d{4}|(?:E?S-)?[IVXLC]{1,8}|(?:PART|VOL\\.?|SUPP\\.?|SECT\\.?)\\s?[IVX\\d]{1,4}[A-Z]?)\\)';
/** One part after a slash: 63, C.3, RES, S-24, Add.1 (some texts print Add. 1; Add alone is cut off). */
const PART =
  '(?:(?:ADD|CORR|REV|AMEND)\\.\\s?\\d{1,3}|(?!(?:ADD|CORR|REV|AMEND)(?![A-Z0-9]))[A-Z0-9](?:[A-Z0-9.-]{0,24}[A-Z0-9])?)';
/** The letter of a resolution in parts, printed with a blank before it: 31/16 A, 31/6 A and B. */
const LETTER = '(?:\\s?[A-Z](?:-[A-Z]|\\s?(?:AND|和)\\s?[A-Z])?(?![A-Z0-9./-]))?';

/** Half-width text, case ignored; for the beginning of a reference. Ends where the symbol ends. */
export const SYMBOL_PATTERN = `(?:${ROOTS})(?:\\s?/\\s?${PART}${LETTER}(?:\\s?${BRACKET})?){1,8}`;
/** In a sentence a part ends before a dash that begins another series (A/56/1026-S/2002/932). */
const RUNNING_PART = `(?:(?:ADD|CORR|REV|AMEND)\\.\\s?\\d{1,3}|(?!(?:ADD|CORR|REV|AMEND)(?![A-Z0-9]))[A-Z0-9](?:(?:[A-Z0-9.]|-(?!(?:${ROOTS}|\\d{4})/)){0,24}[A-Z0-9])?)`;
/**
 * Within a sentence a blank ends the symbol (A/63/431 A report), except before a year or session in brackets; a line may
 * end behind a slash. Early documents have one number only (S/11670).
 */
export const RUNNING_SYMBOL_PATTERN = `(?:(?:${ROOTS})(?:/(?:\\s?\\n\\s?)?${RUNNING_PART}(?:\\s?${BRACKET})?){2,8}|[AEST]/(?:\\d{5}|(?!19|20)\\d{4})(?![\\d/])|S/PV\\.\\d{1,5}(?![\\d/])|CD/\\d{3,4}(?![\\d/])|EB\\d{1,3}/\\d{1,3}(?=\\s?号))`;
const WHOLE_SYMBOL = new RegExp(`^${SYMBOL_PATTERN}$`, 'u');

/** A link to the official site, as our citations print it: https://undocs.org/zh/S/RES/2446%282018%29 */
const LINK = /^https?:\/\/(?:undocs|docs\.un)\.org\/(?:(?:ar|en|es|fr|ru|zh)\/)?/iu;
const ESCAPES: Readonly<Record<string, string>> = { '%28': '(', '%29': ')', '%20': ' ' };

/** No symbol is longer. */
const LONGEST = 200;

/**
 * The symbol that `text` as a whole is, in any printed form: any case, full-width characters, blanks before
 * brackets and letters (`S/RES/2446 (2018)`, `A/RES/31/16 A`), or as a link to the official site; `A and B` becomes `A-B`. Undefined otherwise.
 */
export function recognizeSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > LONGEST) return undefined;
  const upper = withoutLink(fold(text).cased.trim()).toUpperCase();
  // A part with a digit beyond the root: E/ICEF and S/PV name series, not documents.
  if (!WHOLE_SYMBOL.test(upper) || !/\/.*\d/u.test(upper)) return undefined;
  const symbol = upper
    .replace(/\s?(?:AND|和)\s?(?=[A-Z]$|[A-Z]\s?\()/gu, '-')
    .replace(/\s/gu, '')
    .replace(SUFFIXES, printSuffix);
  // The expressions above admit nothing but canonical characters: this is where text becomes a symbol.
  return symbol as DocumentSymbol;
}

function withoutLink(text: string): string {
  return LINK.test(text)
    ? text.replace(LINK, '').replace(/%2[089]/gu, (code) => ESCAPES[code] ?? code)
    : text;
}
