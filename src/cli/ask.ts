import type { Readable } from 'node:stream';
import { DEFAULT_LOCALE, type Locale, recognizeLocale } from '../../commands/contract/locale.js';
import type { Reply, ReplyStatus } from '../../commands/contract/reply.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { COMMANDS } from '../../commands/registry.js';
import type { Corpus } from '../../index/corpus.js';
import { readLines } from '../adapters/terminal/receive/lines.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import type { DispatchContext } from '../answering/dispatch.js';
import { answer } from '../answering/execution.js';
import { LONGEST_LINE } from '../answering/line/parse-line.js';
import { type AnswerFormat, formatterFor } from './answer-formats.js';
import { openForVerb } from './open.js';
import type { Invocation, Io } from './verb.js';

const EXIT_CODES: Readonly<Record<ReplyStatus, number>> = { answer: 0, notice: 1, failure: 2 };

/** `yinju ask QUESTION`, or `ask -` for one question a line of standard input: the worst exit code of the answers. */
export async function ask({ operands, values }: Invocation, io: Io): Promise<number> {
  const locale = recognizeLocale(values['locale'] ?? '') ?? DEFAULT_LOCALE;
  // The declaration of the verb admits no other word.
  const format = await formatterFor((values['as'] ?? 'terminal') as AnswerFormat, locale, io);
  const opened = openForVerb(io);
  try {
    let worst = 0;
    for await (const line of questions(operands, io.stdin)) {
      const reply = await askLine(line, opened.corpus, locale, io);
      await writeTo(io.stdout, format(reply, operands[0] === '-'));
      worst = Math.max(worst, EXIT_CODES[reply.status]);
    }
    return worst;
  } finally {
    await opened.close();
  }
}

/** A question that was not put in quotes arrives as several operands. */
async function* questions(operands: readonly string[], stdin: Readable): AsyncGenerator<string> {
  if (operands.length === 1 && operands[0] === '-') yield* readLines(stdin, LONGEST_LINE + 1);
  else yield operands.join(' ');
}

function askLine(line: string, corpus: Corpus, locale: Locale, { stderr }: Io): Promise<Reply> {
  const context: DispatchContext = {
    corpus,
    locale,
    messages: messagesFor(locale),
    commands: COMMANDS,
    signal: new AbortController().signal,
    report: ({ id, command, error }) =>
      stderr.write(`yinju: failure ${id} in /${command}: ${error instanceof Error ? error.stack : error}\n`),
  };
  return answer({ line }, context);
}
