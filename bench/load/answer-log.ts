import { createHash } from 'node:crypto';
import type { OnAnswer } from './target.js';

/** Messages that answer one event. */
export interface AnswerLog {
  /** One message that answers the event `id`, arrived at `at`. */
  message(id: string, body: unknown, at: number): void;
}

/**
 * Tells the parts of a long answer, which are different messages, from an answer that was sent twice: that says the same
 * again.
 */
export function createAnswerLog(onAnswer: OnAnswer): AnswerLog {
  const seen = new Map<string, Set<string>>();
  return {
    message(id, body, at) {
      const said = createHash('sha1').update(JSON.stringify(body)).digest('base64');
      const before = seen.get(id);
      if (before === undefined) {
        seen.set(id, new Set([said]));
        onAnswer(id, at, body);
      } else if (before.has(said)) onAnswer(id, at);
      else before.add(said);
    },
  };
}
