/** Every command, control and message path with adversarial text: how long an answer takes, and what it holds up. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../commands/registry.js';
import { createExecution } from '../src/answering/execution.js';
import { openCorpus } from '../src/storage/open-corpus.js';
import { ADVERSARIAL, longestTurn } from '../test/support/adversarial.js';

const size = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'yinju-stalls-'));
mkdirSync(join(folder, 'corpus'));
const TOPICS = ['贩运人口', '裁军', '海洋法', '童工', '千年首脑会议', '毒品和犯罪问题', '人权', '水俣公约'];
for (let at = 0; at < size; at++) {
  const topic = TOPICS[at % TOPICS.length];
  writeFileSync(
    join(folder, 'corpus', `${at}.txt`),
    `${(at % 40) + 31}/${at + 100}. 关于${topic}第${at}号事项的决议\n\n大会，\n\n回顾其2000年9月8日第55/2号决议，\n\n1. 请秘书长就${topic}提出报告；\n\n2. 敦促会员国采取措施。\n`,
  );
}
const began = performance.now();
const opened = openCorpus({ corpusDirectory: join(folder, 'corpus'), dataDirectory: join(folder, 'data'), warn: console.error });
await opened.corpus.prepareSearch();
console.log(`${size} documents opened in ${Math.round(performance.now() - began)} ms`);
const execution = createExecution(opened.corpus);
const asked = { locale: 'zh-CN', signal: new AbortController().signal } as const;
interface Row { what: string; ms: number; stall: number }
const rows: Row[] = [];
const paths: [string, (text: string) => Promise<unknown>][] = [
  ...COMMANDS.map(({ name, options }): [string, (text: string) => Promise<unknown>] => [
    `/${name} every option`,
    (text) => execution.answer({ command: name, options: Object.fromEntries(Object.keys(options).map((o) => [o, text])) }, asked, {}),
  ]),
  ...COMMANDS.flatMap(({ name, options }) => Object.keys(options).map((o): [string, (text: string) => Promise<unknown>] => [
    `/${name} ${o}`,
    (text) => execution.answer({ command: name, options: { [o]: text } }, asked, {}),
  ])),
  ...COMMANDS.flatMap(({ name, options }) => Object.keys(options).map((o): [string, (text: string) => Promise<unknown>] => [
    `complete /${name} ${o}`,
    (text) => execution.complete({ command: name, option: o, partial: text, given: {} }, asked),
  ])),
  ...['', '/para ', '/find ', '/段落', '/', '/who-signed ', '/verify '].map((before): [string, (text: string) => Promise<unknown>] => [
    `line ${before}`,
    (text) => execution.answer({ line: before + text }, asked, {}),
  ]),
  ['message asked', (text) => execution.citations(text.slice(0, 8000), true, asked)],
  ['message heard', (text) => execution.citations(text.slice(0, 8000), false, asked)],
];
for (const [what, work] of paths)
  for (const pattern of ADVERSARIAL)
    for (const length of [1_000, 4_000, 8_000]) {
      const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
      let best = { ms: Infinity, stall: Infinity };
      for (let run = 0; run < 3 && (best.ms > 300 || best.stall > 20); run++) {
        const { ms, stall } = await longestTurn(() => work(text));
        best = { ms: Math.min(best.ms, ms), stall: Math.min(best.stall, stall) };
      }
      rows.push({ what: `${what} ${JSON.stringify(pattern)} x${length}`, ...best });
    }
rows.sort((a, b) => b.stall - a.stall);
console.log('stalls'); for (const r of rows.slice(0, 40)) console.log(Math.round(r.stall), Math.round(r.ms), r.what);
rows.sort((a, b) => b.ms - a.ms);
console.log('times'); for (const r of rows.slice(0, 15)) console.log(Math.round(r.stall), Math.round(r.ms), r.what);
await opened.close();
rmSync(folder, { recursive: true });
