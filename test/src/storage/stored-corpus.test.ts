import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { matchDocumentName } from '../../../index/citation/document-name.js';
import type { Document } from '../../../index/model/document.js';
import { openSearchEngine } from '../../../src/search/engine.js';
import { StoredCorpus } from '../../../src/storage/corpus.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { describeCorpus } from '../../index/corpus-contract.js';

const folders: string[] = [];
const opened: StoredCorpus[] = [];
afterAll(async () => {
  await Promise.all(opened.map((corpus) => corpus.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The real store and the real engine over files on disk; only the parser is one that knows its documents by heart. */
async function createStoredCorpus(documents: readonly Document[]): Promise<StoredCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'yinju-contract-'));
  folders.push(folder);
  const cache = join(folder, 'cache');
  const places = { corpus: join(folder, 'corpus'), originals: join(folder, 'originals'), cache };
  mkdirSync(places.corpus);
  for (const [index, { source }] of documents.entries())
    writeFileSync(join(places.corpus, `${index}.txt`), source.text);
  const store = new DocumentStore(places, {
    version: 'by heart',
    parse({ text }) {
      const known = documents.find(({ source }) => source.text === text);
      if (!known) throw new Error('a text that the contract does not have');
      return known;
    },
  });
  const corpus = new StoredCorpus(store, matchDocumentName, async (references) =>
    openSearchEngine({ artefact: join(cache, 'search-index'), documents: references }),
  );
  opened.push(corpus);
  return corpus;
}

describeCorpus('the corpus on disk', createStoredCorpus);
