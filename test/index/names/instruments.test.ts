import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allInstruments,
  canMean,
  genericInstrument,
  instrumentById,
  instrumentByName,
  recognizeInstruments,
} from '../../../index/names/instruments.js';
import { fastest } from '../../support/fastest.js';

const found = (text: string) => recognizeInstruments(text).map(({ name, id }) => `${name} ${id}`);

describe('the table of instruments', () => {
  it('finds every name as a whole in running text, within 《》 and bare', () => {
    for (const { id, names } of allInstruments()) {
      for (const name of names) {
        expect(instrumentByName(name)?.id, name).toBe(id);
        expect(found(`，${name}、`), name).toEqual([`${name} ${id}`]);
        expect(found(`根据《${name}》第一条`), name).toEqual([`${name} ${id}`]);
      }
    }
  });
});

describe('recognizeInstruments', () => {
  it.each([
    ['《联合国宪章》第三十三条', ['联合国宪章 un-charter']],
    ['《聯合國憲章》第二條第四款', ['聯合國憲章 un-charter']],
    ['Article 2 of the Charter of the United Nations', ['Charter of the United Nations un-charter']],
    [
      '《儿童权利公约》及其《关于儿童卷入武装冲突问题的任择议定书》',
      ['儿童权利公约 crc-convention', '关于儿童卷入武装冲突问题的任择议定书 crc-opac'],
    ],
    // The longest name, not the one within it
    ['《消除对妇女一切形式歧视公约任择议定书》', ['消除对妇女一切形式歧视公约任择议定书 cedaw-op']],
    // Marks of titles within a title
    [
      '《旨在废除死刑的〈公民权利和政治权利国际公约〉第二项任择议定书》',
      ['旨在废除死刑的〈公民权利和政治权利国际公约〉第二项任择议定书 iccpr-op2'],
    ],
    ['1951年《关于难民地位的公约》第一条', ['1951年《关于难民地位的公约》 refugees']],
    // A hard line end, a corpus with blanks between its words
    ['《世界人\n权宣言》', ['世界人\n权宣言 udhr']],
    ['联合国 打击 跨国 有组织 犯罪 公约', ['联合国 打击 跨国 有组织 犯罪 公约 untoc']],
    ['《2015–2030年仙台减少灾害风险框架》', ['2015–2030年仙台减少灾害风险框架 sendai']],
    // Acronyms in the table's case only, as words of their own
    ['UNCLOS, unclos, XUNCLOS, NPT2', ['UNCLOS unclos']],
    // Generic words are for the grammar
    ['《公约》第六条、《宪章》第七章、该议定书', []],
    ['2030年议程', ['2030年议程 agenda-2030']],
    ['12030年议程', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['见《联合国宪章》第', '《联合国宪章》'],
    ['见 《 联合国宪章 》 第', '《 联合国宪章 》'],
    ['见联合国宪章第', '联合国宪章'],
    ['见《联合国宪章概论》', '联合国宪章'],
  ])('%s is marked as %s', (text, marked) => {
    const [mention] = recognizeInstruments(text);
    expect(text.slice(mention?.marked.start, mention?.marked.end)).toBe(marked);
  });

  it('gives spans within the text, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('《', '》', '联合国', '宪章', '公约', ' ', '\n', '儿童权利', 'UNCLOS', '㈠'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, name, marked } of recognizeInstruments(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(name);
          expect(marked.start <= start && marked.end >= end && marked.end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each(['联合国', '《', '1949年8月12日', ' 联 合 国 ', 'W'])(
    'takes linear time: 100,000 characters of %s',
    (noise) => {
      recognizeInstruments(noise);
      expect(
        fastest(() => {
          recognizeInstruments(noise.repeat(100_000 / noise.length));
        }),
      ).toBeLessThan(300);
    },
  );
});

describe('an instrument', () => {
  it('has its date, its resolution and its place in it', () => {
    expect(instrumentById('crpd-op')).toMatchObject({
      zh: '残疾人权利公约任择议定书',
      kind: 'treaty',
      adopted: '2006-12-13',
      symbol: 'A/RES/61/106',
      container: 'annex2',
      generic: '任择议定书',
    });
  });

  it.each([
    ['公约', 'crc-convention', true],
    ['任择议定书', 'crc-opac', true],
    ['宣言', 'crc-convention', false],
    ['行动纲领', 'durban', true],
    ['宪章', 'un-charter', true],
    ['the Covenant', 'iccpr', true],
    ['the Optional Protocol', 'crc-convention', false],
  ])('%s can mean %s: %s', (word, id, expected) => {
    const instrument = instrumentById(id);
    expect(instrument && canMean(word, instrument)).toBe(expected);
  });

  it('is meant by 《宪章》 where none has been named', () => {
    expect(genericInstrument('宪章')?.means?.id).toBe('un-charter');
    expect(genericInstrument('《公约》')?.means).toBeUndefined();
    expect(genericInstrument('国际文书')).toBeUndefined();
  });
});

describe('instrumentByName', () => {
  it.each([
    ['《联合国宪章》', 'un-charter'],
    ['the UN Charter', 'un-charter'],
    ['npt', 'npt'],
    ['经济、社会及文化权利国际公约', 'icescr'],
    ['《宪章》', undefined],
    ['toString', undefined],
  ])('%s → %s', (name, id) => expect(instrumentByName(name)?.id).toBe(id));
});
