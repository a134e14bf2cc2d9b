import type { Document } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import { summarize } from '../../index/model/summary.js';
import type { HeldDocument, KeptText } from '../opensearch/records.js';
import type { DocumentFile } from '../readers/read-document.js';
import type { Held } from './held-texts.js';
import { hashesOf, type Verdict } from './verdict.js';

/** A text of a document, and what is known of its file. */
export interface TextOf {
  readonly text: KeptText;
  readonly document: Document;
}

/** The texts of one document as it is held: the Chinese one first where there is one, else the first that came. */
export function heldDocument(texts: readonly TextOf[]): HeldDocument | undefined {
  const chosen = texts.find(({ text }) => text.language === 'zh') ?? texts[0];
  if (chosen === undefined) return undefined;
  const ordered = [chosen, ...texts.filter((text) => text !== chosen)];
  return {
    first: chosen.document,
    further: ordered.slice(1).map(({ document }) => document),
    texts: ordered.map(({ text }) => text),
  };
}

/** What judging a further text needs to know of one that is held. */
export function heldOf(key: string, text: KeptText): Held {
  const { language, symbol, counts, sha256, metaSha256, collection, original, replaces } = text;
  return {
    key,
    summary: { language, counts, ...(symbol === undefined ? {} : { symbol }) },
    sha256,
    metaSha256,
    contents: original,
    ...(collection === 'ingested' ? { ingestedAs: original } : {}),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/** What is kept of a text beside its document. */
export function keptText(
  document: Document,
  file: DocumentFile,
  kept: Pick<KeptText, 'collection' | 'original'>,
  replaces: string | undefined,
): KeptText {
  const { symbol, counts } = summarize(document);
  return {
    language: languageOf(document),
    ...(symbol === undefined ? {} : { symbol }),
    counts,
    ...hashesOf(file),
    ...kept,
    ownKey: document.key,
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/** The verdict on a text that took its key from another when it was kept: it has it still. */
export function claiming(replaces: string, document: Document, texts: readonly Held[]): Verdict {
  const own = texts.find(({ summary }) => languageOf(summary) === languageOf(document));
  return own === undefined
    ? { status: 'added', key: replaces, replaces }
    : { status: 'replaced', key: replaces, supersedes: own, replaces };
}

/** Whether a text would now take the place of another one than when it was judged first. */
export function isOvertaken(first: Verdict, { supersedes }: Verdict): boolean {
  return supersedes !== undefined && supersedes.sha256 !== first.supersedes?.sha256;
}
