import { z } from 'zod';
import type { Conversation } from '../../commands/contract/conversation.js';
import { DEFAULT_LOCALE, type Locale, recognizeLocale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import type { Corpus } from '../../index/corpus.js';
import { readLines } from '../adapters/terminal/receive/lines.js';
import { createExecution } from '../answering/execution.js';
import { type About, createFailures } from '../answering/failures.js';
import { openForVerb } from './open.js';
import { type Invocation, type Io, OperatorError } from './verb.js';
import { visibleLines } from './visible.js';
import { writeData } from './write-data.js';

/** A line of the conversation (design.md, "Outside faces"). */
const spoken = z.object({
  conversation: z.string(),
  user: z.string(),
  text: z.string(),
  addressed: z.boolean().default(true),
  /** Seconds; now where it is left out. */
  at: z.number().optional(),
  via: z.enum(['slack', 'discord']).optional(),
});
type Spoken = z.output<typeof spoken>;

/** A line holds a message of a platform with its JSON around it. */
const LONGEST_JSON = 64_000;

/** `yinju talk -`: one JSON value a line in, a Reply tree or null a line out. */
export async function talkLines({ values }: Invocation, io: Io): Promise<number> {
  const locale = recognizeLocale(values['locale'] ?? '') ?? DEFAULT_LOCALE;
  const opened = await openForVerb(io);
  try {
    const answer = createTalk(opened.corpus, locale, io);
    for await (const line of readLines(io.stdin, LONGEST_JSON)) {
      if (line.trim() === '') continue;
      const reply = await answer(readSpoken(line));
      await writeData(io.stdout, `${JSON.stringify(reply ?? null)}\n`);
    }
    return 0;
  } finally {
    await opened.close();
  }
}

/** Answers what is said, as a platform's channel with references turned on would. */
function createTalk(
  corpus: Corpus,
  locale: Locale,
  { stderr }: Io,
): (said: Spoken) => Promise<Reply | undefined> {
  const execution = createExecution(corpus);
  const memories = new Map<string, unknown>();
  const failures = createFailures(({ id, about, error }) =>
    stderr.write(
      `yinju: failure ${id} in ${about.command ?? 'a line'}: ${visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    ),
  );
  return async (said) => {
    const { conversation: id, user, addressed } = said;
    const conversation: Conversation = {
      ...{ id, user, addressed },
      at: said.at ?? Date.now() / 1000,
      memory: {
        read: async () => memories.get(id),
        write: async (value) => void memories.set(id, value),
      },
    };
    const text = await deliveredText(said);
    const about: About = {};
    return failures.guard(about, locale, Number.POSITIVE_INFINITY, async (signal) => {
      const asked = { locale, signal, conversation };
      return addressed
        ? execution.answer({ line: text }, asked, about)
        : execution.citations(text, false, asked);
    });
  };
}

/** @throws {OperatorError} that says what is wrong with a line. */
function readSpoken(line: string): Spoken {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new OperatorError(`not JSON: ${line.slice(0, 80)}`, { cause: error });
  }
  const parsed = spoken.safeParse(value);
  if (!parsed.success) throw new OperatorError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** What a platform delivers → the words that were written, as its adapter reads them. */
async function deliveredText({ text, via, addressed }: Spoken): Promise<string> {
  if (via === 'slack') {
    const { ownWords, questionText } = await import('../adapters/slack/receive/message-text.js');
    return addressed ? questionText(text) || '/help' : ownWords({ text });
  }
  if (via === 'discord') {
    const { ownWords } = await import('../adapters/discord/receive/message-text.js');
    // Whose mention it is cannot be told here: said to us, the first one is ours.
    return addressed ? text.replace(/<@[!&]?\d+>/gu, ' ').trim() || '/help' : ownWords(text);
  }
  return text;
}
