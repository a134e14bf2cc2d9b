import type { Emit, Propose } from './construct.js';
import { CONSTRUCTS } from './constructs.js';
import type { Leaning } from './evidence.js';
import type { Label } from './label.js';
import type { Settled } from './settled.js';
import { type Changes, START, type State, signatureOf } from './state.js';
import type { Survey } from './survey.js';

/** How many hypotheses are kept at each atom; fewer lose documents, more find none (ARCHITECTURE.md has the figures). */
const BEAM = 10;
/** A hypothesis this far behind the best will not catch up. */
const HOPELESS = 10;

/** A way on from a node; its state is made only where it is kept. */
interface Step {
  readonly before: Node;
  readonly label: Label;
  readonly score: number;
  readonly changes: Changes;
}

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
 * @param settled what is known of atoms, by index: not for us to doubt
 * @param leanings what the file's own styles say for a label, by index
 */
export function explain(
  survey: Survey,
  settled: ReadonlyMap<number, Settled> = new Map(),
  leanings: readonly Leaning[] = [],
): readonly Decision[] {
  let beam: Node[] = [{ state: START, score: 0, label: undefined, before: undefined, rival: undefined }];
  for (const atom of survey.atoms) {
    const known = settled.get(atom.index);
    if (known) {
      const { label, after } = known;
      beam = best(
        beam.map((before) => ({ before, label, score: before.score, changes: after(before.state) })),
      );
      continue;
    }
    const phases = beam.reduce((mask, { state }) => mask | (1 << state.phase), 0);
    const proposes: Propose[] = [];
    for (const construct of CONSTRUCTS) {
      if (construct.phases !== undefined && (construct.phases & phases) === 0) continue;
      const propose = construct.prepare(atom, survey);
      if (propose) proposes.push(propose);
    }
    const found: Step[] = [];
    let top = Number.NEGATIVE_INFINITY;
    const leaning = leanings[atom.index];
    for (const before of beam) {
      const emit: Emit = (label, score, changes) => {
        const total = before.score + score + (leaning?.[label.as] ?? 0);
        if (total < top - HOPELESS) return;
        if (total > top) top = total;
        found.push({ before, label, score: total, changes });
      };
      for (const propose of proposes) propose(before.state, emit);
    }
    beam = best(found);
  }
  return trace(beam, survey.atoms.length);
}

function best(found: Step[]): Node[] {
  found.sort((a, b) => b.score - a.score);
  const top = found[0]?.score ?? 0;
  const kept = new Map<string, Node>();
  for (const { before, label, score, changes } of found) {
    if (score < top - HOPELESS || (kept.size >= BEAM && score < top - 6)) break;
    const state = { ...before.state, ...changes };
    const signature = signatureOf(state);
    const same = kept.get(signature);
    if (!same) {
      if (kept.size < BEAM) kept.set(signature, { state, score, label, before, rival: undefined });
    } else if (!same.rival && (!sameLabel(same.label, label) || same.before !== before))
      same.rival = { state, score, label, before, rival: undefined };
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
