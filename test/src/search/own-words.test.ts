import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { readOwnWords, watchOwnWords } from '../../../src/search/own-words.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

let folder: string;
const warnings: string[] = [];
const warn = (message: string) => void warnings.push(message);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-words-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(contents: string | Uint8Array) {
  const path = join(folder, 'glossary.tsv');
  await writeFile(path, contents);
  warnings.length = 0;
  return { path, concepts: readOwnWords({ path, named: false }, warn) };
}

describe('words of one’s own', () => {
  it('are taken up when their file changes, and forgotten when it goes', async () => {
    const path = join(folder, 'watched.tsv');
    const taken: number[] = [];
    const end = watchOwnWords({ path, named: false }, warn, (concepts) => taken.push(concepts.length), 20);
    try {
      await writeFile(path, '贩运人口\t蓝鲸行动\n');
      await expect.poll(() => taken.at(-1)).toBe(1);
      await writeFile(path, '贩运人口\t蓝鲸行动\n难民\t逃难的人\n');
      await expect.poll(() => taken.at(-1)).toBe(2);
      await rm(path);
      await expect.poll(() => taken.at(-1)).toBe(0);
    } finally {
      end();
    }
  });

  it('lead a search that is running already', async () => {
    const index = new SearchIndex(await testAnalyzer(), synonymTable());
    index.add(fixtureDocuments());
    expect(index.search({ text: '蓝鲸行动' }).exactTotal).toBe(0);
    index.useSynonyms(synonymTable((await read('贩运人口\t蓝鲸行动\n')).concepts));
    expect(index.search({ text: '蓝鲸行动' }).exactTotal).toBeGreaterThan(5);
  });

  it('lead to the texts like those of the tables', async () => {
    const { concepts } = await read('贩运人口\t蓝鲸行动\t黑暗的生意\n');
    const index = new SearchIndex(await testAnalyzer(), synonymTable(concepts));
    index.add(fixtureDocuments());
    expect(index.search({ text: '蓝鲸行动' }).exactTotal).toBeGreaterThan(5);
    const loose = index.search({ text: '黑暗的生意' });
    expect(loose.exactTotal).toBe(0);
    expect(loose.hits[0]?.text).toContain('贩运人口');
    expect(warnings).toEqual([]);
  });

  it('are told with file and line where they cannot be read, and the others count', async () => {
    const { path, concepts } = await read('甲\n贩运人口\t蓝鲸行动\n');
    expect(concepts).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining(`${path}:1: says nothing`)]);
  });

  it('are none where the file is not UTF-8', async () => {
    const { concepts } = await read(Uint8Array.of(0xb7, 0xd5, 0x09));
    expect(concepts).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('not UTF-8')]);
  });

  it('need not be there, unless somebody named the file', () => {
    warnings.length = 0;
    expect(readOwnWords({ path: join(folder, 'none'), named: false }, warn)).toEqual([]);
    expect(warnings).toEqual([]);
    expect(readOwnWords({ path: join(folder, 'none'), named: true }, warn)).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});
