import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/contract/reply.js';
import { createTerminalAdapter } from '../../../../src/adapters/terminal/adapter.js';
import { completeLine } from '../../../../src/adapters/terminal/receive/completion.js';
import { readLines } from '../../../../src/adapters/terminal/receive/lines.js';
import { SAMPLE_COMMANDS } from '../../../support/sample-commands.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-terminal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A terminal over streams that answers every line with itself, the longer ones sooner. */
function terminal(input: Readable, isTTY: boolean, actions: Reply['actions'] = []) {
  const output = Object.assign(new PassThrough(), { isTTY });
  const asked: string[] = [];
  let ended: (why: string) => void = () => {};
  const end = new Promise<string>((resolve) => {
    ended = resolve;
  });
  const adapter = createTerminalAdapter({
    input: Object.assign(input, { isTTY }),
    output,
    locale: 'zh-CN',
    commands: SAMPLE_COMMANDS,
    ask: async (line) => {
      asked.push(line);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - line.length)));
      return {
        status: 'answer',
        visibility: 'channel',
        blocks: [{ type: 'text', text: `<${line}>` }],
        actions,
      };
    },
    complete: async () => [],
    noColor: true,
    historyFile: join(folder, 'sub', 'history'),
    onEnd: (why) => {
      output.end();
      ended(why);
    },
  });
  return { adapter, asked, end, shown: text(output) };
}

async function collect(input: Readable, most: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(input, most)) lines.push(line);
  return lines;
}

describe('the terminal on a pipe', () => {
  it('answers one question a line, in order, until the end', async () => {
    const { adapter, end, shown } = terminal(Readable.from(['a\nlong', 'er line\r\n', '\n', 'last']), false);
    await adapter.start();
    await end;
    expect(await shown).toBe('<a>\n\n<longer line>\n\n<last>\n\n');
  });

  it('stops where it is told to, although the input goes on', async () => {
    const input = new PassThrough();
    const { adapter, end, asked } = terminal(input, false);
    await adapter.start();
    input.write('a\n');
    await new Promise((resolve) => setTimeout(resolve, 40));
    await adapter.stop();
    await end;
    expect(asked).toEqual(['a']);
    expect(adapter.health().ready).toBe(false);
  });
});

describe('the prompt', () => {
  it('answers what is typed and keeps it in a history that only its user can read', async () => {
    const input = new PassThrough();
    const { adapter, end, asked, shown } = terminal(input, true);
    await adapter.start();
    input.write('/para 63/194 11\r');
    input.write('second\r');
    await new Promise((resolve) => setTimeout(resolve, 100));
    input.end('\u0004');
    expect(await end).toBe('end');
    expect(asked).toEqual(['/para 63/194 11', 'second']);
    expect(await shown).toMatch(/<\/para 63\/194 11>[\s\S]*<second>/u);
    expect(readFileSync(join(folder, 'sub', 'history'), 'utf8')).toBe('second\n/para 63/194 11\n');
  });
});

describe('a number typed at the prompt', () => {
  it('opens what the last answer showed under it, and is a question where nothing has it', async () => {
    const input = new PassThrough();
    const { adapter, asked } = terminal(input, true, [
      { kind: 'previous', label: '上一段', question: '/para 63/194 10' },
      { kind: 'next', label: '下一段', question: '/para 63/194 12' },
    ]);
    await adapter.start();
    for (const line of ['1', '/para 63/194 11', '2', '７']) input.write(`${line}\r`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await adapter.stop();
    expect(asked).toEqual(['1', '/para 63/194 11', '/para 63/194 12', '７']);
  });
});

describe('Ctrl-C at the prompt', () => {
  it('throws away the whole line, wherever the cursor stands', async () => {
    const input = new PassThrough();
    const { adapter, asked } = terminal(input, true);
    await adapter.start();
    // Two steps to the left, so that words stand behind the cursor.
    input.write('never asked\u001b[D\u001b[D\u0003');
    input.write('asked\r');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await adapter.stop();
    expect(asked).toEqual(['asked']);
  });

  it('throws away what was typed, and ends the program where nothing was', async () => {
    const input = new PassThrough();
    const { adapter, end, asked } = terminal(input, true);
    await adapter.start();
    input.write('never asked\u0003');
    input.write('asked\r');
    await new Promise((resolve) => setTimeout(resolve, 60));
    input.write('\u0003');
    expect(await end).toBe('interrupt');
    expect(asked).toEqual(['asked']);
  });
});

describe('lines of a stream', () => {
  it('are the same however the stream is cut, within a character too', async () => {
    const bytes = Buffer.from('一\n二三\r\n\n四', 'utf8');
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(await collect(Readable.from(chunks, { objectMode: false }), 100)).toEqual([
        '一',
        '二三',
        '',
        '四',
      ]);
    }
  });

  it('are cut at the most that anybody wants of them', async () => {
    expect(await collect(Readable.from(['a'.repeat(50_000), 'a'.repeat(50_000), '\nb']), 2_001)).toEqual([
      'a'.repeat(2_001),
      'b',
    ]);
  });
});

describe('completion', () => {
  const complete = (line: string) =>
    completeLine(line, SAMPLE_COMMANDS, async ({ command, option, partial, given }) => [
      { name: '', value: JSON.stringify([command, option, partial, given]) },
    ]);

  it.each<[string, readonly [readonly string[], string]]>([
    ['/f', [['/find '], '/f']],
    ['', [['/para ', '/find ', '/pair ', '/docs ', '/broken '], '']],
    ['/para 63', [['["para","document","63",{}]'], '63']],
    ['/段落 63', [['["para","document","63",{}]'], '63']],
    ['/para 63/194 ', [['["para","paragraph","",{"document":"63/194"}]'], '']],
    ['/para 63/194 1', [['["para","paragraph","1",{"document":"63/194"}]'], '1']],
    ['/find 甲 in:63', [['["find","document","63",{"query":"甲"}]'], '63']],
    ['/docs 6', [[], '6']],
    ['/nosuch 6', [[], '6']],
  ])('%j', async (line, expected) => {
    expect(await complete(line)).toEqual(expected);
  });
});
