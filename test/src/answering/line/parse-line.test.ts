import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../../src/answering/line/parse-line.js';
import { questionLine } from '../../../../src/answering/line/question-line.js';
import { SAMPLE_COMMANDS } from '../../../support/sample-commands.js';

const parse = (line: string) => parseLine(line, SAMPLE_COMMANDS);

/** The parsed line as a test reads it: command name and options, or what is wrong. */
function read(line: string): unknown {
  const parsed = parse(line);
  if (parsed.kind === 'command') return [parsed.command.name, parsed.options];
  return parsed.kind === 'text' ? parsed.text : parsed.kind;
}

describe('a line of text', () => {
  it.each<[string, unknown]>([
    // the command, under every name, with and without the slash
    ['/para 63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['／ＰＡＲＡ　63/194　11', ['para', { document: '63/194', paragraph: '11' }]],
    ['/段落 63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['para 63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['  /docs \n', ['docs', {}]],
    ['/para', ['para', {}]],
    ['/pair a b  c', ['pair', { first: 'a', second: 'b c' }]],
    ['/pair “a b” c', ['pair', { first: '“a b”', second: 'c' }]],
    ['/段落63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['/para63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['/查找“贩运 人口”', ['find', { query: '“贩运 人口”' }]],
    ['查找贩运', '查找贩运'],
    // filters, in any of their names and with either colon
    ['/find 贩运 文件:63/194', ['find', { query: '贩运', document: '63/194' }]],
    [
      '/find in：63/194 贩运 类别：序言部分 人口',
      ['find', { query: '贩运 人口', document: '63/194', kind: '序言部分' }],
    ],
    ['/find 贩运 IN: 63/194', ['find', { query: '贩运', document: '63/194' }]],
    ['/find 贩运 文件:“一份 宣言”', ['find', { query: '贩运', document: '一份 宣言' }]],
    ['/find kind:footnote', ['find', { kind: 'footnote' }]],
    ['/para 文件:63/194 11', ['para', { document: '63/194', paragraph: '11' }]],
    ['/para 段次:11 63/194', ['para', { document: '63/194', paragraph: '11' }]],
    ['/para 文件:“一份 宣言” 11', ['para', { document: '一份 宣言', paragraph: '11' }]],
    ['/pair second:b a', ['pair', { first: 'a', second: 'b' }]],
    // what only looks like a filter
    ['/find "文件:63/194"', ['find', { query: '"文件:63/194"' }]],
    ['/find 「文件:甲 类别:乙」', ['find', { query: '「文件:甲 类别:乙」' }]],
    ['/find 下列文件：甲', ['find', { query: '下列文件：甲' }]],
    ['/find http://x 12:30', ['find', { query: 'http://x 12:30' }]],
    ['/find 文件:', ['find', { query: '文件:' }]],
    ['/para 63/194 kind:footnote', ['para', { document: '63/194', paragraph: 'kind:footnote' }]],
    // an open quote is a character
    ['/find “贩运 in:63/194', ['find', { query: '“贩运', document: '63/194' }]],
    // no command
    ['第63/194号决议第11段', '第63/194号决议第11段'],
    ['人口贩运 parafin', '人口贩运 parafin'],
    // nothing that can be answered
    ['', 'empty'],
    [' \t ', 'empty'],
    ['/nosuch', 'unknown-command'],
    ['/', 'unknown-command'],
    ['/docs 63/194', 'unexpected'],
    ['/find 贩运 in:1 in:2', 'twice'],
    ['/para 文件:63/194 63/195 11', 'twice'],
    ['/find query:甲 乙', 'twice'],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    ['/fnid', 'find'],
    ['/par', 'para'],
    ['/paras', 'para'],
    ['/查', 'find'],
    ['/文件', 'docs'],
  ])('%s: offers the command that was likely meant, %s', (line, name) => {
    const parsed = parse(line);
    expect(parsed.kind === 'unknown-command' && parsed.near.map((command) => command.name)).toContain(name);
    expect(parsed.kind === 'unknown-command' && parsed.near.length).toBeLessThan(SAMPLE_COMMANDS.length);
  });

  it('offers every command where none is near', () => {
    expect(parse('/qqqqqqqqq')).toMatchObject({ kind: 'unknown-command', near: SAMPLE_COMMANDS });
  });

  it('refuses more than 2,000 characters at once, whatever they are', () => {
    for (const line of ['噪'.repeat(100_000), `/find ${'"“「'.repeat(100_000)}`]) {
      const started = performance.now();
      expect(parse(line).kind).toBe('too-long');
      expect(performance.now() - started).toBeLessThan(50);
    }
  });

  it('never throws, and keeps every word of a search that has no filter', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom(
          '/',
          '／',
          'para',
          '段落',
          'in:',
          '文件：',
          '"',
          '“',
          '”',
          '「',
          '」',
          ' ',
          '　',
          '\n',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom('constructor', '__proto__:x', 'toString', '\ud800'),
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const line = parts.join('');
        expect(() => parse(line)).not.toThrow();
        const search = parse(`/find ${line.replaceAll(/[:：]/gu, '')}`);
        if (search.kind === 'command')
          expect((search.options['query'] ?? '').replace(/\s/gu, '')).toBe(
            line.replaceAll(/[:：]/gu, '').replace(/\s/gu, ''),
          );
      }),
    );
  });
});

describe('a question as a line', () => {
  const commandNamed = (name: string) => {
    const command = SAMPLE_COMMANDS.find((candidate) => candidate.name === name);
    if (!command) throw new Error(name);
    return command;
  };
  const lineOf = (name: string, options: Record<string, string>) =>
    questionLine(commandNamed(name), options, SAMPLE_COMMANDS);

  it('is as plain as it can be', () => {
    expect(lineOf('para', { document: '63/194', paragraph: '11' })).toBe('/para 63/194 11');
    expect(lineOf('find', { query: '贩运', document: '63/194' })).toBe('/find 贩运 document:63/194');
    expect(lineOf('find', { query: '甲', document: '一份 宣言' })).toBe('/find 甲 document:"一份 宣言"');
    expect(lineOf('pair', { second: 'b' })).toBe('/pair second:b');
    expect(lineOf('docs', {})).toBe('/docs');
  });

  it('asks for exactly the options it was made from', () => {
    const value = fc.stringMatching(/^[甲乙ab":：“”「」/ .-]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom('para', 'find', 'pair'),
        fc.array(fc.option(value), { minLength: 3, maxLength: 3 }),
        (name, values) => {
          const command = commandNamed(name);
          const options = Object.fromEntries(
            Object.keys(command.options).flatMap((option, index) => {
              const given = values[index]?.replace(/\s+/gu, ' ').trim();
              return given ? [[option, given]] : [];
            }),
          );
          const line = questionLine(command, options, SAMPLE_COMMANDS);
          if (line !== undefined) expect(read(line)).toEqual([name, options]);
        },
      ),
    );
  });
});
