import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, finished, type RunOptions, run, start } from '../support/cli/run.js';
import { fixtureDocuments } from '../support/fixture-documents.js';

let options: RunOptions;
beforeAll(() => {
  options = { dataDirectory: mkdtempSync(join(tmpdir(), 'yinju-cli-')) };
});
afterAll(() => rmSync(options.dataDirectory, { recursive: true }));

const ask = (question: string, ...words: string[]) => run(['ask', question, ...words], options);

const [resolution] = fixtureDocuments();
const textOf = (locator: string) =>
  resolution.units.find((unit) => unit.locator === locator)?.text ?? 'no such unit';

describe('yinju ask', () => {
  it('answers one question: the paragraph, whole, its citation and link, and nothing else on either stream', async () => {
    expect(await ask('/para 63/194 11')).toEqual({
      code: 0,
      stdout: `11. ${textOf('11')}\n—— 大会第63/194号决议第11段 (A/RES/63/194)\n   https://undocs.org/zh/A/RES/63/194\n`,
      stderr: '',
    });
  });

  it('takes a question that was not put in quotes', async () => {
    const { code, stdout } = await run(['ask', '/para', '63/194', 'pp3'], options);
    expect(code).toBe(0);
    expect(stdout).toContain(textOf('pp3'));
  });

  it('gives the Reply tree, and the messages that the platforms would get, as JSON', async () => {
    const reply = JSON.parse((await ask('/para 63/194 11', '--as', 'json')).stdout);
    expect(reply).toMatchObject({
      status: 'answer',
      question: '/para 63/194 11',
      blocks: [{ type: 'quote', text: textOf('11'), citation: { document: 'A/RES/63/194', locator: '11' } }],
    });
    for (const platform of ['slack', 'discord']) {
      const messages: unknown = JSON.parse((await ask('/para 63/194 11', '--as', platform)).stdout);
      expect(Array.isArray(messages)).toBe(true);
    }
  });

  it('finds, with the same index again in a second process', async () => {
    const first = await ask('/find “任择议定书”');
    expect({ code: first.code, complaints: complaints(first) }).toEqual({ code: 0, complaints: '' });
    expect(first.stdout).toContain('任择议定书');
    expect((await ask('/find “任择议定书”')).stdout).toBe(first.stdout);
  });

  it('speaks the language asked for, except in quotations', async () => {
    const { stdout } = await ask('/para 63/194 15', '--locale', 'en');
    expect(stdout).toMatch(/^63\/194 has no /u);
  });

  it.each(['/para 63/194 15', '/para 63/194 11x', '/para 63/195 1', '/para', '/nosuch'])(
    '%s: a notice on standard output, exit 1',
    async (question) => {
      const { code, stdout, stderr } = await ask(question);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout.trim()).not.toBe('');
    },
  );

  it('answers one question a line in order, one JSON value each, and exits with the worst code', async () => {
    const questions = ['/para 63/194 2', '噪'.repeat(100_000), '', '/para 63/194 1', '/nosuch'];
    const input = questions.join('\n');
    const { code, stdout } = await run(['ask', '-', '--as', 'json'], { ...options, input });
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ status, code }) => code ?? status)).toEqual([
      'answer',
      'too-long',
      'empty',
      'answer',
      'unknown-command',
    ]);
    expect(replies[0].blocks[0].text).toBe(textOf('2'));
    expect(code).toBe(1);
  });

  it('gives an answer as soon as its question is there', async () => {
    const child = start(['ask', '-'], options);
    const end = finished(child);
    child.stdin?.write('/para 63/194 1\n');
    await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));
    child.stdin?.end('/para 63/194 2\n');
    expect((await end).stdout).toContain(textOf('2'));
  });

  it('ends without a word where nobody reads on', async () => {
    const child = start(['ask', '-'], options);
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end('/para 63/194 1\n'.repeat(50));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('needs no more of the environment than its data directory and log level', async () => {
    const env = { SLACK_BOT_TOKEN: 'broken', PORT: 'broken' };
    expect((await run(['ask', '/para 63/194 1'], { ...options, env })).code).toBe(0);
    const { code, stderr } = await run(['ask', '/docs'], { ...options, env: { LOG_LEVEL: 'loud' } });
    expect(code).toBe(2);
    expect(stderr).toContain('LOG_LEVEL');
  });

  it('answers from a data directory that cannot be written, and says so', async () => {
    const { code, stdout, stderr } = await run(['ask', '/para 63/194 1'], {
      dataDirectory: join('/dev/null', 'nothing'),
    });
    expect({ code, shown: stdout.includes(textOf('1')) }).toEqual({ code: 0, shown: true });
    expect(stderr).toContain('cannot be written');
  });
});

describe('yinju export', () => {
  it('writes every unit, with the hash of its text and the notes it refers to', async () => {
    const { code, stdout } = await run(['export', 'A/RES/63/194', '--format', 'jsonl'], options);
    expect(code).toBe(0);
    const units = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = JSON.parse(
      readFileSync(new URL('../fixtures/63-194.expected.json', import.meta.url), 'utf8'),
    );
    expect(units.map(({ sha256: _hash, footnotes: _notes, ...unit }) => unit)).toEqual(expected);
    for (const { text, sha256 } of units)
      expect(sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(units.find(({ locator }) => locator === 'pp3').footnotes).toEqual(['fn1', 'fn2', 'fn3', 'fn4']);
  });

  it('writes all documents where none is named, and refuses a name that is none', async () => {
    const { stdout } = await run(['export'], options);
    const documents = new Set(stdout.match(/^\{"document":"[^"]+"/gmu));
    expect(documents.size).toBe(2);
    expect(await run(['export', '63/195'], options)).toMatchObject({ code: 2, stdout: '' });
  });
});
