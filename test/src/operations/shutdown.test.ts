import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { installShutdown, type ShutdownSteps } from '../../../src/operations/shutdown.js';
import { keepLines } from '../../support/service/log-lines.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const forever = () => new Promise<never>(() => {});

function setUp(steps: Partial<ShutdownSteps> = {}) {
  const done: string[] = [];
  const exits: number[] = [];
  const listeners = new Map<string, (value: unknown) => void>();
  const log = keepLines();
  const shutdown = installShutdown(
    {
      stop: async () => void done.push('stop'),
      drain: async () => {
        done.push('drain');
        return true;
      },
      close: async () => void done.push('close'),
      logger: createLogger({ level: 'debug', destination: log.destination }),
      ...steps,
    },
    {
      on: (event, listener) => void listeners.set(event, listener),
      exit: (code) => void exits.push(code),
    },
  );
  const emit = (event: string, value?: unknown) => listeners.get(event)?.(value);
  return { done, exits, log, shutdown, emit };
}

describe('the end of the process', () => {
  it.each(['SIGTERM', 'SIGINT'])(
    'on %s stops intake, waits for answers, closes, and leaves with 0',
    async (signal) => {
      const { emit, exits, done } = setUp();
      emit(signal);
      await vi.advanceTimersByTimeAsync(0);
      expect(new Set(done.slice(0, 2))).toEqual(new Set(['stop', 'drain']));
      expect(done[2]).toBe('close');
      expect(exits).toEqual([0]);
    },
  );

  it('answers also what came in while the ways in were being closed', async () => {
    let stopped = false;
    let late = true;
    const { emit, exits } = setUp({
      stop: () =>
        new Promise((resolve) =>
          setTimeout(() => {
            stopped = true;
            resolve(undefined);
          }, 1000),
        ),
      // Nothing is under way at first; what comes in the last moment takes two seconds.
      drain: () =>
        new Promise((resolve) =>
          setTimeout(
            () => {
              if (stopped) late = false;
              resolve(true);
            },
            stopped ? 2000 : 0,
          ),
        ),
    });
    emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(2999);
    expect(exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([exits, late]).toEqual([[0], false]);
  });

  it('gives answers time, and leaves when they are out', async () => {
    const { emit, exits, done } = setUp({
      drain: () => new Promise((resolve) => setTimeout(() => resolve(true), 3000)),
    });
    emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(2999);
    expect(exits).toEqual([]);
    expect(done).toEqual(['stop']);
    await vi.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([0]);
  });

  it('comes within ten seconds, with 1, whatever hangs', async () => {
    const { emit, exits, log } = setUp({ stop: forever, drain: forever, close: forever });
    emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(exits).toEqual([1]);
    expect(log.text()).toContain('unanswered');
  });

  it('comes with 1 where something accepted stayed unanswered', async () => {
    const { emit, exits } = setUp({ drain: async () => false });
    emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([1]);
  });

  it('goes on to the next step where one fails', async () => {
    const { emit, exits, done, log } = setUp({ stop: () => Promise.reject(new Error('broken')) });
    emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['drain', 'close']);
    expect(exits).toEqual([0]);
    expect(log.text()).toContain('shutdown step failed');
  });

  it('comes at once at the second signal of a kind', async () => {
    const { emit, exits } = setUp({ drain: forever });
    emit('SIGINT');
    emit('SIGINT');
    expect(exits).toEqual([1]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'after an %s is logged, soon, and with 1',
    async (bug) => {
      const { emit, exits, log } = setUp({ drain: forever });
      emit(bug, new TypeError('绝密'));
      await vi.advanceTimersByTimeAsync(3_000);
      expect(exits).toEqual([1]);
      expect(log.entries()[0]).toMatchObject({ level: 'fatal', code: bug, err: { type: 'TypeError' } });
      expect(log.text()).not.toContain('绝密');
    },
  );

  it('is begun once, and fails where a failure comes during it', async () => {
    const { shutdown, emit, exits, done } = setUp();
    shutdown.begin('end of input', 0);
    emit('unhandledRejection', new Error('late'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(3);
    expect(exits).toEqual([1]);
  });
});
