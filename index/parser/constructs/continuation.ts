import { type Atom, END, SEAM } from '../atoms.js';
import { beginsFresh, boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { MET } from '../formula.js';
import { beginsList } from '../marks.js';
import { OPEN, type Open, PHASE, type Phase } from '../state.js';
import { isBetween } from '../survey.js';

/** Units that go on over several atoms. Heads, closings and signatures join their lines by rules of their own. */
const GOES_ON: ReadonlySet<Open> = new Set([
  OPEN.formula,
  OPEN.preambular,
  OPEN.number,
  OPEN.item,
  OPEN.tail,
  OPEN.text,
  OPEN.speech,
  OPEN.article,
]);

/** Where paragraphs are numbered in one series. */
const NUMBERED: ReadonlySet<Phase> = new Set([PHASE.text, PHASE.operative, PHASE.articles]);

/** What a field of a head is called. */
const FIELD = /^[^。,;:]{1,14}:$/u;

/**
 * The atom goes on with the open paragraph: a hard-wrapped line, what stands behind a page's foot, a list whose marks
 * are bullets (鼓励各国: ¶ • 交流信息;), the words behind a number that has a line of its own.
 */
export const continuation: Construct = {
  name: 'continuation',
  prepare(atom, survey) {
    const fresh = beginsFresh(atom.text);
    const joined = /^(?:并|和|以及|及|或|而|但|and |or )/u.test(atom.text) ? 0.5 : 0;
    const opening = survey.openings[atom.index] ?? 0;
    // • 回顾其决议 is a paragraph of its own, whoever speaks.
    const listed = (opening & 1) > 0 ? 1.5 : 5;
    const quoted = /^"/u.test(atom.text);
    const formula = survey.formulas[atom.index] === undefined ? 0 : -2;
    const met = MET.test(atom.text);
    const firstItem = beginsList(survey.marks[atom.index] ?? []);
    const field =
      (survey.marks[atom.index]?.length ?? 0) === 0 && FIELD.test(survey.atoms[atom.index - 1]?.text ?? '');
    return (state, emit) => {
      if (!GOES_ON.has(state.open)) return;
      // Behind a note only what was broken off, or what stands apart from the note, can go on.
      const behindNote =
        state.noteOpen && atom.seam !== SEAM.blank && state.end !== END.none && state.end !== END.open;
      if (behindNote) return;
      if (state.open === OPEN.article && state.end === END.empty && state.phase === PHASE.articles) return;
      let score = -boundary(atom, state, survey) - fresh + joined + formula;
      // 来文日期: ¶ 2015年5月4日
      if (field && state.open === OPEN.text && state.end === END.colon && state.last === 0) score += 7;
      // 港口问题世界会议, ¶ 于2001年…在德班举行会议,
      if (met && state.open === OPEN.formula) score += 6;
      if (state.phase === PHASE.preamble && (opening & 1) > 0) score += joined > 0 ? 1 : -0.8;
      // 4. ¶ (a) …: the list of a number that has no words of its own.
      if (firstItem && state.end === END.empty && state.open !== OPEN.article) score -= 4;
      if (quoted && state.end !== END.none && state.end !== END.open) score -= 1;
      // As much as a text of its own would earn where no number was lost: neither reading is favoured by it.
      if (!atom.bullet && state.open === OPEN.number && NUMBERED.has(state.phase))
        if (isBetween(survey, atom, state.last)) score = Math.max(score, 0.1 - score);
      // Bullets go on within the paragraph that announced them.
      if (atom.bullet)
        score +=
          state.phase === PHASE.preamble ? -2 : state.bulleted || state.end === END.colon ? listed : -1;
      const bulleted = state.bulleted || atom.bullet;
      if (state.bulleted && !atom.bullet) score -= 1.5;
      emit(
        {
          as: 'continue',
          mark: 0,
          ...(isBroken(atom, survey.atoms[atom.index - 1], state.gap, state.end) ? { broken: true } : {}),
        },
        score,
        { end: atom.end_, gap: false, noteOpen: false, bulleted },
      );
    };
  },
};

/** Ideographs on both sides of a full line or a page's foot are joined by nothing; words keep the line end between. */
function isBroken(atom: Atom, before: Atom | undefined, gap: boolean, end: number): boolean {
  if (gap) return true;
  if (!/^[\p{Script=Han}\d《"(、,;。]/u.test(atom.text)) return false;
  const unfinished = end === END.none || end === END.open;
  return (
    atom.seam === SEAM.full ||
    (atom.seam === SEAM.blank && (unfinished || end === END.comma)) ||
    // A long line that breaks off in a word, among lines that are paragraphs: …的全 ¶ 部领土
    (atom.seam === SEAM.line &&
      unfinished &&
      !atom.bullet &&
      before !== undefined &&
      before.text.length >= LONG_LINE &&
      /\p{Script=Han}$/u.test(before.text))
  );
}

/** A shorter line may be one of a list that was announced without a colon. */
const LONG_LINE = 30;
