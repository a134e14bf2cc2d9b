/**
 * `npm run processes`: two processes of the program on one data directory and one PostgreSQL, under even load, with events
 * delivered to both, a restart and an outage of PostgreSQL. Nothing may be lost, doubled or wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultOf } from './account.js';
import { runBehindBalancer } from './behind-balancer.js';
import { runOverSockets, wasHeldUp } from './over-sockets.js';
import { startOwnPostgres } from './own-postgres.js';

const { values } = parseArgs({
  options: { rate: { type: 'string', default: '200' }, log: { type: 'boolean', default: false } },
});
const rate = Number(values.rate);
if (!(rate > 0)) throw new Error('--rate must be a number above 0');

const database = await startOwnPostgres();
if (!database) throw new Error('no PostgreSQL can be started here');
const directory = await mkdtemp(join(tmpdir(), 'yinju-processes-'));
const options = { rate, directory, log: values.log ? 'inherit' : 'ignore' } as const;
try {
  const sockets = await runOverSockets(database, options);
  console.log(JSON.stringify({ rate, ...sockets }, null, 2));
  const balanced = await runBehindBalancer(database, options);
  console.log(JSON.stringify({ rate, ...balanced }, null, 2));
  const bounds: readonly (readonly [string, string | undefined])[] = [
    [
      'the machine',
      wasHeldUp(sockets) || balanced.outages > 0
        ? 'was too busy: PostgreSQL or answers were late'
        : undefined,
    ],
    ['Slack by Socket Mode', faultOf(sockets.slack)],
    ['Discord', faultOf(sockets.discord)],
    ['Slack over HTTP', faultOf(balanced.slack)],
    ['settings', sockets.settings.join() === 'en,zh,en' ? undefined : sockets.settings.join()],
    ['limits of the platforms', sockets.problems === 0 ? undefined : `${sockets.problems} broken`],
    ['requests', Object.keys(balanced.statuses).join() === '200' ? undefined : 'refused'],
  ];
  for (const [what, fault] of bounds) {
    if (fault === undefined) continue;
    console.error(`processes: ${what}: ${fault}`);
    process.exitCode = 1;
  }
} finally {
  await database.remove();
  await rm(directory, { recursive: true, force: true });
}
// The doubles' timers are no reason to stay.
process.exit();
