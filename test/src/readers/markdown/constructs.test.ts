import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/readers/markdown/read-markdown.js';
import { droppedCharacters, heldCharacters, READ_LIMITS } from '../../../../src/readers/read-text.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';

describe('Markdown', () => {
  it.each([
    [
      'reads the cells of a table row by row',
      '| 国家 | 票 |\n|---|:-:|\n| **中国** | 赞成 |\n| 法国 | |\n',
      '国家\n票\n中国\n赞成\n法国\n',
    ],
    ['also without pipes at the edges', '国家 | 票\n--- | ---\n中国 | 赞成\n', '国家\n票\n中国\n赞成\n'],
    ['an escaped pipe is a character', '| 甲 |\n|---|\n| a\\|b |\n', '甲\na|b\n'],
    [
      'a note may be referred to in a cell',
      '| 甲 | 乙 |\n|---|---|\n| 数目[^1] | 3 |\n\n[^1]: 估计数。\n',
      '甲\n乙\n数目¹\n3\n¹ 估计数。\n',
    ],
    ['a pipe makes no table', '第1|2段\n', '第1|2段\n'],
    ['keeps the mark of a note that begins with another', '[^1]:[^6]:', '¹ \n⁶ \n'],
  ])('%s', async (_name, source, text) => {
    const read = expectRead(await readMarkdown(Buffer.from(source), READ_LIMITS));
    expectWellFormed(read);
    expect(read.text).toBe(text);
    expect(heldCharacters(read) + droppedCharacters(read)).toBe(source.length);
  });

  it('sets off what is set off in a cell', async () => {
    const source = '| 国家 | 票 |\n|---|---|\n| **中国** | *赞成* |\n';
    const { text, emphasis, hints } = expectRead(await readMarkdown(Buffer.from(source), READ_LIMITS));
    expect(emphasis.map(({ start, end, style }) => [style, text.slice(start, end)])).toEqual([
      ['strong', '中国'],
      ['emphasis', '赞成'],
    ]);
    expect(hints.filter(({ role }) => role === 'cell')).toHaveLength(4);
  });
});
