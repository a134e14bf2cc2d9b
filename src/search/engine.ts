import { readFileSync } from 'node:fs';
import type { Hit, SearchQuery, SearchResult } from '../../index/corpus.js';
import type { Document } from '../../index/model/document.js';
export async function openSearchEngine(o: {
  artefact: string;
  documents: readonly { key: string; path: string; fingerprint: string }[];
  onProgress?: (d: number, t: number) => void;
}) {
  const docs = new Map<string, Document>();
  const add = async (l: typeof o.documents) => {
    for (const d of l) docs.set(d.key, JSON.parse(readFileSync(d.path, 'utf8')) as Document);
  };
  await add(o.documents);
  return {
    async search(q: SearchQuery): Promise<SearchResult> {
      const hits: Hit[] = [];
      for (const d of docs.values())
        for (const u of d.units) {
          const i = u.text.indexOf(q.text);
          if (i >= 0)
            hits.push({
              document: d.key,
              locator: u.locator,
              kind: u.kind,
              text: u.text,
              score: 1,
              exact: true,
              snippet: {
                pieces: [{ start: 0, end: u.text.length }],
                matches: [{ start: i, end: i + q.text.length }],
              },
            });
        }
      return { hits: hits.slice(0, 10), exactTotal: hits.length, synonyms: [] };
    },
    add,
    async remove(keys: readonly string[]) {
      for (const k of keys) docs.delete(k);
    },
    async ready() {},
    async close() {},
  };
}
