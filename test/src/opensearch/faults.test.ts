import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { type Connection, connectTo } from '../../../src/opensearch/connection.js';
import { SharedCorpus } from '../../../src/opensearch/shared-corpus.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { OPENSEARCH_URL } from '../../support/opensearch.js';
import { type Behaviour, openTestProxy, type TestProxy } from '../../support/opensearch-proxy.js';
import { fileOf, openTestLibrary, type TestLibrary } from '../../support/test-library.js';

// A server that other files' tests use too takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Shorter than a bot waits, so that the tests end; attempts as many. */
const IMPATIENT = { timeout: 1_000, retries: 1 };
/** What two attempts may take at most on a machine that others use. */
const MOST_MS = 6_000;

describe.skipIf(OPENSEARCH_URL === undefined)('where OpenSearch is away', () => {
  let proxy: TestProxy;
  let library: TestLibrary;
  let connection: Connection;
  let corpus: SharedCorpus;

  beforeAll(async () => {
    proxy = await openTestProxy(OPENSEARCH_URL ?? '');
    library = await openTestLibrary();
    await library.ingest([fileOf('faults/a.txt', 'A/RES/1/1\n请秘书长提出报告；')]);
    connection = connectTo(proxy.url, IMPATIENT);
    const analyzer = await testAnalyzer();
    corpus = new SharedCorpus({
      connection,
      prefix: library.prefix,
      words: async () => ({ analyzer, synonyms: synonymTable() }),
    });
  });
  afterAll(async () => {
    await connection?.close();
    await proxy?.close();
  });

  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    document: () => corpus.document('A/RES/1/1'),
    'a document that is not held': () => corpus.document('A/RES/9/9'),
    named: () => corpus.named('1/1'),
    search: () => corpus.search({ text: '秘书长' }),
    sharing: () => corpus.sharing({ texts: ['请秘书长提出报告'], limit: 3 }),
    requests: () => corpus.requests({}, { limit: 5 }),
    size: () => corpus.size(),
  };

  it.each(['hang', 'cut', 503, 429] satisfies readonly Behaviour[])(
    '%s: every question fails, soon, and says why; none is told that nothing is held; it goes on when it is back',
    async (behaviour) => {
      await corpus.prepare();
      proxy.behave(behaviour);
      const started = performance.now();
      const failed = await Promise.allSettled(Object.values(questions).map((ask) => ask()));
      const took = performance.now() - started;
      expect(failed.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual(
        failed.map(() => 'engine-away'),
      );
      expect(took).toBeLessThan(MOST_MS);
      proxy.behave('through');
      expect(await corpus.document('A/RES/1/1')).toBeDefined();
      expect(await corpus.document('A/RES/9/9')).toBeUndefined();
      expect((await corpus.search({ text: '秘书长' })).hits).toHaveLength(1);
    },
  );

  it('says nothing of a name or password in what it tells', async () => {
    const away = connectTo('http://somebody:hunter2@127.0.0.1:9', IMPATIENT);
    const error = await away.ask({ method: 'GET', path: '/' }).catch((thrown: unknown) => thrown);
    await away.close();
    expect(error).toMatchObject({
      code: 'engine-away',
      message: 'OpenSearch does not answer (ECONNREFUSED)',
    });
    expect(JSON.stringify(error)).not.toMatch(/hunter2|somebody/u);
  });

  it.each([
    ['hang', 'A/RES/2/1'],
    ['cut', 'A/RES/2/2'],
    [429, 'A/RES/2/3'],
  ] satisfies readonly (readonly [Behaviour, string])[])(
    '%s in the middle: what is being ingested waits, and is held once it is back',
    async (behaviour, key) => {
      const other = await library.beside(connection);
      const path = fileOf(`faults/${behaviour}.txt`, `${key}\n敦促会员国；`);
      proxy.behave(behaviour);
      const ingesting = other.ingest([path]);
      setTimeout(() => proxy.behave('through'), 700);
      expect(await ingesting).toEqual([['added', key]]);
      expect(await other.unitsWritten()).toContain('敦促会员国；');
    },
  );
});
