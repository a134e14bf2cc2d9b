import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaints, finished, type RunOptions, run, start } from '../support/cli/run.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { SlackDouble } from '../support/slack/double.js';
import { slashCommand } from '../support/slack/payloads.js';

let options: RunOptions;
let running: ChildProcess | undefined;
beforeEach(() => {
  options = { dataDirectory: mkdtempSync(join(tmpdir(), 'yinju-serve-')) };
});
afterEach(() => {
  running?.kill('SIGKILL');
  running = undefined;
  rmSync(options.dataDirectory, { recursive: true, force: true });
});

const [resolution] = fixtureDocuments();
const textOf = (locator: string) =>
  resolution.units.find((unit) => unit.locator === locator)?.text ?? 'no such unit';

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('yinju serve', () => {
  it('with nothing configured says what it holds, answers a pipe line by line, and ends with it', async () => {
    const served = await run(['serve'], { ...options, input: '/para 63/194 1\n第63/194号决议第2段\n' });
    const { code, stdout } = served;
    expect({ code, complaints: complaints(served) }).toEqual({ code: 0, complaints: '' });
    expect(stdout).toMatch(/^收录文件2份/u);
    expect(stdout.indexOf(textOf('1'))).toBeGreaterThan(0);
    expect(stdout.indexOf(textOf('2'))).toBeGreaterThan(stdout.indexOf(textOf('1')));
  });

  it.skipIf(!existsSync('/dev/full'))('answers although not a line of its log can be written', async () => {
    const stderr = openSync('/dev/full', 'w');
    try {
      const env = { LOG_LEVEL: 'info', PORT: String(await freePort()) };
      const served = await run(['serve'], { ...options, env, stderr, input: '/para 63/194 1\n' });
      expect(served.stdout).toContain(textOf('1'));
      expect(served.code).toBe(0);
    } finally {
      closeSync(stderr);
    }
  });

  it('with Slack configured goes on after the end of input, answers there too, and leaves in order on SIGTERM', async () => {
    const slack = await new SlackDouble().start();
    const port = await freePort();
    try {
      running = start(['serve'], {
        ...options,
        env: {
          SLACK_BOT_TOKEN: 'xoxb-test',
          SLACK_APP_TOKEN: 'xapp-test',
          SLACK_API_URL: slack.apiUrl,
          PORT: String(port),
        },
      });
      const end = finished(running);
      running.stdin?.end('/para 63/194 1\n');
      await until(() => slack.openSockets > 0);
      await slack.deliver('slash_commands', slashCommand('/para 63/194 2', slack.responseUrl()));
      await until(() => slack.posted.length > 0);
      expect(JSON.stringify(slack.posted[0]?.body)).toContain(textOf('2'));
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
      running.kill('SIGTERM');
      const { code, stdout, stderr } = await end;
      expect(code).toBe(0);
      expect(stdout).toContain(textOf('1'));
      expect(stderr).not.toContain('xoxb-test');
      expect(slack.problems).toEqual([]);
    } finally {
      await slack.stop();
    }
  });

  it('says why it cannot start, and does not stay', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    const address = taken.address();
    const env = { PORT: typeof address === 'object' && address ? String(address.port) : '' };
    running = start(['serve'], { ...options, env });
    const { code, stderr } = await finished(running);
    taken.close();
    expect(code).toBe(2);
    expect(stderr).toContain(env.PORT);
  });
});
