import type { Diagnostic } from '../model/diagnostic.js';
import type { Atom } from './atoms.js';
import type { Label } from './label.js';
import type { Decision } from './search.js';

/** A decision with less than this between it and the next best reading is told to whoever ingests the document. */
export const DOUBTFUL = 0.5;

/** The decisions that could as well have been others, each with the other reading. */
export function doubtsOf(atoms: readonly Atom[], decisions: readonly Decision[]): Diagnostic[] {
  return decisions.flatMap(({ label, margin, other }, index) => {
    const atom = atoms[index];
    if (!atom || !other || margin >= DOUBTFUL || !matters(label, other)) return [];
    const message = `read as ${describe(label)}; could be ${describe(other)}; "numbers" or "foreign" in NAME.meta.json settles it`;
    return [{ rule: 'uncertain', severity: 'info', message, span: atom } as const];
  });
}

/** Only what changes a number, or where a paragraph that is cited begins. */
function matters(label: Label, other: Label): boolean {
  return CITED.has(label.as) || CITED.has(other.as);
}

const CITED: ReadonlySet<Label['as']> = new Set([
  'number',
  'operative',
  'preambular',
  'item',
  'article',
  'part',
  'annex',
]);

function describe({ as, number }: Label): string {
  return number === undefined ? as : `${as} ${number}`;
}
