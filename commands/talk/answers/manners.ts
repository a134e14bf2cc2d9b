import { answer, plain } from '../../composing/compose.js';
import { firstQuestions } from '../../composing/first-questions.js';
import type { Reply } from '../../contract/reply.js';
import type { Courtesy } from '../courtesy.js';
import type { Situation } from '../situation.js';

/** One line; nothing is searched. */
export function courtesyAnswer({ context }: Pick<Situation, 'context'>, courtesy: Courtesy): Reply {
  const { messages } = context;
  const sentence = plain(messages.talk.courtesy[courtesy]);
  // Whoever greets us for the first time sees what can be asked.
  const taps = courtesy === 'greeting' || courtesy === 'identity' || courtesy === 'smallTalk';
  return answer(taps ? [sentence, { type: 'list', items: firstQuestions(context) }] : [sentence], {
    visibility: 'asker',
  });
}

/** What is quoted is not explained: the paragraph again, and that it is so. */
export function noInterpretation({ context }: Pick<Situation, 'context'>, quoted: Reply | undefined): Reply {
  const sentence = plain(context.messages.talk.noInterpretation);
  return quoted
    ? { ...quoted, blocks: [sentence, ...quoted.blocks] }
    : answer([sentence], { visibility: 'asker' });
}

/** Nothing was recognized and there is nothing to search for. */
export function notUnderstood(situation: Pick<Situation, 'context'>): Reply {
  return courtesyAnswer(situation, 'greeting');
}
