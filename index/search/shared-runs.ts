import { canonicalText } from '../analysis/canonical.js';
import { hashesOf, type RunSegment, RunSegmentBuilder } from './run-segment.js';
import type { IndexedUnit } from './unit-table.js';

/** Units looked at for all runs of a text together, and for one run at most and at least. */
const MOST_LOOKS = 100_000;
const MOST_WITH_RUN = 256;
const LEAST_WITH_RUN = 16;
/** What a run counts that so many units have that not all were looked at. */
const FREQUENT = 0.25;
/** Units that are compared with the text in full. */
export const COMPARED = 64;
/** Of so many new units a second segment is made; beyond, all is made again. */
const LARGEST_TAIL = 4000;
/** Units gathered between two pauses. */
const STEP = 512;
/** How often what the best unit leaves uncovered is looked for in others: a quotation may be put together of several. */
const MOST_PIECES = 6;
/** Runs that a further piece has to cover. */
const LEAST_COVERED = 2;

/** A unit that shares runs of characters with a text. */
export interface SharingUnit {
  readonly unit: number;
  /** How many of the text's runs stand in it. */
  readonly shared: number;
}

/**
 * Which units share runs of letters with a text, whatever its words: what quotations are checked against. Made from the
 * units when first asked, or before (`buildInSteps`); new units cost their own text. Nothing of it is stored.
 */
export class SharedRuns {
  readonly #units: readonly (IndexedUnit | undefined)[];
  #main: RunSegment | undefined;
  #tail: RunSegment | undefined;
  /** Units below are in `main`; below `covered` in `tail`. */
  #mainEnd = 0;
  #covered = 0;

  constructor(units: readonly (IndexedUnit | undefined)[]) {
    this.#units = units;
  }

  /** Takes in all units, some at a time. Units may come and go between the steps. */
  *buildInSteps(): Generator<undefined, void> {
    if (this.#main !== undefined && this.#units.length - this.#mainEnd <= LARGEST_TAIL) return;
    const builder = new RunSegmentBuilder();
    let at = 0;
    for (; at < this.#units.length; at++) {
      const unit = this.#units[at];
      if (unit !== undefined) builder.add(at, unit.canonical);
      if (at % STEP === STEP - 1) yield;
    }
    this.#main = builder.build();
    this.#tail = undefined;
    this.#mainEnd = at;
    this.#covered = at;
  }

  get bytes(): number {
    return (this.#main?.bytes ?? 0) + (this.#tail?.bytes ?? 0);
  }

  /**
   * Units that share most runs with `text`, most first, and those that have what the best one leaves: at most `limit`.
   *
   * @param passes which units may be given
   */
  sharing(text: string, limit: number, passes: (unit: IndexedUnit) => boolean): readonly SharingUnit[] {
    this.#update();
    const hashes = hashesOf(canonicalText(text));
    const likeliest = this.#likeliest(hashes, passes);
    const canonicalOf = (unit: number) => this.#units[unit]?.canonical ?? '';
    return mostSharing(hashes, likeliest, canonicalOf, limit);
  }

  /** Units by the runs that were kept of them, each counting more the fewer units have it. */
  #likeliest(hashes: Uint32Array, passes: (unit: IndexedUnit) => boolean): readonly number[] {
    const most = Math.min(MOST_WITH_RUN, Math.max(LEAST_WITH_RUN, Math.floor(MOST_LOOKS / hashes.length)));
    const weights = new Map<number, number>();
    for (const hash of new Set(hashes)) {
      const having: number[] = [];
      const visit = (id: number) => {
        const unit = this.#units[id];
        if (unit !== undefined && having.at(-1) !== id && passes(unit)) having.push(id);
        return having.length < most;
      };
      this.#main?.each(hash, visit);
      if (having.length < most) this.#tail?.each(hash, visit);
      const weight = having.length < most ? Math.sqrt(MOST_WITH_RUN / having.length) : FREQUENT;
      for (const id of having) weights.set(id, (weights.get(id) ?? 0) + weight);
    }
    return [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, COMPARED)
      .map(([unit]) => unit);
  }

  #update(): void {
    for (const _ of this.buildInSteps());
    if (this.#covered === this.#units.length) return;
    const builder = new RunSegmentBuilder();
    for (let at = this.#mainEnd; at < this.#units.length; at++) {
      const unit = this.#units[at];
      if (unit !== undefined) builder.add(at, unit.canonical);
    }
    this.#tail = builder.build();
    this.#covered = this.#units.length;
  }
}

/**
 * Of the likeliest units those that share most runs with a text (`hashesOf` its canonical form), most first, and those
 * that have what the best one leaves: at most `limit`; ties in the order of their numbers.
 */
export function mostSharing(
  hashes: Uint32Array,
  likeliest: readonly number[],
  canonicalOf: (unit: number) => string,
  limit: number,
): readonly SharingUnit[] {
  const ranked = likeliest
    .map((unit): Sharing => ({ unit, runs: runsIn(hashes, canonicalOf(unit)) }))
    .sort((a, b) => b.runs.length - a.runs.length || a.unit - b.unit);
  const chosen = new Set([...ranked.slice(0, limit - MOST_PIECES), ...piecesOf(ranked, hashes.length)]);
  return ranked
    .filter((each) => chosen.has(each))
    .slice(0, limit)
    .map(({ unit, runs }) => ({ unit, shared: runs.length }));
}

/** A unit with the positions of the text's runs that stand in it. */
interface Sharing {
  readonly unit: number;
  readonly runs: readonly number[];
}

function runsIn(hashes: Uint32Array, canonical: string): readonly number[] {
  const own = new Set(hashesOf(canonical));
  const runs: number[] = [];
  for (const [position, hash] of hashes.entries()) if (own.has(hash)) runs.push(position);
  return runs;
}

/** Units that together have most of the runs: each the one that adds most to those before it. */
function piecesOf(ranked: readonly Sharing[], length: number): readonly Sharing[] {
  const isCovered = new Uint8Array(length);
  const pieces: Sharing[] = [];
  while (pieces.length < MOST_PIECES) {
    let best: Sharing | undefined;
    let most = LEAST_COVERED - 1;
    for (const sharing of ranked) {
      if (sharing.runs.length <= most) break;
      const added = sharing.runs.reduce((sum, run) => sum + (isCovered[run] === 0 ? 1 : 0), 0);
      if (added > most) [best, most] = [sharing, added];
    }
    if (!best) break;
    pieces.push(best);
    for (const run of best.runs) isCovered[run] = 1;
  }
  return pieces;
}
