import type { Document } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import { isSameDocument } from '../../index/model/same-document.js';
import { summarize } from '../../index/model/summary.js';
import { distinctKey } from '../../index/parser/identity.js';
import type { DocumentFile } from '../readers/read-document.js';
import { sha256 } from '../storage/hash.js';
import type { Held, HeldTexts } from './held-texts.js';

/**
 * `added`; `unchanged`: this very text is held; `updated`: its meta has changed; `replaced`: it stands in for another
 * text; `refused`: another text is held under its key; `failed`: it cannot be read.
 */
export type IngestStatus = 'added' | 'unchanged' | 'updated' | 'replaced' | 'refused' | 'failed';

/** What becomes of a text. */
export interface Verdict {
  readonly status: IngestStatus;
  readonly key: string;
  /** What this text takes the place of. */
  readonly supersedes?: Held;
  /** What is held where this text would be. */
  readonly held?: Held;
  /** The key that the text is given although it has, or others have, another claim to it. */
  readonly replaces?: string;
}

/** By the rules of keys (held-keys.ts), which decide again when the catalogue is made. */
export function judge(document: Document, file: DocumentFile, held: HeldTexts, replace: boolean): Verdict {
  const { key, symbol } = document;
  const { sha256: text, metaSha256 } = hashesOf(file);
  const same = held.withHash(text);
  if (same) {
    // A text that comes without its meta says nothing against the meta it is held with.
    if (!same.damaged && (metaSha256 === null || same.metaSha256 === metaSha256))
      return { status: 'unchanged', key: same.key };
    const claim = same.ingestedAs === undefined ? same.key : same.replaces;
    const replaces = claim === undefined ? {} : { replaces: claim };
    return { status: 'updated', key: claim ?? key, supersedes: same, ...replaces };
  }
  const summary = summarize(document);
  const texts = held.under(key);
  if (texts.every((other) => isSameDocument(summary, other.summary))) return { status: 'added', key };
  const own = texts.find((other) => languageOf(other.summary) === languageOf(document));
  if (replace && own) return { status: 'replaced', key, supersedes: own, replaces: key };
  if (symbol === undefined) return { status: 'added', key: distinctKey(key, text) };
  return { status: 'refused', key, ...(own && { held: own }) };
}

export function hashesOf({ source, metaJson }: DocumentFile) {
  return { sha256: source.sha256, metaSha256: metaJson === undefined ? null : sha256(metaJson) };
}

export function heldByAnother(key: string): string {
  return `another text is held under ${key}`;
}
