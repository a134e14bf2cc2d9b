import type { Span } from '../../../../index/model/span.js';

/**
 * What Discord would read as markup, and nothing more, so that the text stays legible in a log or a quotation:
 *
 * - `\ * _ ~ ` | < > [ ] # @ :` anywhere: emphasis, spoilers, code, quotes, links, headings, mentions (`<@1>`,
 *   `@everyone`), emoji, timestamps, and the colon of `https://`, without which nothing links or unfurls;
 * - `-`, `+` and the full stop of `1.` where only blanks stand before them in the line: lists and small print (`-#`);
 * - a full stop between letters: `discord.gg/…` is an invitation even without its scheme.
 */
const MARKUP = /[\\*_~`|<>[\]#@:]|(?<=^[^\S\n]*)[-+]|(?<=^[^\S\n]*\d+)\.|(?<=[A-Za-z])\.(?=[A-Za-z])/gmu;

/** Text as Discord wants it to be shown character for character, in a line of its own or within one. */
export function escapeText(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * The piece `[start, end)` of a text as Discord wants it, read where it stands: what makes a full stop part of an address
 * may be in the pieces beside it.
 */
export function escapePiece(text: string, { start, end }: Span): string {
  MARKUP.lastIndex = start;
  let out = '';
  let at = start;
  for (let found = MARKUP.exec(text); found && found.index < end; found = MARKUP.exec(text)) {
    out += `${text.slice(at, found.index)}\\`;
    at = found.index;
  }
  MARKUP.lastIndex = 0;
  return out + text.slice(at, end);
}

/** The inverse of {@link escapeText}: Discord takes a backslash before punctuation away. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}
