import { ALL_WORDS } from '../../tables/document-words.js';
import { parseNumeral, parseRoman, STEMS } from '../../text/numerals.js';
import { type Atom, END, SEAM } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { type Changes, OPEN, PHASE } from '../state.js';
import { enterSection } from './annex.js';

const ARTICLE = ALL_WORDS.map(
  ({ article }) => new RegExp(`^(?:${article})(?<after>\\s*(?:[:.、-]\\s*)?)(?=$|[^\\s])`, 'u'),
);
/** Rules count like articles: 规则3 · 第3条规则 · Rule 3 */
const RULE =
  /^(?:(?:规则|原则)\s?(?<n>\d{1,3}|[一二三四五六七八九十]{1,4})|(?:Rule|RULE|Regulation|Principle)\s(?<m>\d{1,3}))(?<after>\s*(?:[:.]\s*)?)(?=$|\S)/u;
const GOAL = ALL_WORDS.map(({ goal }) => new RegExp(`^(?:${goal})\\s?[.:、]?\\s*(?=\\S)`, 'u'));
/** Words that go on with a sentence which names an article: 第三条所述…, Article 3 of the Charter…. */
const WITHIN =
  /^(?:第|之|和|及|至|或|以及|款|项|的|所|规定|以|各|起|草案|中|内|[,;。、)(])|^(?:of|and|or|to|shall|paragraph|does|is|above|below|on|in|thereof)\b|^[,;)(]/u;

/** The same where a blank parts the article from what follows: 第二条 以不违反第一条的规定为限… begins the article. */
const WITHIN_PARTED =
  /^[第之和及至或款项的、,;。)(]|^(?:以及|规定)|^(?:of|and|or|to|shall|paragraph|does|is|above|below|on|in|thereof)\b/u;

interface Found {
  readonly number: number;
  readonly length: number;
}

/** 第三条 · 第3条 用语 · Article 3 at the head of a text; undefined where a sentence names one. */
export function recognizeArticle(text: string): Found | undefined {
  const head = text.slice(0, 60);
  for (const pattern of [...ARTICLE, RULE]) {
    const match = pattern.exec(head);
    if (!match) continue;
    const digits = match.groups?.['n'] ?? match.groups?.['m'] ?? '';
    const number = parseNumeral(digits) ?? parseRoman(digits);
    const rest = text.slice(match[0].length);
    const parted = /\s/u.test(match.groups?.['after'] ?? '');
    if (number === undefined || number < 1 || (parted ? WITHIN_PARTED : WITHIN).test(rest)) return undefined;
    return { number, length: match[0].length };
  }
  return undefined;
}

const HEADING_LENGTH = 140;
const HEADING_IN_LINE = 24;
const HEADING_IN_LATIN_LINE = 80;
/** An article's heading on a line of its own, in ideographs. */
const HEADING_LINE = 40;

/** 第二条 定义 为本公约目的… in a text without lines: a blank stands behind the heading of the article. */
export function isHeadedInLine(
  atom: Atom | undefined,
  rest: string | undefined,
  next: Atom | undefined,
): boolean {
  return (
    atom !== undefined &&
    rest !== undefined &&
    rest !== '' &&
    rest.length <= (/\p{Script=Han}/u.test(rest) ? HEADING_IN_LINE : HEADING_IN_LATIN_LINE) &&
    atom.end_ === END.none &&
    !/[,，、]/u.test(rest) &&
    !atom.hard &&
    next !== undefined &&
    next.seam >= SEAM.stop
  );
}

/** A line of its own between 第三条 and the text: the heading of the article. */
export function isHeadingLine(atom: Atom | undefined, next: Atom | undefined): boolean {
  if (!atom || !next || !atom.first || !atom.hard || !next.first || atom.full) return false;
  const longest = /\p{Script=Han}/u.test(atom.text) ? HEADING_LINE : HEADING_LENGTH;
  return (
    atom.end_ === END.none &&
    atom.text.length <= longest &&
    !/^[a-z(\d]|[,]/u.test(atom.text) &&
    next.end_ !== END.none &&
    !/^[a-z]/u.test(next.text) &&
    recognizeArticle(next.text) === undefined
  );
}

/** 第三条: an article. What follows are its paragraphs, which count from 1 in each. */
export const article: Construct = {
  name: 'article',
  prepare(atom, survey) {
    if (survey.contents[atom.index] === 1) return undefined;
    const found = recognizeArticle(atom.text);
    if (!found) return undefined;
    const rest = atom.text.slice(found.length);
    const empty = rest === '';
    const short = !empty && atom.end_ === END.none;
    const runOn = isHeadedInLine(atom, rest, survey.atoms[atom.index + 1]);
    const headed =
      short &&
      (atom.hard
        ? rest.length <= (/\p{Script=Han}/u.test(rest) ? HEADING_LINE * 1.5 : HEADING_LENGTH) &&
          !/[,;].*[,;]/u.test(rest)
        : runOn && survey.headed * 2 > survey.articles);
    // The only one of its kind at the head of a line may be the beginning of a sentence.
    const lone = survey.articles < 2 && !empty ? -3 : 0;
    const inner = atom.seam >= SEAM.stop ? -0.8 : 0;
    const inLine = !atom.first && !atom.runOn;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      const closed = state.phase === PHASE.closed ? -3 : 0;
      const step = found.number - state.article;
      // Within a line only the article that is due begins.
      if (inLine && (step !== 1 || state.article === 0)) return;
      const sequence =
        step === 1
          ? 5
          : state.article === 0
            ? survey.articles >= 3 || (empty && atom.first && atom.hard)
              ? 2.5
              : 1
            : step > 1 && step <= 4
              ? 1.5
              : // 第二条 printed twice
                step === 0 && atom.first && survey.articles >= 3
                ? 1.5
                : -3;
      const spoken = state.phase === PHASE.operative && state.frame.kind === 'body' ? -2 : 0;
      emit(
        {
          as: 'article',
          mark: found.length,
          number: String(found.number),
          ...(headed ? { extend: true } : {}),
        },
        sequence +
          lone +
          inner +
          closed +
          spoken +
          Math.min(Math.max(boundary(atom, state, survey), -2), 1.5),
        {
          ...IN_ARTICLES,
          open: headed || empty ? OPEN.article : OPEN.text,
          end: headed || empty ? END.empty : atom.end_,
          article: found.number,
        },
      );
    };
  },
};

const IN_ARTICLES: Changes = {
  phase: PHASE.articles,
  last: 0,
  sub: 0,
  system: undefined,
  items: undefined,
  counted: 0,
  gap: false,
  noteOpen: false,
  bulleted: false,
  agenda: false,
};

/** 目标1. 让灯塔长明: heads the targets 1.1, 1.2, 1.a. */
export const goal: Construct = {
  name: 'goal',
  prepare(atom, survey) {
    if (!survey.decimal || survey.contents[atom.index] === 1) return undefined;
    const match = GOAL.map((pattern) => pattern.exec(atom.text.slice(0, 40))).find((each) => each !== null);
    const number = Number(match?.groups?.['n']);
    if (!match || Number.isNaN(number)) return undefined;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      emit(
        { as: 'goal', mark: match[0].length, number: String(number) },
        2.5 + (state.last === number - 1 ? 2.5 : -1) + Math.min(boundary(atom, state, survey), 1.5),
        {
          phase: PHASE.text,
          open: OPEN.heading,
          end: atom.end_,
          last: number,
          sub: 0,
          // The goals stand within the paragraphs of a text.
          ...(number === 1 && state.sub === 0 ? { outer: state.last } : {}),
          system: 'arabic',
          items: undefined,
          agenda: false,
        },
      );
    };
  },
};

/** A. 灯塔维护 · B, each with a formula, preamble and numbers of its own. */
const PART = new RegExp(`^([A-Z]|[${STEMS}])(?:\\s?[.、]\\s*|\\s+(?=\\p{Script=Han})|$)`, 'u');

export const part: Construct = {
  name: 'part',
  prepare(atom, survey) {
    const match = PART.exec(atom.text);
    if (!match || atom.text.length > 120 || atom.end_ === END.stop || atom.end_ === END.semicolon)
      return undefined;
    // The formula stands behind the part's title, of one line or two.
    const near = [1, 2].find((step) => (survey.formulas[atom.index + step]?.strength ?? 0) >= 3);
    if (near === undefined || survey.formulas[atom.index + near]?.kind !== 'organ') return undefined;
    const letter = match[1] ?? '';
    const name = /[A-Z]/u.test(letter) ? letter : String.fromCharCode(65 + STEMS.indexOf(letter));
    const bare = match[0].length === atom.text.length;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter) return;
      if (
        state.phase !== PHASE.head &&
        state.phase !== PHASE.title &&
        state.phase !== PHASE.closed &&
        state.phase !== PHASE.operative
      )
        return;
      const inner = state.phase === PHASE.operative ? -2 : 0;
      const next = enterSection(state, 'part', name);
      emit({ as: 'part', mark: match[0].length, number: name }, 5.5 + inner, {
        ...next,
        note: state.note,
        phase: bare ? PHASE.head : PHASE.title,
        open: bare ? OPEN.heading : OPEN.title,
        end: atom.end_,
        titled: true,
      });
    };
  },
};
