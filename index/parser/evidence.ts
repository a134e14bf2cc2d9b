import type { Emphasis } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { TextEvidence } from '../model/text-evidence.js';
import type { Atom } from './atoms.js';
import type { Label } from './label.js';
import type { View } from './normalize.js';
import type { Settled } from './settled.js';

/** Readers for which a line end is whatever the author of a text file made it. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'markdown']);

/** Whether the file says where its paragraphs end, so that no line of it was broken at a width. */
export function knowsParagraphs(evidence: TextEvidence | undefined): boolean {
  return evidence !== undefined && !PLAIN.has(evidence.reader.name);
}

/** What stands in a table is no paragraph of the text, whatever number it begins with, and no page's number. */
const IN_TABLE: Partial<Record<Label['as'], number>> = {
  number: -6,
  item: -3,
  operative: -4,
  preambular: -2,
  heading: -2.5,
  furniture: -8,
  text: 1.5,
  continue: -2,
};

/**
 * What a file's own name for a paragraph says for taking an atom for something, in natural units. The words of the text
 * may say otherwise: styles are often used for their looks.
 */
const ROLES: Readonly<Record<string, Partial<Record<Label['as'], number>>>> = {
  masthead: { masthead: 4, title: -2, text: -2, heading: -2 },
  title: { title: 4, 'letter-title': 4, masthead: -1 },
  heading: { heading: 3, title: 0.5, text: -2, continue: -3, number: -1.5 },
  contents: { heading: 3, number: -5, item: -5 },
  list: { item: 0.5, number: 0.3, continue: -1 },
  table: IN_TABLE,
  cell: IN_TABLE,
};
/** A paragraph of the file does not go on in the next; those of a page or a web page are told less surely. */
const PARAGRAPH: Partial<Record<Label['as'], number>> = { continue: -1.2, 'note-goes-on': -1 };
const WORD_PARAGRAPH: Partial<Record<Label['as'], number>> = { continue: -3.5, 'note-goes-on': -1 };
const WORD: ReadonlySet<string> = new Set(['docx', 'doc']);

/** What the file says for each label, by atom. */
export type Leaning = Partial<Record<Label['as'], number>> | undefined;

/** By atom, what its paragraph is called in the file; the innermost that has a role counts. Linear. */
export function leaningsOf(evidence: TextEvidence, view: View, atoms: readonly Atom[]): readonly Leaning[] {
  const { hints } = evidence;
  const known = WORD.has(evidence.reader.name) ? WORD_PARAGRAPH : PARAGRAPH;
  const plain = knowsParagraphs(evidence) ? known : undefined;
  let open: (Span & { readonly role?: string })[] = [];
  let next = 0;
  return atoms.map((atom) => {
    const at = view.offsets[atom.start] ?? 0;
    for (let hint = hints[next]; hint && hint.start <= at; hint = hints[next]) {
      open.push(hint);
      next++;
    }
    open = open.filter(({ end }) => end > at);
    const role = open.findLast((hint) => hint.role !== undefined)?.role;
    return (role === undefined ? undefined : ROLES[role]) ?? (atom.first ? plain : undefined);
  });
}

/** A note's printed mark at its head: ¹ · [1] · (1) · 1/ · 1. · * · a */
const PRINTED =
  /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\(\d{1,2}\)|\d{1,3}(?:\s?\/|[.、]|(?=\s))|\*{1,3}|[a-z](?=\s))\s*(?=\S)/u;

/** The atoms of notes that the file itself ties to their marks: what else they look like does not matter. */
export function notesOf(
  { marks }: TextEvidence,
  view: View,
  atoms: readonly Atom[],
): ReadonlyMap<number, Settled> {
  const notes = marks
    .flatMap(({ label, note }) => (note ? [{ ...note, label }] : []))
    .sort((a, b) => a.start - b.start);
  const settled = new Map<number, Settled>();
  let at = 0;
  let begun = false;
  for (const atom of atoms) {
    const offset = view.offsets[atom.start] ?? 0;
    for (let note = notes[at]; note && note.end <= offset; note = notes[at]) {
      at++;
      begun = false;
    }
    const note = notes[at];
    if (!note || offset < note.start) continue;
    settled.set(atom.index, begun ? goesOn(atom) : begins(atom, note.label));
    begun = true;
  }
  return settled;
}

function begins(atom: Atom, number: string): Settled {
  const mark = PRINTED.exec(atom.text)?.[0].length ?? 0;
  const value = Number(number);
  return {
    label: { as: 'note', mark, number },
    after: (state) => ({
      ...state,
      note: Number.isNaN(value) ? state.note : value,
      noteOpen: true,
      noteEnd: atom.end_,
      gap: true,
      agenda: false,
    }),
  };
}

function goesOn(atom: Atom): Settled {
  return {
    label: { as: 'note-goes-on', mark: 0 },
    after: (state) => ({ ...state, noteOpen: true, noteEnd: atom.end_, gap: true }),
  };
}

/** Printed emphasis in view offsets; what was removed from the view takes its part of it along. */
export function emphasisOf({ emphasis }: TextEvidence, view: View): readonly Emphasis[] {
  const { offsets } = view;
  const found: Emphasis[] = [];
  let at = 0;
  for (const { start, end, style } of emphasis) {
    while (at < offsets.length && (offsets[at] ?? 0) < start) at++;
    let to = at;
    while (to < offsets.length && (offsets[to] ?? 0) < end) to++;
    if (to > at) found.push({ start: at, end: to, style });
    at = to;
  }
  return found;
}
