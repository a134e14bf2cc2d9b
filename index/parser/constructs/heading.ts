import { ALL_WORDS, wordsOf } from '../../tables/document-words.js';
import { parseNumeral } from '../../text/numerals.js';
import { END, SEAM } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { squeeze } from '../patterns.js';
import { OPEN, PHASE } from '../state.js';
import { isHeadedInLine, isHeadingLine } from './articles.js';

const DIVISION = ALL_WORDS.map(({ division }) => division).join('|');
/** 一. 导言 · 二、经验教训 · A. 背景 · 第一部分 · Chapter II · III. Conclusions */
const NUMBERED = new RegExp(
  `^(?:([一二三四五六七八九十]{1,3})\\s*[.、]|([A-Z])\\s*[.](?![A-Z]\\.)|([IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])\\s*[.、]|(${DIVISION}))(?:\\s*[:.]|\\s+[-—–])?\\s*`,
  'u',
);
/** 一 · A. alone on the line: the words stand on the next, as a heading of their own. */
const LABEL = /^(?:([一二三四五六七八九十]{1,3})|([A-Z])|([IVX]{1,5}))\s*[.、]?$/u;
const WORDS = new RegExp(`^(?:${wordsOf('headings')}|${wordsOf('contents')})$`, 'u');
const PREAMBLE = new RegExp(`^(?:${wordsOf('preamble')})$`, 'u');
const NOTES = new RegExp(`^(?:${wordsOf('notes')})\\s?:?$`, 'u');
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const FULL_ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const LONGEST = 40;
const LONGEST_LATIN = 100;
/** Chapter VII — Action with Respect to Threats to the Peace, Breaches of the Peace, and Acts of Aggression */
const LONGEST_DIVISION = 160;
const DIVIDED = new RegExp(`^(?:${DIVISION})(?:\\s?[-:.]|\\s)`, 'u');

/** A line that heads what follows. It has no verb to complete and no stop at its end. */
export const heading: Construct = {
  name: 'heading',
  prepare(atom, survey) {
    const { text, index } = atom;
    const longest = /\p{Script=Han}/u.test(text)
      ? LONGEST
      : DIVIDED.test(text)
        ? LONGEST_DIVISION
        : LONGEST_LATIN;
    const contents = survey.contents[index] === 1;
    if (contents) {
      return (state, emit) => {
        if (state.phase === PHASE.closed) return;
        emit({ as: 'heading', mark: 0, extend: state.open === OPEN.heading }, 4, {
          open: OPEN.heading,
          end: END.stop,
          agenda: false,
        });
      };
    }
    if (
      text.length > longest ||
      (atom.end_ === END.stop && !LABEL.test(text)) ||
      atom.end_ === END.semicolon ||
      atom.end_ === END.comma
    )
      return undefined;
    if (/[、:：]$/u.test(text) && !NOTES.test(text)) return undefined;
    const label = LABEL.exec(text);
    const numbered = label ?? NUMBERED.exec(text);
    const words = WORDS.test(text);
    const notes = NOTES.test(text);
    const length = label ? 0 : (numbered?.[0].length ?? 0);
    const rest = text.slice(length);
    const empty = rest === '' && length > 0;
    const number =
      numbered?.[2] ?? romanOf(numbered?.[3]) ?? ordinal(numbered?.[1] ?? numberOfDivision(numbered?.[4]));
    const nominal = isNominal(text, survey.openings[index] ?? 0);
    const next = survey.atoms[index + 1];
    const announces =
      next !== undefined && ((survey.marks[index + 1]?.length ?? 0) > 0 || next.end_ !== END.none)
        ? 0.3
        : -0.2;
    let look = -1.2;
    if (words || notes) look = 3;
    else if (numbered) look = 2.4 + (label ? -0.4 : 0);
    else if (nominal) look = 0.9;
    look +=
      announces + (atom.bullet ? -1.5 : 0) + (survey.site[index] === 1 ? -2.5 : 0) + (atom.heading ? 2 : 0);
    if (atom.seam === SEAM.full) look -= 1;
    // A full line goes on in the next.
    if (atom.full) look -= 2.5;
    if ((survey.article[index] ?? 0) > 0 && survey.articles >= 3) look -= 4;
    if (survey.fields[index] === 1) look -= 5;
    if (/^[a-z(]/u.test(text)) look -= 2;
    if (!/\p{Script=Han}|[A-Za-z]/u.test(text)) look -= 3;
    const preamble = PREAMBLE.test(text);
    const headsArticle =
      survey.headed * 2 > survey.articles &&
      (isHeadedInLine(atom, text, survey.atoms[index + 1]) || isHeadingLine(atom, survey.atoms[index + 1]));
    const han = numbered?.[1] !== undefined;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      if (
        (state.phase === PHASE.head || state.phase === PHASE.title) &&
        !(words || notes || (numbered && !label))
      ) {
        if (state.phase !== PHASE.title) return;
      }
      // 第一条 法庭 兹设立… in one line, where most articles have a heading.
      if (headsArticle && state.open === OPEN.article && state.end === END.empty) {
        emit({ as: 'heading', mark: 0 }, 5.5, { end: END.empty });
        return;
      }
      const bounded = boundary(atom, state, survey);
      let score = look + Math.min(bounded, 1.4);
      if (atom.seam >= SEAM.stop) score -= atom.remnant && numbered ? 0.2 : 1.2;
      if (state.end === END.none || state.end === END.open || state.end === END.comma)
        if (
          state.open === OPEN.preambular ||
          state.open === OPEN.number ||
          state.open === OPEN.item ||
          state.open === OPEN.text
        )
          score -= state.end === END.comma && state.open === OPEN.preambular ? 0 : 1.5;
      // 来文日期: announces what stands in the next line.
      if (state.end === END.colon && state.open !== OPEN.formula && !numbered && !words) score -= 2.5;
      if (state.phase === PHASE.closed) score -= notes ? 0 : state.open === OPEN.foreign ? 5 : 3.6;
      if (state.phase === PHASE.title) score -= words || notes ? 0.4 : numbered ? 0.4 : 2.4;
      if (state.phase === PHASE.head) score -= 1;
      if (state.phase === PHASE.preamble && !numbered && !words) score -= 1.2;
      if (state.phase === PHASE.operative && !numbered && !words) score -= 0.4;
      // 一、 that numbers paragraphs heads no section.
      if (han && (state.system === 'han' || survey.numbered[index] === 2)) score -= 4;
      const begins = preamble && survey.articles > 0;
      emit(
        {
          as: 'heading',
          mark: empty ? 0 : length,
          ...(number === undefined ? {} : { number }),
        },
        score,
        {
          phase: begins
            ? PHASE.preamble
            : state.phase === PHASE.head || state.phase === PHASE.title
              ? PHASE.text
              : state.phase,
          open: OPEN.heading,
          end: atom.end_,
          items: undefined,
          gap: false,
          noteOpen: false,
          bulleted: false,
          agenda: false,
          ...(begins ? { spoken: false } : {}),
        },
      );
    };
  },
};

function isNominal(text: string, opening: number): boolean {
  if (text.length < 2 || /[。,;]/u.test(text)) return false;
  if (!/\p{Script=Han}/u.test(text)) return /^[A-Z]/u.test(text) && text.split(' ').length <= 14;
  return opening === 0 || text.length <= 12;
}

function romanOf(numeral: string | undefined): string | undefined {
  if (numeral === undefined) return undefined;
  const at = ROMAN.indexOf(numeral) + 1 || FULL_ROMAN.indexOf(numeral) + 1;
  return at > 0 ? String(at) : undefined;
}

function numberOfDivision(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = squeeze(text).replace(/^第|(?:章|编|篇|部分|节|部)$|^[A-Za-z]+/gu, '');
  return romanOf(bare) ?? bare;
}

function ordinal(numeral: string | undefined): string | undefined {
  const value = numeral === undefined ? undefined : parseNumeral(numeral);
  return value === undefined ? undefined : String(value);
}
