import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finished, type RunOptions, run, start } from '../support/cli/run.js';
import { writeDocx } from '../support/docx-writer.js';

let folder: string;
let options: RunOptions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-folder-'));
  options = { dataDirectory: join(folder, 'data') };
  mkdirSync(join(folder, 'in', 'further'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const trap = (name: string) => fileURLToPath(new URL(`../fixtures/formats/traps/${name}`, import.meta.url));

/** A resolution's lines; every one has another number and another text. */
function linesOf(number: number): readonly string[] {
  return [
    '大会',
    '',
    `70/${number}. 第${number}个问题`,
    '',
    '大会，',
    '',
    `回顾其关于第${number}个问题的各项决议，`,
    '',
    `1. 请秘书长就第${number}个问题提交报告；`,
    '',
    '2. 决定继续审议。',
    '',
  ];
}

/** How a resolution is written in each format, by turns. */
const WRITERS: readonly (readonly [
  ending: string,
  write: (lines: readonly string[]) => string | Uint8Array,
])[] = [
  ['txt', (lines) => lines.join('\n')],
  [
    'docx',
    (lines) => writeDocx(lines.filter((line) => line !== '').map((text) => ({ inlines: [{ text }] }))),
  ],
  ['md', (lines) => lines.map((line) => line.replace(/^(\d+)\. /u, '$1\\. ')).join('\n')],
  [
    'html',
    (lines) =>
      `<!doctype html><meta charset="utf-8"><title>x</title><body>${lines
        .filter((line) => line !== '')
        .map((line) => `<p>${line}</p>`)
        .join('\n')}`,
  ],
];

/** @returns The paths of files with one document each. */
function writeMany(count: number, from = 1): void {
  for (let number = from; number < from + count; number++) {
    const [ending, write] = WRITERS[number % WRITERS.length] ?? [
      'txt',
      (lines: readonly string[]) => lines.join('\n'),
    ];
    const name = `${String(number).padStart(3, '0')}.${ending}`;
    writeFileSync(join(folder, 'in', number % 3 === 0 ? 'further' : '', name), write(linesOf(number)));
  }
}

const BAD = [
  ['encrypted-user-password.pdf', 'is protected by a password; save it without one'],
  ['scanned-no-text.pdf', 'holds only pictures of pages'],
  ['bomb-256MB.docx', 'unpacks to far more than it should'],
  ['really-rtf.doc', 'is RTF; open it in a word processor and save it as .docx'],
  ['truncated.docx', 'is damaged'],
] as const;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

describe('a folder of 200 mixed files', () => {
  it('is told file by file, the bad ones stop no other, and a bot that runs answers from the good ones', async () => {
    writeMany(193);
    for (const [name] of BAD) copyFileSync(trap(name), join(folder, 'in', name));
    // two duplicates: the same bytes under other names
    writeFileSync(join(folder, 'in', 'zz-copy.txt'), linesOf(4).join('\n'));
    writeFileSync(join(folder, 'in', 'zz-copy-2.txt'), linesOf(8).join('\n'));

    // nothing that is read, by its name
    writeFileSync(join(folder, 'in', 'minutes.odt'), 'x');
    const bot = start(['serve'], options);
    let said = '';
    bot.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ending = finished(bot);
    bot.stdin?.write('/para 70/191 1\n');
    await until(() => said.includes('没有收录'));

    const { code, stdout, stderr } = await run(['ingest', join(folder, 'in')], options);
    expect(code).toBe(1);
    expect(stdout).toContain('200 files: 193 added, 5 failed, 2 unchanged');
    expect(stderr).toMatch(/passed over.*minutes\.odt/u);
    for (const [name, why] of BAD) {
      const rows = stdout.split('\n');
      const row = rows.findIndex((line) => /^failed /u.test(line) && line.includes(name));
      expect(rows[row + 1], name).toContain(why);
    }
    expect(stdout.match(/^unchanged +A\/RES\/70\/[48] .*zz-copy/gmu)).toHaveLength(2);
    expect(stdout).toMatch(/^added +A\/RES\/70\/191 /mu);

    // The same process, not restarted, at its next question; and all of them.
    bot.stdin?.write('/para 70/191 1\n/find "第137个问题提交报告"\n');
    await until(() => said.includes('就第191个问题提交报告') && said.includes('就第137个问题提交报告'));
    expect((await run(['remove', 'A/RES/70/191'], options)).code).toBe(0);
    said = '';
    bot.stdin?.write('/para 70/191 1\n');
    await until(() => said.includes('没有收录'));
    bot.stdin?.end();
    expect((await ending).code).toBe(0);
  }, 120_000);
});

describe('yinju ingest --watch', () => {
  it('takes in what comes and what changes, until it is told to end', async () => {
    writeMany(1);
    const watching = start(['ingest', '--watch', join(folder, 'in')], options);
    let said = '';
    for (const stream of [watching.stdout, watching.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    const ending = finished(watching);
    await until(() => said.includes('watching'));
    expect(said).toMatch(/^added +A\/RES\/70\/1 /mu);

    writeMany(1, 2);
    await until(() => /^added +A\/RES\/70\/2 /mu.test(said));
    expect((await run(['ask', '/para 70/2 1'], options)).code).toBe(0);

    writeFileSync(join(folder, 'in', '002.md'), linesOf(2).join('\n').replace('提交报告', '提交两份报告'));
    await until(() => /^replaced +A\/RES\/70\/2 /mu.test(said));
    expect(said).toContain('changed: 1');
    expect((await run(['ask', '/para 70/2 1'], options)).stdout).toContain('提交两份报告');

    watching.kill('SIGTERM');
    expect((await ending).code).toBe(0);
  }, 60_000);
});
