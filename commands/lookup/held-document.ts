import type { Document, DocumentSummary, Unit } from '../../index/model/document.js';
import { type Language, languageOf } from '../../index/model/language.js';
import type { Locator } from '../../index/model/locator.js';
import { summarize } from '../../index/model/summary.js';
import type { CommandContext } from '../contract/command.js';

/** A document opened for quoting: its summary (for citations) and its units by address. */
export interface HeldDocument {
  readonly document: Document;
  readonly summary: DocumentSummary;
  readonly unit: (locator: Locator) => Unit | undefined;
}

/**
 * The document under this key, its first text or the one in `language`; undefined where that is not held, or was removed
 * meanwhile.
 */
export async function openDocument(
  key: string,
  { corpus, signal }: Pick<CommandContext, 'corpus' | 'signal'>,
  language?: Language,
): Promise<HeldDocument | undefined> {
  const document = await corpus.document(key, signal);
  if (!document || language === undefined || languageOf(document) === language)
    return document && holdDocument(document);
  const translation = await corpus.translation(key, language, signal);
  return translation && holdDocument(translation);
}

/** The corpus keeps documents in memory while they are asked for; what is derived from one goes when it goes. */
const held = new WeakMap<Document, HeldDocument>();

function holdDocument(document: Document): HeldDocument {
  const known = held.get(document);
  if (known) return known;
  const units = new Map(document.units.map((unit) => [unit.locator, unit]));
  const holding = { document, summary: summarize(document), unit: (locator: Locator) => units.get(locator) };
  held.set(document, holding);
  return holding;
}
