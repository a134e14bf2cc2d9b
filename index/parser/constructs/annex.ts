import { parseNumeral } from '../../text/numerals.js';
import { END } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { type Frame, OPEN, PHASE, resume, START, type State } from '../state.js';

/** 附件 · 附件二 · 附 件 · 附录一 · 附件一 关于…的准则 · …的信的附件 · Annex II · Appendix */
const MARK =
  /^(?:附\s*[件录]\s*([〇一二三四五六七八九十0-9]{0,3}|[A-Z])(?=[\s:：.．]|$)[\s:：.．]*|.{4,80}(?:信|照会|函)的附件\s*([〇一二三四五六七八九十0-9]{0,3})\s*$|\[附件\]\s*$|(?:Annex|Enclosure)(?:\s([IVX]{1,5}|\d{1,2}))?\s(?:to|of) the (?:identical )?(?:letters?|notes? verbales?) dated [^.;]{10,240}$|(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?:\s([IVX]{1,5}|\d{1,2}|[A-Z])(?=[\s:.]|$))?(?:[\s:.]+|$))/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Whether a line begins an annex; gives its number (undefined where none is printed) and how much of it is the mark. */
export function recognizeAnnex(
  text: string,
): { readonly number: number | undefined; readonly length: number } | undefined {
  if (text.length > (/^(?:Annex|Enclosure)/u.test(text) ? 300 : 100) || /[。；，;,]$/u.test(text))
    return undefined;
  const match = MARK.exec(text);
  if (!match) return undefined;
  // Annex I is… within a sentence: only a title may follow on the same line.
  if (match[0].length < text.length && /^[a-z]/u.test(text.slice(match[0].length))) return undefined;
  const roman = ROMAN.indexOf(match[3] ?? match[4] ?? '') + 1;
  return {
    number: roman > 0 ? roman : parseNumeral(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''),
    length: match[0].length,
  };
}

/** The state at the head of a section within another; the outer numbers wait in its frame. */
export function enterSection(state: State, kind: Frame['kind'], name: string): State {
  const up = kind === 'draft' ? state.frame : undefined;
  return {
    ...START,
    note: state.note,
    frame: {
      kind,
      up,
      last: state.last,
      system: state.system,
      phase: state.phase,
      key: `${up?.key ?? ''}>${kind}${name}`,
    },
  };
}

/** An annex is a section of its own: its paragraphs count from 1 again. */
export const annex: Construct = {
  name: 'annex',
  prepare(atom, survey) {
    if (survey.contents[atom.index] === 1) return undefined;
    const mark = recognizeAnnex(atom.text);
    if (!mark) return undefined;
    const rest = atom.text.length > mark.length;
    // In a list of contents 附件 stands above its like.
    return (state, emit) => {
      if (state.phase === PHASE.head && !state.titled) return;
      // The annex of what was glued behind the document's end.
      const glued =
        state.phase === PHASE.closed &&
        (state.open === OPEN.foreign || state.open === OPEN.unrecognized) &&
        state.end === END.stop;
      const score =
        (glued ? -1 : 3.5) +
        boundary(atom, state, survey) * 0.5 +
        (state.end === END.none && state.open === OPEN.number ? -3 : 0);
      emit(
        {
          as: 'annex',
          mark: mark.length,
          ...(mark.number === undefined ? {} : { number: String(mark.number) }),
        },
        score,
        {
          ...enterSection(state, 'annex', String(mark.number ?? 0)),
          open: rest ? OPEN.title : OPEN.heading,
          phase: rest ? PHASE.title : PHASE.head,
          titled: rest,
        },
      );
    };
  },
};

/** 决议草案一 · Draft decision II: heads a draft that a report recommends, with its title and formula behind it. */
const DRAFT_HEAD =
  /^(?:(?:决议|决定)草案\s?[一二三四五六七八九十IVX\dA-Z]{0,4}|Draft (?:resolution|decision)(?:\s[IVX\dA-Z]{1,4})?)[:.]?$/u;

export const draftHead: Construct = {
  name: 'draft-head',
  prepare(atom, survey) {
    if (atom.text.length > 40 || !DRAFT_HEAD.test(atom.text)) return undefined;
    const spoken = [1, 2, 3, 4].some((step) => (survey.formulas[atom.index + step]?.strength ?? 0) >= 3);
    if (!spoken) return undefined;
    return (state, emit) => {
      if (state.outside || state.phase === PHASE.letter || !state.titled) return;
      if (state.phase !== PHASE.text && state.phase !== PHASE.operative) return;
      const outer = resume(state) ?? state;
      emit({ as: 'draft', mark: 0, extend: true }, 5, {
        ...enterSection(outer, 'draft', `${outer.last}${atom.index}`),
        phase: PHASE.head,
        open: OPEN.heading,
        titled: true,
      });
    };
  },
};

/** What a letter transmits, where no 附件 is printed before it: all that follows the signature. */
export const enclosure: Construct = {
  name: 'enclosure',
  prepare(atom, survey) {
    if (recognizeAnnex(atom.text)) return undefined;
    return (state, emit) => {
      // Under a treaty those follow who attest the copy.
      if (state.open !== OPEN.signature || !state.signed || state.frame.kind !== 'body' || state.article > 0)
        return;
      const next = enterSection(state, 'annex', '0');
      emit({ as: 'enclosure', mark: 0 }, 0.6 + (boundary(atom, state, survey) > 0 ? 0 : -1), {
        ...next,
        phase: PHASE.title,
        open: OPEN.title,
        titled: true,
        end: atom.end_,
      });
    };
  },
};
