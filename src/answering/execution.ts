import type { RawOptions } from '../../commands/contract/command.js';
import type { Reply } from '../../commands/contract/reply.js';
import { answerMention } from '../../commands/mention.js';
import { type DispatchContext, dispatch, guard } from './dispatch.js';
import { lineNotice } from './line/line-notices.js';
import { parseLine } from './line/parse-line.js';

/** A question as a line of text, or as a command with its options by name. */
export type Asked = { readonly line: string } | { readonly command: string; readonly options: RawOptions };

/** Answers any question. Never rejects (see dispatch). */
export async function answer(question: Asked, context: DispatchContext): Promise<Reply> {
  if ('command' in question) return dispatch(question.command, question.options, context);
  const line = parseLine(question.line, context.commands);
  switch (line.kind) {
    case 'command':
      return dispatch(line.command.name, line.options, context);
    case 'text':
      return guard('mention', context, async () => {
        const { command, options } = await answerMention(line.text, context);
        return dispatch(command, options, context);
      });
    default:
      return lineNotice(line, context);
  }
}
