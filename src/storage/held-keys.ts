import { distinctKey } from '../../index/parser/identity.js';
import type { CatalogueEntry } from './catalogue.js';

/** What stands in the way of a text, for the operator. */
export interface StorageProblem {
  /** Path of the file. */
  readonly path: string;
  readonly explanation: string;
}

/** A built text and the key its document would like to have. */
export type Candidate = Pick<CatalogueEntry, 'builtFrom' | 'ownKey' | 'summary'>;

export interface KeyAssignment<C extends Candidate> {
  /** By key. */
  readonly held: ReadonlyMap<string, C>;
  /** Same text as a held one, or replaced by one. */
  readonly hidden: readonly C[];
  /** A different text under a key that is held, with that key. */
  readonly refused: readonly { readonly candidate: C; readonly key: string }[];
}

/**
 * Gives each text its key (design.md, "The model"). In the order given, the first to come holds the key; what
 * replaces another takes that one's key. The same text twice is held once. A different text without a symbol gets a
 * suffix from its hash, since two letters of a day are two letters; under a symbol it is refused.
 */
export function assignKeys<C extends Candidate>(candidates: readonly C[]): KeyAssignment<C> {
  const held = new Map<string, C>();
  const hidden: C[] = [];
  const refused: { candidate: C; key: string }[] = [];
  for (const candidate of candidates) {
    const { replaces, sha256 } = candidate.builtFrom;
    if (replaces !== undefined) {
      const replaced = held.get(replaces);
      if (replaced) hidden.push(replaced);
      held.set(replaces, candidate);
      continue;
    }
    const { ownKey: key, summary } = candidate;
    const suffixed = distinctKey(key, sha256);
    const holders = [held.get(key), held.get(suffixed)];
    if (!holders[0]) held.set(key, candidate);
    else if (holders.some((holder) => holder?.builtFrom.sha256 === sha256)) hidden.push(candidate);
    else if (summary.symbol === undefined && !holders[1]) held.set(suffixed, candidate);
    else refused.push({ candidate, key });
  }
  return { held, hidden, refused };
}
