import { beginning } from '../../../commands/composing/beginning.js';
import { listed, notice, plain } from '../../../commands/composing/compose.js';
import { usageOf } from '../../../commands/composing/usage.js';
import type { Command, CommandContext } from '../../../commands/contract/command.js';
import type { Reply } from '../../../commands/contract/reply.js';
import type { ParsedLine } from './parse-line.js';

/** Characters of what was typed that a notice repeats. */
const MOST_REPEATED = 60;

type Faulty = Exclude<ParsedLine, { kind: 'command' } | { kind: 'text' }>;

/** What a line that cannot be answered is told: what is wrong, and what would work. */
export function lineNotice(line: Faulty, context: CommandContext): Reply {
  const { messages, locale } = context;
  switch (line.kind) {
    case 'empty':
      return notice('empty', [plain(messages.dispatch.empty)]);
    case 'too-long':
      return notice('too-long', [plain(messages.dispatch.tooLong(line.most))]);
    case 'unknown-command':
      return unknownCommand(line.name, line.near, context);
    case 'unexpected':
      return notice('unexpected-words', [
        plain(messages.dispatch.unexpected(`/${line.command.name}`, beginning(line.words, MOST_REPEATED))),
        ...examplesOf(line.command, context),
      ]);
    case 'twice':
      return notice('option-twice', [
        plain(messages.dispatch.twice(line.command.options[line.option]?.names[locale] ?? line.option)),
        ...examplesOf(line.command, context),
      ]);
  }
}

export function unknownCommand(name: string, near: readonly Command[], context: CommandContext): Reply {
  const { messages, locale } = context;
  return notice('unknown-command', [
    plain(messages.dispatch.unknownCommand(beginning(name, MOST_REPEATED))),
    ...listed(
      messages.dispatch.nearCommands,
      near.map((command) => ({
        text: `${usageOf(command, locale)}${messages.colon}${command.summary(messages)}`,
        question: `/help ${command.name}`,
      })),
    ),
  ]);
}

function examplesOf(command: Command, { messages }: CommandContext) {
  return listed(
    messages.options.tryThese,
    command.examples.map((example) => ({ text: example, question: example })),
  );
}
