import { z } from 'zod';
import { answer, listed, notice, plain, strong, subtle } from './composing/compose.js';
import { firstQuestions } from './composing/first-questions.js';
import { helpQuestion } from './composing/questions.js';
import { isRequired, typedOptions, usageOf, writtenAsFilter } from './composing/usage.js';
import { type Command, type CommandContext, defineCommand } from './contract/command.js';
import { LOCALES } from './contract/locale.js';
import type { Block, ListItem, Reply } from './contract/reply.js';
import { foldWord } from './options/choice.js';

/** `/help all`: one line a command. */
const EVERYTHING = 'all';

export const help = defineCommand({
  name: 'help',
  names: { 'zh-CN': '帮助', 'zh-TW': '說明', en: 'help' },
  summary: (messages) => messages.help.summary,
  examples: ['/help', '/help para'],
  options: {
    command: {
      schema: z.string().trim().max(100).optional(),
      names: { 'zh-CN': '命令', 'zh-TW': '指令', en: 'command' },
      description: (messages) => messages.options.command,
      complete: async (partial, _given, { commands, locale }) =>
        commands
          .filter((command) => namesOf(command).some((name) => name.startsWith(foldWord(partial))))
          .map((command) => ({ name: `${command.name} ${command.names[locale]}`, value: command.name })),
    },
  },
  visibility: 'asker',
  execute: async ({ command: asked }, context) => {
    if (!asked) return describeAll(context);
    const name = foldWord(asked).replace(/^\//u, '');
    if (name === EVERYTHING)
      return answer(
        [strong(context.messages.help.everything), { type: 'list', items: commandItems(context) }],
        {
          visibility: 'asker',
        },
      );
    const command = context.commands.find((candidate) => namesOf(candidate).includes(name));
    if (command) return describeOne(command, context);
    return notice('unknown-command', [
      plain(context.messages.dispatch.unknownCommand(asked)),
      ...listed(context.messages.dispatch.nearCommands, commandItems(context)),
    ]);
  },
});

function namesOf(command: Command): readonly string[] {
  return [command.name, ...LOCALES.map((locale) => foldWord(command.names[locale]))];
}

/** What can be tapped at once; the list of commands is a press away. */
function describeAll(context: CommandContext): Reply {
  const { messages } = context;
  const names = context.commands.map(({ name }) => `/${name}`).join(messages.listSeparator);
  return answer(
    [
      strong(messages.help.intro),
      { type: 'list', items: firstQuestions(context) },
      subtle(messages.help.mention),
      subtle(messages.help.commands(names)),
    ],
    {
      visibility: 'asker',
      actions: [{ kind: 'whole', label: messages.help.everything, question: helpQuestion(EVERYTHING) }],
    },
  );
}

/** One line a command, from the registry: what a reader types and what it does. */
function commandItems({ commands, locale, messages }: CommandContext): readonly ListItem[] {
  return commands.map((command) => ({
    text: `${usageOf(command, locale)}${messages.colon}${command.summary(messages)}`,
    question: helpQuestion(command.name),
  }));
}

function describeOne(command: Command, { locale, messages }: CommandContext): Reply {
  const blocks: Block[] = [
    { type: 'heading', text: usageOf(command, locale) },
    strong(command.summary(messages)),
  ];
  const rows = typedOptions(command).map(([name, option]) => {
    const remarks = [isRequired(option) ? messages.help.required : messages.help.optional];
    if (writtenAsFilter(command, name)) remarks.push(messages.help.filter(option.names[locale]));
    return {
      name: option.names[locale],
      value: `${option.description(messages)}${messages.bracketed(remarks.join(messages.listSeparator))}`,
    };
  });
  if (rows.length > 0) blocks.push({ type: 'fields', rows });
  blocks.push(
    ...listed(
      messages.help.examples,
      command.examples.map((example) => ({ text: example, question: example })),
    ),
  );
  return answer(blocks, { visibility: 'asker' });
}
