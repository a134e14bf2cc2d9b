/** `npm run load`: questions from many users on each platform, and the bounds that the answers must hold. */
import { parseArgs } from 'node:util';
import { brokenBounds, type Result } from './bounds.js';
import { createChatTarget } from './chat-target.js';
import { runLoad } from './run-load.js';
import type { Target } from './target.js';

const TARGETS: Readonly<Record<string, () => Target>> = { chat: createChatTarget };

/** Look-ups first of all, as people ask; searches, outlines, misses and mistakes among them. */
const QUESTIONS = [
  { command: 'para', text: '63/194 11' },
  { command: 'para', text: '63/194 pp3' },
  { command: 'find', text: '贩运人口受害者' },
  { command: 'para', text: '宣言 11' },
  { command: 'para', text: '63/194 99' },
  { command: 'who-signed', text: '老挝' },
  { command: 'para', text: '第63/194号决议 第十一段' },
  { command: 'doc', text: '63/194' },
];

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    targets: { type: 'string', default: Object.keys(TARGETS).join(',') },
    json: { type: 'boolean', default: false },
  },
});

const results: Result[] = [];
for (const name of values.targets.split(',')) {
  const createTarget = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (createTarget === undefined) throw new Error(`no target ${name}: ${Object.keys(TARGETS).join(', ')}`);
  const options = {
    rate: positive('rate'),
    seconds: positive('seconds'),
    redelivered: 0.02,
    questions: QUESTIONS,
  };
  console.error(`${name}: ${options.rate} questions a second for ${options.seconds} s`);
  results.push(await runLoad(createTarget(), options));
}
report(results);

function positive(name: 'rate' | 'seconds'): number {
  const value = Number(values[name]);
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0`);
  return value;
}

function report(all: readonly Result[]): void {
  if (values.json)
    console.log(JSON.stringify(all.map((result) => ({ ...result, broken: brokenBounds(result) }))));
  else console.table(Object.fromEntries(all.map((result) => [result.target, row(result)])));
  for (const result of all) {
    for (const bound of brokenBounds(result)) {
      console.error(`${result.target} breaks: ${bound}`);
      process.exitCode = 1;
    }
  }
}

function row({ target: _, rate, growth, resident, p50, p99, max, ...counts }: Result) {
  const ms = (value: number) => Number(value.toFixed(1));
  const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(2));
  return {
    'questions/s': rate,
    ...counts,
    'p50 ms': ms(p50),
    'p99 ms': ms(p99),
    'max ms': ms(max),
    'resident MB': megabytes(resident),
    'growth MB/s': growth === undefined ? '–' : megabytes(growth),
  };
}
