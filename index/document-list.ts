import { lookUpName } from './citation/document-name.js';
import { NameIndex } from './citation/name-index.js';
import { nearNames } from './citation/near-names.js';
import type { DocumentFilter, NamedDocument, Page, Paged } from './corpus.js';
import type { DocumentSummary } from './model/document.js';
import { languagesOf } from './model/summary.js';
import { completeNames } from './search/complete-names.js';

/** What the Corpus port asks of the summaries of documents that are all in memory, whoever keeps their texts. */
export class DocumentList {
  readonly #names = new NameIndex();
  #byKey: ReadonlyMap<string, DocumentSummary> = new Map();

  /** Takes over what is held now, ordered by key. */
  update(summaries: readonly DocumentSummary[]): void {
    for (const step of this.updateInSteps(summaries)) void step;
  }

  /** The same, with a rest after every few documents that are new. */
  *updateInSteps(summaries: readonly DocumentSummary[]): Generator<void> {
    if (summaries === this.#names.summaries) return;
    this.#byKey = new Map(summaries.map((summary) => [summary.key, summary]));
    yield* this.#names.updateInSteps(summaries);
  }

  summary(key: string): DocumentSummary | undefined {
    return this.#byKey.get(key);
  }

  named(name: string): readonly NamedDocument[] {
    return lookUpName(name, this.#names);
  }

  near(name: string, limit: number): readonly DocumentSummary[] {
    return nearNames(name, this.#names, limit);
  }

  /** @param rest Gives others their turn in long work. */
  completions(
    partial: string,
    limit: number,
    rest: () => Promise<void>,
  ): Promise<readonly DocumentSummary[]> {
    return completeNames(partial, this.#names, limit, rest);
  }

  documents(filter: DocumentFilter, { offset = 0, limit }: Page): Paged<DocumentSummary> {
    const { signedBy, keys, languages, meeting } = filter;
    const all = keys === undefined ? this.#names.summaries : this.#of(keys);
    const entries = all.filter(
      (summary) =>
        (signedBy === undefined || summary.signatures.some(({ iso3 }) => iso3 === signedBy)) &&
        (languages === undefined || languagesOf(summary).some((each) => languages.includes(each))) &&
        (meeting === undefined || summary.masthead.meeting === meeting),
    );
    return { entries: entries.slice(offset, offset + limit), total: entries.length };
  }

  #of(keys: readonly string[]): readonly DocumentSummary[] {
    const found = [...new Set(keys)].flatMap((key) => this.summary(key) ?? []);
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
