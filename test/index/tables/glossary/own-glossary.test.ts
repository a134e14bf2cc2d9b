import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnGlossary } from '../../../../index/tables/glossary/own-glossary.js';

describe('a glossary of one’s own', () => {
  it('reads a term, its other names and the words that lead to it', () => {
    const text =
      '\uFEFF# 我们的词\r\n\r\n方案国\tprogramme country; 受援国\t拿援助的国家；要钱的国家\r\n驻地协调员\t\t联合国在当地的头\n';
    expect(readOwnGlossary(text)).toEqual({
      concepts: [
        { names: ['方案国', 'programme country', '受援国'], related: ['拿援助的国家', '要钱的国家'] },
        { names: ['驻地协调员'], related: ['联合国在当地的头'] },
      ],
      problems: [],
    });
  });

  it.each([
    ['方案国', 'says nothing of “方案国”'],
    ['\tprogramme country', 'begins without a term'],
    ['a\tb\tc\td', 'has 4 cells'],
    ['甲; 乙\t丙', 'several terms'],
    ['甲\t——', 'without a letter or digit'],
    [`甲\t${'乙'.repeat(201)}`, '201 characters'],
    ['第一\t一号', 'the term of line 1 again'],
    [`甲\t${Array.from({ length: 70 }, (_, at) => `名${at}`).join(';')}`, '71 names and words'],
  ])('says what is wrong with %j, and where', (line, problem) => {
    const { concepts, problems } = readOwnGlossary(`第一\t1号\n${line}\n第三\t3号`);
    expect(problems).toEqual([{ line: 2, problem: expect.stringContaining(problem) }]);
    expect(concepts.map(({ names }) => names[0])).toEqual(['第一', '第三']);
  });

  it('never throws, and gives every line that counts either a concept or a problem', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '\t', ';', ' ', '#', '\n', '＝', '1') });
    fc.assert(
      fc.property(cell, (text) => {
        const { concepts, problems } = readOwnGlossary(text);
        const counting = text
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
        expect(concepts.length + problems.length).toBe(counting.length);
      }),
    );
  });
});
