import type { Locale } from '../../commands/contract/locale.js';
import type { OwnDocuments } from '../../commands/contract/own-documents.js';
import type { FetchableFile, Origin } from './question.js';

/** The documents that belong to where a question came from; undefined where there can be none (the terminal). */
export type OwnFor = (
  origin: Pick<Origin, 'platform' | 'channel' | 'direct' | 'outside' | 'user' | 'administrator'>,
  files: readonly FetchableFile[],
  locale: Locale,
) => OwnDocuments | undefined;
