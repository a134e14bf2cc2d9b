import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type {
  CitingPlace,
  Corpus,
  CorpusSize,
  DocumentFilter,
  NamedDocument,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
  SearchResult,
  SharingPassage,
  SharingQuery,
} from '../../index/corpus.js';
import { DocumentList } from '../../index/document-list.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import type { CitationTarget } from '../../index/model/extraction.js';
import type { Language } from '../../index/model/language.js';
import { ConceptFinder } from '../../index/search/concepts.js';
import { parseQuery } from '../../index/search/query.js';
import { searching } from '../../index/search/searching.js';
import { runAwaiting } from '../../index/search/steps.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import { type Connection, isMissing } from './connection.js';
import { aliasOf } from './mapping.js';
import { citingSearch, requestSearch } from './mention-queries.js';
import { BY_KEY, completionSearches, namedSearches, nearSearches } from './name-queries.js';
import { unpackDocument } from './packed-documents.js';
import { type DocumentRecord, textId } from './records.js';
import { EngineSource, type UnitsOfEngine } from './search-source.js';
import { type RoomSearch, searchRoom } from './searches.js';
import { sharingOf } from './sharing.js';
import { askHeld, notOf, type Seen } from './stale-versions.js';

/** Summaries read at once where all are wanted. */
const LISTED_AT_ONCE = 1_000;
/** Replacements under a question that are waited for. */
const MOST_TRIED = 3;
/** Bytes of an id that an engine takes: no document has a longer key. */
const LONGEST_ID = 512;

export interface OpenSearchCorpusOptions {
  readonly connection: Connection;
  /** What the names of its indices begin with. */
  readonly prefix: string;
  readonly analyzer: TextAnalyzer;
  readonly synonyms: SynonymTable;
}

/** The Corpus port over documents that OpenSearch holds: it narrows, the library judges. */
export class OpenSearchCorpus implements Corpus {
  readonly #engine: UnitsOfEngine;
  readonly #analyzer: TextAnalyzer;
  readonly #synonyms: SynonymTable;
  #concepts: ConceptFinder | undefined;

  private constructor(
    { connection, prefix, analyzer, synonyms }: OpenSearchCorpusOptions,
    routings: readonly string[],
  ) {
    this.#engine = { connection, prefix, routings };
    this.#analyzer = analyzer;
    this.#synonyms = synonyms;
  }

  static async open(options: OpenSearchCorpusOptions): Promise<OpenSearchCorpus> {
    return new OpenSearchCorpus(options, await routingsOf(options.connection, options.prefix));
  }

  async list(signal?: AbortSignal): Promise<readonly DocumentSummary[]> {
    const all: DocumentSummary[] = [];
    for (;;) {
      const last = all.at(-1)?.key;
      const query = last === undefined ? { match_all: {} } : { range: { key: { gt: last } } };
      const [found] = await this.#summaries([{ query, size: LISTED_AT_ONCE, sort: BY_KEY }], signal);
      all.push(...(found?.records ?? []));
      if ((found?.records.length ?? 0) < LISTED_AT_ONCE) return all;
    }
  }

  async document(key: string, signal?: AbortSignal): Promise<Document | undefined> {
    return this.#text(key, undefined, signal);
  }

  async translation(key: string, language: Language, signal?: AbortSignal): Promise<Document | undefined> {
    return this.#text(key, language, signal);
  }

  async named(name: string, signal?: AbortSignal): Promise<readonly NamedDocument[]> {
    return (await this.#listOf(namedSearches(name), signal)).named(name);
  }

  async summary(key: string, signal?: AbortSignal): Promise<DocumentSummary | undefined> {
    return (await this.#record<DocumentRecord>('documents', key, signal))?.summary;
  }

  async documents(filter: DocumentFilter, page: Page, signal?: AbortSignal): Promise<Paged<DocumentSummary>> {
    const { keys, ...others } = filter;
    const narrowing = [
      ...(keys === undefined ? [] : [{ terms: { key: keys } }]),
      ...Object.entries(others).map(([field, value]) => ({ terms: { [field]: [value].flat() } })),
    ];
    const query = { bool: { filter: narrowing } };
    const { offset = 0, limit } = page;
    const [found] = await this.#summaries(
      [{ query, from: offset, size: limit, sort: BY_KEY, counts: true }],
      signal,
    );
    return { entries: found?.records ?? [], total: found?.total ?? 0 };
  }

  async completions(
    partial: string,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly DocumentSummary[]> {
    const list = await this.#listOf(completionSearches(partial, limit), signal);
    return list.completions(partial, limit, async () => signal?.throwIfAborted());
  }

  async near(name: string, limit: number, signal?: AbortSignal): Promise<readonly DocumentSummary[]> {
    return (await this.#listOf(nearSearches(name), signal)).near(name, limit);
  }

  async search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    signal?.throwIfAborted();
    this.#concepts ??= new ConceptFinder(this.#analyzer, this.#synonyms);
    const concepts = this.#concepts;
    const parse = (text: string) => parseQuery(text, this.#analyzer, this.#synonyms, concepts);
    const { connection, prefix } = this.#engine;
    const ask = async (stale: readonly string[]) => {
      const source = new EngineSource(this.#engine, this.#analyzer, parse, this.#synonyms, signal, stale);
      const answer = await runAwaiting(searching(query, source));
      const seen = source.seenOf(new Set(answer.hits.map(({ document }) => document)));
      return { answer, seen };
    };
    return askHeld(connection, prefix, ask, signal);
  }

  async sharing(query: SharingQuery, signal?: AbortSignal): Promise<readonly (readonly SharingPassage[])[]> {
    signal?.throwIfAborted();
    return sharingOf(this.#engine.connection, this.#engine.prefix, query, signal);
  }

  async citing(
    targets: readonly CitationTarget[],
    page: Page,
    signal?: AbortSignal,
  ): Promise<Paged<CitingPlace>> {
    return this.#mentions(citingSearch(targets, page), signal);
  }

  async requests(filter: RequestFilter, page: Page, signal?: AbortSignal): Promise<Paged<RequestPlace>> {
    return this.#mentions(requestSearch(filter, page), signal);
  }

  async size(signal?: AbortSignal): Promise<CorpusSize> {
    const { connection, prefix } = this.#engine;
    const sum = (field: string) => ({ sum: { field } });
    const { hits, aggregations } = await connection.ask<{
      readonly hits: { readonly total: { readonly value: number } };
      readonly aggregations: Readonly<Record<'units' | 'characters', { readonly value: number }>>;
    }>(
      {
        method: 'POST',
        path: `/${aliasOf(prefix, 'documents')}/_search`,
        body: {
          size: 0,
          track_total_hits: true,
          aggs: { units: sum('unitCount'), characters: sum('characterCount') },
        },
      },
      signal,
    );
    return {
      documents: hits.total.value,
      units: aggregations.units.value,
      characters: aggregations.characters.value,
    };
  }

  async #mentions<Place>(search: RoomSearch, signal?: AbortSignal): Promise<Paged<Place>> {
    const { connection, prefix } = this.#engine;
    const ask = async (stale: readonly string[]) => {
      const query = { bool: { must: [search.query], must_not: notOf(stale) } };
      const [found] = await searchRoom<Seen & { readonly mention: Place }>(
        connection,
        prefix,
        'mentions',
        [stale.length === 0 ? search : { ...search, query }],
        signal,
      );
      const seen = found?.records ?? [];
      return { answer: { entries: seen.map(({ mention }) => mention), total: found?.total ?? 0 }, seen };
    };
    return askHeld(connection, prefix, ask, signal);
  }

  /** The summaries that searches find, as the list that judges names. */
  async #listOf(searches: readonly RoomSearch[], signal?: AbortSignal): Promise<DocumentList> {
    const found = await this.#summaries(searches, signal);
    const byKey = new Map(found.flatMap(({ records }) => records).map((summary) => [summary.key, summary]));
    const list = new DocumentList();
    list.update([...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1)));
    return list;
  }

  async #summaries(searches: readonly RoomSearch[], signal?: AbortSignal) {
    signal?.throwIfAborted();
    const { connection, prefix } = this.#engine;
    const found = await searchRoom<DocumentRecord>(connection, prefix, 'documents', searches, signal);
    return found.map(({ records, total }) => ({ records: records.map(({ summary }) => summary), total }));
  }

  /** The text that the document's record says is held; that is read again where another took its place meanwhile. */
  async #text(
    key: string,
    language: Language | undefined,
    signal?: AbortSignal,
  ): Promise<Document | undefined> {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const held = await this.#record<DocumentRecord>('documents', key, signal);
      if (!held) return undefined;
      const { version, summary } = held;
      if (language !== undefined && !summary.languages?.slice(1).includes(language)) return undefined;
      const id = textId(key, version, language);
      const text = await this.#record<{ readonly document: string }>('texts', id, signal);
      if (text) return unpackDocument(text.document);
    }
    throw new Error(`the text of ${key} is not where its record says`);
  }

  async #record<Record>(
    room: 'documents' | 'texts',
    id: string,
    signal?: AbortSignal,
  ): Promise<Record | undefined> {
    signal?.throwIfAborted();
    if (id === '' || Buffer.byteLength(id) > LONGEST_ID) return undefined;
    const { connection, prefix } = this.#engine;
    try {
      const path = `/${aliasOf(prefix, room)}/_source/${encodeURIComponent(id)}`;
      return await connection.ask<Record>({ method: 'GET', path }, signal);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}

/** For each shard of the units a routing that leads there. */
async function routingsOf(connection: Connection, prefix: string): Promise<readonly string[]> {
  const path = `/${aliasOf(prefix, 'units')}/_search_shards`;
  const shardsOf = async (query: Readonly<Record<string, string>>) => {
    const { shards } = await connection.ask<{
      readonly shards: readonly (readonly { readonly shard: number }[])[];
    }>({
      method: 'GET',
      path,
      query,
    });
    return shards.flatMap(([copy]) => copy?.shard ?? []);
  };
  const all = await shardsOf({});
  const routings = new Map<number, string>();
  for (let tried = 0; routings.size < all.length && tried < 1_000; tried++) {
    const routing = String(tried);
    for (const shard of await shardsOf({ routing })) if (!routings.has(shard)) routings.set(shard, routing);
  }
  return [...routings.values()];
}
