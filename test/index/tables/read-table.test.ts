import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, readLists, readTable } from '../../../index/tables/read-table.js';

describe('readTable', () => {
  it('reads a row a line, missing cells as empty, comments and blank lines not at all', () => {
    const table = readTable(
      ['id', 'zh', 'also'],
      `
# organs
GA | 大会 | 联大; UNGA

SC|安全理事会
`,
    );
    expect(table).toEqual([
      { id: 'GA', zh: '大会', also: '联大; UNGA' },
      { id: 'SC', zh: '安全理事会', also: '' },
    ]);
    expect(listOf(table[0]?.also ?? '')).toEqual(['联大', 'UNGA']);
  });

  it.each([
    ['a | b | c', 'too many cells: a | b | c'],
    ['a | b\na | c', 'an id again: a | c'],
    ['| b', 'no id: | b'],
  ])('refuses %j', (table, message) => {
    expect(() => readTable(['id', 'zh'], table)).toThrow(message);
  });

  it('gives back what was written, whatever the cells are', () => {
    const cell = fc.stringMatching(/^[^|\n\r\s#][^|\n\r]{0,10}$/u).map((text) => text.trim());
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(cell, cell), { selector: ([id]) => id }), (rows) => {
        const table = rows.map((row) => row.join(' | ')).join('\n');
        expect(readTable(['id', 'zh'], table)).toEqual(rows.map(([id, zh]) => ({ id, zh })));
      }),
    );
  });
});

describe('readLists', () => {
  it('reads sources of patterns as they stand, over several rows', () => {
    const lists = readLists(
      ['notes', 'site', 'none'],
      String.raw`
# how notes are headed
notes | 注; 注\s*释
site | ^\s*\|; [^。;]{2}
notes | (?:脚|尾)\s*注
`,
    );
    expect(lists).toEqual({
      notes: ['注', '注\\s*释', '(?:脚|尾)\\s*注'],
      site: ['^\\s*\\|', '[^。;]{2}'],
      none: [],
    });
  });

  it.each([
    ['other | a', 'no such list: other | a'],
    ['notes a', 'no such list: notes a'],
    ['notes | a; a', 'an item again (a): notes | a; a'],
  ])('refuses %j', (table, message) => {
    expect(() => readLists(['notes'], table)).toThrow(message);
  });
});
