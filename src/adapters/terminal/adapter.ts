import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../../commands/contract/command.js';
import type { Locale } from '../../../commands/contract/locale.js';
import type { Reply } from '../../../commands/contract/reply.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { LONGEST_LINE } from '../../answering/line/parse-line.js';
import type { Adapter, Renderer } from '../adapter.js';
import { type CompleteOption, completeLine } from './receive/completion.js';
import { LONGEST_HISTORY, readHistory, writeHistory } from './receive/history.js';
import { readLines } from './receive/lines.js';
import { createTerminalRenderer, openable } from './render/render.js';
import { styleOf } from './render/style.js';
import { writeTo } from './send/write.js';

export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly locale: Locale;
  readonly commands: readonly Command[];
  /** Never rejects: a fault is a reply of status `failure`. */
  readonly ask: (line: string) => Promise<Reply>;
  readonly complete: CompleteOption;
  readonly noColor: boolean;
  /** Where the questions asked at the prompt are kept. */
  readonly historyFile: string;
  /** No more questions will come: the input has ended, or the user wants the program to end (Ctrl-C). */
  readonly onEnd: (why: 'end' | 'interrupt') => void;
}

/** The terminal: a prompt where a person sits at it, else one question a line until the end of the input. */
export function createTerminalAdapter(options: TerminalOptions): Adapter {
  return options.input.isTTY && options.output.isTTY ? createPrompt(options) : createPipe(options);
}

function createPipe({ input, output, locale, ask, onEnd }: TerminalOptions): Adapter {
  const render = createTerminalRenderer(styleOf(output, true));
  let stopped = false;
  return {
    name: 'terminal',
    async start() {
      void answerAll().finally(() => onEnd('end'));
    },
    async stop() {
      stopped = true;
      input.destroy();
    },
    health: () => ({ ready: !stopped }),
  };

  async function answerAll(): Promise<void> {
    try {
      for await (const line of readLines(input, LONGEST_LINE + 1)) {
        if (line.trim() === '') continue;
        await writeTo(output, `${joined(render, await ask(line), locale)}\n\n`);
        if (stopped) return;
      }
    } catch (error) {
      // Destroying the input is how `stop` ends the loop; a pipe that breaks off has ended, too.
      if (!stopped && !isBrokenOff(error)) throw error;
    }
  }
}

function createPrompt({
  input,
  output,
  locale,
  commands,
  ask,
  complete,
  noColor,
  historyFile,
  onEnd,
}: TerminalOptions): Adapter {
  let prompt: Interface | undefined;
  let asking = Promise.resolve();
  let why: 'end' | 'interrupt' = 'end';
  /** What the numbers of the last answer ask. */
  let numbered: readonly string[] = [];
  return {
    name: 'terminal',
    async start() {
      prompt = createInterface({
        input,
        output,
        terminal: true,
        prompt: '› ',
        history: readHistory(historyFile),
        historySize: LONGEST_HISTORY,
        removeHistoryDuplicates: true,
        completer: (line, done) => {
          completeLine(line, commands, complete).then(
            (result) => done(null, result),
            // Suggestions are a convenience: without them the user types on.
            () => done(null, [[], line]),
          );
        },
      });
      prompt.on('history', (questions) => writeHistory(historyFile, questions));
      prompt.on('SIGINT', () => leaveOrClear());
      prompt.on('close', () => {
        prompt = undefined;
        void asking.finally(() => onEnd(why));
      });
      prompt.on('line', (line) => {
        // Lines pasted together are answered one after the other.
        asking = asking.then(() => answerLine(line));
      });
      output.write(`${messagesFor(locale).terminal.hint}\n`);
      prompt.prompt();
    },
    async stop() {
      prompt?.close();
      await asking;
    },
    health: () => ({ ready: prompt !== undefined }),
  };

  async function answerLine(line: string): Promise<void> {
    if (line.trim() !== '') {
      const render = createTerminalRenderer(styleOf(output, noColor));
      const reply = await ask(opened(line));
      numbered = openable(reply);
      await writeTo(output, `\n${joined(render, reply, locale)}\n\n`);
    }
    prompt?.prompt();
  }

  /** A number alone opens what has it; any other is a question like all others. */
  function opened(line: string): string {
    const [, number] = /^\s*\[?(\d{1,3})\]?\s*$/u.exec(line.normalize('NFKC')) ?? [];
    return (number === undefined ? undefined : numbered[Number(number) - 1]) ?? line;
  }

  /** Ctrl-C throws away what was typed, and leaves where nothing was. */
  function leaveOrClear(): void {
    if (!prompt) return;
    if (prompt.line !== '') {
      // To the end first: what is deleted is what stands before the cursor.
      prompt.write(null, { ctrl: true, name: 'e' });
      prompt.write(null, { ctrl: true, name: 'u' });
      return;
    }
    why = 'interrupt';
    prompt.close();
  }
}

function joined(render: Renderer<string>, reply: Reply, locale: Locale): string {
  return render(reply, { locale }).join('\n\n');
}

function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
