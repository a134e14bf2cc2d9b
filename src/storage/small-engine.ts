import type { SmallIndices } from '../search/small-indices.js';
import type { OpenEngine, SearchEngine } from './corpus.js';
import type { DocumentReference } from './document-store.js';

/** The search engine of one small collection (`store`): it knows which documents it has, and the thread of all of them answers. */
export function smallEngine(indices: SmallIndices, store: string): OpenEngine {
  return async (documents, onProblem) => {
    const held = new Map(documents.map((document) => [document.key, document]));
    const all = (): readonly DocumentReference[] => [...held.values()];
    const engine: SearchEngine = {
      search: (query, signal) => indices.ask(store, all(), { type: 'search', query }, onProblem, signal),
      sharing: (sharing, signal) =>
        indices.ask(store, all(), { type: 'sharing', sharing }, onProblem, signal),
      citing: (targets, page, signal) =>
        indices.ask(store, all(), { type: 'citing', targets, page }, onProblem, signal),
      requests: (filter, page, signal) =>
        indices.ask(store, all(), { type: 'requests', filter, page }, onProblem, signal),
      async add(added) {
        for (const document of added) held.set(document.key, document);
      },
      async remove(keys) {
        for (const key of keys) held.delete(key);
      },
      ready: async () => {},
      close: async () => {},
    };
    return engine;
  };
}
