import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../index/corpus.js';
import { type SearchEngine, StoredCorpus } from '../../../src/storage/corpus.js';
import { type DocumentReference, DocumentStore } from '../../../src/storage/document-store.js';
import { lineParser } from '../../support/storage/line-parser.js';

let folder: string;
let places: { corpus: string; originals: string; cache: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-corpus-'));
  places = {
    corpus: join(folder, 'corpus'),
    originals: join(folder, 'originals'),
    cache: join(folder, 'cache'),
  };
  mkdirSync(places.corpus);
  write('a.txt', 'A/RES/1/1\n大会，');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(places.corpus, name), text);
}

const NOTHING: SearchResult = { hits: [], exactTotal: 0, synonyms: [] };

/** Notes what is asked of it; `fail` makes the next change go wrong. */
class RecordingEngine implements SearchEngine {
  readonly log: string[] = [];
  fail = false;
  constructor(documents: readonly DocumentReference[]) {
    this.log.push(`open ${documents.map(({ key }) => key).join(' ')}`);
  }
  async search(): Promise<SearchResult> {
    this.log.push('search');
    return NOTHING;
  }
  async citing() {
    return { entries: [], total: 0 };
  }
  async requests() {
    return { entries: [], total: 0 };
  }
  async add(documents: readonly DocumentReference[]): Promise<void> {
    if (this.fail) throw new Error('out of memory');
    this.log.push(`add ${documents.map(({ key }) => key).join(' ')}`);
  }
  async remove(keys: readonly string[]): Promise<void> {
    this.log.push(`remove ${keys.join(' ')}`);
  }
  async ready(): Promise<void> {
    this.log.push('ready');
  }
  async close(): Promise<void> {
    this.log.push('close');
  }
}

function setUp() {
  const engines: RecordingEngine[] = [];
  const corpus = new StoredCorpus(new DocumentStore(places, lineParser()), async (documents) => {
    const engine = new RecordingEngine(documents);
    engines.push(engine);
    return engine;
  });
  return { corpus, engines };
}

describe('the corpus over store and engine', () => {
  it('looks documents up without ever opening the engine', async () => {
    const { corpus, engines } = setUp();
    expect((await corpus.list()).map(({ key }) => key)).toEqual(['A/RES/1/1']);
    expect((await corpus.document('A/RES/1/1'))?.units).toHaveLength(1);
    expect((await corpus.named('A/RES/1/1')).map(({ summary }) => summary.key)).toEqual(['A/RES/1/1']);
    expect(await corpus.size()).toEqual({ documents: 1, units: 1, characters: 3 });
    await corpus.close();
    expect(engines).toEqual([]);
  });

  it('opens the engine once, for all searches', async () => {
    const { corpus, engines } = setUp();
    await Promise.all([corpus.prepareSearch(), corpus.search({ text: '甲' }), corpus.search({ text: '乙' })]);
    expect(engines).toHaveLength(1);
    expect(engines[0]?.log.filter((entry) => entry !== 'ready')).toEqual([
      'open A/RES/1/1',
      'search',
      'search',
    ]);
  });

  it('searches what another process has added by the time of the question', async () => {
    const { corpus, engines } = setUp();
    await corpus.search({ text: '甲' });
    write('b.txt', 'A/RES/1/2\n决定。');
    write('a.txt', 'A/RES/1/1\n大会；');
    new DocumentStore(places, lineParser());
    await corpus.search({ text: '乙' });
    expect(engines[0]?.log).toEqual([
      'open A/RES/1/1',
      'search',
      'remove A/RES/1/1',
      'add A/RES/1/1 A/RES/1/2',
      'search',
    ]);
    expect((await corpus.document('A/RES/1/2'))?.units[0]?.text).toBe('决定。');
  });

  it('gives up an engine that could not take a change, and opens another', async () => {
    const { corpus, engines } = setUp();
    await corpus.search({ text: '甲' });
    for (const engine of engines) engine.fail = true;
    write('b.txt', 'A/RES/1/2\n决定。');
    new DocumentStore(places, lineParser());
    expect(await corpus.search({ text: '乙' })).toBe(NOTHING);
    expect(engines.map(({ log }) => log)).toEqual([
      ['open A/RES/1/1', 'search', 'remove ', 'close'],
      ['open A/RES/1/1 A/RES/1/2', 'search'],
    ]);
  });

  it('opens another engine after one has ended, not after a query that failed', async () => {
    const { corpus, engines } = setUp();
    await corpus.search({ text: '甲' });
    const failWith = (error: Error) => {
      for (const engine of engines) engine.search = async () => Promise.reject(error);
    };
    failWith(new Error('this query only'));
    await expect(corpus.search({ text: '甲' })).rejects.toThrow('this query only');
    await expect(corpus.search({ text: '甲' })).rejects.toThrow('this query only');
    failWith(Object.assign(new Error('the worker ended'), { code: 'search-engine-failed' }));
    // Nobody's question is lost by it.
    expect(await corpus.search({ text: '甲' })).toBe(NOTHING);
    expect(engines).toHaveLength(2);
  });

  it('tries again to open an engine that could not be opened', async () => {
    let attempts = 0;
    const corpus = new StoredCorpus(new DocumentStore(places, lineParser()), async (documents) => {
      if (++attempts === 1) throw new Error('no memory');
      return new RecordingEngine(documents);
    });
    await expect(corpus.search({ text: '甲' })).rejects.toThrow('no memory');
    expect(await corpus.search({ text: '甲' })).toBe(NOTHING);
  });

  it('rejects every question whose signal is aborted, with its reason', async () => {
    const { corpus } = setUp();
    const reason = new Error('over');
    const signal = AbortSignal.abort(reason);
    for (const question of [
      corpus.list(signal),
      corpus.document('A/RES/1/1', signal),
      corpus.named('1/1', signal),
      corpus.search({ text: '甲' }, signal),
      corpus.size(signal),
    ])
      await expect(question).rejects.toBe(reason);
  });
});
