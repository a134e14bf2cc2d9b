/**
 * `npm run soak`: questions on both platforms at once, while documents are ingested and removed, the disk takes no byte,
 * threads and the database are ended in the middle, and people flood. Every answer is read and held against what it must
 * say.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type RunningApplication, startApplication } from './application.js';
import { runVerb } from './application-process.js';
import { createDiscordSide } from './discord-side.js';
import { measureDisturbance, worse } from './disturbance.js';
import { watchHealth } from './health-watch.js';
import { createRecorder, type Sample, slope } from './measure.js';
import { type OwnPostgres, startOwnPostgres } from './own-postgres.js';
import { createSlackSide } from './slack-side.js';
import { SOAK_QUESTIONS, type SoakQuestion, soakDocument } from './soak-questions.js';
import type { PlatformSide } from './target.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '200' },
    // Others use the machine: /health may take a second.
    shared: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const rate = Number(values.rate);
if (!(minutes > 0 && rate > 0)) throw new Error('--minutes and --rate must be numbers above 0');

const MEGABYTE = 1024 * 1024;
/** Each asks once in five seconds: far from the limit of one person. */
const USERS = Math.ceil(rate * 5);
const FIRST_USER = 4_000_000_000_000_000;
/** Answers that are not there so long after the last question are lost. */
const PATIENCE_MS = 15_000;
/** /health is never later on a machine of our own, what others did to work of a millisecond taken off. */
const HEALTH_MS = 200;
/** Where others use the machine: only a stall is told from waiting for a core. */
const SHARED_HEALTH_MS = 1_000;
/** Growth of memory after warming up that is no leak: a leak of 1 KB a question is 0.2 MB a second at full rate. */
const MOST_GROWTH = 0.1 * MEGABYTE;
/** The first part of a run, in which memory still grows to its size. */
const WARM_UP = 0.4;
/** The peak of a short run's second half to that of its first. */
const PEAK_AGAIN = 1.1;
const WARM_UP_SECONDS = 10;
/** How many questions one person of a flood asks at once. */
const FLOOD = 300;

const sides: readonly PlatformSide[] = [createSlackSide(), createDiscordSide()];
const recorder = createRecorder();
const expected = new Map<string, string>();
/** Questions about documents that stay only until they are answered. */
const unanswered = new Set<string>();
const wrong: string[] = [];
const trouble: Record<string, number> = {};
const timesOf = (what: string) => {
  trouble[what] = (trouble[what] ?? 0) + 1;
};

const before = await measureDisturbance();
const postgres = await startOwnPostgres();
let environment: Record<string, string> = postgres ? { DATABASE_URL: postgres.url } : {};
for (const side of sides) environment = { ...environment, ...(await side.start(takeAnswer)) };
const application = await startApplication(environment, {
  log: values.log ? 'inherit' : 'ignore',
  preload: fileURLToPath(new URL('./crash-threads.mjs', import.meta.url)),
});
await warmUp();
const endWatch = watchHealth(application.address);
const cpuBefore = await application.cpuSeconds();
const samples: Sample[] = [];
const over = new AbortController();
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
try {
  const disturbing = [
    everySoOften(13, () => ingestAndAsk(application)),
    everySoOften(37, () => fillDisk(application.pid)),
    everySoOften(23, async () => {
      process.kill(application.pid, 'SIGUSR2');
      timesOf('threads ended');
    }),
    everySoOften(41, () => restartDatabase(postgres)),
    everySoOften(17, async () => flood()),
    everySoOften(2, async () =>
      samples.push({ seconds: seconds(), bytes: await application.residentBytes() }),
    ),
  ];
  await askEvenly();
  over.abort();
  await Promise.all(disturbing);
  for (let waited = 0; recorder.pending > 0 && waited < PATIENCE_MS; waited += 50) await sleep(50);
  // Answers that come twice may come late.
  await sleep(1_000);
  await report();
} finally {
  over.abort();
  await application.stop().catch((error: unknown) => fail(String(error)));
  for (const side of sides) await side.stop();
  await postgres?.remove();
}
// The doubles' timers are no reason to stay.
process.exit();

function takeAnswer(id: string, at: number, body?: unknown): void {
  const words = expected.get(id);
  // Part of a flood: whoever is over the limit is told so, and after a while no more.
  if (words === undefined) return;
  recorder.answered(id, at);
  unanswered.delete(id);
  const said = JSON.stringify(body) ?? '';
  if (body !== undefined && !said.includes(words)) wrong.push(`${words} ← ${said.slice(0, 300)}`);
}

/** The first questions are measured by nobody: what is called most is compiled by then. */
async function warmUp(): Promise<void> {
  for (let i = 0; i < rate * WARM_UP_SECONDS; i++) {
    const { command, options } = SOAK_QUESTIONS[i % SOAK_QUESTIONS.length] ?? {
      command: 'help',
      options: {},
    };
    const user = `${FIRST_USER * 2 + (i % USERS)}`;
    sides[i % sides.length]?.deliver({ id: `w${i}`, user, command, options });
    await sleep(1000 / rate);
  }
  await sleep(2_000);
}

async function askEvenly(): Promise<void> {
  const total = Math.round(rate * minutes * 60);
  for (let i = 0; i < total; i++) {
    const due = began + (i * 1000) / rate;
    if (due > performance.now()) await sleep(due - performance.now());
    const question = SOAK_QUESTIONS[i % SOAK_QUESTIONS.length];
    if (question) ask(`q${i}`, question, sides[i % sides.length], i, due);
  }
}

function ask(
  id: string,
  { command, options, expected: words }: SoakQuestion,
  side: PlatformSide | undefined,
  number: number,
  due = performance.now(),
): void {
  const event = { id, user: `${FIRST_USER + (number % USERS)}`, command, options };
  expected.set(id, words);
  recorder.delivered(id, due);
  side?.deliver(event);
  // Platforms deliver again what they are not sure of.
  if (number % 50 === 0) setTimeout(() => side?.deliver(event), (number % 5) * 40);
}

/** Runs the work again and again, one after the other, until the questions are over. */
async function everySoOften(everySeconds: number, work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    await sleep(everySeconds * 1000, undefined, { signal: over.signal }).catch(() => {});
    if (over.signal.aborted) return;
    await work().catch((error: unknown) => fail(String(error)));
  }
}

/** A document comes, is asked for on both platforms, and goes. */
async function ingestAndAsk({ directory }: RunningApplication): Promise<void> {
  const number = (trouble['ingested'] ?? 0) + 1;
  const { text, question } = soakDocument(number);
  const folder = mkdtempSync(join(tmpdir(), 'yinju-soak-'));
  try {
    const path = join(folder, `${number}.txt`);
    writeFileSync(path, text);
    const own = { YINJU_DATA_DIR: directory };
    if ((await runVerb(['ingest', path], own)) !== 0) return fail('ingest failed');
    timesOf('ingested');
    const asked = sides.map((side, index) => {
      const id = `i${number}-${index}`;
      unanswered.add(id);
      ask(id, question, side, 7 * number + index);
      return id;
    });
    for (let waited = 0; asked.some((id) => unanswered.has(id)) && waited < PATIENCE_MS; waited += 50)
      await sleep(50);
    const [symbol = ''] = Object.values(question.options);
    if ((await runVerb(['remove', `A/RES/${symbol}`], own)) !== 0) fail('remove failed');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** For some seconds the application can write no byte: a limit that Linux sets. */
async function fillDisk(pid: number): Promise<void> {
  if (process.platform !== 'linux') return;
  const limit = (size: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`]);
  limit('0');
  timesOf('disk full');
  await sleep(8_000, undefined, { signal: over.signal }).catch(() => {});
  limit('unlimited');
}

async function restartDatabase(server: OwnPostgres | undefined): Promise<void> {
  if (!server) return;
  await server.crash();
  await sleep(3_000);
  await server.start();
  timesOf('database ended');
}

/** One person asks without end, and what is no event comes in between. */
function flood(): void {
  const number = (trouble['floods'] ?? 0) + 1;
  for (const [index, side] of sides.entries()) {
    for (let i = 0; i < FLOOD; i++)
      side.deliver({
        id: `f${number}-${index}-${i}`,
        user: `${FIRST_USER * 3 + number}`,
        command: i % 2 === 0 ? 'find' : 'para',
        options: i % 2 === 0 ? { query: '“'.repeat(300) } : { document: '《'.repeat(200), paragraph: '1' },
      });
    for (const rubbish of ['', '{', '[]', '"'.repeat(10_000), '{"type":"slash_commands"}'])
      side.deliverRubbish(rubbish);
  }
  timesOf('floods');
}

function fail(what: string): void {
  console.error(`soak: ${what}`);
  process.exitCode = 1;
}

async function report(): Promise<void> {
  const summary = recorder.summary();
  const health = await endWatch();
  const resident = await application.residentBytes();
  const warm = samples.filter((sample) => sample.seconds > WARM_UP * minutes * 60);
  const growth = slope(warm);
  const disturbance = worse(before, await measureDisturbance());
  const cpu = ((await application.cpuSeconds()) - cpuBefore) * (1000 / summary.asked);
  const problems = sides.flatMap((side) => side.problems());
  const mostHealth = (values.shared ? SHARED_HEALTH_MS : HEALTH_MS) + disturbance.held;
  // In a short run every slope is that of a thread that was ended and grows to its size again, whatever that is: there
  // the second half must need no more than the first.
  const peakOf = (half: readonly Sample[]) => Math.max(0, ...half.map(({ bytes }) => bytes));
  const middle = Math.ceil(samples.length / 2);
  const isFlat =
    minutes >= 5
      ? growth < MOST_GROWTH
      : peakOf(samples.slice(middle)) < PEAK_AGAIN * peakOf(samples.slice(0, middle));
  const whole = (value: number) => Math.round(value);
  console.log(
    JSON.stringify(
      {
        minutes,
        rate,
        ...summary,
        p50: whole(summary.p50),
        p99: whole(summary.p99),
        max: whole(summary.max),
        wrong: wrong.length,
        problems: problems.length,
        ...trouble,
        health: {
          ...health,
          p99: whole(health.p99),
          longest: whole(health.longest),
          allowed: whole(mostHealth),
        },
        cpuMsAQuestion: Number(cpu.toFixed(2)),
        residentMegabytes: whole(resident / MEGABYTE),
        growthMegabytesASecond: Number((growth / MEGABYTE).toFixed(3)),
        machineHeldUpMs: whole(disturbance.held),
        machineSlowerBy: Number(disturbance.slowness.toFixed(2)),
      },
      null,
      2,
    ),
  );
  for (const each of [...wrong, ...problems].slice(0, 5)) console.error(each);
  const bounds: readonly (readonly [string, boolean])[] = [
    ['none lost', summary.lost === 0],
    ['none answered twice', summary.twice === 0],
    ['none wrong', wrong.length === 0],
    ['nothing that a platform would refuse', problems.length === 0],
    [`/health never later than ${whole(mostHealth)} ms`, health.longest < mostHealth && health.wrong === 0],
    ['memory flat', isFlat],
    ['documents were ingested', (trouble['ingested'] ?? 0) > 0],
  ];
  for (const [says, holds] of bounds) if (!holds) fail(`breaks: ${says}`);
}
