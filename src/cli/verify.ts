import { notice, plain } from '../../commands/composing/compose.js';
import type { CommandContext } from '../../commands/contract/command.js';
import { DEFAULT_LOCALE, recognizeLocale } from '../../commands/contract/locale.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { COMMANDS } from '../../commands/registry.js';
import { checkDraft } from '../../commands/verifying/check.js';
import { draftReply, isFlawless } from '../../commands/verifying/draft-reply.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { readDocument } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';
import { formatterFor } from './answer-formats.js';
import { openForVerb } from './open.js';
import type { Invocation, Io } from './verb.js';

/**
 * `yinju verify FILE`: every quotation of a draft, with the citation that vouches for it. Exits with 0 where all are
 * word for word and rightly cited, 1 where one is not, could not be checked, or there is none, 2 where the file cannot be
 * read.
 */
export async function verifyFile({ operands, values, flags }: Invocation, io: Io): Promise<number> {
  const [path = ''] = operands;
  const locale = recognizeLocale(values['locale'] ?? '') ?? DEFAULT_LOCALE;
  const format = await formatterFor(flags.has('json') ? 'json' : 'terminal', locale, io);
  let text: string;
  try {
    text = (await readDocument(path)).source.text;
  } catch (error) {
    // A file that is not there or cannot be read is no failure of ours: one line, no trace.
    if (!(error instanceof ReadError)) throw error;
    io.stderr.write(`yinju: ${error.message}\n`);
    return 2;
  }
  const opened = await openForVerb(io);
  try {
    const context: CommandContext = {
      corpus: opened.corpus,
      locale,
      messages: messagesFor(locale),
      commands: COMMANDS,
      // Nobody waits at a platform: a draft takes as long as it takes.
      signal: new AbortController().signal,
    };
    const checks = await checkDraft(text, context);
    const reply =
      checks.length === 0
        ? notice('nothing-to-verify', [plain(context.messages.verify.noQuotations)])
        : await draftReply(checks, context);
    await writeTo(io.stdout, format(reply, false));
    return checks.length > 0 && checks.every(isFlawless) ? 0 : 1;
  } finally {
    await opened.close();
  }
}
