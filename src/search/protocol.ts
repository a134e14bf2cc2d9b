import type {
  CitingPlace,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
  SearchResult,
  SharingPassage,
  SharingQuery,
} from '../../index/corpus.js';
import type { CitationTarget } from '../../index/model/extraction.js';
import type { SynonymGroup } from '../../index/search/synonyms.js';
import type { EmbeddingsConfig } from '../embeddings/client.js';
import type { MeaningProgress } from '../embeddings/meaning-keeper.js';

/** A parsed document on disk. */
export interface StoredDocument {
  readonly key: string;
  /** JSON file that holds one `Document`. */
  readonly path: string;
  /** Hex SHA-256 of the file: another one means that the document must be indexed anew; a file of another is damaged. */
  readonly fingerprint: string;
  /** The file's contents, where the disk would not take them. */
  readonly json?: string;
}

/** What the worker is started with. */
export interface WorkerStart {
  readonly artefact: string;
  readonly documents: readonly StoredDocument[];
  /** What a reader adds to the tables of words. */
  readonly ownWords?: readonly SynonymGroup[];
  /** Where a search by meaning asks, if it is wanted. */
  readonly embeddings?: EmbeddingsConfig;
}

/** What each kind of question is answered with. */
export interface Results {
  readonly search: SearchResult;
  readonly sharing: readonly (readonly SharingPassage[])[];
  readonly citing: Paged<CitingPlace>;
  readonly requests: Paged<RequestPlace>;
  readonly vectors: MeaningProgress;
}
export type Question =
  | { readonly type: 'search'; readonly query: SearchQuery }
  | { readonly type: 'sharing'; readonly sharing: SharingQuery }
  | { readonly type: 'citing'; readonly targets: readonly CitationTarget[]; readonly page: Page }
  | { readonly type: 'requests'; readonly filter: RequestFilter; readonly page: Page }
  /** To wait until all texts have vectors, or none more can be had. */
  | { readonly type: 'vectors' };

/** What the engine asks of its worker; each request gets one answer under its id. */
export type Request =
  | (Question & { readonly id: number })
  | { readonly id: number; readonly type: 'add'; readonly documents: readonly StoredDocument[] }
  | { readonly id: number; readonly type: 'remove'; readonly keys: readonly string[] }
  | { readonly id: number; readonly type: 'words'; readonly ownWords: readonly SynonymGroup[] }
  | { readonly id: number; readonly type: 'close' };

/** A request without its id. */
export type Task = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'vectors-progress'; readonly done: number; readonly total: number }
  | { readonly type: 'problem'; readonly key: string; readonly message: string }
  | { readonly type: 'done'; readonly id: number; readonly result?: Results[keyof Results] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
