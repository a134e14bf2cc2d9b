// npm run opensearch [-- --nodes 3 --port 9200]: a real OpenSearch for tests, one node or a cluster of processes.
// Needs Java 17 and Maven. Prints the address once every node answers; stops with this process.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '1' }, port: { type: 'string', default: '9200' } },
});
const count = Number(values.nodes);
const port = Number(values.port);

const built = spawnSync(
  'mvn',
  [
    '-q',
    '-B',
    '-Dstyle.color=never',
    'compile',
    'dependency:build-classpath',
    '-Dmdep.outputFile=target/classpath',
  ],
  {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (built.error || built.status !== 0) {
  console.error('OpenSearch could not be built: it needs Java 17 and Maven.');
  process.exit(1);
}
const classpath = `${join(here, 'target/classes')}:${readFileSync(join(here, 'target/classpath'), 'utf8').trim()}`;

const home = mkdtempSync(join(tmpdir(), 'opensearch-'));
mkdirSync(join(home, 'config'));
const nodes = Array.from({ length: count }, (_, index) => ({
  name: `node${index + 1}`,
  http: port + index,
  transport: port + 100 + index,
}));
const cluster = nodes.map(({ name, transport }) => `${name}:${transport}`).join(',');

const processes = nodes.map(({ name, http, transport }) =>
  spawn(
    'java',
    [
      '-Xms512m',
      '-Xmx1g',
      '-cp',
      classpath,
      'yinju.Launcher',
      home,
      name,
      String(http),
      String(transport),
      cluster,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  ),
);
let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of processes) child.kill();
  Promise.all(
    processes.map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
  ).then(() => {
    rmSync(home, { recursive: true, force: true });
    process.exit(code);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
for (const child of processes)
  child.once('exit', (code) => {
    if (count === 1) stop(code ?? 1);
  });

await Promise.all(processes.map((child) => new Promise((ready) => child.stdout.once('data', ready))));
for (const [index, { name, http }] of nodes.entries())
  console.log(`${name} http://127.0.0.1:${http} pid ${processes[index].pid}`);
