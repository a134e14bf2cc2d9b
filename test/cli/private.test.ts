import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { PARSER } from '../../src/storage/own-parser.js';
import { type Holder, nameHolder, privatePlace } from '../../src/storage/private-places.js';
import { createPending, pendingIn } from '../../src/uploads/pending.js';
import { run } from '../support/cli/run.js';
import { sampleText } from '../support/uploads/service.js';

const directory = mkdtempSync(join(tmpdir(), 'yinju-private-'));
const yinju = (...words: readonly string[]) => run(words, { dataDirectory: directory });

async function keep(holder: Holder, word: string, number: string): Promise<void> {
  const path = join(directory, `${word}.txt`);
  writeFileSync(path, sampleText(word, number));
  const place = privatePlace(directory, holder);
  for await (const { status } of ingest([path], place.places, PARSER, { replace: false, dryRun: false }))
    expect(status).toBe('added');
  nameHolder(place.directory, holder);
}

beforeAll(async () => {
  await keep({ platform: 'slack', workspace: 'T1', channel: 'C1' }, '水源', '71/101');
  await keep({ platform: 'slack', workspace: 'T1' }, '森林', '71/102');
  await keep({ platform: 'discord', workspace: 'T1', channel: 'C1' }, '海洋', '71/103');
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('yinju private', () => {
  it('lists whose documents there are, and lists, removes and deletes those of one alone', async () => {
    const all = await yinju('private');
    expect(all.stdout.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      expect.stringMatching(/^discord\/T1\/C1 \(/u),
      expect.stringMatching(/^slack\/T1 \(/u),
      expect.stringMatching(/^slack\/T1\/C1 \(/u),
      '',
    ]);
    const one = await yinju('private', 'slack/T1/C1');
    expect(one.stdout).toContain('A/RES/71/101  水源问题');
    expect(one.stdout).not.toContain('71/102');
    // They are none of those that all share.
    expect((await yinju('ask', '/para 71/101 1')).stdout).not.toContain('水源');
    expect(await yinju('private', 'slack/T1/C1', '--remove', 'A/RES/71/102')).toMatchObject({ code: 1 });
    expect(await yinju('private', 'slack/T1/C1', '--remove', 'A/RES/71/101')).toMatchObject({
      code: 0,
      stdout: 'removed A/RES/71/101 of slack/T1/C1\n',
    });
    const gone = privatePlace(directory, { platform: 'slack', workspace: 'T1', channel: 'C1' });
    expect(existsSync(gone.directory)).toBe(false);
    expect((await yinju('private', 'slack/T1', '--forget')).code).toBe(0);
    expect((await yinju('private', 'slack/T1')).code).toBe(1);
    expect((await yinju('private')).stdout).toMatch(
      /^discord\/T1\/C1 \(.*\)\n {2}A\/RES\/71\/103 {2}海洋问题\n$/u,
    );
    expect((await yinju('private', '--forget')).code).toBe(2);
  }, 120_000);

  it('deletes with the rest what waits for a decision', async () => {
    const pending = createPending(pendingIn(directory));
    const waits = (channel: string, workspace: string) => {
      const room = privatePlace(directory, { platform: 'slack', workspace, channel }).id;
      return pending.lay([{ name: 'a.txt', bytes: Buffer.from('a') }], { room, share: room }).id;
    };
    const [one, two, other] = [waits('C1', 'T7'), waits('C2', 'T7'), waits('C1', 'T8')];
    expect((await yinju('private', 'slack/T7/C1', '--forget')).code).toBe(0);
    expect(readdirSync(pendingIn(directory)).sort()).toEqual([two, other].sort());
    expect(one).not.toBe(two);
    expect((await yinju('private', 'slack/T7', '--forget')).code).toBe(0);
    expect(readdirSync(pendingIn(directory))).toEqual([other]);
  }, 120_000);
});
