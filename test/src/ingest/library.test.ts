import { describe, expect, it, vi } from 'vitest';
import { reindex } from '../../../src/ingest/reindex.js';
import { removeShared } from '../../../src/ingest/remove-shared.js';
import { bulk } from '../../../src/opensearch/bulk.js';
import type { Connection, EngineRequest } from '../../../src/opensearch/connection.js';
import { currentGeneration } from '../../../src/opensearch/generations.js';
import { openRooms } from '../../../src/opensearch/open-rooms.js';
import { listOriginals, readOriginal } from '../../../src/opensearch/originals.js';
import { writtenAs } from '../../../src/opensearch/plain-index.js';
import { REINDEX_LOCK } from '../../../src/opensearch/reindex-lock.js';
import { clearLeftovers, journalIndex } from '../../../src/opensearch/write-journal.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { indicesOf, OPENSEARCH_URL } from '../../support/opensearch.js';
import { lineParser } from '../../support/storage/line-parser.js';
import { fileOf, openTestLibrary, type TestLibrary } from '../../support/test-library.js';

// A server that other files' tests use too takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FIRST = 'A/RES/1/1\n回顾各国的承诺，\n请秘书长提出报告；';
const OTHER = 'A/RES/1/1\n敦促会员国提供资料；';

it.skipIf(!process.env['CI'])('YINJU_TEST_OPENSEARCH_URL names an OpenSearch to test against', () => {
  expect(OPENSEARCH_URL).toBeDefined();
});

describe.skipIf(OPENSEARCH_URL === undefined)('the library that machines share', () => {
  it('holds what was ingested, answers it at once, and keeps the file byte for byte', async () => {
    const { ingest, textOf, corpus, connection, prefix } = await openTestLibrary();
    const path = fileOf('a.txt', FIRST, { aliases: ['别名'] });
    expect(await ingest([path])).toEqual([['added', 'A/RES/1/1']]);
    expect(await textOf('A/RES/1/1')).toContain('请秘书长提出报告；');
    expect((await corpus.search({ text: '秘书长' })).hits.map(({ locator }) => locator)).toEqual(['2']);
    const [original] = await listOriginals(connection, prefix);
    if (original === undefined) throw new Error('nothing was kept');
    const file = await readOriginal(connection, prefix, original);
    expect(Buffer.from(file.bytes).toString('utf8')).toBe(FIRST);
    expect(file.meta).toEqual({ aliases: ['别名'] });
  });

  it('judges as the one on a disk does', async () => {
    const { ingest, textOf } = await openTestLibrary();
    const first = fileOf('judge/first.txt', FIRST);
    const other = fileOf('judge/other.txt', OTHER);
    const letters = ['甲', '乙'].map((name) =>
      fileOf(`judge/${name}.txt`, `letter-2020-01-01-FRA\n${name}方致函。`),
    );
    expect(await ingest([first, first, other, ...letters])).toEqual([
      ['added', 'A/RES/1/1'],
      ['unchanged', 'A/RES/1/1'],
      ['refused', 'A/RES/1/1'],
      ['added', 'letter-2020-01-01-FRA'],
      ['added', expect.stringMatching(/^letter-2020-01-01-FRA-[\da-f]{6}$/u)],
    ]);
    expect(await ingest([other], { replace: true, dryRun: true })).toEqual([['replaced', 'A/RES/1/1']]);
    expect(await textOf('A/RES/1/1')).toContain('回顾');
    expect(await ingest([fileOf('judge/meta/first.txt', FIRST, { aliases: ['别名'] })])).toEqual([
      ['updated', 'A/RES/1/1'],
    ]);
    expect(await ingest([fileOf('judge/broken.txt', 'throw'), first])).toEqual([
      ['failed'],
      ['unchanged', 'A/RES/1/1'],
    ]);
  });

  it('leaves nothing of a text that was replaced', async () => {
    const { ingest, textOf, unitsWritten, connection, prefix } = await openTestLibrary();
    await ingest([fileOf('replace/first.txt', FIRST)]);
    expect(await ingest([fileOf('replace/other.txt', OTHER)], { replace: true })).toEqual([
      ['replaced', 'A/RES/1/1'],
    ]);
    expect(await textOf('A/RES/1/1')).toBe('敦促会员国提供资料；');
    expect(await unitsWritten()).toEqual(['敦促会员国提供资料；']);
    expect(await listOriginals(connection, prefix)).toHaveLength(1);
  });

  it('tells one of two who bring different texts under one key at the same time', async () => {
    const one = await openTestLibrary();
    const two = await one.beside();
    const results = await Promise.all([
      one.ingest([fileOf('race/one.txt', FIRST)]),
      two.ingest([fileOf('race/two.txt', OTHER)]),
    ]);
    expect(
      results
        .flat()
        .map(([status]) => status)
        .sort(),
    ).toEqual(['added', 'refused']);
    const winner = results[0]?.[0]?.[0] === 'added' ? '回顾' : '敦促';
    expect(await one.textOf('A/RES/1/1')).toContain(winner);
    expect(
      (await one.unitsWritten()).every((text) => /回顾|请秘书长/u.test(text) === (winner === '回顾')),
    ).toBe(true);
  });

  it('tells one of two who replace the same text with different ones', async () => {
    const one = await openTestLibrary();
    const two = await one.beside();
    await one.ingest([fileOf('twice/first.txt', FIRST)]);
    const results = await Promise.all(
      [one, two].map((library, at) =>
        library.ingest([fileOf(`twice/${at}.txt`, `A/RES/1/1\n第${at}种案文；`)], { replace: true }),
      ),
    );
    expect(
      results
        .flat()
        .map(([status]) => status)
        .sort(),
    ).toEqual(['refused', 'replaced']);
  });

  it('is read as it was while another text is written, until it is held', async () => {
    const one = await openTestLibrary();
    await one.ingest([fileOf('torn/first.txt', FIRST)]);
    const two = await one.beside(endingBefore(one.connection, isDecision), { patienceMs: 0 });
    await expect(two.ingest([fileOf('torn/other.txt', OTHER)], { replace: true })).rejects.toThrow('ended');
    expect(await one.textOf('A/RES/1/1')).toContain('回顾');
    expect((await one.corpus.search({ text: '敦促会员国' })).hits.filter(({ exact }) => exact)).toEqual([]);
    const { connection, prefix } = one;
    expect(await clearLeftovers(connection, prefix, await openRooms(connection, prefix), -1)).toBe(1);
    expect(await one.unitsWritten()).toEqual(['回顾各国的承诺，', '请秘书长提出报告；']);
  });

  it('loses what is taken out, and says of each key what became of it', async () => {
    const one = await openTestLibrary();
    const { library, connection, prefix } = one;
    await one.ingest([fileOf('remove/first.txt', FIRST)]);
    const place = { connection, prefix, generation: () => openRooms(connection, prefix) };
    expect(await removeShared(['A/RES/1/1', 'A/RES/9/9'], library, lineParser(), place)).toEqual([
      { key: 'A/RES/1/1', status: 'removed' },
      { key: 'A/RES/9/9', status: 'absent' },
    ]);
    expect(await one.textOf('A/RES/1/1')).toBeUndefined();
    expect(await one.unitsWritten()).toEqual([]);
    expect(await listOriginals(connection, prefix)).toEqual([]);
  });

  it('is made anew beside the one that answers, with what comes and goes meanwhile', async () => {
    const one = await openTestLibrary();
    const { connection, prefix } = one;
    const names = Array.from({ length: 30 }, (_, at) => at + 1);
    await one.ingest(names.map((at) => fileOf(`anew/${at}.txt`, `A/RES/1/${at}\n第${at}号文件；`)));
    await one.ingest([fileOf('anew/replaced.txt', 'A/RES/1/2\n换过的案文；')], { replace: true });
    const place = { connection, prefix, generation: () => openRooms(connection, prefix) };
    let asked = 0;
    const answers = new Set<string | undefined>();
    const asking = setInterval(() => {
      asked++;
      void one.textOf('A/RES/1/2').then((text) => answers.add(text));
    }, 20);
    const [{ documents }] = await Promise.all([
      remade(one),
      one.ingest([fileOf('anew/late.txt', 'A/RES/2/1\n后来的案文；')]),
      removeShared(['A/RES/1/3'], (await one.beside()).library, lineParser(), place),
    ]);
    clearInterval(asking);
    expect(documents).toBe(30);
    expect(asked).toBeGreaterThan(0);
    expect([...answers]).toEqual(['换过的案文；']);
    const other = await one.beside();
    expect(await other.textOf('A/RES/2/1')).toBe('后来的案文；');
    expect(await other.textOf('A/RES/1/3')).toBeUndefined();
    expect((await currentGeneration(connection, prefix))?.number).toBe(2);
    expect((await indicesOf(connection, prefix)).filter((index) => /-1$/u.test(index))).toEqual([]);
    // Writers that knew the old one go on with the new one.
    expect(await one.ingest([fileOf('anew/after.txt', 'A/RES/2/2\n再后来；')])).toEqual([
      ['added', 'A/RES/2/2'],
    ]);
  });

  it('is made anew by one process at a time', async () => {
    const one = await openTestLibrary();
    const results = await Promise.allSettled([remade(one), remade(one)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

const isDeletion = (room: string) => (request: EngineRequest) =>
  request.method === 'DELETE' && request.path.includes(`-${room}-1`);
/** The request after the one that is meant. */
function behind(isMeant: (request: EngineRequest) => boolean): (request: EngineRequest) => boolean {
  let passed = false;
  return (request) => {
    const isNext = passed;
    passed ||= isMeant(request);
    return isNext;
  };
}

describe.skipIf(OPENSEARCH_URL === undefined)('a new index whose making is killed', () => {
  it.each([
    ['before the old one is closed to writers', ({ path }) => path.endsWith('/_block/write')],
    ['behind that', behind(({ path }) => path.endsWith('/_block/write'))],
    ['before it is changed over', ({ path }) => path === '/_aliases'],
    ['behind that, before it is counted', behind(({ path }) => path === '/_aliases')],
    ['before the old one is deleted', isDeletion('words')],
    ['in the middle of deleting it', isDeletion('units')],
  ] satisfies readonly (readonly [string, (request: EngineRequest) => boolean])[])(
    '%s: after a clean start all is answered once, written to, and made anew',
    async (_, isMeant) => {
      const library = await openTestLibrary();
      const { connection, prefix } = library;
      await library.ingest([
        fileOf('killed/a.txt', FIRST),
        fileOf('killed/b.txt', 'A/RES/2/2\n请秘书长再次提出报告；'),
      ]);
      const killed = { ...library, connection: endingBefore(connection, isMeant) };
      await expect(remade(killed, 50)).rejects.toThrow('ended');
      // It gives no sign of life any more.
      await bulk(connection, [
        { action: 'index', index: writtenAs(journalIndex(prefix)), id: REINDEX_LOCK, record: { at: 0 } },
      ]);
      const started = await library.beside();
      expect(await started.textOf('A/RES/1/1')).toContain('请秘书长提出报告；');
      expect((await started.corpus.search({ text: '秘书长' })).exactTotal).toBe(2);
      expect(await started.ingest([fileOf('killed/c.txt', 'A/RES/3/3\n敦促秘书长答复；')])).toEqual([
        ['added', 'A/RES/3/3'],
      ]);
      await remade(started, 50);
      const after = await library.beside();
      expect((await after.corpus.search({ text: '秘书长' })).exactTotal).toBe(3);
      const rooms = (await indicesOf(connection, prefix)).filter((name) => /-\d+$/u.test(name));
      expect(new Set(rooms.map((name) => name.replace(/^.*-/u, ''))).size).toBe(1);
    },
    // Three generations of indices are made: a disk that others write to takes its time.
    180_000,
  );
});

async function remade({ connection, prefix }: TestLibrary, graceMs = 2_000) {
  return reindex({
    connection,
    prefix,
    analyzer: await testAnalyzer(),
    parser: lineParser(),
    corpusDirectory: fileOf('no-corpus/README', '').replace('/README', ''),
    warn: (message) => {
      throw new Error(message);
    },
    // Longer than a process trusts the generation it knows, unless told.
    graceMs,
  });
}

/** A connection whose process ends before the first request that is meant. */
function endingBefore(connection: Connection, isMeant: (request: EngineRequest) => boolean): Connection {
  let ended = false;
  return {
    ...connection,
    ask: (request, signal) => {
      ended ||= isMeant(request);
      return ended ? Promise.reject(new Error('ended')) : connection.ask(request, signal);
    },
  };
}

/** The request that makes what was written a document. */
function isDecision({ lines = [] }: EngineRequest): boolean {
  return lines.some(
    (line) => typeof line === 'string' && /^\{"(?:index|create)":\{"_index":"[^"]*-documents"/u.test(line),
  );
}
