import { canonicalText } from '../../index/analysis/canonical.js';
import type { Corpus, NamedDocument } from '../../index/corpus.js';
import type { Document, DocumentSummary, UnitKind } from '../../index/model/document.js';
import { splitLocator } from '../../index/model/locator.js';
import { SearchIndex } from '../../index/search/search-index.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import { testAnalyzer } from './analyzer.js';

/** The Corpus port over documents in memory: as little as the contract asks, for tests that need a corpus. */
export async function memoryCorpus(documents: readonly Document[]): Promise<Corpus> {
  const index = new SearchIndex(await testAnalyzer(), synonymTable());
  index.add(documents);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const list = documents.map(summaryOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    list: async (signal) => checked(signal, () => list),
    document: async (key, signal) => checked(signal, () => byKey.get(key)),
    named: async (name, signal) => checked(signal, () => named(list, name)),
    search: async (query, signal) => checked(signal, () => index.search(query)),
    size: async (signal) =>
      checked(signal, () => {
        const units = documents.flatMap((document) => document.units);
        const characters = units.reduce((sum, unit) => sum + unit.text.length, 0);
        return { documents: documents.length, units: units.length, characters };
      }),
  };
}

function checked<T>(signal: AbortSignal | undefined, answer: () => T): T {
  signal?.throwIfAborted();
  return answer();
}

function named(list: readonly DocumentSummary[], name: string): readonly NamedDocument[] {
  const wanted = plain(name).replace(/^第(.+)号(?:决议|决定)$/u, '$1');
  if (wanted === '') return [];
  const candidates = list.flatMap((summary) => [
    ...[summary.key, ...summary.aliases].map((text) => ({ summary, text })),
    ...summary.annexes.map(({ container, title }) => ({ summary, container, text: title })),
  ]);
  const full = candidates.filter(({ text }) => plain(text) === wanted);
  // A number is a whole name or none: 63/19 is not a part of 63/194.
  const part = /\d/u.test(wanted) ? [] : candidates.filter(({ text }) => plain(text).includes(wanted));
  const found = full.length > 0 ? full : part;
  return list
    .flatMap((summary) => {
      const own = found.filter((candidate) => candidate.summary === summary);
      const annex = own.find((candidate) => 'container' in candidate);
      return annex ?? own[0] ?? [];
    })
    .map(({ text: _text, ...rest }) => rest);
}

function plain(name: string): string {
  return canonicalText(name).trim();
}

function summaryOf(document: Document): DocumentSummary {
  const counts: Partial<Record<UnitKind, number>> = {};
  for (const { kind } of document.units) counts[kind] = (counts[kind] ?? 0) + 1;
  const { key, type, aliases, masthead, signatures, coverage } = document;
  return {
    key,
    type,
    aliases,
    masthead,
    signatures,
    coverage,
    counts,
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    ...(document.title === undefined ? {} : { title: document.title }),
    annexes: document.units
      .filter((unit) => unit.kind === 'title' && splitLocator(unit.locator).container !== '')
      .map((unit) => ({ container: splitLocator(unit.locator).container, title: unit.text })),
    sourceSha256: document.source.sha256,
  };
}
