import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSight, holdersOf, type Sight, type Whence } from '../../../src/answering/sight.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { openPrivateStores } from '../../../src/storage/open-private.js';
import { PARSER } from '../../../src/storage/own-parser.js';
import type { Holder } from '../../../src/storage/private-places.js';
import type { PrivateStores } from '../../../src/storage/private-stores.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { memoryCorpus } from '../../support/memory-corpus.js';

const directory = mkdtempSync(join(tmpdir(), 'yinju-sight-'));
let stores: PrivateStores;
let sight: Sight;

async function keep(holder: Holder, number: number, word: string): Promise<void> {
  const path = join(directory, `${word}.txt`);
  writeFileSync(
    path,
    [
      `7${number}/10${number}. ${word}问题`,
      '大会，',
      '回顾其2008年12月18日第63/194号决议，',
      `1. 请秘书长就${word}提交报告；`,
      '2. 决定继续处理此案。',
    ].join('\n'),
  );
  const results = ingest([path], stores.placeOf(holder).places, PARSER, { replace: false, dryRun: false });
  for await (const { status } of results) expect(status).toBe('added');
}

beforeAll(async () => {
  stores = openPrivateStores({ dataDirectory: directory, warn: () => {} });
  sight = createSight(memoryCorpus(fixtureDocuments()), stores);
  await keep({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 1, '甲方内情');
  await keep({ platform: 'slack', workspace: 'T2', channel: 'C1' }, 2, '乙方内情');
  await keep({ platform: 'slack', workspace: 'T1' }, 3, '全体内情');
  await keep({ platform: 'discord', workspace: 'T1', channel: 'C1' }, 4, '丁方内情');
  await keep({ platform: 'discord', workspace: '@me', channel: 'C9' }, 5, '戊方内情');
}, 60_000);
afterAll(async () => {
  await stores.close();
  rmSync(directory, { recursive: true, force: true });
});

const slack = (channel: string): Whence => ({ platform: 'slack', channel });
const discord = (channel: string): Whence => ({ platform: 'discord', channel });

describe('what is seen', () => {
  it.each<[string, Whence, readonly string[]]>([
    ['in a channel: its own and its workspace’s', slack('T1/C1'), ['A/RES/71/101', 'A/RES/73/103']],
    ['in another channel of the workspace', slack('T1/C2'), ['A/RES/73/103']],
    ['in another workspace, in a channel of the same id', slack('T2/C1'), ['A/RES/72/102']],
    ['on another platform, under the same ids', discord('T1/C1'), ['A/RES/74/104']],
    ['in a conversation outside of any server: its own alone', discord('@me/C9'), ['A/RES/75/105']],
    ['in another such conversation', discord('@me/C1'), []],
    ['where an event names no workspace', slack('/C1'), []],
    ['in the terminal', { platform: 'terminal', channel: 'T1/C1' }, []],
  ])('%s', async (_, whence, keys) => {
    const seen = await sight(whence, async (corpus) => {
      if (corpus === undefined) return [];
      const found = await corpus.search({ text: '内情', limit: 50 });
      const requests = await corpus.requests({ addressee: '秘书长' }, { limit: 100 });
      const citing = await corpus.citing(['A/RES/63/194'], { limit: 100 });
      const all = new Set((await corpus.list()).map(({ key }) => key));
      const others = [
        found.hits.filter(({ exact }) => exact).map(({ document }) => document),
        requests.entries.map(({ document }) => document).filter((key) => /^A\/RES\/7/u.test(key)),
        citing.entries.map(({ document }) => document).filter((key) => /^A\/RES\/7/u.test(key)),
      ].map((list) => [...new Set(list)].sort());
      expect(others).toEqual([keys, keys, keys]);
      return [...all].filter((key) => key.startsWith('A/RES/7'));
    });
    expect(seen).toEqual(keys);
  });

  it('names no holder of a channel that holds a path', () => {
    const { channel } = holdersOf(slack('T1/../../C1'));
    expect(channel).toEqual({ platform: 'slack', workspace: 'T1', channel: '../../C1' });
    expect(stores.placeOf(channel ?? { platform: '', workspace: '' }).directory).toMatch(
      /private\/[0-9a-f]{32}\/[0-9a-f]{32}$/u,
    );
  });
});
