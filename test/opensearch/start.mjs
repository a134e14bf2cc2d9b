// npm run opensearch [-- --nodes 3 --port 9200 --heap 512m]: a real OpenSearch for tests, one node or a cluster of
// processes. Needs Java 17 and Maven. Prints a line a node, `node1 http://127.0.0.1:9200 pid 123`, once the cluster is
// green or yellow with all of them; stops with this process, however that ends.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Transport ports stand so far above the HTTP ports. */
const TRANSPORT = 100;
/** Milliseconds until the cluster must answer: a busy machine takes half a minute for three nodes. */
const READY_MS = 180_000;
const OLDEST_JAVA = 17;

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'target');
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '1' },
    port: { type: 'string', default: '9200' },
    heap: { type: 'string', default: '1g' },
  },
});
const count = wholeNumber('--nodes', 1, 9);
const port = wholeNumber('--port', 1, 65_535 - TRANSPORT - count);

function refuse(sentence) {
  console.error(`OpenSearch was not started: ${sentence}`);
  process.exit(1);
}

function wholeNumber(name, least, most) {
  const number = Number(values[name.slice(2)]);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  return refuse(`${name} must be a whole number from ${least} to ${most}.`);
}

function requireJava() {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error) refuse(`there is no java; it needs Java ${OLDEST_JAVA} or later.`);
  const found = Number(/version "(\d+)/u.exec(stderr)?.[1] ?? 0);
  if (found < OLDEST_JAVA) refuse(`it needs Java ${OLDEST_JAVA} or later, and java is ${found}.`);
}

/** The class path of what was built before, where nothing has changed since and every file of it is still there. */
function builtBefore() {
  const path = join(target, 'classpath');
  if (!existsSync(path)) return undefined;
  const made = statSync(path).mtimeMs;
  const sources = ['pom.xml', 'src/main/java/yinju/Launcher.java', 'src/main/java/yinju/SmartChinese.java'];
  if (sources.some((source) => statSync(join(here, source)).mtimeMs > made)) return undefined;
  const files = readFileSync(path, 'utf8').trim();
  return files.split(delimiter).every((file) => existsSync(file)) ? files : undefined;
}

function build() {
  const { error, status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-Dstyle.color=never',
      'compile',
      'dependency:build-classpath',
      '-Dmdep.outputFile=target/classpath',
    ],
    // Maven's own words are no result: standard output has the addresses alone.
    { cwd: here, stdio: ['ignore', process.stderr, process.stderr], shell: process.platform === 'win32' },
  );
  if (error) refuse('there is no mvn; it is built with Maven.');
  if (status !== 0)
    refuse('Maven could not build it (is Maven Central reachable?); its own words stand above.');
  return readFileSync(join(target, 'classpath'), 'utf8').trim();
}

async function requireFree(number) {
  const server = createServer();
  await new Promise((free) => {
    server.once('error', ({ code }) =>
      refuse(
        code === 'EADDRINUSE'
          ? `port ${number} is taken; choose another with --port.`
          : `port ${number} cannot be used (${code}).`,
      ),
    );
    server.listen(number, '127.0.0.1', free);
  });
  await new Promise((closed) => server.close(closed));
}

const nodes = Array.from({ length: count }, (_, index) => ({
  name: `node${index + 1}`,
  http: port + index,
  transport: port + TRANSPORT + index,
}));
for (const { http, transport } of nodes) {
  await requireFree(http);
  await requireFree(transport);
}
requireJava();
const classpath = [join(target, 'classes'), builtBefore() ?? build()].join(delimiter);

const home = mkdtempSync(join(tmpdir(), 'opensearch-'));
mkdirSync(join(home, 'config'));
const cluster = nodes.map(({ name, transport }) => `${name}:${transport}`).join(',');

const processes = nodes.map(({ name, http, transport }) =>
  spawn(
    'java',
    [
      `-Xms${values.heap}`,
      `-Xmx${values.heap}`,
      '-cp',
      classpath,
      'yinju.Launcher',
      home,
      name,
      String(http),
      String(transport),
      cluster,
    ],
    // A node ends when its standard input does: also where this process is killed outright.
    { stdio: ['pipe', 'ignore', 'inherit'] },
  ),
);
const ended = processes.map(
  (child) =>
    new Promise((done) => {
      child.once('error', done);
      child.once('exit', done);
    }),
);
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of processes) child.kill();
  await Promise.all(ended);
  rmSync(home, { recursive: true, force: true });
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
// A test may kill a node of three; when none is left there is nothing to wait for.
Promise.all(ended).then(() => stop(1));

/** Of the first node: whether all have joined and no shard waits for a place. */
async function isReady() {
  const path = `/_cluster/health?wait_for_status=yellow&wait_for_nodes=${count}&timeout=5s`;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) });
    return response.ok && (await response.json()).timed_out === false;
  } catch {
    return false;
  }
}

const patience = performance.now() + READY_MS;
while (!(await isReady())) {
  const gone = processes.findIndex(({ exitCode }) => exitCode !== null);
  if (stopping) break;
  if (gone >= 0 || performance.now() > patience) {
    const why =
      gone >= 0 ? `node${gone + 1} ended by itself` : `it did not answer within ${READY_MS / 1000} s`;
    console.error(`OpenSearch was not started: ${why}.`);
    await stop(1);
  }
  await sleep(500);
}
for (const [index, { name, http }] of nodes.entries())
  console.log(`${name} http://127.0.0.1:${http} pid ${processes[index].pid}`);
