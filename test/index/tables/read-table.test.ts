import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, readTable } from '../../../index/tables/read-table.js';

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
