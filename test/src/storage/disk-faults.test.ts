import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeptDocument } from '../../../src/readers/kept-text.js';
import { openSearchEngine } from '../../../src/search/engine.js';
import { StoredCorpus } from '../../../src/storage/corpus.js';
import { openDataDirectory } from '../../../src/storage/data-directory.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { openCorpus } from '../../../src/storage/open-corpus.js';
import { keepOriginal } from '../../../src/storage/originals.js';
import { lineParser } from '../../support/storage/line-parser.js';
import { limitedFolder, mountSmallDisk, type SmallDisk } from '../../support/storage/small-disk.js';

let folder: string;
const undo: (() => void | Promise<void>)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-faults-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'a.txt'), 'A/RES/1/1\n大会决定潮汐发电。');
  writeFileSync(join(folder, 'corpus', 'b.txt'), 'A/RES/1/2\n请秘书长提出报告。');
});
afterEach(async () => {
  vi.useRealTimers();
  for (const each of undo.splice(0).reverse()) await each();
  rmSync(folder, { recursive: true, force: true });
});

/** The real store and search over a data directory, as `openCorpus` puts them together. */
function open(dataDirectory: string) {
  const data = openDataDirectory(dataDirectory);
  const places = { corpus: join(folder, 'corpus'), originals: data.originals, cache: data.cache };
  const store = new DocumentStore(places, lineParser());
  const indexed: number[] = [];
  const corpus = new StoredCorpus(store, async (documents, onProblem) =>
    openSearchEngine({
      artefact: join(data.cache, 'search-index'),
      documents,
      onProblem,
      onProgress: (done) => indexed.push(done),
    }),
  );
  undo.push(() => corpus.close());
  return { corpus, store, places, indexed };
}

function ingest(originals: string, text: string): void {
  const path = join(folder, 'x.txt');
  writeFileSync(path, text);
  keepOriginal(originals, readKeptDocument(path));
}

type Opened = ReturnType<typeof open>;
const textOf = async ({ corpus }: Opened, key: string) =>
  (await corpus.document(key))?.units.map(({ text }) => text).join('\n');
const found = async ({ corpus }: Opened, text: string) =>
  (await corpus.search({ text })).hits.map(({ document }) => document);

/** As the program does every few seconds. */
async function look({ corpus }: Opened): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  await corpus.prepareSearch();
}

const limited = limitedFolder();
limited?.remove();
const mounted = mountSmallDisk();
mounted?.remove();

const DISKS: readonly (readonly [string, boolean, () => SmallDisk | undefined, 'fill' | 'makeReadOnly'])[] = [
  ['full disk', mounted !== undefined, mountSmallDisk, 'fill'],
  ['disk that takes no byte', limited !== undefined, limitedFolder, 'fill'],
  ['read-only disk', mounted !== undefined, mountSmallDisk, 'makeReadOnly'],
];

describe.each(DISKS)('on a %s', (_, possible, make, spoil) => {
  function disk(): SmallDisk {
    const made = make();
    if (!made) throw new Error('no such disk here');
    undo.push(made.remove);
    return made;
  }

  it.skipIf(!possible)(
    'starts, answers and finds everything from memory, and writes it when it can',
    async () => {
      const { path, heal, [spoil]: begin } = disk();
      mkdirSync(join(path, 'cache'));
      begin();
      const opened = open(path);
      expect(await textOf(opened, 'A/RES/1/1')).toBe('大会决定潮汐发电。');
      expect(await found(opened, '潮汐发电')).toEqual(['A/RES/1/1']);
      expect(opened.store.problems).toEqual([]);
      heal();
      expect(opened.store.trouble).toBeDefined();
      await look(opened);
      expect(opened.store.trouble).toBeUndefined();
      expect(readdirSync(join(path, 'cache', 'documents'))).toHaveLength(2);
      // What another process brings then is seen like any other.
      ingest(opened.places.originals, 'A/RES/2/1\n又请会员国提供资料。');
      open(path);
      expect(await textOf(opened, 'A/RES/2/1')).toBe('又请会员国提供资料。');
    },
  );

  it.skipIf(!possible)(
    'goes on answering where it is spoilt while it runs, also what has to be made again',
    async () => {
      const { path, heal, [spoil]: begin } = disk();
      const opened = open(path);
      ingest(opened.places.originals, 'A/RES/2/1\n又请会员国提供资料。');
      expect(open(path).store.list()).toHaveLength(3);
      await opened.corpus.prepareSearch();
      rmSync(join(path, 'cache'), { recursive: true });
      begin();
      for (let round = 0; round < 3; round++) {
        expect(await textOf(opened, 'A/RES/2/1')).toBe('又请会员国提供资料。');
        expect(await found(opened, '提供资料')).toEqual(['A/RES/2/1']);
        expect((await opened.corpus.list()).map(({ key }) => key)).toEqual([
          'A/RES/1/1',
          'A/RES/1/2',
          'A/RES/2/1',
        ]);
        await look(opened);
      }
      heal();
      await look(opened);
      expect(opened.store.trouble).toBeUndefined();
      expect(existsSync(join(path, 'cache', 'catalogue'))).toBe(true);
      expect(await textOf(open(path), 'A/RES/2/1')).toBe('又请会员国提供资料。');
    },
  );
});

describe('an index that cannot be written', () => {
  it('is done without: it is built once, not for every search', async () => {
    const path = join(folder, 'data');
    mkdirSync(join(path, 'cache', 'search-index', 'in the way'), { recursive: true });
    const opened = open(path);
    for (let round = 0; round < 3; round++) expect(await found(opened, '潮汐发电')).toEqual(['A/RES/1/1']);
    expect(opened.indexed).toEqual([1, 2]);
    await opened.corpus.close();
  });
});

describe.runIf(process.platform === 'linux')('a pipe in the place of a stored file', () => {
  it.each([
    ['the catalogue', (cache: string) => [join(cache, 'catalogue')]],
    [
      'the documents',
      (cache: string) => readdirSync(join(cache, 'documents')).map((name) => join(cache, 'documents', name)),
    ],
    ['the index', (cache: string) => [join(cache, 'search-index')]],
  ])('is not waited for: %s is made again', async (_, pathsIn) => {
    const path = join(folder, 'data');
    const before = open(path);
    await before.corpus.prepareSearch();
    await before.corpus.close();
    const pipes = pathsIn(join(path, 'cache'));
    expect(pipes.every((each) => existsSync(each))).toBe(true);
    for (const each of pipes) {
      rmSync(each);
      execFileSync('mkfifo', [each]);
    }
    // Whoever waits for the other end is released, late.
    const releasing = spawn('sh', ['-c', `sleep 20; for each; do : 1<>"$each"; done`, 'sh', ...pipes]);
    undo.push(() => void releasing.kill());
    const began = performance.now();
    const opened = open(path);
    expect(await textOf(opened, 'A/RES/1/1')).toBe('大会决定潮汐发电。');
    expect(await found(opened, '潮汐发电')).toEqual(['A/RES/1/1']);
    expect(performance.now() - began).toBeLessThan(18_000);
  });
});

describe('a data directory that goes away while it is served', () => {
  async function serving() {
    const path = join(folder, 'data');
    const opened = open(path);
    ingest(opened.places.originals, 'A/RES/2/1\n又请会员国提供资料。');
    expect(open(path).store.list()).toHaveLength(3);
    expect(await found(opened, '提供资料')).toEqual(['A/RES/2/1']);
    return { path, opened };
  }

  it('is not answered from any more where somebody deleted it: search and look-up agree', async () => {
    const { path, opened } = await serving();
    rmSync(path, { recursive: true });
    await look(opened);
    await vi.waitFor(async () => expect(await textOf(opened, 'A/RES/2/1')).toBeUndefined(), 5_000);
    expect(await found(opened, '提供资料')).toEqual([]);
    expect(await textOf(opened, 'A/RES/1/1')).toBe('大会决定潮汐发电。');
    expect(await found(opened, '潮汐发电')).toEqual(['A/RES/1/1']);
  });

  it('is still held where it cannot be reached, never reported as missing, and well again when it is back', async () => {
    const { path, opened } = await serving();
    renameSync(path, `${path}-away`);
    await look(opened);
    for (let round = 0; round < 3; round++) {
      expect(await found(opened, '提供资料')).toEqual(['A/RES/2/1']);
      expect((await opened.corpus.list()).map(({ key }) => key)).toContain('A/RES/2/1');
      await expect(opened.corpus.document('A/RES/2/1')).rejects.toMatchObject({
        code: 'stored-text-damaged',
      });
      expect(await textOf(opened, 'A/RES/1/2')).toBe('请秘书长提出报告。');
    }
    rmSync(path, { recursive: true, force: true });
    renameSync(`${path}-away`, path);
    await look(opened);
    expect(await textOf(opened, 'A/RES/2/1')).toBe('又请会员国提供资料。');
  });

  it('loses no text of the corpus where its folder is away for a moment', async () => {
    const { opened } = await serving();
    const corpus = join(folder, 'corpus');
    renameSync(corpus, `${corpus}-away`);
    rmSync(join(folder, 'data', 'cache'), { recursive: true });
    await look(opened);
    expect(await found(opened, '潮汐发电')).toEqual(['A/RES/1/1']);
    await expect(opened.corpus.document('A/RES/1/2')).rejects.toMatchObject({ code: 'stored-text-damaged' });
    renameSync(`${corpus}-away`, corpus);
    expect(await textOf(opened, 'A/RES/1/2')).toBe('请秘书长提出报告。');
  });
});

describe('what is made again', () => {
  it('is made in a thread of its own: nobody who asks meanwhile waits for it', async () => {
    const path = join(folder, 'data');
    const warnings: string[] = [];
    const text = `大会，\n${Array.from({ length: 1_500 }, (_, n) => `${n + 1}. 请秘书长提出第${n + 1}份报告；`).join('\n')}`;
    rmSync(join(folder, 'corpus', 'b.txt'));
    writeFileSync(join(folder, 'corpus', 'a.txt'), text);
    const opened = openCorpus({
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory: path,
      warn: (message) => warnings.push(message),
    });
    undo.push(opened.close);
    const [first] = await opened.corpus.list();
    rmSync(join(path, 'cache', 'documents'), { recursive: true });
    const before = performance.eventLoopUtilization();
    const document = await opened.corpus.document(first?.key ?? '');
    expect(document?.units.length).toBeGreaterThan(1_500);
    // Parsing takes most of the time, and none of it here.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
    expect(warnings).toEqual([]);
  });
});
