import { setImmediate } from 'node:timers/promises';
import type { Analyzer } from '../../index/analysis/analyzer.js';
import { extractionOf } from '../../index/extraction/extract.js';
import { ExtractionIndex } from '../../index/extraction/extraction-index.js';
import type { Document } from '../../index/model/document.js';
import { SearchIndex } from '../../index/search/search-index.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import type { Results, StoredDocument } from './protocol.js';
import { readVerified } from './read-verified.js';
import type { SmallQuestion } from './small-protocol.js';

/** What finds words; loaded when somebody first searches. */
export interface Words {
  readonly analyzer: Analyzer;
  readonly synonyms: SynonymTable;
}

/**
 * The index over one small collection, in memory alone: what somebody uploaded is so little that making it costs less
 * than keeping it.
 */
export class SmallIndex {
  readonly #held = new Map<string, string>();
  readonly #extractions = new ExtractionIndex();
  #search: SearchIndex | undefined;
  /** Changes come one after the other. */
  #changing: Promise<unknown> = Promise.resolve();

  /** Of all that it has: what an index costs in memory. */
  get documents(): number {
    return this.#held.size;
  }

  /** Makes this the index over exactly `documents`, and answers. Those that cannot be read are told of. */
  answer(
    documents: readonly StoredDocument[],
    question: SmallQuestion,
    words: () => Promise<Words>,
  ): Promise<{ result: Results[SmallQuestion['type']]; problems: { key: string; message: string }[] }> {
    const work = this.#changing.then(async () => {
      const needsWords = question.type === 'search' || question.type === 'sharing';
      if (needsWords && this.#search === undefined) {
        const { analyzer, synonyms } = await words();
        this.#search = new SearchIndex(analyzer, synonyms);
        // What was taken in for citations alone is taken in again.
        this.#held.clear();
      }
      const problems = await this.#become(documents);
      return { result: this.#ask(question), problems };
    });
    this.#changing = work.catch(() => {});
    return work;
  }

  #ask(question: SmallQuestion): Results[SmallQuestion['type']] {
    switch (question.type) {
      case 'citing':
        return this.#extractions.citing(question.targets, question.page);
      case 'requests':
        return this.#extractions.requests(question.filter, question.page);
      case 'sharing':
        return this.#search?.sharing(question.sharing) ?? [];
      case 'search':
        return this.#search?.search(question.query) ?? { hits: [], exactTotal: 0, synonyms: [] };
    }
  }

  async #become(documents: readonly StoredDocument[]): Promise<{ key: string; message: string }[]> {
    const wanted = new Map(documents.map(({ key, fingerprint }) => [key, fingerprint]));
    for (const [key, fingerprint] of this.#held) if (wanted.get(key) !== fingerprint) this.#remove(key);
    const problems: { key: string; message: string }[] = [];
    for (const document of documents) {
      if (this.#held.has(document.key)) continue;
      try {
        this.#add(await readVerified(document));
        this.#held.set(document.key, document.fingerprint);
      } catch (error) {
        problems.push({ key: document.key, message: error instanceof Error ? error.message : String(error) });
      }
      await setImmediate();
    }
    return problems;
  }

  #add(document: Document): void {
    this.#extractions.add(document.key, extractionOf(document));
    this.#search?.add([document]);
  }

  #remove(key: string): void {
    this.#held.delete(key);
    this.#extractions.remove(key);
    this.#search?.remove([key]);
  }
}
