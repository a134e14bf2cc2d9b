import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter, Health } from '../../src/adapters/adapter.js';
import { type Application, createApplication } from '../../src/application.js';
import type { Config } from '../../src/config/config.js';
import { createLogger } from '../../src/operations/logger.js';
import type { AdapterContext, Platform } from '../../src/platforms.js';
import { keepLines } from '../support/service/log-lines.js';

let dataDirectory = '';
let running: Application | undefined;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'yinju-application-'));
});
afterEach(async () => {
  running?.shutdown.begin('end of the test', 0);
  running = undefined;
  await rm(dataDirectory, { recursive: true, force: true });
});

/** A platform whose events the test sends: everything behind it is real. */
class FakePlatform implements Platform, Adapter {
  context: AdapterContext | undefined;
  state: Health = { ready: false, reason: 'connecting' };
  stopped = false;
  starting: () => Promise<void> = async () => {};
  constructor(
    readonly name: 'slack' | 'discord',
    private readonly onPort = false,
  ) {}
  isConfigured = () => true;
  needsServer = () => this.onPort;
  create = async (context: AdapterContext) => {
    this.context = context;
    return this;
  };
  async start() {
    await this.starting();
    this.state = { ready: true };
  }
  async stop() {
    this.stopped = true;
  }
  health = () => this.state;
}

function setUp(platforms: FakePlatform[], config: Partial<Config> = {}) {
  const log = keepLines();
  const exits: number[] = [];
  let corpus: string | undefined;
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const application = createApplication({
    // A port of its own for every test; a database server that is not there, so that none is created.
    config: {
      dataDirectory,
      logLevel: 'debug',
      port: 0,
      databaseUrl: 'postgres://127.0.0.1:1/none',
      ...config,
    },
    logger: createLogger({ level: 'debug', destination: log.destination }),
    execution: {
      commands: ['para'],
      answer: async () => {
        await held;
        return { status: 'answer', visibility: 'channel', blocks: [], actions: [] };
      },
      complete: async () => [],
      citations: async () => undefined,
    },
    commands: [],
    platforms,
    corpusUnready: () => corpus,
    close: async () => {},
    leaving: { on: () => {}, exit: (code) => void exits.push(code) },
  });
  running = application;
  const setCorpus = (reason: string | undefined) => {
    corpus = reason;
  };
  return { application, log, exits, release, setCorpus };
}

async function readiness(port: number | undefined): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${port}/ready`)).json();
}

describe('the application', () => {
  it('is ready once the corpus and every platform are, and says what is missing', async () => {
    const slack = new FakePlatform('slack');
    const { application, setCorpus } = setUp([slack, new FakePlatform('discord')]);
    const port = await application.start();
    expect(await readiness(port)).toEqual({ status: 'ready' });
    setCorpus('opening');
    slack.state = { ready: false, reason: 'reconnecting' };
    expect(await readiness(port)).toEqual({
      status: 'not ready',
      reasons: ['corpus: opening', 'slack: reconnecting'],
    });
  });

  it('keeps one platform when the other refuses it, and reports itself not ready', async () => {
    const slack = new FakePlatform('slack');
    slack.starting = () => Promise.reject(new Error('invalid_auth'));
    const { application, exits, log } = setUp([slack, new FakePlatform('discord')]);
    const port = await application.start();
    expect(await readiness(port)).toEqual({ status: 'not ready', reasons: ['slack: failed'] });
    expect(log.entries()).toContainEqual(expect.objectContaining({ level: 'fatal', adapter: 'slack' }));
    expect(exits).toEqual([]);
  });

  it('ends with 1 when no platform is left, at the start or later', async () => {
    const slack = new FakePlatform('slack');
    slack.starting = () => Promise.reject(new Error('invalid_auth'));
    const discord = new FakePlatform('discord');
    const { application, exits } = setUp([slack, discord]);
    await application.start();
    discord.context?.onFatal(new Error('token revoked'));
    await expect.poll(() => exits).toEqual([1]);
  });

  it('answers what it accepted before it leaves', async () => {
    const slack = new FakePlatform('slack');
    const { application, exits, release } = setUp([slack]);
    await application.start();
    let sent = false;
    const { answering } = application;
    const origin = {
      platform: 'slack' as const,
      eventId: '1',
      user: 'u1',
      channel: 'c1',
      administrator: async () => false,
      receivedAt: performance.now(),
    };
    void answering
      .ask({ line: '/para 63/194 11' }, origin)
      .then(() => answering.track(sleep(20)))
      .then(() => {
        sent = true;
      });
    application.shutdown.begin('SIGTERM', 0);
    await sleep(30);
    expect([slack.stopped, exits]).toEqual([true, []]);
    release();
    await expect.poll(() => exits).toEqual([0]);
    expect(sent).toBe(true);
  });

  it('counts the reconnections of each platform', async () => {
    const discord = new FakePlatform('discord');
    const { application } = setUp([discord]);
    const port = await application.start();
    discord.context?.onReconnect();
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('yinju_reconnects_total{platform="discord"} 1');
  });

  it('takes no port and creates nothing where no platform is configured', async () => {
    const application = createApplication({
      config: { dataDirectory, logLevel: 'silent' },
      logger: createLogger({ level: 'silent' }),
      execution: {
        commands: [],
        answer: () => Promise.reject(new Error('never asked')),
        complete: async () => [],
        citations: async () => undefined,
      },
      commands: [],
      platforms: [],
      corpusUnready: () => undefined,
      close: async () => {},
      leaving: { on: () => {}, exit: () => {} },
    });
    expect(await application.start()).toBeUndefined();
    expect(application.platforms).toEqual([]);
    expect(await readdir(dataDirectory)).toEqual([]);
  });

  it('does not start on a port that is taken and was asked for', async () => {
    const other = createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { application } = setUp([new FakePlatform('slack')], { port });
    await expect(application.start()).rejects.toMatchObject({ code: 'port-unavailable' });
    other.close();
  });
});
