import type { ReadLimits, ReadResult } from './read-text.js';
import type { ReadableKind } from './readers.js';

/** What the parent asks: one file at a time. */
export interface ReadRequest {
  readonly kind: ReadableKind;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** What the child answers: any number of `progress`, then one of the others. */
export type ChildAnswer =
  /** It is there and can be asked. */
  | { readonly type: 'ready' }
  /** The reader is loaded; what follows is the file's own. */
  | { readonly type: 'loaded' }
  /** So many pages are to be read: more of them may take longer. */
  | { readonly type: 'progress'; readonly pages: number }
  /** Bytes that it holds, where nothing outside can tell. */
  | { readonly type: 'memory'; readonly bytes: number }
  | { readonly type: 'done'; readonly result: ReadResult }
  /** A bug of ours; `message` has its stack. */
  | { readonly type: 'failed'; readonly message: string };
