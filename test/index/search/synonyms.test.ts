import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '../../../index/search/house-terms.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { SynonymTable } from '../../../index/search/synonyms.js';

describe('a table of synonyms', () => {
  it('reads names of one thing and words of its field', () => {
    const table = new SynonymTable(parseSynonyms('私营部门 = 私人部门 ≈ 企业'));
    expect(table.of('私营部门')).toEqual([
      { kind: 'equivalent', shown: '私人部门', canonical: '私人部门' },
      { kind: 'related', shown: '企业', canonical: '企业' },
    ]);
    expect(table.of('企业').map(({ kind }) => kind)).toEqual(['related', 'related']);
  });

  it('relates every word of a line without names to every other', () => {
    const table = new SynonymTable(parseSynonyms('减少 ≈ 降低 ≈ 遏制'));
    expect(table.of('降低').map(({ shown }) => shown)).toEqual(['减少', '遏制']);
  });

  it('keeps names equivalent that another group calls related', () => {
    const table = new SynonymTable(parseSynonyms('捐助 ≈ 捐款\n捐助 = 捐款'));
    expect(table.of('捐款').map(({ kind }) => kind)).toEqual(['equivalent']);
  });

  it('is looked up as texts are matched: any script, case and width', () => {
    const table = new SynonymTable([{ names: ['ＵＮＯＤＣ', '聯合國毒品和犯罪問題辦公室'] }]);
    expect(table.of('unodc')[0]?.canonical).toBe('联合国毒品和犯罪问题办公室');
  });

  it('finds the longest name first', () => {
    const table = new SynonymTable(parseSynonyms('国际移民组织 = IOM\n国际 ≈ 跨国'));
    expect([...table.endsAt('国际移民组织报告', 0)]).toEqual([6, 2]);
  });

  it('refuses a line that is no group', () => {
    for (const line of ['企业', '企业 =', '= 企业', 'a = = b'])
      expect(() => parseSynonyms(line)).toThrow(line);
  });

  it('is not disturbed by names of object members', () => {
    expect(synonymTable().of('constructor')).toEqual([]);
    expect([...synonymTable().endsAt('__proto__', 0)]).toEqual([]);
  });
});
