import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Corpus } from '../../index/corpus.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import { OperationalError } from '../operations/operational-error.js';
import type { Connection } from './connection.js';
import { OpenSearchCorpus } from './corpus.js';
import { currentGeneration, type Generation, isOurs, requireOurs } from './generations.js';

export interface SharedCorpusOptions {
  readonly connection: Connection;
  readonly prefix: string;
  /** What reads queries; made when the first one is asked. */
  readonly words: () => Promise<{ readonly analyzer: TextAnalyzer; readonly synonyms: SynonymTable }>;
}

/** Milliseconds for which it is not asked again which generation is the current one. */
const TRUSTED_MS = 1_000;

/**
 * The documents of the current generation. Each question is answered from one generation, also where another becomes the
 * current one meanwhile; the next one after a second is asked of that.
 */
export class SharedCorpus implements Corpus {
  private opened: { readonly generation: Generation; readonly corpus: OpenSearchCorpus } | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<OpenSearchCorpus> | undefined;

  constructor(private readonly options: SharedCorpusOptions) {}

  /** Looks which generation is the current one, and whether it answers. @throws {OperationalError} why it cannot be asked */
  async prepare(): Promise<void> {
    this.lookedAt = Number.NEGATIVE_INFINITY;
    await (await this.current()).size();
  }

  private async current(signal?: AbortSignal): Promise<OpenSearchCorpus> {
    signal?.throwIfAborted();
    if (this.opened !== undefined && performance.now() - this.lookedAt < TRUSTED_MS)
      return this.opened.corpus;
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async look(): Promise<OpenSearchCorpus> {
    const { connection, prefix, words } = this.options;
    const generation = await currentGeneration(connection, prefix);
    if (generation === undefined)
      throw new OperationalError(
        'engine-empty',
        'OpenSearch does not hold our documents; run: yinju reindex',
      );
    let { opened } = this;
    // Made by another version: this one answers from what it knows, for as long as that is kept.
    const stays = opened !== undefined && !isOurs(generation);
    if (opened === undefined || (opened.generation.number !== generation.number && !stays)) {
      requireOurs(generation);
      const made = { connection, prefix: generation.prefix, ...(await words()) };
      opened = { generation, corpus: await OpenSearchCorpus.open(made) };
      this.opened = opened;
    }
    this.lookedAt = performance.now();
    return opened.corpus;
  }

  list: Corpus['list'] = async (signal) => (await this.current(signal)).list(signal);
  document: Corpus['document'] = async (key, signal) => (await this.current(signal)).document(key, signal);
  translation: Corpus['translation'] = async (key, language, signal) =>
    (await this.current(signal)).translation(key, language, signal);
  named: Corpus['named'] = async (name, signal) => (await this.current(signal)).named(name, signal);
  summary: Corpus['summary'] = async (key, signal) => (await this.current(signal)).summary(key, signal);
  documents: Corpus['documents'] = async (filter, page, signal) =>
    (await this.current(signal)).documents(filter, page, signal);
  completions: Corpus['completions'] = async (partial, limit, signal) =>
    (await this.current(signal)).completions(partial, limit, signal);
  near: Corpus['near'] = async (name, limit, signal) =>
    (await this.current(signal)).near(name, limit, signal);
  search: Corpus['search'] = async (query, signal) => (await this.current(signal)).search(query, signal);
  sharing: Corpus['sharing'] = async (query, signal) => (await this.current(signal)).sharing(query, signal);
  citing: Corpus['citing'] = async (targets, page, signal) =>
    (await this.current(signal)).citing(targets, page, signal);
  requests: Corpus['requests'] = async (filter, page, signal) =>
    (await this.current(signal)).requests(filter, page, signal);
  size: Corpus['size'] = async (signal) => (await this.current(signal)).size(signal);
}
