import { longestOf } from '../../commands/composing/usage.js';
import type { Choice, Command, CommandContext, RawOptions } from '../../commands/contract/command.js';
import type { Reply } from '../../commands/contract/reply.js';
import { invalidOptions } from '../../commands/invalid-options.js';
import { answerCitations } from '../../commands/mention.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { withContradictions } from '../../commands/quoting/contradiction.js';
import { withDoubts } from '../../commands/quoting/doubt.js';
import { COMMANDS } from '../../commands/registry.js';
import { overhear, rememberCommand, talk } from '../../commands/talk/talk.js';
import type { Corpus } from '../../index/corpus.js';
import type { About } from './failures.js';
import { lineNotice, unknownCommand } from './line/line-notices.js';
import { type ParsedLine, parseLine } from './line/parse-line.js';
import { questionLine } from './line/question-line.js';
import type { Question } from './question.js';

/** What a question needs besides itself; the rest of a command's context follows from it. */
export type Asked = Pick<CommandContext, 'locale' | 'signal' | 'channel' | 'own' | 'conversation'> & {
  /** What who asked may see; the shared documents unless told. */
  readonly corpus?: Corpus;
};

/** One option while it is typed. */
export interface Completion {
  readonly command: string;
  readonly option: string;
  readonly partial: string;
  readonly given: RawOptions;
}

/** Commands over documents. Every method throws what goes wrong within: the failure boundary stands around it. */
export interface Execution {
  /** Names of all commands: only these may become labels of a metric. */
  readonly commands: readonly string[];
  /** @param about is told the command and the canonical question before the command runs. */
  answer(question: Question, asked: Asked, about: About): Promise<Reply>;
  /** Suggestions; none for what no command declares. */
  complete(
    request: Completion,
    asked: Pick<Asked, 'locale' | 'signal' | 'corpus' | 'own'>,
  ): Promise<readonly Choice[]>;
  /** All references in a message; undefined where there is none. `asked`: those that we do not hold are named too. */
  citations(text: string, wasAsked: boolean, asked: Asked): Promise<Reply | undefined>;
}

/** @param shared the documents of a question that brings none of its own */
export function createExecution(shared: Corpus, commands: readonly Command[] = COMMANDS): Execution {
  const contextOf = (asked: Asked): CommandContext => ({
    ...asked,
    corpus: asked.corpus ?? shared,
    today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    commands,
    messages: messagesFor(asked.locale),
  });

  /** Raw options → validation → execution → reply, with the canonical question filled in. */
  async function run(name: string, raw: RawOptions, context: CommandContext, about: About): Promise<Reply> {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) return unknownCommand(name, commands, context);
    const options = declaredOnly(command, raw);
    // Before anything reads it: whatever is done with an option, its length is bounded.
    for (const [option, value = ''] of Object.entries(options)) {
      const most = longestAllowed(command, option);
      if (value.length > most) return lineNotice({ kind: 'too-long', most }, context);
    }
    const question = questionLine(command, options, commands);
    about.command = command.name;
    if (question !== undefined) about.question = question;
    const bound = command.bind(options);
    const reply = bound.run
      ? await bound.run(context)
      : invalidOptions(command, options, bound.issues, context);
    return question === undefined || reply.question !== undefined ? reply : { ...reply, question };
  }

  /** A line without a command, or one that is overheard: undefined where nothing is to be said. */
  async function conversation(
    text: string,
    context: CommandContext,
    about: About,
  ): Promise<Reply | undefined> {
    about.command = 'talk';
    return talk(text, {
      ...context,
      run: (name, raw, over = context.corpus) => run(name, raw, { ...context, corpus: over }, about),
    });
  }

  /** A command that was typed or pressed: what it shows is what the conversation is about then. */
  async function command(
    name: string,
    raw: RawOptions,
    context: CommandContext,
    about: About,
  ): Promise<Reply> {
    const reply = await run(name, raw, context, about);
    await rememberCommand(reply, raw, context);
    return reply;
  }

  /** Without its slash a command's name may be the first word of a sentence: para 6 please. */
  async function typedCommand(
    text: string,
    { command: { name }, options }: Extract<ParsedLine, { kind: 'command' }>,
    context: CommandContext,
    about: About,
  ): Promise<Reply> {
    const reply = await command(name, options, context, about);
    if (reply.status !== 'notice' || /^\s*[/／]/u.test(text)) return reply;
    const talked = await conversation(text, context, about);
    return talked === undefined || talked.code === 'no-hits' ? reply : talked;
  }

  async function answered(question: Question, context: CommandContext, about: About): Promise<Reply> {
    if ('command' in question) return command(question.command, question.options, context, about);
    const line = parseLine(question.line, commands);
    switch (line.kind) {
      case 'command':
        return typedCommand(question.line, line, context, about);
      case 'text':
        // Asked, so every line gets an answer.
        return (await conversation(line.text, context, about)) ?? lineNotice({ kind: 'empty' }, context);
      default:
        return lineNotice(line, context);
    }
  }

  return {
    commands: commands.map(({ name }) => name),
    async answer(question, asked, about) {
      const context = contextOf(asked);
      const reply = withDoubts(await answered(question, context, about), context.messages);
      const said = 'line' in question ? question.line : (question.options['document'] ?? '');
      return withContradictions(reply, said, context);
    },
    async complete({ command: name, option: wanted, partial, given }, asked) {
      const command = commands.find((candidate) => candidate.name === name);
      const option = command && Object.hasOwn(command.options, wanted) && command.options[wanted];
      if (!option || partial.length > longestOf(option)) return [];
      const kept = Object.fromEntries(
        Object.entries(declaredOnly(command, given)).filter(
          ([other, value = '']) => value.length <= longestAllowed(command, other),
        ),
      );
      return (await option.complete?.(partial, kept, contextOf(asked))) ?? [];
    },
    async citations(text, wasAsked, asked) {
      const context = contextOf(asked);
      const reply = wasAsked
        ? await answerCitations(text, true, context)
        : await overhear(text, { ...context, run: (name, raw) => run(name, raw, context, {}) });
      return reply && withContradictions(withDoubts(reply, context.messages), text, context);
    },
  };
}

function longestAllowed(command: Command, name: string): number {
  const option = command.options[name];
  return option ? longestOf(option) : 0;
}

function declaredOnly(command: Command, raw: RawOptions): RawOptions {
  return Object.fromEntries(
    Object.keys(command.options)
      .filter((name) => Object.hasOwn(raw, name) && raw[name] !== undefined)
      .map((name) => [name, raw[name]]),
  );
}
