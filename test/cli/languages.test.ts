import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run } from '../support/cli/run.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/languages/${name}`, import.meta.url));
const KEY = 'A/RES/70/301';

let folder: string;
let options: RunOptions;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-languages-'));
  options = { dataDirectory: join(folder, 'data') };
});
afterAll(() => rmSync(folder, { recursive: true }));

const yinju = (words: readonly string[], input = '') => run(words, { ...options, input });
const ask = async (question: string) => (await yinju(['ask', question])).stdout;

describe('one document in two languages', () => {
  it('is one key with two texts, in whatever order they come; what one lacks is a diagnostic', async () => {
    const english = await yinju(['ingest', fixture('en.txt')]);
    expect(english.stdout).toMatch(/^added +A\/RES\/70\/301 \(en\) /mu);
    const chinese = await yinju(['ingest', fixture('zh.txt')]);
    expect(chinese.code).toBe(0);
    expect(chinese.stdout).toMatch(/^added +A\/RES\/70\/301 /mu);
    expect(chinese.stdout).toContain('the text in en has no 4, which the one in zh has');
    expect((await yinju(['ingest', fixture('en.txt')])).stdout).toMatch(/^unchanged/mu);
    expect((await ask('/docs')).match(/协调打击贩运的工作/gu)).toHaveLength(1);
  });

  it('is quoted in Chinese, in English, and side by side', async () => {
    expect(await ask('/para 70/301 1')).toContain('敦促尚未批准');
    expect(await ask('/para 70/301 1 en')).toContain('Urges Member States');
    const both = await ask('70/301第1段中英对照');
    expect(both.indexOf('敦促尚未批准')).toBeLessThan(both.indexOf('Urges Member States'));
    expect(both.indexOf('敦促尚未批准')).toBeGreaterThanOrEqual(0);
  });

  it('is what a quotation is held against, in whichever language it is', async () => {
    const quotations = [
      'Urges Member States that have not yet done so to ratify the Convention',
      'Urges Member States that have not yet done so to denounce the Convention',
      'Urges everybody to leave the room at once and never come back',
      '敦促尚未批准《公约》的会员国批准《公约》',
    ];
    const { stdout } = await yinju(
      ['ask', '-', '--as', 'json'],
      quotations.map((quotation) => `/verify ${quotation}\n`).join(''),
    );
    const replies = stdout.trimEnd().split('\n');
    const said = replies.map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(said).toEqual(['exact', 'altered', 'not-found', 'exact']);
    for (const reply of replies.slice(0, 2)) {
      expect(reply).toContain('General Assembly resolution 70/301, para. 1');
      expect(reply).toContain('to ratify the Convention;');
    }
    expect(replies[3]).toContain('大会第70/301号决议第1段');
  });

  it('is talked about in either', async () => {
    const say = (text: string) =>
      JSON.stringify({ conversation: 'c', user: 'a', text, addressed: true, at: 1 });
    const lines = [
      '70/301第1段',
      '英文呢',
      '下一段',
      '中英对照',
      '法文版有吗',
      '翻译一下',
      '中文',
      '70/301第1段法文',
      '下一段',
    ];
    const { stdout } = await yinju(['talk', '-'], `${lines.map(say).join('\n')}\n`);
    const replies = stdout.trimEnd().split('\n');
    expect(replies[0]).toContain('敦促尚未批准');
    expect(replies[1]).toContain('Urges Member States');
    expect(replies[1]).not.toContain('敦促尚未批准');
    expect(replies[2]).toContain('Calls upon the Office');
    expect(replies[3]).toContain('吁请毒罪办');
    expect(replies[3]).toContain('Calls upon the Office');
    expect(replies[4]).toContain('https://undocs.org/fr/A/RES/70/301');
    expect(replies[4]).toContain('吁请毒罪办');
    expect(replies[5]).toContain('引据不翻译');
    expect(replies[6]).toContain('吁请毒罪办');
    expect(replies[6]).not.toContain('Calls upon');
    // One that is not held is not gone on in.
    expect(replies[8]).toContain('吁请毒罪办');
    expect(replies[8]).not.toContain('undocs.org/fr');
  });

  it('loses one language or all', async () => {
    expect((await yinju(['remove', '--language', 'en', KEY])).code).toBe(0);
    expect(await ask('/para 70/301 1 en')).toContain('https://undocs.org/en/A/RES/70/301');
    expect(await ask('/para 70/301 1')).toContain('敦促尚未批准');
    await yinju(['ingest', fixture('en.txt')]);
    expect((await yinju(['remove', KEY])).stdout).toContain(`removed ${KEY}`);
    expect((await yinju(['ask', '/para 70/301 1 en'])).code).toBe(1);
  });
});
