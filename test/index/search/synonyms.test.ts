import { describe, expect, it } from 'vitest';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { SynonymTable } from '../../../index/search/synonyms.js';

describe('a table of synonyms', () => {
  it('reads names of one thing and words of its field', () => {
    const table = new SynonymTable([{ names: ['私营部门', '私人部门'], related: ['企业'] }]);
    expect(table.of('私营部门')).toEqual([
      { kind: 'equivalent', shown: '私人部门', canonical: '私人部门' },
      { kind: 'related', shown: '企业', canonical: '企业' },
    ]);
    expect(table.of('企业').map(({ kind }) => kind)).toEqual(['related', 'related']);
  });

  it('relates the words of a field to one another, and takes them for no names', () => {
    const kinds = synonymTable()
      .of('惩戒')
      .map(({ shown, kind }) => `${shown} ${kind}`);
    expect(kinds).toContain('处罚 related');
    expect(kinds).not.toContain('处罚 equivalent');
  });

  it('keeps names equivalent that another group calls related', () => {
    const table = new SynonymTable([{ names: ['捐助'], related: ['捐款'] }, { names: ['捐助', '捐款'] }]);
    expect(table.of('捐款').map(({ kind }) => kind)).toEqual(['equivalent']);
  });

  it('is looked up as texts are matched: any script, case and width', () => {
    const table = new SynonymTable([{ names: ['ＵＮＯＤＣ', '聯合國毒品和犯罪問題辦公室'] }]);
    expect(table.of('unodc')[0]?.canonical).toBe('联合国毒品和犯罪问题办公室');
  });

  it('finds the longest name first', () => {
    const table = new SynonymTable([
      { names: ['国际移民组织', 'IOM'] },
      { names: ['国际'], related: ['跨国'] },
    ]);
    expect([...table.endsAt('国际移民组织报告', 0)]).toEqual([6, 2]);
  });

  it.each([
    ['毒罪办', 'unodc', 'equivalent'],
    ['不扩散条约', 'npt', 'equivalent'],
    ['特别报告员', 'special rapporteur', 'equivalent'],
    ['老挝', '老挝人民民主共和国', 'equivalent'],
  ])('knows %s as %s: %s', (name, other, kind) => {
    expect(
      synonymTable()
        .of(name)
        .find(({ canonical }) => canonical === other)?.kind,
    ).toBe(kind);
  });

  it('is not disturbed by names of object members', () => {
    expect(synonymTable().of('constructor')).toEqual([]);
    expect([...synonymTable().endsAt('__proto__', 0)]).toEqual([]);
  });
});
