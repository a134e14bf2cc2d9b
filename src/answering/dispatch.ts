import { randomUUID } from 'node:crypto';
import { notice, plain } from '../../commands/composing/compose.js';
import type { Choice, Command, CommandContext, RawOptions } from '../../commands/contract/command.js';
import type { Reply } from '../../commands/contract/reply.js';
import { invalidOptions } from '../../commands/invalid-options.js';
import { unknownCommand } from './line/line-notices.js';
import { questionLine } from './line/question-line.js';

/** A fault of ours, once, with what the user was shown to name it by. */
export interface FailureReport {
  readonly id: string;
  readonly command: string;
  readonly error: unknown;
}

export interface DispatchContext extends CommandContext {
  /** Is told of every fault exactly once; never of a user's mistake. */
  readonly report: (failure: FailureReport) => void;
}

/**
 * Runs one command: raw options → validation → execution → reply, with the canonical question filled in.
 * Never rejects: what goes wrong inside is reported under an id, and the reply of status `failure` shows that id.
 */
export async function dispatch(name: string, raw: RawOptions, context: DispatchContext): Promise<Reply> {
  const command = context.commands.find((candidate) => candidate.name === name);
  if (!command) return unknownCommand(name, context.commands, context);
  const options = declaredOnly(command, raw);
  const reply = await guard(name, context, async () => {
    const bound = command.bind(options);
    return bound.run ? bound.run(context) : invalidOptions(command, options, bound.issues, context);
  });
  const question = reply.question ?? questionLine(command, options, context.commands);
  return question === undefined ? reply : { ...reply, question };
}

/** Suggestions for one option while it is typed; none for what no command declares. */
export async function complete(
  request: {
    readonly command: string;
    readonly option: string;
    readonly partial: string;
    readonly given: RawOptions;
  },
  context: CommandContext,
): Promise<readonly Choice[]> {
  const command = context.commands.find(({ name }) => name === request.command);
  const option = command && Object.hasOwn(command.options, request.option) && command.options[request.option];
  return (option && (await option.complete?.(request.partial, request.given, context))) || [];
}

/** The one place that catches: what `work` throws is reported once and becomes a reply. */
export async function guard<Result>(
  command: string,
  context: DispatchContext,
  work: () => Promise<Result>,
): Promise<Result | Reply> {
  try {
    return await work();
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    context.report({ id, command, error });
    const { dispatch: sentences } = context.messages;
    // Whoever aborts a question has given up waiting for it; nothing else is known to be broken.
    const [code, sentence] = context.signal.aborted
      ? ['timeout', sentences.timeout(id)]
      : ['internal-error', sentences.failure(id)];
    return { ...notice(code, [plain(sentence)]), status: 'failure' };
  }
}

function declaredOnly(command: Command, raw: RawOptions): RawOptions {
  return Object.fromEntries(
    Object.keys(command.options)
      .filter((name) => Object.hasOwn(raw, name) && raw[name] !== undefined)
      .map((name) => [name, raw[name]]),
  );
}
