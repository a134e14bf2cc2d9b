import type { UnreadFormat } from '../../commands/messages/reading/reading-messages.js';
import type { RefusalReason } from './read-text.js';

/** Why a file could not become a document's text. Stable, for tests and scripts. */
export type ReadErrorCode =
  | 'missing'
  | 'directory'
  | 'unreadable'
  | 'unknown-format'
  | 'meta'
  | RefusalReason;

/** A file that cannot be read as a document: the operator's to mend, so the message names the file and the remedy. */
export class ReadError extends Error {
  /** Of `unknown-format`: what it is instead, where that is known. */
  readonly format?: UnreadFormat;

  constructor(
    readonly code: ReadErrorCode,
    readonly path: string,
    explanation: string,
    options: ErrorOptions & { readonly format?: UnreadFormat } = {},
  ) {
    super(`${path}: ${explanation}`, options);
    this.name = 'ReadError';
    if (options.format !== undefined) this.format = options.format;
  }
}
