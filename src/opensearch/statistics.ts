import type { PostingField } from '../../index/search/postings.js';
import type { ParsedQuery, Part } from '../../index/search/query.js';
import type { Connection } from './connection.js';
import { aliasOf } from './mapping.js';
import { characterQuery } from './part-queries.js';

/** How often terms stand in the whole corpus, and how long its units are: what scores rest on. */
export interface Statistics {
  readonly live: number;
  /** Sums of the units' distinct terms. */
  readonly totals: readonly [text: number, names: number];
  count(term: string, field: PostingField): number;
}

/** The engine's fields of the two fields of postings. */
export const FIELD_OF = { text: 'terms', names: 'names' } as const;

/** All terms of a query, and the single characters in it that are none. */
export function termsOf({ clauses, hints, links }: ParsedQuery): {
  readonly terms: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
} {
  const terms = new Set<string>(links);
  const characters = new Set<string>();
  const take = (parts: readonly Part[]) => {
    for (const part of parts) {
      for (const term of part.terms) terms.add(term);
      if (part.terms.length === 0 && part.needle !== '') characters.add(part.needle);
    }
  };
  for (const { alternatives } of [...clauses, ...hints]) for (const { parts } of alternatives) take(parts);
  return { terms, characters };
}

interface TermVectors {
  readonly docs: readonly {
    readonly term_vectors?: Readonly<
      Record<string, { readonly terms: Readonly<Record<string, { readonly doc_freq?: number }>> }>
    >;
  }[];
}

interface Sizes {
  readonly responses: readonly {
    readonly hits?: { readonly total: { readonly value: number } };
    readonly aggregations?: {
      readonly text: { readonly value: number };
      readonly names: { readonly value: number };
    };
  }[];
}

/**
 * Asks the engine for the statistics of terms; what was asked once in a question is not asked again in it. A term's
 * count is what the shards' dictionaries say, which costs no look at a posting.
 */
export class StatisticsReader {
  readonly #connection: Connection;
  readonly #prefix: string;
  readonly #routings: readonly string[];
  readonly #counts: Record<PostingField, Map<string, number>> = { text: new Map(), names: new Map() };
  #live = 0;
  #totals: readonly [number, number] = [0, 0];
  #sized = false;

  /** @param routings one for each shard of the units: what is routed so goes there */
  constructor(connection: Connection, prefix: string, routings: readonly string[]) {
    this.#connection = connection;
    this.#prefix = prefix;
    this.#routings = routings;
  }

  async read(parsed: ParsedQuery, signal?: AbortSignal): Promise<Statistics> {
    const { terms, characters } = termsOf(parsed);
    const single = [...characters].filter((character) => !this.#counts.text.has(character));
    await Promise.all([this.count([...terms], signal), this.#measure(single, signal)]);
    return { live: this.#live, totals: this.#totals, count: this.known };
  }

  /** What was asked for before; 0 of anything else. */
  readonly known = (term: string, field: PostingField): number =>
    Math.min(this.#live, this.#counts[field].get(term) ?? 0);

  /** Asks how often terms stand, as far as that is not known yet. */
  async count(wanted: Iterable<string>, signal?: AbortSignal): Promise<void> {
    const terms = [...new Set(wanted)].filter((term) => !this.#counts.text.has(term));
    if (terms.length === 0) return;
    const text = terms.join(' ');
    const fields = Object.values(FIELD_OF);
    const index = aliasOf(this.#prefix, 'units');
    const docs = this.#routings.map((routing) => ({
      _index: index,
      routing,
      doc: Object.fromEntries(fields.map((field) => [field, text])),
      fields,
      term_statistics: true,
      field_statistics: false,
      positions: false,
      offsets: false,
      payloads: false,
    }));
    const { docs: answers } = await this.#connection.ask<TermVectors>(
      { method: 'POST', path: '/_mtermvectors', body: { docs } },
      signal,
    );
    for (const field of ['text', 'names'] as const) {
      const counts = this.#counts[field];
      for (const term of terms) counts.set(term, 0);
      for (const { term_vectors: vectors } of answers) {
        for (const [term, { doc_freq = 0 }] of Object.entries(vectors?.[FIELD_OF[field]]?.terms ?? {}))
          counts.set(term, (counts.get(term) ?? 0) + doc_freq);
      }
    }
  }

  /** How much there is, and in how much of it single characters stand. */
  async #measure(characters: readonly string[], signal?: AbortSignal): Promise<void> {
    if (this.#sized && characters.length === 0) return;
    const index = { index: aliasOf(this.#prefix, 'units'), request_cache: true };
    const sums = { text: { sum: { field: 'length' } }, names: { sum: { field: 'namesLength' } } };
    const lines = [index, { size: 0, track_total_hits: true, aggs: sums }];
    for (const character of characters)
      lines.push(index, { size: 0, track_total_hits: true, query: characterQuery(character) } as never);
    const { responses } = await this.#connection.ask<Sizes>(
      { method: 'POST', path: '/_msearch', lines },
      signal,
    );
    const [all, ...single] = responses;
    this.#live = all?.hits?.total.value ?? 0;
    this.#totals = [all?.aggregations?.text.value ?? 0, all?.aggregations?.names.value ?? 0];
    this.#sized = true;
    for (const [at, character] of characters.entries())
      this.#counts.text.set(character, single[at]?.hits?.total.value ?? 0);
  }
}
