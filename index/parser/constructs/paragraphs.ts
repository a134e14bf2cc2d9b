import { type Atom, END, SEAM } from '../atoms.js';
import { beginsFresh, boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { isDeciding as isDecidingText } from '../formula.js';
import type { Label } from '../label.js';
import { type Changes, OPEN, PHASE, type State } from '../state.js';
import { isBetween } from '../survey.js';
import { isClosing, isTestimonium } from './closing.js';
import { NUMBER_ABOVE } from './masthead.js';
import { NUMBERED_TITLE } from './title.js';

/** Clears what belongs to the paragraph before. */
const FRESH: Changes = { items: undefined, gap: false, noteOpen: false, bulleted: false, agenda: false };

const TEXT: Label = { as: 'text', mark: 0 };
const PREAMBULAR: Label = { as: 'preambular', mark: 0 };

/** A capital participle within a line of English words begins a paragraph: no sentence has one behind its comma. */
const GLUED = 2.4;
const isGlued = (atom: Atom, opening: number) =>
  !atom.first && !atom.runOn && atom.seam === SEAM.comma && (opening & 1) > 0 && /^[A-Z]/u.test(atom.text);

/** A paragraph of a preamble: 回顾其以往各项决议, — it prints no number and counts as pp1, pp2, …. */
export const preambular: Construct = {
  name: 'preambular',
  phases: 1 << PHASE.preamble,
  prepare(atom, survey) {
    const opening = survey.openings[atom.index] ?? 0;
    const look =
      ((opening & 1) > 0 ? 1.9 : (opening & 2) > 0 ? 0.5 : atom.first ? -0.9 : -2.9) +
      beginsFresh(atom.text) +
      (atom.end_ === END.comma ? 0.5 : atom.end_ === END.stop ? -1.2 : atom.end_ === END.colon ? -0.2 : 0) +
      (/^(?:并|以及)/u.test(atom.text) && !atom.first ? -5 : 0) +
      (survey.site[atom.index] === 1 || isClosing(atom.text) ? -3 : 0) +
      (atom.bullet ? 1 : 0) +
      (isGlued(atom, opening) ? GLUED : 0) +
      ((survey.article[atom.index] ?? 0) > 0 && survey.articles >= 3 ? -4 : 0) +
      ((survey.marks[atom.index]?.length ?? 0) > 0 ? -2.5 : 0) +
      (survey.formulas[atom.index] === undefined ? 0 : -3);
    const next: Changes = { ...FRESH, open: OPEN.preambular, end: atom.end_ };
    return (state, emit) => {
      if (state.phase !== PHASE.preamble || state.outside) return;
      let score = look + boundary(atom, state, survey);
      // What follows …as follows: is no reason given for it.
      if (
        state.open === OPEN.formula &&
        state.end === END.colon &&
        atom.end_ === END.none &&
        (opening & 1) === 0
      )
        score -= 3;
      // Behind the heading 序言 nobody need speak.
      if (!state.spoken && state.open === OPEN.heading && (opening & 1) === 0) score -= 1;
      emit(PREAMBULAR, score, next);
    };
  },
};

/**
 * The operative part where no paragraph of the section prints a number: it begins with the first paragraph that ends
 * as such paragraphs end (。;:) and counts from 1, as the single 决定… of a short resolution does.
 */
export const unnumberedOperative: Construct = {
  name: 'unnumbered-operative',
  phases: (1 << PHASE.preamble) | (1 << PHASE.operative),
  prepare(atom, survey) {
    const opening = survey.openings[atom.index] ?? 0;
    const numbered = (survey.numbered[atom.index] ?? 0) > 0;
    const look =
      (atom.end_ === END.comma ? -2.6 : atom.end_ === END.none ? (atom.hard ? -1.5 : 0.4) : 1.5) +
      ((opening & 2) > 0 ? 0.9 : (opening & 1) > 0 ? -0.4 : -1) +
      beginsFresh(atom.text) +
      (numbered ? -5 : 0) +
      (survey.site[atom.index] === 1 ? -4 : 0) +
      ((survey.marks[atom.index]?.length ?? 0) > 0 ? -3 : 0) +
      (survey.formulas[atom.index] === undefined ? 0 : -4);
    return (state, emit) => {
      if (state.outside || (state.system !== undefined && state.system !== 'none')) return;
      const begins = state.phase === PHASE.preamble && state.spoken;
      if (!begins && !(state.phase === PHASE.operative && state.system === 'none')) return;
      // Behind the first of them only a verb shows that the organ still speaks.
      const speechless = !begins && (opening & 2) === 0 ? -2 : 0;
      const inner = (atom.seam >= SEAM.stop ? -1.5 : 0) + speechless;
      emit({ as: 'operative', mark: 0, system: 'none' }, look + inner + boundary(atom, state, survey), {
        ...FRESH,
        phase: PHASE.operative,
        open: OPEN.number,
        end: atom.end_,
        last: state.last + 1,
        system: 'none',
      });
    };
  },
};

/** 2023年9月18日,大会第2次全体会议决定: — how a decision begins that has no formula. */
export const deciding: Construct = {
  name: 'deciding',
  phases: (1 << PHASE.head) | (1 << PHASE.title),
  prepare(atom, survey) {
    if (!isDecidingText(atom.tight)) return undefined;
    // A decision has a number of its own above.
    const above = survey.atoms.slice(Math.max(0, atom.index - 12), atom.index);
    if (!above.some((each) => NUMBERED_TITLE.test(each.text) || NUMBER_ABOVE.test(each.text)))
      return undefined;
    return (state, emit) => {
      if (state.phase !== PHASE.title && state.phase !== PHASE.head) return;
      if (!state.titled) return;
      emit({ as: 'operative', mark: 0, system: 'none' }, 4, {
        ...FRESH,
        phase: PHASE.operative,
        open: OPEN.number,
        end: atom.end_,
        last: 1,
        system: 'none',
      });
    };
  },
};

/** Words that close a numbered paragraph after its list (并提出建议;): part of that paragraph, addressed as 2(end). */
export const tail: Construct = {
  name: 'tail',
  prepare(atom, survey) {
    const look =
      beginsFresh(atom.text) +
      ((survey.marks[atom.index]?.length ?? 0) > 0 ? -3 : 0) +
      // A short line without a stop heads what follows.
      (atom.end_ === END.none && atom.first && atom.hard && atom.text.length <= 30 ? -2.5 : 0) +
      (atom.bullet ? -1 : 0);
    // A whole sentence behind the ended list of an article without numbers is the next paragraph of the article.
    const sentence = atom.first && atom.end_ === END.stop;
    return (state, emit) => {
      if (state.items === undefined || state.outside || state.phase === PHASE.closed) return;
      const next =
        sentence && state.phase === PHASE.articles && state.last === 0 && state.end === END.stop ? -3 : 0;
      if (state.open !== OPEN.item && state.open !== OPEN.tail) return;
      if (state.phase === PHASE.preamble || state.phase === PHASE.letter) return;
      const inner = atom.seam >= SEAM.stop ? -2.5 : 0;
      // Behind a nested list the words may belong to the item that announced it.
      const levels = state.items.up === undefined ? [0] : [0, 1];
      for (const level of levels) {
        let items = state.items;
        if (level === 0) while (items.up) items = items.up;
        const rest = level === 0 ? undefined : items.up;
        emit(
          { as: 'tail', mark: 0, depth: rest === undefined ? 0 : rest.depth + 1 },
          look +
            inner +
            next +
            0.5 +
            boundary(atom, state, survey) -
            (state.end === END.comma ? 2.8 : 0) -
            level * 0.4,
          { open: OPEN.tail, end: atom.end_, items: rest, gap: false, noteOpen: false, bulleted: false },
        );
      }
    };
  },
};

/**
 * A paragraph that prints no number: of a letter, a report, an article. It gets none: text/4 is an address, not a
 * citation. Behind an article's own words it counts (第二条第二款).
 */
export const text: Construct = {
  name: 'text',
  prepare(atom, survey) {
    const words = /\p{Script=Han}|[A-Za-z]{3}/u.test(atom.text);
    const field = survey.fields[atom.index] === 1;
    const sentence =
      field ||
      atom.end_ === END.stop ||
      atom.end_ === END.colon ||
      atom.end_ === END.quote ||
      atom.end_ === END.semicolon;
    const look =
      beginsFresh(atom.text) +
      (field ? 1.5 : 0) +
      (survey.site[atom.index] === 1 ? -2.5 : 0) +
      (isTestimonium(atom.text) ? -3 : 0) +
      ((survey.marks[atom.index]?.some(({ quality, system }) => quality > -2 && system !== 'han') ?? false)
        ? -1.5
        : 0) +
      // A mark that has a line of its own says nothing.
      ((survey.marks[atom.index] ?? []).some(({ length }) => length >= atom.text.length) ? -5 : 0) +
      (survey.speeches[atom.index] === 1 ? -5 : 0) +
      ((survey.article[atom.index] ?? 0) > 0 && atom.first && survey.articles >= 3 ? -3 : 0) +
      (atom.bullet ? -0.6 : 0);
    const announces =
      atom.end_ === END.colon &&
      (survey.numbered[atom.index] ?? 0) > 0 &&
      ((survey.openings[atom.index] ?? 0) & 2) > 0;
    const inner = atom.seam >= SEAM.stop;
    const next: Changes = { ...FRESH, open: OPEN.text, end: atom.end_ };
    const between = (state: State) =>
      !atom.bullet && state.open === OPEN.number && isBetween(survey, atom, state.last) ? -8.5 : 0;
    const inText: Changes = { ...next, phase: PHASE.text };
    return (state, emit) => {
      if (!words || state.outside) return;
      const bounded = boundary(atom, state, survey);
      if (state.phase === PHASE.letter) {
        emit(TEXT, look + bounded + (inner ? 0.8 : 0.6) + (atom.end_ === END.none ? -1 : 0), next);
      } else if (state.phase === PHASE.head || state.phase === PHASE.title) {
        if (state.agenda && !sentence) return;
        const prior = (state.titled ? 0.2 : -1) + (sentence ? 1.2 : atom.text.length > 60 ? 0.3 : -2.6);
        emit(TEXT, look + prior + Math.min(bounded, 1), inText);
      } else if (state.phase === PHASE.text) {
        // Without numbers each sentence of running text is a unit, since nothing shows where paragraphs end.
        const running = inner
          ? state.last > 0 || (survey.verbatim && state.spoken && !atom.remnant) || state.system !== undefined
            ? -3
            : 0.6
          : 0;
        const tailed = state.items !== undefined && state.last > 0 ? -1 : 0;
        emit(
          TEXT,
          look +
            bounded +
            running +
            tailed +
            between(state) +
            (sentence || atom.end_ === END.comma ? 0.1 : -0.5),
          next,
        );
      } else if (state.phase === PHASE.articles) {
        if (state.end === END.empty) {
          emit(TEXT, look + 3, next);
          return;
        }
        // A clause behind a colon or a semicolon goes on with the paragraph.
        const clause =
          state.end === END.colon || state.end === END.semicolon || state.end === END.comma ? -6 : 0;
        emit(
          TEXT,
          look +
            bounded +
            clause +
            (inner ? (atom.remnant ? -1 : -7) : 0) +
            (state.last > 0 ? -1.8 : 0) +
            between(state) +
            (sentence ? 0 : -1),
          { ...next, counted: state.counted + 1 },
        );
      } else if (state.phase === PHASE.preamble && announces && state.open === OPEN.formula) {
        // 大会, ¶ 通过下列成果文件: whose paragraphs have the numbers.
        emit(TEXT, look + bounded + 0.5, { ...next, phase: PHASE.operative });
      } else if (state.phase === PHASE.operative) {
        emit(TEXT, look + bounded - 2.2 + (inner ? -2 : 0) + between(state), next);
      } else if (state.phase === PHASE.closed && state.frame.kind === 'annex') {
        emit(TEXT, look - 1.5, inText);
      }
    };
  },
};
