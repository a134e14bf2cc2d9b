import type { CommandContext } from '../contract/command.js';
import type { ListItem } from '../contract/reply.js';
import { FIRST_QUESTIONS, type FirstQuestion } from '../messages/talk/talk-messages.js';

/** Questions that work on the documents in `corpus/`. */
const QUESTIONS: Readonly<Record<FirstQuestion, string>> = {
  quote: '/para 63/194 11',
  search: '/find 贩运受害者',
  signed: '/who-signed',
  held: '/docs',
};

/** Four things to tap, for who does not know yet what can be asked. */
export function firstQuestions({ messages }: Pick<CommandContext, 'messages'>): readonly ListItem[] {
  return FIRST_QUESTIONS.map((name) => {
    const question = QUESTIONS[name];
    return { text: messages.talk.firstQuestions[name](question.replace(/^\S+\s*/u, '')), question };
  });
}
