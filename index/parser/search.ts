import { CONSTRUCTS } from './constructs.js';
import type { Label } from './label.js';
import type { Settled } from './settled.js';
import { START, type State, signatureOf } from './state.js';
import type { Survey } from './survey.js';

/** How many hypotheses are kept at each atom; fewer lose documents, more find none (ARCHITECTURE.md has the figures). */
const BEAM = 10;
/** A hypothesis this far behind the best will not catch up. */
const HOPELESS = 14;

/** An atom and what it was taken for. */
export interface Decision {
  readonly label: Label;
  /** How much better this was than the best reading of the whole in which the atom is something else. */
  readonly margin: number;
  /** What the atom would be in that reading; absent where no other came near. */
  readonly other?: Label;
}

interface Node {
  readonly state: State;
  readonly score: number;
  readonly label: Label | undefined;
  readonly before: Node | undefined;
  /** The best of the paths that came to the same state and were given up. */
  rival: Node | undefined;
}

/**
 * The labels that together explain the atoms best, one an atom. A beam search: linear in the number of atoms,
 * deterministic, the first of equals wins.
 *
 * @param settled what a person has said of atoms, by index: not for us to doubt
 */
export function explain(
  survey: Survey,
  settled: ReadonlyMap<number, Settled> = new Map(),
): readonly Decision[] {
  let beam: Node[] = [{ state: START, score: 0, label: undefined, before: undefined, rival: undefined }];
  for (const atom of survey.atoms) {
    const known = settled.get(atom.index);
    if (known) {
      const { label, after } = known;
      beam = best(
        beam.map((before) => ({
          state: after(before.state),
          score: before.score,
          label,
          before,
          rival: undefined,
        })),
      );
      continue;
    }
    const proposes = CONSTRUCTS.flatMap((construct) => construct.prepare(atom, survey) ?? []);
    const found: Node[] = [];
    let top = Number.NEGATIVE_INFINITY;
    for (const before of beam) {
      for (const propose of proposes)
        propose(before.state, (label, score, state) => {
          const total = before.score + score;
          if (total < top - HOPELESS) return;
          if (total > top) top = total;
          found.push({ state, score: total, label, before, rival: undefined });
        });
    }
    beam = best(found);
  }
  return trace(beam, survey.atoms.length);
}

function best(found: Node[]): Node[] {
  found.sort((a, b) => b.score - a.score);
  const top = found[0]?.score ?? 0;
  const kept = new Map<string, Node>();
  for (const node of found) {
    if (node.score < top - HOPELESS) break;
    const signature = signatureOf(node.state);
    const same = kept.get(signature);
    if (same) {
      if (!same.rival && !sameLabel(same.label, node.label)) same.rival = node;
      else if (!same.rival && same.before !== node.before) same.rival = node;
    } else if (kept.size < BEAM) kept.set(signature, node);
    else if (kept.size >= BEAM && node.score < top - 6) break;
  }
  return [...kept.values()];
}

/** How far back two readings are compared; those that part for longer differ in a whole section. */
const FURTHEST = 60;

function trace(beam: readonly Node[], length: number): readonly Decision[] {
  const [winner, second] = beam;
  const path: Node[] = new Array(length);
  for (let node = winner, at = length - 1; node?.before; node = node.before, at--) path[at] = node;
  const margins = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const others: (Label | undefined)[] = new Array(length);
  const compare = (rival: Node | undefined, at: number, score: number) => {
    if (!rival) return;
    const margin = score - rival.score;
    let node: Node | undefined = rival;
    for (let back = at; node?.before && back >= 0 && at - back < FURTHEST; back--, node = node.before) {
      const own: Node | undefined = path[back];
      if (own === node || !own) break;
      if (!sameLabel(own.label, node.label) && margin < (margins[back] ?? 0)) {
        margins[back] = margin;
        others[back] = node.label;
      }
    }
  };
  for (const [at, node] of path.entries()) compare(node?.rival, at, node?.score ?? 0);
  if (winner) compare(second, length - 1, winner.score);
  return path.map(({ label }, at) => {
    const other = others[at];
    return {
      label: label ?? { as: 'unrecognized', mark: 0 },
      margin: margins[at] ?? Number.POSITIVE_INFINITY,
      ...(other === undefined ? {} : { other }),
    };
  });
}

/** Whether two labels make the same of an atom. */
function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  return a?.as === b?.as && a?.mark === b?.mark && a?.number === b?.number && a?.depth === b?.depth;
}
