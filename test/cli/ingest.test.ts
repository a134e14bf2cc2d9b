import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaints, type RunOptions, run } from '../support/cli/run.js';

let folder: string;
let options: RunOptions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-cli-'));
  options = { dataDirectory: join(folder, 'data') };
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), resolution('70/1', '请秘书长提交报告。'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function resolution(number: string, text: string): string {
  return [
    '大会',
    '',
    `${number}. 可持续发展`,
    '',
    '大会，',
    '',
    '回顾其以往各项决议，',
    '',
    `1. ${text}`,
    '',
  ].join('\n');
}

const yinju = (...words: string[]) => run(words, options);

describe('yinju ingest', () => {
  it('shows what was found, adds it, and answers it together with the corpus', async () => {
    const result = await yinju('ingest', join(folder, 'in'));
    const { code, stdout } = result;
    expect({ code, complaints: complaints(result) }).toEqual({ code: 0, complaints: '' });
    expect(stdout).toMatch(/^added +A\/RES\/70\/1 +\d+ +0\.00 % .*a\.txt .*operative 1\b/mu);
    expect(stdout).toContain('1 files: 1 added; 0.00 % of the characters unrecognized');
    expect((await yinju('ask', '/para 70/1 1')).stdout).toContain('请秘书长提交报告。');
    expect((await yinju('ask', '/para 63/194 1')).code).toBe(0);
  });

  it('gives one JSON object a document with the fields of the contract', async () => {
    const { stdout } = await yinju('ingest', '--json', '--dry-run', join(folder, 'in'), 'corpus');
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents.map(({ key }) => key)).toEqual(['A/RES/70/1', 'letter-2012-10-01-BLR', 'A/RES/63/194']);
    for (const document of documents)
      expect(Object.keys(document)).toEqual([
        'key',
        'type',
        'aliases',
        'sourceSha256',
        'coverage',
        'certain',
        'masthead',
        'signatures',
        'units',
        'diagnostics',
      ]);
    expect((await yinju('ask', '/para 70/1 1')).code).toBe(1);
  });

  it('refuses another text under a symbol that is held, with exit 1, unless told to replace it', async () => {
    await yinju('ingest', join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'a.txt'), resolution('70/1', '决定不提交报告。'));
    const refused = await yinju('ingest', join(folder, 'in', 'a.txt'));
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^refused +A\/RES\/70\/1/mu);
    expect((await yinju('ask', '/para 70/1 1')).stdout).toContain('请秘书长提交报告。');
    expect((await yinju('ingest', '--replace', join(folder, 'in', 'a.txt'))).code).toBe(0);
    expect((await yinju('ask', '/para 70/1 1')).stdout).toContain('决定不提交报告。');
  });

  it('prints the canonical text, to the character', async () => {
    const path = join(folder, 'in', 'a.txt');
    const { code, stdout } = await yinju('ingest', '--text', '--dry-run', path);
    expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(path, 'utf8') });
    expect((await yinju('ingest', '--text', '--json', path)).code).toBe(2);
  });

  it('gives the one file the symbol that it is told, and holds it under that from then on', async () => {
    const path = join(folder, 'in', 'a.txt');
    expect((await yinju('ingest', '--symbol', 'a/res/71/5', path)).stdout).toMatch(
      /^added +A\/RES\/71\/5 /mu,
    );
    expect((await yinju('ask', '/para 71/5 1')).stdout).toContain('请秘书长提交报告。');
    const wrong = [
      ['--symbol', 'nonsense', path],
      ['--symbol', 'A/RES/71/6', path, path],
      ['--symbol', 'A/RES/71/6', join(folder, 'in')],
    ];
    for (const words of wrong) expect((await yinju('ingest', ...words)).code).toBe(2);
  });

  it('says which file cannot be read, and goes on with the others', async () => {
    const { code, stdout } = await yinju('ingest', join(folder, 'nowhere.txt'), join(folder, 'in'));
    expect(code).toBe(1);
    expect(stdout).toContain('there is no such file');
    expect(stdout).toMatch(/^added/mu);
  });

  it('loses nothing when several processes ingest and answer at once', async () => {
    const numbers = ['71/1', '71/2', '71/3'];
    for (const number of numbers)
      writeFileSync(
        join(folder, `${number.replace('/', '-')}.txt`),
        resolution(number, `第${number}号的执行段。`),
      );
    const results = await Promise.all([
      ...numbers.map((number) => yinju('ingest', join(folder, `${number.replace('/', '-')}.txt`))),
      yinju('ask', '/para 63/194 1'),
    ]);
    // The progress that a slow machine is told of is no complaint.
    expect(results.map((result) => ({ code: result.code, stderr: complaints(result) }))).toEqual(
      results.map(() => ({ code: 0, stderr: '' })),
    );
    for (const number of numbers) expect((await yinju('ask', `/para ${number} 1`)).code).toBe(0);
  });
});

describe('yinju remove', () => {
  it('takes out what was added, and only that; what it does not is told with exit 1', async () => {
    await yinju('ingest', join(folder, 'in'));
    const { code, stdout, stderr } = await yinju(
      'remove',
      'A/RES/70/1',
      'A/RES/63/194',
      'A/RES/1/1',
      '63/194',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'removed A/RES/70/1\n' });
    expect(stderr).toMatch(/A\/RES\/63\/194 is one of the project's own documents/u);
    expect(stderr).toContain('no document is held under A/RES/1/1\n');
    expect(stderr).toContain('no document is held under 63/194; it may mean A/RES/63/194');
    expect((await yinju('ask', '/para 70/1 1')).code).toBe(1);
    expect((await yinju('ask', '/para 63/194 1')).code).toBe(0);
    expect((await yinju('remove', 'A/RES/70/1')).code).toBe(1);
    expect((await yinju('ingest', join(folder, 'in'))).code).toBe(0);
    expect((await yinju('remove', 'A/RES/70/1')).code).toBe(0);
  });
});
