import { superscriptNumber } from '../text/numerals.js';

/** How texts print the marks of their notes. */
export type NoteStyle = 'raised' | 'bracket' | 'slash' | 'star' | 'paren' | 'bare';

/** A mark within a text, as patterns read it; group 1 is its number where the mark has more. */
const NOTE_MARKS: Readonly<Record<NoteStyle, RegExp>> = {
  raised: /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
  bracket: /(?<=\S)\s?\[(\d{1,3})\]/gu,
  slash: /(?<=[\p{Script=Han},;。.:"》)])\s?(\d{1,3})\/(?!\d)/gu,
  star: /(?<=\S)\s?(\*{1,3})/gu,
  paren: /(?<=[,;。.:"》\p{Script=Han}]|[a-z]{3})\s?\((\d{1,2})\)(?=$|[,;。.\s])/gu,
  bare: /(?<=[,;。:"》)\p{Script=Han}]|[a-z][,.;:]|[a-z]{3})(\d{1,2})(?=$|\s|[,;。]$|[中所的和,;。])/gu,
};

export const NOTE_STYLES = Object.keys(NOTE_MARKS) as readonly NoteStyle[]; // The keys of the table above.

/** The numbers of the marks of one style that a text (as patterns read it) carries. */
export function noteMarksIn(text: string, style: NoteStyle): string[] {
  return [...text.matchAll(NOTE_MARKS[style])].map(([mark, number]) =>
    style === 'raised' ? superscriptNumber(mark) : (number ?? ''),
  );
}

const PRINTED: readonly (readonly [NoteStyle, RegExp])[] = [
  ['raised', /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u],
  ['bracket', /^[[［]/u],
  ['paren', /^[(（]/u],
  ['star', /^[*＊]/u],
  ['slash', /\/$/u],
];

/** The style of the mark with which a note begins. */
export function styleOfMark(printed: string): NoteStyle {
  return PRINTED.find(([, pattern]) => pattern.test(printed))?.[0] ?? 'bare';
}
