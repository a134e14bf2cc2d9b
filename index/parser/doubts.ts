import type { Diagnostic } from '../model/diagnostic.js';
import type { Atom } from './atoms.js';
import type { Label } from './label.js';
import type { View } from './normalize.js';
import type { Decision } from './search.js';
import { createLineCounter } from './settled.js';

/** A decision with less than this between it and the next best reading is told to whoever ingests the document. */
export const DOUBTFUL = 0.5;

/**
 * The decisions that could as well have been others, each with the other reading and with what NAME.meta.json would have
 * to say to settle it.
 */
export function doubtsOf(
  atoms: readonly Atom[],
  decisions: readonly Decision[],
  view: View,
  source: string,
): Diagnostic[] {
  const lineAt = createLineCounter(source);
  return decisions.flatMap(({ label, margin, other }, index) => {
    const atom = atoms[index];
    if (!atom || !other || margin >= DOUBTFUL || !matters(label, other)) return [];
    const line = lineAt(view.offsets[atom.start] ?? 0);
    const said = [label, other].flatMap((each) => settling(each, line, atom) ?? []);
    const hint = said.length === 0 ? '' : `; in NAME.meta.json ${said.join(' or ')} settles it`;
    const message = `read as ${describe(label)}; could be ${describe(other)}${hint}`;
    return [{ rule: 'uncertain', severity: 'info', message, span: atom } as const];
  });
}

/** Only what changes a number, or where a paragraph that is cited begins. */
function matters(label: Label, other: Label): boolean {
  return CITED.has(label.as) || CITED.has(other.as);
}

/** `"numbers": {"12": "5"}`: line 12 is paragraph 5. Undefined for what no meta can say. */
function settling({ as, number }: Label, line: number, { first }: Atom): string | undefined {
  if (as === 'foreign') return `"foreign": [[${line}, ${line}]]`;
  return as === 'number' && first && number !== undefined ? `"numbers": {"${line}": "${number}"}` : undefined;
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
