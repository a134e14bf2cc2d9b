import { PassThrough } from 'node:stream';
import { onTestFinished, vi } from 'vitest';
import { createTerminalAdapter } from '../../../../src/adapters/terminal/adapter.js';
import { createTerminalRenderer } from '../../../../src/adapters/terminal/render/render.js';
import { PLAIN, type TerminalStyle } from '../../../../src/adapters/terminal/render/style.js';
import {
  CITATIONS,
  describePlatform,
  type PlatformUnderTest,
  type SeenQuotation,
} from '../../../support/platform-contract.js';

/** Between two blocks, and before what a citation has below it. */
const CITATION = /\n—— ([^\n]+)(?:\n {3}\S+)?(?:\n[⁰¹²³⁴⁵⁶⁷⁸⁹][^\n]*(?:\n〔[^\n]*)?)*(?:\n\n|$)/gu;

/** Text, then a line with two dashes and the citation, then the link and the notes. */
function read(shown: string, number?: string): SeenQuotation[] {
  const seen: SeenQuotation[] = [];
  let from = 0;
  // Nothing may be added to a quotation in plain text, so a reader has to know which citations are real.
  for (let at = 0; ; ) {
    CITATION.lastIndex = at;
    const found = CITATION.exec(shown);
    if (!found) break;
    at = found.index + 1;
    if (!CITATIONS.has(found[1] ?? '')) continue;
    const text = shown.slice(from, found.index);
    seen.push({
      text: number !== undefined && text.startsWith(`${number} `) ? text.slice(number.length + 1) : text,
      citation: found[1] ?? '',
    });
    from = found.index + found[0].length;
    at = from;
  }
  return seen;
}

const SCREEN: TerminalStyle = { color: false, interactive: true };

const start: PlatformUnderTest<string>['start'] = async (reply) => {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const adapter = createTerminalAdapter({
    input,
    output,
    locale: 'zh-CN',
    commands: [],
    ask: reply,
    complete: async () => [],
    noColor: true,
    historyFile: '',
    onEnd: () => {},
  });
  await adapter.start();
  onTestFinished(() => adapter.stop());
  return {
    isReady: () => adapter.health().ready,
    stop: () => adapter.stop(),
    async ask(line) {
      shown = '';
      input.write(`${line}\n`);
      await vi.waitUntil(() => shown.endsWith('\n\n'), { timeout: 5_000, interval: 5 });
      const text = shown.slice(0, -2);
      // Whoever sits at it is alone with it.
      return { quotations: read(text), text, isPrivate: true };
    },
  };
};

for (const [name, style] of [
  ['the terminal in a pipe', PLAIN],
  ['the terminal on a screen', SCREEN],
] as const)
  describePlatform({
    name,
    start,
    renderer: {
      render: (reply) => createTerminalRenderer(style)(reply, { locale: 'zh-CN' }),
      restOf: () => undefined,
      read,
      problems: (message) => message.match(/[^\P{Cc}\n\t]/gu) ?? [],
    },
  });
