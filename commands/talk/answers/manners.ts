import { answer, plain } from '../../composing/compose.js';
import type { CommandContext } from '../../contract/command.js';
import type { ListItem, Reply } from '../../contract/reply.js';
import { FIRST_QUESTIONS, type FirstQuestion } from '../../messages/talk/talk-messages.js';
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

/** Nothing was recognized and there is nothing to search for. */
export function notUnderstood(situation: Pick<Situation, 'context'>): Reply {
  return courtesyAnswer(situation, 'greeting');
}

/** Questions that work on the documents in `corpus/`. */
const QUESTIONS: Readonly<Record<FirstQuestion, string>> = {
  quote: '/para 63/194 11',
  search: '/find 贩运受害者',
  signed: '/who-signed',
  held: '/docs',
};

/** Four things to tap. */
export function firstQuestions({ messages }: Pick<CommandContext, 'messages'>): readonly ListItem[] {
  return FIRST_QUESTIONS.map((name) => {
    const question = QUESTIONS[name];
    return { text: messages.talk.firstQuestions[name](question.replace(/^\S+\s*/u, '')), question };
  });
}
