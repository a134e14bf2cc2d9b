import { expect, vi } from 'vitest';
import type { Command } from '../../../commands/contract/command.js';
import type { Reply } from '../../../commands/contract/reply.js';
import type { Adapter } from '../../../src/adapters/adapter.js';
import { createDiscordAdapter, type DiscordConfig } from '../../../src/adapters/discord/adapter.js';
import type { Question } from '../../../src/answering/question.js';
import { CannedAnswering } from './canned-answering.js';
import { DiscordDouble } from './double.js';

export interface Harness {
  readonly double: DiscordDouble;
  readonly answering: CannedAnswering;
  readonly adapter: Adapter;
  /** Everything that was logged, as JSON lines. */
  readonly logged: string[];
  readonly fatal: Error[];
  readonly reconnects: () => number;
  /** Waits until a condition holds, at most so many milliseconds. */
  until(condition: () => unknown, within?: number): Promise<void>;
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly answer?: (question: Question) => Reply | Promise<Reply>;
  readonly commands?: readonly Command[];
  readonly config?: Partial<DiscordConfig>;
  readonly start?: boolean;
}

/** The real adapter, with the real library, against a double on this machine. */
export async function createHarness(options: HarnessOptions = {}): Promise<Harness> {
  const double = await DiscordDouble.start();
  const answering = new CannedAnswering(
    options.answer ?? (() => ({ status: 'answer', visibility: 'channel', blocks: [], actions: [] })),
  );
  const logged: string[] = [];
  const log = (fields: unknown, message: string) => void logged.push(JSON.stringify({ fields, message }));
  const fatal: Error[] = [];
  let reconnects = 0;
  const adapter = createDiscordAdapter({
    config: { token: 'good-token', apiUrl: double.apiUrl, ...options.config },
    answering,
    commands: options.commands ?? [],
    logger: { warn: log, error: log },
    onFatal: (error) => void fatal.push(error),
    onReconnecting: () => {
      reconnects += 1;
    },
  });
  if (options.start ?? true) await adapter.start();
  return {
    double,
    answering,
    adapter,
    logged,
    fatal,
    reconnects: () => reconnects,
    async until(condition, within = 8_000) {
      await vi.waitFor(() => expect(condition()).toBeTruthy(), { timeout: within, interval: 5 });
    },
    async close() {
      await adapter.stop();
      await answering.drained();
      await double.close();
      expect(double.problems).toEqual([]);
    },
  };
}
