import { readFileSync } from 'node:fs';
import { Analyzer } from '../index/analysis/analyzer.js';
import { buildDictionary } from '../index/analysis/dictionary.js';
import { synonymTable } from '../index/search/synonym-table.js';
import { createExecution } from '../src/answering/execution.js';
import { connectTo } from '../src/opensearch/connection.js';
import { OpenSearchCorpus } from '../src/opensearch/corpus.js';
import { randomFrom, symbolOf } from './corpus.js';
import { percentile } from './timing.js';

/**
 * A process that answers as the bot does, with nothing but the questions in it: says how long each kind took, and how much
 * memory it held before and after. Started by engine-bench.ts with the path of a plan.
 */
export interface AskingPlan {
  readonly url: string;
  readonly prefix: string;
  /** What `/find` is asked, by kind. */
  readonly queries: Readonly<Record<string, readonly string[]>>;
  /** How many documents there are, numbered as `symbolOf` does. */
  readonly documents: number;
  /** All questions are asked once more so often, only for the memory after each time. */
  readonly rounds?: number;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The same where each is asked three times and its fastest time counts: what is left is the work. */
  readonly fastest: { readonly p50: number; readonly p95: number; readonly p99: number };
}

export interface AskingFigures {
  readonly questions: Readonly<Record<string, Times>>;
  /** Milliseconds of the `/find` questions that rivals are asked too. */
  readonly mixed: readonly number[];
  readonly startMb: number;
  readonly endMb: number;
  /** After each of the plan's further rounds. */
  readonly roundsMb: readonly number[];
}

/** Of `/para`, `/refs` and `/asks` so many are asked. */
const EACH = 200;
/** As engine-bench.ts gives the rivals. */
const MIXED = 10;

// engine-bench.ts wrote it.
const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as AskingPlan;
const connection = connectTo(plan.url, { timeout: 60_000 });
const analyzer = new Analyzer(await buildDictionary());
const corpus = await OpenSearchCorpus.open({
  connection,
  prefix: plan.prefix,
  analyzer,
  synonyms: synonymTable(),
});
const execution = createExecution(corpus);
const random = randomFrom(11);
const symbol = () => symbolOf(1 + Math.floor(random() * plan.documents));

async function ask(line: string): Promise<number> {
  const asked = performance.now();
  const signal = new AbortController().signal;
  const reply = await execution.answer({ line }, { locale: 'zh-CN', signal }, {});
  if (reply.status === 'failure') throw new Error(`${line} could not be answered`);
  return performance.now() - asked;
}

function percentilesOf(times: readonly number[]) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
}

const lines: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    Object.entries(plan.queries).map(([name, texts]) => [
      `/find ${name}`,
      texts.map((text) => `/find ${text}`),
    ]),
  ),
  '/para': Array.from({ length: EACH }, () => `/para ${symbol()} ${1 + Math.floor(random() * 30)}`),
  '/refs': Array.from({ length: EACH }, () => `/refs ${symbol()}`),
  '/asks': Array.from({ length: EACH }, () => '/asks 秘书长'),
};
// Code and caches are warm in a process that has run for a while.
for (const each of Object.values(lines)) for (const line of each.slice(0, 20)) await ask(line);
const startMb = process.memoryUsage.rss() / 1e6;
const questions: Record<string, Times> = {};
const mixed: number[] = [];
for (const [name, each] of Object.entries(lines)) {
  const times: number[] = [];
  const fastest: number[] = [];
  for (const line of each) {
    const first = await ask(line);
    times.push(first);
    fastest.push(Math.min(first, await ask(line), await ask(line)));
  }
  questions[name] = { ...percentilesOf(times), fastest: percentilesOf(fastest) };
  if (name.startsWith('/find')) mixed.push(...times.slice(0, MIXED));
}
const endMb = process.memoryUsage.rss() / 1e6;
const roundsMb: number[] = [];
for (let round = 0; round < (plan.rounds ?? 0); round++) {
  for (const each of Object.values(lines)) for (const line of each) await ask(line);
  roundsMb.push(process.memoryUsage.rss() / 1e6);
}
const figures: AskingFigures = { questions, mixed, startMb, endMb, roundsMb };
await connection.close();
process.stdout.write(JSON.stringify(figures));
