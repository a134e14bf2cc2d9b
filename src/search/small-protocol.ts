import type { SynonymGroup } from '../../index/search/synonyms.js';
import type { Question, Results, StoredDocument } from './protocol.js';

/** What the thread of the small indices is started with. */
export interface SmallWorkerStart {
  readonly ownWords: readonly SynonymGroup[];
}

/**
 * A question about exactly these documents. Each carries all of them, so that no state of the thread decides what is
 * found: one that was just started, or has forgotten, answers the same.
 */
export interface SmallRequest {
  readonly id: number;
  /** Which collection; only by it, and never by a key, an index is found again. */
  readonly store: string;
  readonly documents: readonly StoredDocument[];
  readonly question: SmallQuestion;
}

/** All but vectors: texts that belong to somebody are sent nowhere. */
export type SmallQuestion = Exclude<Question, { readonly type: 'vectors' }>;

export type SmallAnswer =
  | {
      readonly id: number;
      readonly result: Results[SmallQuestion['type']];
      /** Documents that could not be read, with the reason: they are not in the index. */
      readonly problems: readonly { readonly key: string; readonly message: string }[];
    }
  | { readonly id: number; readonly failed: string };
