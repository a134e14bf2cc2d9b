import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { openSearchEngine } from '../../../src/search/engine.js';
import { StoredCorpus } from '../../../src/storage/corpus.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { describeCorpus } from '../../index/corpus-contract.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

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
  const corpus = new StoredCorpus(store, async (documents, onProblem) =>
    openSearchEngine({ artefact: join(cache, 'search-index'), documents, onProblem }),
  );
  opened.push(corpus);
  return corpus;
}

describeCorpus('the corpus on disk', createStoredCorpus);

describe('a search over damaged files', () => {
  /** A corpus, its places, and every stored document's file changed by `damage` before anything was indexed. */
  async function damagedCorpus(damage: (json: string) => string) {
    const corpus = await createStoredCorpus(fixtureDocuments());
    const folder = folders.at(-1) ?? '';
    const documents = join(folder, 'cache', 'documents');
    for (const name of readdirSync(documents)) {
      const path = join(documents, name);
      writeFileSync(path, damage(readFileSync(path, 'utf8')));
    }
    return { corpus, folder };
  }

  it.each([
    ['altered', (json: string) => json.replaceAll('千年首脑会议', '千年首脑会谈')],
    ['torn', (json: string) => json.slice(0, json.length / 2)],
  ])('finds what the text says, never what a file says that was %s', async (_, damage) => {
    const { corpus } = await damagedCorpus(damage);
    expect((await corpus.search({ text: '千年首脑会议' })).exactTotal).toBe(1);
    expect((await corpus.search({ text: '"千年首脑会谈"' })).exactTotal).toBe(0);
  });

  it('never says that nothing is there where it could not look, and looks again when it can', async () => {
    const { corpus, folder } = await damagedCorpus(() => '');
    const texts = join(folder, 'corpus');
    const kept = readdirSync(texts).map(
      (name) => [join(texts, name), readFileSync(join(texts, name))] as const,
    );
    for (const [path] of kept) writeFileSync(path, '');
    await expect(corpus.search({ text: '千年首脑会议', document: 'A/RES/63/194' })).rejects.toMatchObject({
      code: 'stored-text-damaged',
    });
    await expect(corpus.search({ text: '千年首脑会议' })).rejects.toMatchObject({
      code: 'stored-text-damaged',
    });
    expect(await corpus.search({ text: '千年首脑会议', partial: true })).toMatchObject({
      exactTotal: 0,
      unsearched: ['A/RES/63/194', 'letter-2012-10-01-BLR'],
    });
    for (const [path, text] of kept) writeFileSync(path, text);
    vi.setSystemTime(Date.now() + 60_000);
    try {
      expect((await corpus.search({ text: '千年首脑会议' })).exactTotal).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('finds the others where one document cannot be mended, and says which was not searched', async () => {
    const { corpus, folder } = await damagedCorpus((json) => (json.includes('千年首脑会议') ? '' : json));
    for (const name of readdirSync(join(folder, 'corpus'))) {
      const path = join(folder, 'corpus', name);
      if (readFileSync(path, 'utf8').includes('千年首脑会议')) writeFileSync(path, '');
    }
    const result = await corpus.search({ text: '玻利瓦尔' });
    expect(result.hits.map(({ document }) => document)).toContain('letter-2012-10-01-BLR');
    expect(result.unsearched).toEqual(['A/RES/63/194']);
    // What it asks and cites nobody knows: told, not answered with nothing.
    await expect(corpus.requests({ document: 'A/RES/63/194' }, { limit: 5 })).rejects.toMatchObject({
      code: 'stored-text-damaged',
    });
    expect(await corpus.search({ text: '玻利瓦尔', document: 'letter-2012-10-01-BLR' })).not.toHaveProperty(
      'unsearched',
    );
  });
});
