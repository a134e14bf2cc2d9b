import { END } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { beginsList, type Mark, type System } from '../marks.js';
import { type Changes, OPEN, PHASE, type Phase, resume, type State } from '../state.js';
import type { Survey } from '../survey.js';

/** The ways in which a section numbers its paragraphs, rather than the items below them. */
const PARAGRAPHS: ReadonlySet<System> = new Set([
  'arabic',
  'decimal',
  'han',
  'capital-han',
  'paren-arabic',
  'paren-han',
]);
/** Below an article these number its paragraphs (㈠, (1), 一、, 1.). */
const BELOW_ARTICLES: ReadonlySet<System> = new Set(['arabic', 'han', 'paren-arabic', 'paren-han']);

const PHASES: ReadonlySet<Phase> = new Set([
  PHASE.head,
  PHASE.title,
  PHASE.preamble,
  PHASE.operative,
  PHASE.text,
  PHASE.letter,
  PHASE.articles,
]);

const NEXT = 4.2;
const FIRST = 3.4;
/** More missing numbers than this are no gap in the text: the number belongs to the sentence. */
const LARGEST_GAP = 30;

const LONGEST_HEADING = 60;

/** `1. 敦促…`, `2.1 提交人…`, `一、…`, `(1)`: a numbered paragraph. Numerals stand everywhere, so the sequence decides. */
export const number: Construct = {
  name: 'number',
  prepare(atom, survey) {
    const marks = (survey.marks[atom.index] ?? []).filter(({ system }) => PARAGRAPHS.has(system));
    if (marks.length === 0 || survey.contents[atom.index] === 1) return undefined;
    const inLine = !atom.first && !atom.runOn;
    // 4. (a) …: the list of a number that has no words of its own.
    const listed = beginsList(survey.marks[atom.index + 1] ?? []);
    // 一. ¶ 导言: the label of a section, whose words stand on the next line.
    const next = survey.atoms[atom.index + 1];
    const labels = next?.hard && next.end_ === END.none && next.text.length <= LONGEST_HEADING;
    return (given, emit) => {
      for (const [state, resumes] of [
        [given, false],
        [resume(given), true],
      ] as const) {
        if (!state || state.outside || !PHASES.has(state.phase)) continue;
        for (const mark of marks) {
          // Behind a draft that it quotes the text goes on with its own numbers.
          if (resumes && mark.value !== state.last + 1) continue;
          const sequence = follows(mark, state, survey, atom.index);
          if (sequence === undefined) continue;
          const { score, gap } = sequence;
          // Behind a full stop within a line only the number that is due begins a paragraph.
          const due = state.end === END.stop && state.last > 0 && gap === 0 && mark.system === state.system;
          const own = inLine ? (due ? 0 : -3) : 0;
          const bounded =
            state.end === END.empty && state.open === OPEN.number ? 0 : boundary(atom, state, survey);
          const empty = mark.length >= atom.text.length;
          const bare =
            empty && !listed && !atom.first ? -7 : empty ? (labels && mark.system === 'han' ? -7 : -0.8) : 0;
          emit(
            {
              as: 'number',
              mark: mark.length,
              number: mark.label,
              system: mark.system,
              ...(gap === 0 ? {} : { gap }),
              ...(resumes ? { resumes } : {}),
            },
            (resumes ? -0.6 : 0) + score + mark.quality + bounded + own + bare,
            {
              ...(resumes ? state : {}),
              ...enter(state),
              open: OPEN.number,
              end: empty ? END.empty : atom.end_,
              last: mark.system === 'decimal' ? mark.chapter : mark.value,
              sub: mark.system === 'decimal' ? mark.value : 0,
              ...(state.outer > 0 && mark.system === 'arabic' && mark.value === state.outer + 1
                ? { outer: 0 }
                : {}),
              system: mark.system === 'decimal' ? (state.system ?? 'arabic') : mark.system,
              items: undefined,
              gap: false,
              noteOpen: false,
              bulleted: false,
              agenda: false,
            },
          );
        }
      }
    };
  },
};

const NONE: Changes = {};

function enter(state: State): Changes {
  if (state.phase === PHASE.preamble) return { phase: PHASE.operative };
  if (state.phase === PHASE.head || state.phase === PHASE.title) return { phase: PHASE.text };
  return NONE;
}

function follows(
  mark: Mark,
  state: State,
  survey: Survey,
  index: number,
): { score: number; gap: number } | undefined {
  const { system, value } = mark;
  if (state.phase === PHASE.articles) return followsInArticle(mark, state);
  let prior = 0;
  if (state.phase === PHASE.head || state.phase === PHASE.title) prior -= state.titled ? 0.4 : 1.2;
  if (system === 'decimal') return followsDecimal(mark, state, prior, survey);
  if (system === 'han' || system === 'capital-han' || system === 'paren-han') {
    // Where paragraphs are numbered 1. 2., 一. heads a section.
    if (system === 'han' && survey.numbered[index] !== 2 && state.system !== 'han')
      prior -= survey.numbered[index] === 1 ? 7 : 2;
    if (system === 'paren-han' && state.system !== 'paren-han') prior -= 6;
  }
  // (1) below 1. is an item; where it numbers the paragraphs it begins them.
  if (system === 'paren-arabic' && state.system !== 'paren-arabic')
    prior -= state.items !== undefined || state.end === END.colon || state.system !== undefined ? 6 : 0.6;
  if (state.system !== undefined && state.system !== 'none' && state.system !== system) prior -= 4;
  if (state.system === 'none') prior -= 3;
  // Behind goals and targets the paragraphs go on: 59. · 目标1. · 1.1 · 60.
  if (state.outer > 0 && value === state.outer + 1 && system === 'arabic')
    return { score: NEXT + prior, gap: 0 };
  if (state.sub > 0) {
    // 2.9 is followed by 3. or 3.1.
    if (value === state.last + 1) return { score: NEXT + prior, gap: 0 };
    return { score: -5 + prior, gap: -1 };
  }
  if (value === state.last + 1) return { score: (state.last === 0 ? FIRST : NEXT) + prior, gap: 0 };
  const run = survey.runs[index] ?? 0;
  if (state.last === 0) {
    if (value > 999) return undefined;
    // A page that begins within the items of a paragraph goes on with the paragraph that comes next: 二.
    const within = system === 'han' && survey.numbered[index] === 2 && state.items !== undefined && value > 1;
    const excerpt = run >= 3 ? 2.2 : within ? 2 : run === 2 ? 0.4 : -2.5;
    return { score: excerpt + prior - (state.phase === PHASE.preamble ? 2 : 0), gap: 0 };
  }
  if (value > state.last) {
    const gap = value - state.last - 1;
    if (gap > LARGEST_GAP && run < 3) return undefined;
    return { score: -0.4 - Math.min(gap, 12) * 0.25 + (run >= 2 ? 1.2 : 0) + prior, gap };
  }
  if (value === 1 && state.last > 1) {
    // A section may number its paragraphs afresh below its heading.
    const fresh = state.open === OPEN.heading ? 1.6 : -3.2;
    return { score: fresh + (run >= 2 ? 1 : -1) + prior, gap: -1 };
  }
  return value === state.last ? { score: -2.6 + prior, gap: -1 } : { score: -4.5 + prior, gap: -1 };
}

function followsDecimal(
  mark: Mark,
  state: State,
  prior: number,
  survey: Survey,
): { score: number; gap: number } | undefined {
  if (!survey.decimal && state.sub === 0 && !(mark.value === 1 && mark.chapter === state.last + 1))
    return undefined;
  const same = mark.chapter === state.last;
  if (state.sub === 0) {
    if (same && mark.value === 1) return { score: FIRST + 0.6 + prior, gap: 0 };
    if (mark.chapter === state.last + 1 && mark.value === 1) return { score: FIRST + 0.6 + prior, gap: 0 };
    return { score: (survey.decimal ? -1 : -4) + prior, gap: 0 };
  }
  if (same && mark.value === state.sub + 1) return { score: NEXT + prior, gap: 0 };
  // 5.c is followed by 5.a only in another chapter; a lettered part may begin behind any number (1.5, 1.a).
  if (same && mark.value === LETTER_A && state.sub < LETTER_A) return { score: NEXT + prior, gap: 0 };
  if (mark.chapter === state.last + 1 && mark.value === 1) return { score: NEXT - 0.4 + prior, gap: 0 };
  if (same && mark.value > state.sub) return { score: -0.5 + prior, gap: 0 };
  if (mark.chapter > state.last && mark.chapter - state.last < 6 && mark.value === 1)
    return { score: 0.5 + prior, gap: 0 };
  return { score: -4 + prior, gap: 0 };
}

/** `a` of 1.a stands behind all digits. */
const LETTER_A = 100;

/** The paragraphs of each article count from 1. */
function followsInArticle(mark: Mark, state: State): { score: number; gap: number } | undefined {
  if (!BELOW_ARTICLES.has(mark.system)) return undefined;
  let prior = 0;
  if (state.system !== undefined && state.system !== mark.system) prior -= 5;
  const bracketed = mark.system === 'paren-han' || mark.system === 'paren-arabic';
  // (1) behind the items of an article is no paragraph of it.
  if (bracketed && state.items !== undefined && state.system !== mark.system) prior -= 6;
  // (一) below the text of a paragraph is an item; below the article itself a paragraph.
  if (bracketed && state.last > 0 && state.system !== mark.system) prior -= 3;
  if (mark.value === state.last + 1) return { score: (state.last === 0 ? FIRST : NEXT) + prior, gap: 0 };
  if (mark.value > state.last && mark.value - state.last <= 5)
    return { score: -1.5 + prior, gap: mark.value - state.last - 1 };
  return { score: -4.5 + prior, gap: -1 };
}
