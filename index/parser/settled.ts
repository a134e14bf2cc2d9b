import type { DocumentMeta } from '../model/document.js';
import type { Atom } from './atoms.js';
import type { Label } from './label.js';
import type { View } from './normalize.js';
import { OPEN, PHASE, type State } from './state.js';

/** What a person has settled about an atom in NAME.meta.json: no hypothesis may read it otherwise. */
export interface Settled {
  readonly label: Label;
  readonly after: (state: State) => State;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/** The line of the source, from 1, of each of a series of offsets that do not fall. */
export function createLineCounter(source: string): (offset: number) => number {
  const ends = [...source.matchAll(LINE_END)].map(({ index }) => index);
  let line = 0;
  return (offset) => {
    while (line < ends.length && (ends[line] ?? 0) < offset) line++;
    return line + 1;
  };
}

/** The atoms about which `meta` says something, by index; lines are those of the source, from 1. */
export function settledBy(
  meta: DocumentMeta,
  source: string,
  view: View,
  atoms: readonly Atom[],
): ReadonlyMap<number, Settled> {
  const settled = new Map<number, Settled>();
  if (!meta.numbers && !meta.foreign) return settled;
  const lineAt = createLineCounter(source);
  for (const atom of atoms) {
    const line = lineAt(view.offsets[atom.start] ?? 0);
    const number = atom.first ? meta.numbers?.[String(line)] : undefined;
    if (meta.foreign?.some(([first, last]) => first <= line && line <= last))
      settled.set(atom.index, FOREIGN);
    else if (number !== undefined) settled.set(atom.index, numbered(number, atom));
  }
  return settled;
}

const FOREIGN: Settled = {
  label: { as: 'foreign', mark: 0 },
  after: (state) => ({ ...state, gap: state.open !== OPEN.none }),
};

function numbered(number: string, atom: Atom): Settled {
  const printed = new RegExp(
    `^["(]?${number.replace(/[^\dA-Za-z.]/gu, '').replaceAll('.', '\\.')}\\)?\\s?[.、]?\\s*`,
    'u',
  ).exec(atom.text);
  return {
    label: { as: 'number', mark: printed?.[0].length ?? 0, number, system: 'arabic' },
    after: (state) => ({
      ...state,
      phase:
        state.phase === PHASE.preamble
          ? PHASE.operative
          : state.phase === PHASE.head || state.phase === PHASE.title
            ? PHASE.text
            : state.phase,
      open: OPEN.number,
      end: atom.end_,
      last: Number.parseInt(number, 10) || state.last,
      system: 'arabic',
      items: undefined,
      gap: false,
      noteOpen: false,
      bulleted: false,
    }),
  };
}
