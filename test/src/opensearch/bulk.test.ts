import { describe, expect, it } from 'vitest';
import { bulk } from '../../../src/opensearch/bulk.js';
import type { Connection } from '../../../src/opensearch/connection.js';
import { ENGINE_AWAY, OperationalError } from '../../../src/operations/operational-error.js';

const ACTIONS = ['a', 'b', 'c'].map((id) => ({ action: 'index', index: 'rooms', id, record: {} }) as const);
const away = new OperationalError(ENGINE_AWAY, 'away');

/** What each request answers, in turn: a status for each record that it holds, or an error. */
function engine(answers: readonly (readonly number[] | Error)[]) {
  const asked: number[] = [];
  const connection: Connection = {
    async ask<Answer>({ lines = [] }: { readonly lines?: readonly unknown[] }) {
      const answer = answers[asked.length] ?? answers.at(-1) ?? [];
      asked.push(lines.length / 2);
      if (answer instanceof Error) throw answer;
      return { errors: true, items: answer.map((status) => ({ index: { status } })) } as Answer;
    },
    close: async () => {},
  };
  return { connection, asked };
}

describe('a batch', () => {
  it('sends again what the engine had no time for, and only that', async () => {
    const { connection, asked } = engine([[201, 429, 201], [503], [201]]);
    expect((await bulk(connection, ACTIONS)).map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(asked).toEqual([3, 1, 1]);
  });

  it('waits for an engine that is away for a while', async () => {
    const { connection, asked } = engine([away, [201, 201, 409]]);
    expect((await bulk(connection, ACTIONS)).map(({ status }) => status)).toEqual([201, 201, 409]);
    expect(asked).toEqual([3, 3]);
  });

  it('ends with what was said last where its patience ends, and at once where something else is wrong', async () => {
    const busy = engine([[201, 429, 201], [429]]);
    expect(await bulk(busy.connection, ACTIONS, { patienceMs: 300 })).toEqual([
      { status: 201 },
      { status: 429 },
      { status: 201 },
    ]);
    await expect(bulk(engine([away]).connection, ACTIONS, { patienceMs: 300 })).rejects.toBe(away);
    const wrong = engine([new Error('no such index')]);
    await expect(bulk(wrong.connection, ACTIONS)).rejects.toThrow('no such index');
    expect(wrong.asked).toEqual([3]);
  });
});
