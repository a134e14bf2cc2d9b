import type { DocumentSummary } from '../../index/model/document.js';
import { type Language, languageOf } from '../../index/model/language.js';
import type { Catalogue } from '../storage/catalogue.js';

/** What is held under a key in one language: enough to tell whether a text is new. */
export interface Held {
  readonly key: string;
  readonly summary: Pick<DocumentSummary, 'symbol' | 'language' | 'counts'>;
  readonly sha256: string;
  readonly metaSha256: string | null;
  /** Under which hash (DocumentFiles) the document lies. */
  readonly contents: string | undefined;
  /** Path of the original, where it was ingested: what takes its place removes it. */
  readonly ingestedAs?: string;
  /** The key that this text itself took from another. */
  readonly replaces?: string;
  /** Its original can be read no more: the same text, ingested again, takes its place. */
  readonly damaged?: boolean;
}

/** The texts that are held, by key and language, and by the hash of their files. */
export class HeldTexts {
  private readonly byKey = new Map<string, Map<Language, Held>>();
  private readonly byHash = new Map<string, Held>();

  /** @param isDamaged of the path of an ingested original */
  static of({ entries, translations }: Catalogue, isDamaged: (path: string) => boolean): HeldTexts {
    const texts = new HeldTexts();
    for (const { summary, builtFrom, contents } of [...entries, ...translations])
      texts.add({
        key: summary.key,
        summary,
        sha256: builtFrom.sha256,
        metaSha256: builtFrom.metaSha256,
        contents,
        ...(builtFrom.collection === 'ingested'
          ? { ingestedAs: builtFrom.path, damaged: isDamaged(builtFrom.path) }
          : {}),
        ...(builtFrom.replaces === undefined ? {} : { replaces: builtFrom.replaces }),
      });
    return texts;
  }

  add(held: Held): void {
    const texts = this.byKey.get(held.key) ?? new Map<Language, Held>();
    this.byKey.set(held.key, texts.set(languageOf(held.summary), held));
    this.byHash.set(held.sha256, held);
  }

  remove({ key, summary, sha256 }: Held): void {
    this.byKey.get(key)?.delete(languageOf(summary));
    this.byHash.delete(sha256);
  }

  /** The texts of one document, in the order in which they came. */
  under(key: string): readonly Held[] {
    return [...(this.byKey.get(key)?.values() ?? [])];
  }

  withHash(sha256: string): Held | undefined {
    return this.byHash.get(sha256);
  }

  /** The text kept in this folder. */
  keptIn(folder: string): Held | undefined {
    for (const held of this.byHash.values()) if (held.ingestedAs?.split('/')[0] === folder) return held;
    return undefined;
  }
}
