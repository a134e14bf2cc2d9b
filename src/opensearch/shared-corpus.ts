import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Corpus } from '../../index/corpus.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import { OperationalError } from '../operations/operational-error.js';
import { type Connection, isRefused } from './connection.js';
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

  /** The generation may have been deleted while this process slept; another one is the current one then. */
  private async asked<Answer>(
    ask: (corpus: OpenSearchCorpus) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    try {
      return await ask(await this.current(signal));
    } catch (error) {
      if (!isRefused(error, 'index_not_found_exception')) throw error;
      this.lookedAt = Number.NEGATIVE_INFINITY;
      return ask(await this.current(signal));
    }
  }

  list: Corpus['list'] = (signal) => this.asked((corpus) => corpus.list(signal), signal);
  document: Corpus['document'] = (key, signal) =>
    this.asked((corpus) => corpus.document(key, signal), signal);
  translation: Corpus['translation'] = (key, language, signal) =>
    this.asked((corpus) => corpus.translation(key, language, signal), signal);
  named: Corpus['named'] = (name, signal) => this.asked((corpus) => corpus.named(name, signal), signal);
  summary: Corpus['summary'] = (key, signal) => this.asked((corpus) => corpus.summary(key, signal), signal);
  documents: Corpus['documents'] = (filter, page, signal) =>
    this.asked((corpus) => corpus.documents(filter, page, signal), signal);
  completions: Corpus['completions'] = (partial, limit, signal) =>
    this.asked((corpus) => corpus.completions(partial, limit, signal), signal);
  near: Corpus['near'] = (name, limit, signal) =>
    this.asked((corpus) => corpus.near(name, limit, signal), signal);
  search: Corpus['search'] = (query, signal) => this.asked((corpus) => corpus.search(query, signal), signal);
  sharing: Corpus['sharing'] = (query, signal) =>
    this.asked((corpus) => corpus.sharing(query, signal), signal);
  citing: Corpus['citing'] = (targets, page, signal) =>
    this.asked((corpus) => corpus.citing(targets, page, signal), signal);
  requests: Corpus['requests'] = (filter, page, signal) =>
    this.asked((corpus) => corpus.requests(filter, page, signal), signal);
  size: Corpus['size'] = (signal) => this.asked((corpus) => corpus.size(signal), signal);
}
