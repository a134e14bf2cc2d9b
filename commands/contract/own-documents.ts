import type { DocumentSummary, DocumentType, UnitKind } from '../../index/model/document.js';

/** Whose a document is: this channel's alone, or the whole workspace's (a Slack team, a Discord server). */
export const OWNERS = ['channel', 'workspace'] as const;
export type Owner = (typeof OWNERS)[number];

/** A file that came with a question, as the platform says it is; nothing of it has been fetched. */
export interface OfferedFile {
  readonly name: string;
  /** Bytes, where the platform tells. */
  readonly size?: number;
}

/** Why a file could not be had from the platform. */
export type FetchProblem = 'elsewhere' | 'not-allowed' | 'gone' | 'too-large' | 'too-slow' | 'unreachable';

/**
 * What becomes of a file: `new`; `same`: this text is held; `changed`: it takes the place of another text of the same
 * document; `shared-same`, `shared-other`: all share this text, or another under its key, and then that one is quoted;
 * `unread`: it cannot be read.
 */
export type UploadStatus = 'new' | 'same' | 'changed' | 'shared-same' | 'shared-other' | 'unread';

/** One file as it was read. */
export interface UploadFinding {
  readonly file: string;
  readonly status: UploadStatus;
  readonly document?: {
    readonly key: string;
    readonly title?: string;
    readonly type: DocumentType;
    readonly counts: Readonly<Partial<Record<UnitKind, number>>>;
    /** Shares of the text, 0 to 1. */
    readonly certain: number;
    readonly coverage: number;
  };
  /** Of a text that takes the place of another, or may not: canonical locators. */
  readonly changes?: { readonly changed: string; readonly added: string; readonly removed: string };
  /** What the reader of the file says, in the asker's language. */
  readonly notices: readonly string[];
  /** What the parser noticed: how often, and the first places, in the asker's language. */
  readonly problems: readonly {
    readonly rule: string;
    readonly count: number;
    readonly places: readonly string[];
  }[];
  /** Why it cannot be read, in the asker's language. */
  readonly explanation?: string;
}

/** Files that were read and wait for somebody to decide. */
export interface Offer {
  /** Names it in a button. */
  readonly id: string;
  readonly owner: Owner;
  readonly findings: readonly UploadFinding[];
}

export interface OwnDocument {
  readonly summary: DocumentSummary;
  readonly owner: Owner;
}

/** The documents that belong to the channel a question came from, and to its workspace. */
export interface OwnDocuments {
  /** Files that came with the question. */
  readonly offered: readonly OfferedFile[];
  /** How files come in is told by the platform's words. */
  readonly platform: 'slack' | 'discord';
  /** With the bot alone: what is uploaded belongs to this conversation, whatever is set. */
  readonly direct: boolean;
  /** Nothing of the whole workspace's is seen or kept from here. */
  readonly narrow: boolean;
  list(signal: AbortSignal): Promise<readonly OwnDocument[]>;
  /**
   * Fetches and reads the files that came with the question; nothing is kept yet.
   * @returns without an id where there is nothing to decide
   */
  read(owner: Owner, signal: AbortSignal): Promise<Omit<Offer, 'id'> & { readonly id?: string }>;
  /** What waits under this id for this very person, here; undefined where nothing does (any more). */
  waiting(id: string): Promise<Offer | undefined>;
  /**
   * Keeps what waits under this id; undefined as `waiting` (an id is good for one decision), and where it is for the whole
   * workspace and who decides is none of its administrators. `full`: there is no room for it, and it goes on waiting.
   */
  keep(id: string, signal: AbortSignal): Promise<Offer | 'full' | undefined>;
  /** Forgets what waits under this id; false as `waiting`. */
  drop(id: string): Promise<boolean>;
  /** Takes a document out again; false where none of one's own has this key. */
  remove(key: string): Promise<boolean>;
}

/** Bounds that are told before anything is fetched. */
export const UPLOAD_LIMITS = {
  bytes: 20 * 1024 * 1024,
  filesAtOnce: 5,
  /** Of one channel, or one workspace. */
  documents: 200,
  /** Of a talk with the bot alone, in which everybody decides and of which there may be any number. */
  documentsAlone: 20,
} as const;

/** How many documents the owner may have for whom one uploads from here. */
export function mostDocuments({ direct }: Pick<OwnDocuments, 'direct'>): number {
  return direct ? UPLOAD_LIMITS.documentsAlone : UPLOAD_LIMITS.documents;
}
