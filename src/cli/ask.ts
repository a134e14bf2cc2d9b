import type { Readable } from 'node:stream';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply, ReplyStatus } from '../../commands/contract/reply.js';
import type { Corpus } from '../../index/corpus.js';
import { readLines } from '../adapters/terminal/receive/lines.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { createExecution } from '../answering/execution.js';
import { type About, createFailures } from '../answering/failures.js';
import { LONGEST_LINE } from '../answering/line/parse-line.js';
import { type AnswerFormat, formatterFor } from './answer-formats.js';
import { localeOf } from './locale.js';
import { openForVerb } from './open.js';
import type { Invocation, Io } from './verb.js';
import { visibleLines } from './visible.js';

const EXIT_CODES: Readonly<Record<ReplyStatus, number>> = { answer: 0, notice: 1, failure: 2 };

/** `yinju ask QUESTION`, or `ask -` for one question a line of standard input: the worst exit code of the answers. */
export async function ask(invocation: Invocation, io: Io): Promise<number> {
  const { operands, values } = invocation;
  const locale = localeOf(invocation, io);
  // The declaration of the verb admits no other word.
  const format = await formatterFor((values['as'] ?? 'terminal') as AnswerFormat, locale, io);
  const opened = await openForVerb(io);
  try {
    const answer = createAsk(opened.corpus, locale, io);
    let worst = 0;
    for await (const line of questions(operands, io.stdin)) {
      const reply = await answer(line);
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

function createAsk(corpus: Corpus, locale: Locale, { stderr }: Io): (line: string) => Promise<Reply> {
  const execution = createExecution(corpus);
  const failures = createFailures(({ id, about, error }) =>
    stderr.write(
      `yinju: failure ${id} in ${about.command ?? 'a line'}: ${visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    ),
  );
  return (line) => {
    const about: About = {};
    // Nobody waits at a platform: the index may take as long as it needs to be built.
    return failures.guard(about, locale, Number.POSITIVE_INFINITY, (signal) =>
      execution.answer({ line }, { locale, signal }, about),
    );
  };
}
