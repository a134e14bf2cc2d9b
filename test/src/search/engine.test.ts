import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { readArtefact } from '../../../src/search/artefact.js';
import { openSearchEngine, type SearchEngine, type StoredDocument } from '../../../src/search/engine.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

let folder: string;
let stored: StoredDocument[];
const open: SearchEngine[] = [];

async function store(document: Document): Promise<StoredDocument> {
  const path = join(folder, `${document.key.replaceAll('/', '_')}.json`);
  const json = JSON.stringify(document);
  await writeFile(path, json);
  return { key: document.key, path, fingerprint: createHash('sha256').update(json).digest('hex') };
}

function start(
  documents: readonly StoredDocument[],
  onProgress?: (done: number, total: number) => void,
): SearchEngine {
  const engine = openSearchEngine({
    artefact: join(folder, 'search.index'),
    documents,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  open.push(engine);
  return engine;
}

/** Builds the index over documents and writes it. */
async function build(documents: readonly StoredDocument[]): Promise<void> {
  const engine = start(documents);
  await engine.ready();
  await engine.close();
}

/** An artefact over no documents: it brings the prepared dictionary, which takes a second to make. */
let prepared: string;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'yinju-prepared-'));
  const engine = openSearchEngine({ artefact: join(prepared, 'search.index'), documents: [] });
  await engine.ready();
  await engine.close();
});

afterAll(() => rm(prepared, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-search-'));
  await copyFile(join(prepared, 'search.index'), join(folder, 'search.index'));
  stored = await Promise.all(fixtureDocuments().map((document) => store(document)));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()));
  await rm(folder, { recursive: true });
});

describe('the search engine', () => {
  it('answers a search that was asked before it was ready, and says how far it is', async () => {
    const progress: string[] = [];
    const engine = start(stored, (done, total) => progress.push(`${done}/${total}`));
    const { hits } = await engine.search({ text: '63/194' });
    expect(hits[0]).toMatchObject({ document: 'A/RES/63/194', locator: 'title', exact: true });
    expect(progress).toEqual(['1/2', '2/2']);
  });

  it('starts from its artefact without indexing again, and answers the same', async () => {
    const first = start(stored);
    const before = await first.search({ text: '贩运人口受害者' });
    await first.close();
    const progress: number[] = [];
    const second = start(stored, (done) => progress.push(done));
    expect(await second.search({ text: '贩运人口受害者' })).toEqual(before);
    expect(progress).toEqual([]);
  });

  it('indexes again only what changed since the artefact was written', async () => {
    await build(stored);
    const [resolution, letter] = fixtureDocuments();
    const title = { ...resolution.units[1], text: '关于潮汐发电' };
    const changed = { ...resolution, units: [title as (typeof resolution.units)[number]] };
    const again = await store(changed);
    const progress: string[] = [];
    const engine = start([again, await store(letter)], (done, total) => progress.push(`${done}/${total}`));
    expect((await engine.search({ text: '潮汐发电' })).exactTotal).toBe(1);
    expect((await engine.search({ text: '千年首脑会议' })).exactTotal).toBe(0);
    expect(progress).toEqual(['1/1']);
  });

  it('forgets documents that are no longer there', async () => {
    await build(stored);
    const engine = start(stored.slice(1));
    expect((await engine.search({ text: '千年首脑会议' })).exactTotal).toBe(0);
  });

  it('builds anew from a damaged artefact', async () => {
    await build(stored);
    const path = join(folder, 'search.index');
    const bytes = await readFile(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(path, bytes);
    const progress: number[] = [];
    const engine = start(stored, (done) => progress.push(done));
    expect((await engine.search({ text: '千年首脑会议' })).exactTotal).toBe(1);
    expect(progress).toHaveLength(2);
  });

  it('builds anew whatever bit of the header is flipped, and finds the same', async () => {
    await build(stored);
    const path = join(folder, 'search.index');
    const whole = await readFile(path);
    const header = whole.indexOf('"documents"');
    for (const at of [0, 14, 20, 79, 80, 82, 83, header - 20, header + 3, header + 16, header + 60]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 2;
      await writeFile(path, bytes);
      expect(await readArtefact(path), `byte ${at}`).toBeUndefined();
    }
    const progress: number[] = [];
    const engine = start(stored, (done) => progress.push(done));
    expect((await engine.search({ text: '千年首脑会议' })).exactTotal).toBe(1);
    expect(progress).toHaveLength(2);
  });

  it.each([
    ['altered', (json: string) => json.replace('千年首脑会议', '千年首脑会谈')],
    ['torn', (json: string) => json.slice(0, json.length / 2)],
    ['cut to nothing', () => ''],
  ])('never finds what stands in a file that was %s, and says so', async (_, damage) => {
    const [first] = stored;
    if (!first) throw new Error('no fixture');
    await writeFile(first.path, damage(await readFile(first.path, 'utf8')));
    const problems: string[] = [];
    const engine = openSearchEngine({
      artefact: join(folder, 'search.index'),
      documents: stored,
      onProblem: (key) => problems.push(key),
    });
    open.push(engine);
    // Nor what it asks and cites, which is read from the same file.
    expect((await engine.requests({ document: first.key }, { limit: 5 })).total).toBe(0);
    for (const text of ['千年首脑会谈', '千年首脑会议'])
      expect((await engine.search({ text, document: first.key })).hits).toEqual([]);
    expect(problems).toEqual([first.key]);
  });

  it('adds and removes while it runs, and remembers both', async () => {
    const first = start(stored.slice(0, 1));
    await first.add(stored.slice(1));
    expect((await first.search({ text: '玻利瓦尔' })).exactTotal).toBe(2);
    await first.remove(['A/RES/63/194']);
    expect((await first.search({ text: '千年首脑会议' })).exactTotal).toBe(0);
    await first.close();
    const progress: number[] = [];
    const second = start(stored.slice(1), (done) => progress.push(done));
    expect((await second.search({ text: '玻利瓦尔' })).exactTotal).toBe(2);
    expect(progress).toEqual([]);
  });

  it('rejects with the reason of a signal that is or becomes aborted', async () => {
    const engine = start(stored);
    const early = new Error('gone before');
    await expect(engine.search({ text: '宣言' }, AbortSignal.abort(early))).rejects.toBe(early);
    const late = new AbortController();
    const asked = engine.search({ text: '宣言' }, late.signal);
    const reason = new Error('gone meanwhile');
    late.abort(reason);
    await expect(asked).rejects.toBe(reason);
    expect((await engine.search({ text: '宣言' })).exactTotal).toBeGreaterThan(0);
  });

  it('leaves out a document that cannot be read, and says so', async () => {
    const problems: string[] = [];
    const engine = openSearchEngine({
      artefact: join(folder, 'search.index'),
      documents: [{ key: 'X', path: join(folder, 'absent.json'), fingerprint: 'one' }, ...stored],
      onProblem: (key) => problems.push(key),
    });
    open.push(engine);
    await engine.ready();
    expect(problems).toEqual(['X']);
    expect((await engine.search({ text: '千年首脑会议' })).exactTotal).toBe(1);
    await engine.add([{ key: 'Y', path: join(folder, 'no.json'), fingerprint: 'one' }]);
    expect(problems).toEqual(['X', 'Y']);
  });

  it('leaves no half-written file beside the artefact', async () => {
    await build(stored);
    expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual(['search.index']);
  });

  it('closes without waiting for an index that is still being built', async () => {
    await rm(join(folder, 'search.index'));
    const engine = start(stored);
    const asked = engine.search({ text: '宣言' });
    asked.catch(() => {});
    await engine.close();
    await expect(asked).rejects.toMatchObject({ code: 'search-engine-failed' });
    expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  it('rejects whatever is asked after it was closed', async () => {
    const engine = start(stored);
    await engine.close();
    await expect(engine.search({ text: '宣言' })).rejects.toMatchObject({ code: 'search-engine-failed' });
  });
});
