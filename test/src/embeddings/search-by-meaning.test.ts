import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { openSearchEngine, type SearchEngine, type StoredDocument } from '../../../src/search/engine.js';
import { type EmbeddingsServer, startEmbeddingsServer } from '../../support/embeddings-server.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const SENTENCES = [
  '各国应当登记所有水翼艇并收取费用',
  '秘书长应在一年之内提交关于沙漠的报告',
  '会员国应当保护沿海的珊瑚礁',
];

let folder: string;
let server: EmbeddingsServer;
let document: StoredDocument;
const open: SearchEngine[] = [];

function start(url: string | undefined = server.url): SearchEngine {
  const engine = openSearchEngine({
    artefact: join(folder, 'index'),
    documents: [document],
    ...(url === undefined ? {} : { embeddings: { url, model: 'test-{kind}', key: 'secret-key' } }),
  });
  open.push(engine);
  return engine;
}

const without = () => {
  const engine = openSearchEngine({ artefact: join(folder, 'index'), documents: [document] });
  open.push(engine);
  return engine;
};

/** An artefact over no documents: it brings the prepared dictionary, which takes a second to make. */
let prepared: string;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'yinju-prepared-'));
  const engine = openSearchEngine({ artefact: join(prepared, 'index'), documents: [] });
  await engine.ready();
  await engine.close();
});

afterAll(() => rm(prepared, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-meaning-'));
  await copyFile(join(prepared, 'index'), join(folder, 'index'));
  server = await startEmbeddingsServer();
  const [like] = fixtureDocuments();
  if (like === undefined) throw new Error('no fixture');
  const { document: made } = documentWith(like);
  const json = JSON.stringify(made);
  const path = join(folder, 'document.json');
  await writeFile(path, json);
  document = { key: made.key, path, fingerprint: createHash('sha256').update(json).digest('hex') };
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()));
  await server.close();
  await rm(folder, { recursive: true });
});

/** A document like one of the fixtures, of our sentences. */
function documentWith(like: Document): { readonly document: Document } {
  const [unit] = like.units.filter(({ kind }) => kind === 'operative');
  if (unit === undefined) throw new Error('no operative paragraph');
  const units = SENTENCES.map((text, at) => ({
    ...unit,
    // The fixtures' own locators are of this form.
    locator: `${at + 1}` as typeof unit.locator,
    number: `${at + 1}`,
    text,
    spans: [],
    emphasis: [],
    footnotes: [],
  }));
  return { document: { ...like, units } };
}

describe('a search by meaning', () => {
  it('finds what no word leads to, marks it, and calls nothing exact', async () => {
    const engine = start();
    expect(await engine.vectors()).toEqual({ done: 3, total: 3 });
    const { hits, exactTotal, meaning } = await engine.search({ text: '长脚的船' });
    expect({ exactTotal, meaning }).toEqual({ exactTotal: 0, meaning: 'complete' });
    expect(hits[0]).toMatchObject({ locator: '1', exact: false, near: true });
  });

  it('leaves what is exact where it is', async () => {
    const engine = start();
    await engine.vectors();
    const { hits } = await engine.search({ text: '珊瑚礁' });
    expect(hits[0]).toMatchObject({ locator: '3', exact: true });
    expect(hits[0]).not.toHaveProperty('near');
    expect(hits.slice(1).every(({ exact }) => !exact)).toBe(true);
  });

  it('keeps to the filters', async () => {
    const engine = start();
    await engine.vectors();
    expect((await engine.search({ text: '长脚的船', kinds: ['preambular'] })).hits).toEqual([]);
    expect(
      (await engine.search({ text: '长脚的船 -登记' })).hits.map(({ locator }) => locator),
    ).not.toContain('1');
  });

  it('sends each text once, whoever asks again', async () => {
    await start().vectors();
    await Promise.all(open.splice(0).map((engine) => engine.close()));
    const sent = server.requests.length;
    expect(await start().vectors()).toEqual({ done: 3, total: 3 });
    expect(server.requests).toHaveLength(sent);
    expect(server.requests.flatMap(({ input }) => input)).toEqual(SENTENCES);
  });

  it('answers by words alone, and says so, where the server does not', async () => {
    const engine = start();
    await engine.vectors();
    server.fail({ status: 500, body: 'broken' });
    const byWords = await without().search({ text: '沙漠 船' });
    expect(await engine.search({ text: '沙漠 船' })).toEqual({ ...byWords, meaning: 'unavailable' });
  });

  it('says what stands in the way of the vectors, and that not all texts have one', async () => {
    server.fail({ status: 401, body: 'no such key' });
    const engine = start();
    expect(await engine.vectors()).toMatchObject({
      done: 0,
      total: 3,
      problem: expect.stringContaining('401'),
    });
    server.fail(undefined);
    expect(await engine.search({ text: '长脚的船' })).toMatchObject({ meaning: 'incomplete' });
  });

  it('asks nobody where it is not configured', async () => {
    const engine = without();
    expect(await engine.vectors()).toEqual({ done: 0, total: 0 });
    expect(await engine.search({ text: '长脚的船' })).not.toHaveProperty('meaning');
    expect(server.requests).toEqual([]);
  });

  it('keeps no key beside the vectors', async () => {
    await start().vectors();
    expect(await readFile(join(folder, 'index.vectors'), 'latin1')).not.toContain('secret-key');
  });
});
