import { type Atom, END, SEAM } from './atoms.js';
import { OPEN, type Open, type State } from './state.js';
import type { Survey } from './survey.js';

/** What a boundary says for a new unit, in natural units, before looking at either side. */
const SEAMS: Readonly<Record<number, number>> = {
  [SEAM.start]: 9,
  [SEAM.blank]: 2.4,
  [SEAM.short]: 1.6,
  [SEAM.line]: 1.3,
  [SEAM.full]: -1.2,
  [SEAM.stop]: -0.3,
  [SEAM.semicolon]: -0.3,
  [SEAM.comma]: -1.1,
  [SEAM.space]: -0.4,
  [SEAM.tight]: -1.6,
};
/** A line end without a blank line, where blank lines part paragraphs. */
const LINE_AMONG_BLANKS = -0.3;
const BLANK_REMNANT = -0.9;
/** Where lines were cut by counting characters, a shorter one ends its paragraph. */
const COUNTED: Readonly<Record<number, number>> = { [SEAM.short]: 2.6, [SEAM.full]: -2.2 };
/** The same places where a blank stands between ideographs. */
const REMNANTS: Readonly<Record<number, number>> = {
  [SEAM.stop]: 1.2,
  [SEAM.semicolon]: 0.9,
  [SEAM.comma]: 0.4,
};
/** And where none stands although others do. */
const AMONG_REMNANTS: Readonly<Record<number, number>> = { [SEAM.stop]: -1.2, [SEAM.comma]: -2.8 };
/** A seam within a line of a text whose lines can be trusted. */
const INNER_SEAM = -2.5;

/** How the open paragraph ends says whether it is whole. */
const ENDS: Readonly<Record<number, number>> = {
  [END.empty]: -7,
  [END.stop]: 1.4,
  [END.quote]: 1.0,
  [END.semicolon]: 1.2,
  [END.colon]: 0.8,
  [END.comma]: -1.0,
  [END.none]: -1.8,
  [END.open]: -4,
};

/** Units whose paragraphs end with a comma. */
const COMMA_ENDS: ReadonlySet<Open> = new Set([OPEN.preambular, OPEN.item, OPEN.formula]);
/** Units that end as they like. */
const HEADS: ReadonlySet<Open> = new Set([
  OPEN.none,
  OPEN.masthead,
  OPEN.title,
  OPEN.heading,
  OPEN.closing,
  OPEN.signature,
  OPEN.foreign,
  OPEN.unrecognized,
]);

/** What speaks for a new unit at the atom's beginning rather than for the open one going on. */
export function boundary(atom: Atom, state: State, survey: Survey): number {
  let seam = SEAMS[atom.seam] ?? 0;
  if (survey.wrapping.count !== undefined) seam = COUNTED[atom.seam] ?? seam;
  if (atom.remnant) seam = REMNANTS[atom.seam] ?? seam;
  else if (atom.among) seam = AMONG_REMNANTS[atom.seam] ?? seam;
  if (atom.seam === SEAM.line && survey.wrapping.blankSeparated) seam = LINE_AMONG_BLANKS;
  if (atom.seam > SEAM.full && !atom.runOn) seam += INNER_SEAM;
  // 第三条 alone on its line: its text, or its heading, must follow.
  if (state.open === OPEN.article && state.end === END.empty) return 1;
  if (HEADS.has(state.open)) return Math.max(seam, 0) * 0.5 + 0.4;
  // A blank in running Chinese is the remnant of a line end, whatever stands before it.
  if (atom.seam === SEAM.space && state.end === END.none && !state.gap) return BLANK_REMNANT;
  let end = ENDS[state.end] ?? 0;
  if (state.end === END.comma && COMMA_ENDS.has(state.open)) end = 1.0;
  // Furniture between the halves of a paragraph says nothing of the boundary.
  if (state.gap)
    seam = state.end === END.stop || state.end === END.semicolon || state.end === END.quote ? 1.4 : -1.2;
  return seam + end;
}

/** The atom begins a paragraph by its own look: not in lower case, not with what closes a clause. */
export function beginsFresh(text: string): number {
  if (/^["'(]?[a-z]{2}/u.test(text)) return -2.5;
  if (/^[,;:。、)\]》!?.]/u.test(text)) return -4;
  return 0;
}
