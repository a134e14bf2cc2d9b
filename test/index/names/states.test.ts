import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Country } from 'world-countries';
import { allStates, recognizeStates, resolveState, stateByCode } from '../../../index/names/states.js';
import { fastest } from '../../support/fastest.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

// The package declares its CommonJS export as an ES default; `require` returns the array itself.
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

const found = (text: string) => recognizeStates(text).map(({ name, iso3 }) => `${name} ${iso3}`);
const codes = (name: string) => resolveState(name).map((state) => state.iso3);

describe('the table of States', () => {
  it('has the 193 members and the two observers', () => {
    expect(allStates().filter((state) => state.member)).toHaveLength(193);
    expect(stateByCode('VAT')).toMatchObject({ zh: '教廷', member: false });
    expect(stateByCode('PSE')).toMatchObject({ zh: '巴勒斯坦国', member: false });
  });

  it('agrees with world-countries on codes and members (which counts the Holy See as one)', () => {
    const theirs = countries.filter((country) => country.unMember && country.cca3 !== 'VAT');
    const ours = allStates().filter((state) => state.member);
    const code = (state: { iso3: string; iso2: string }) => `${state.iso3} ${state.iso2}`;
    expect(ours.map(code).sort()).toEqual(theirs.map(({ cca3, cca2 }) => `${cca3} ${cca2}`).sort());
  });

  // Its Chinese names that are wrong, and what is wrong about them.
  const THEIR_MISTAKES = new Set([
    '多米尼加共和国 DMA', // the name of the Dominican Republic
    '多米尼加 DMA', // likewise; the UN writes 多米尼克
    '朝鲜人民民主共和国 PRK', // its words in the wrong order
    '文莱和平之国 BRN', // half a translation of the formal name
  ]);
  it('resolves every name that world-countries gives a member, its mistakes aside', () => {
    const wrong: string[] = [];
    for (const { cca3, name, translations } of countries.filter((country) => country.unMember)) {
      const zho = translations['zho'];
      for (const each of [name.common, name.official, zho?.common, zho?.official]) {
        if (!each || THEIR_MISTAKES.has(`${each} ${cca3}`)) continue;
        if (!codes(each).includes(cca3)) wrong.push(`${each} ${cca3}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives every name to one State only, except names that are truly shared', () => {
    const shared = new Set<string>();
    for (const state of allStates()) {
      for (const name of state.names) if (codes(name).length > 1) shared.add(name);
    }
    expect([...shared]).toEqual(['Korea']);
  });

  it('finds every Chinese name of every State as a whole in running text', () => {
    for (const state of allStates()) {
      for (const name of state.names.filter((each) => /\p{Script=Han}/u.test(each))) {
        expect(found(`，${name}、`)).toEqual([`${name} ${state.iso3}`]);
      }
    }
  });
});

describe('recognizeStates', () => {
  it.each([
    ['刚果和刚果民主共和国', ['刚果 COG', '刚果民主共和国 COD']],
    [
      '几内亚、几内亚比绍和赤道几内亚、巴布亚新几内亚',
      ['几内亚 GIN', '几内亚比绍 GNB', '赤道几内亚 GNQ', '巴布亚新几内亚 PNG'],
    ],
    ['特立尼达和多巴哥和委内瑞拉玻利瓦尔共和国', ['特立尼达和多巴哥 TTO', '委内瑞拉玻利瓦尔共和国 VEN']],
    ['尼日尔、尼日利亚联邦共和国', ['尼日尔 NER', '尼日利亚联邦共和国 NGA']],
    ['多米尼克和多米尼加共和国', ['多米尼克 DMA', '多米尼加共和国 DOM']],
    ['马里、索马里、马里亚纳群岛', ['马里 MLI', '索马里 SOM']],
    ['印度尼西亚、印度和印度洋', ['印度尼西亚 IDN', '印度 IND']],
    ['苏丹、南苏丹和阿曼苏丹国', ['苏丹 SDN', '南苏丹 SSD', '阿曼苏丹国 OMN']],
    ['朝鲜民主主义人民共和国、大韩民国、朝鲜半岛', ['朝鲜民主主义人民共和国 PRK', '大韩民国 KOR']],
    ['大不列颠及北爱尔兰联合王国', ['大不列颠及北爱尔兰联合王国 GBR']],
    ['厄瓜多尔共和国，阿拉伯埃及共和国', ['厄瓜多尔共和国 ECU', '阿拉伯埃及共和国 EGY']],
    // Accidents of neighbouring words
    ['发展中国家', []],
    ['沿海地区和地中海地区', []],
    ['海地的局势', ['海地 HTI']],
    ['2008年12月18日本组织', []],
    ['日本代表', ['日本 JPN']],
    ['拉丁美洲国家、南美国家', []],
    // Languages
    ['阿拉伯文、中文、英文、法文、俄文和西班牙文', []],
    ['西班牙政府以西班牙语发言', ['西班牙 ESP']],
    ['日本文化', ['日本 JPN']],
    // Rivers, seas, cities, bodies
    ['乍得湖流域、几内亚湾、约旦河西岸、乌拉圭回合、马耳他主权教团', []],
    ['巴勒斯坦被占领土', []],
    // Names of people
    ['塞缪尔·蒙卡达、理查德和约旦·班克斯', []],
    // Traditional script, and Taiwan's own words
    ['寮國、奈及利亞和沙烏地阿拉伯', ['寮國 LAO', '奈及利亞 NGA', '沙烏地阿拉伯 SAU']],
    ['俄羅斯聯邦與烏茲別克斯坦', ['俄羅斯聯邦 RUS', '烏茲別克斯坦 UZB']],
    ['', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('finds the States on whose behalf the letter is sent and those that made the declaration, in both forms', () => {
    const [, letter] = fixtureDocuments();
    for (const [locator, role] of [
      ['letter/1', 'on-behalf-of'],
      ['annex/enacting-formula', 'made-by'],
    ]) {
      const unit = letter.units.find((each) => each.locator === locator);
      const expected = letter.signatures.filter((each) => each.role === role);
      expect(recognizeStates(unit?.text ?? '').map(({ name, iso3 }) => ({ name, iso3 }))).toEqual(
        expected.map(({ name, iso3 }) => ({ name, iso3 })),
      );
    }
  });

  const reference = new URL('../../../../shared/reference/states-of-the-letter.tsv', import.meta.url);
  it.skipIf(!existsSync(reference))('maps both forms of the reference list to one State each', () => {
    const rows = readFileSync(reference, 'utf8').trim().split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [iso2, ...names] = row.split('\t');
      for (const name of names.slice(0, 2))
        expect(resolveState(name).map((state) => state.iso2)).toEqual([iso2]);
    }
  });

  it('gives spans within the text whose slices are the names, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('中国', '家', '刚果', '民主共和国', '海', '地区', '国'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, name } of recognizeStates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(name);
          last = end;
        }
      }),
    );
  });

  it.each(['阿拉伯', '大', '朝鲜民主主义', '中国'])(
    'takes linear time: 100,000 characters of %s',
    (noise) => {
      recognizeStates(noise);
      expect(
        fastest(() => {
          recognizeStates(noise.repeat(100_000 / noise.length));
        }),
      ).toBeLessThan(200);
    },
  );
});

describe('resolveState', () => {
  it.each([
    ['老挝', ['LAO']],
    ['老挝人民民主共和国', ['LAO']],
    ['寮国', ['LAO']],
    ['Laos', ['LAO']],
    ['laos', ['LAO']],
    ['ＬＡＯ', ['LAO']],
    ['Lao People’s Democratic Republic', ['LAO']],
    ['中國', ['CHN']],
    ['the Netherlands', ['NLD']],
    ["Côte d'Ivoire", ['CIV']],
    ['Cote d’Ivoire', ['CIV']],
    ['Korea', ['PRK', 'KOR']],
    ['刚果', ['COG']],
    ['刚果（金）', ['COD']],
    ['Dominica', ['DMA']],
    ['多米尼加', ['DOM']],
    ['us', ['USA']],
    ['梵蒂冈', ['VAT']],
    ['印度洋', []],
    ['constructor', []],
    ['', []],
  ])('%s → %j', (name, expected) => expect(codes(name)).toEqual(expected));
});
