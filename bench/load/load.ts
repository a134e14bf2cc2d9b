/** `npm run load`: questions from many users on each platform, and the bounds that the answers must hold. */
import { parseArgs } from 'node:util';
import { brokenBounds, QUIET, type Result, SHARED } from './bounds.js';
import { createChatTarget } from './chat-target.js';
import { createDiscordTarget } from './discord-target.js';
import { runLoad } from './run-load.js';
import { createSlackTarget } from './slack-target.js';
import type { Event, Target } from './target.js';

const TARGETS: Readonly<Record<string, () => Target>> = {
  chat: createChatTarget,
  slack: createSlackTarget,
  discord: createDiscordTarget,
};

/** Look-ups first of all, as people ask; searches, outlines, misses and mistakes among them. */
const QUESTIONS: readonly Pick<Event, 'command' | 'options'>[] = [
  { command: 'para', options: { document: '63/194', paragraph: '11' } },
  { command: 'para', options: { document: '63/194', paragraph: 'pp3' } },
  { command: 'find', options: { query: '贩运人口受害者' } },
  { command: 'para', options: { document: '宣言', paragraph: '11' } },
  { command: 'para', options: { document: '63/194', paragraph: '99' } },
  { command: 'find', options: { query: '毒品和犯罪问题办公室' } },
  { command: 'para', options: { document: '第63/194号决议', paragraph: '第十一段' } },
  { command: 'doc', options: { document: '63/194' } },
];

const { values } = parseArgs({
  options: {
    rate: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    targets: { type: 'string', default: Object.keys(TARGETS).join(',') },
    json: { type: 'boolean', default: false },
    // Others use the machine: fewer questions a second unless told, and bounds that their load does not break.
    shared: { type: 'boolean', default: false },
    // Milliseconds of processor time that a question may take on a machine whose clock is not ours.
    cpu: { type: 'string' },
  },
});

const bounds = values.shared ? SHARED : QUIET;
const machine = values.cpu === undefined ? bounds : { ...bounds, cpu: positive('cpu') };
const results: Result[] = [];
for (const name of values.targets.split(',')) {
  const createTarget = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (createTarget === undefined) throw new Error(`no target ${name}: ${Object.keys(TARGETS).join(', ')}`);
  const options = {
    rate: values.rate === undefined ? (values.shared ? 50 : 200) : positive('rate'),
    seconds: positive('seconds'),
    redelivered: 0.02,
    questions: QUESTIONS,
  };
  console.error(`${name}: ${options.rate} questions a second for ${options.seconds} s`);
  results.push(await runLoad(createTarget(), options));
}
report(results);

function positive(name: 'rate' | 'seconds' | 'cpu'): number {
  const value = Number(values[name]);
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0`);
  return value;
}

function report(all: readonly Result[]): void {
  if (values.json)
    console.log(JSON.stringify(all.map((result) => ({ ...result, broken: brokenBounds(result, machine) }))));
  else console.table(Object.fromEntries(all.map((result) => [result.target, row(result)])));
  for (const result of all) {
    for (const problem of result.problems.slice(0, 5)) console.error(`${result.target}: ${problem}`);
    for (const bound of brokenBounds(result, machine)) {
      console.error(`${result.target} breaks: ${bound}`);
      process.exitCode = 1;
    }
  }
}

function row(result: Result) {
  const {
    target: _,
    problems,
    rate,
    warmUp,
    growth,
    resident,
    p50,
    p99,
    max,
    cpu,
    disturbance,
    ...counts
  } = result;
  const ms = (value: number) => Number(value.toFixed(1));
  const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(2));
  return {
    'questions/s': rate,
    'asked before': warmUp,
    ...counts,
    problems: problems.length,
    'p50 ms': ms(p50),
    'p99 ms': ms(p99),
    'max ms': ms(max),
    'CPU ms/question': cpu === undefined ? '–' : ms(cpu),
    'machine held up ms': ms(disturbance.held),
    'machine slower by': Number(disturbance.slowness.toFixed(2)),
    'resident MB': megabytes(resident),
    'growth MB/s': growth === undefined ? '–' : megabytes(growth),
  };
}
