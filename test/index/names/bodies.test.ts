import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from '../../../index/model/symbol.js';
import {
  allBodies,
  bodyById,
  bodyByName,
  genericBody,
  organOfSymbol,
  recognizeBodies,
} from '../../../index/names/bodies.js';
import { fastest } from '../../support/fastest.js';

const found = (text: string) => recognizeBodies(text).map(({ name, id }) => `${name} ${id}`);

describe('the table of bodies', () => {
  it('gives every name to one body', () => {
    const owners = new Map<string, string>();
    for (const { id, names } of allBodies()) {
      for (const name of names) {
        expect(owners.get(name.toLowerCase()) ?? id, name).toBe(id);
        owners.set(name.toLowerCase(), id);
        expect(bodyByName(name)?.id, name).toBe(id);
      }
    }
  });

  it('finds every name as a whole in running text', () => {
    for (const { id, names } of allBodies()) {
      for (const name of names) expect(found(`，${name}、`), name).toEqual([`${name} ${id}`]);
    }
  });
});

describe('bodyByName', () => {
  it.each([
    ['联大', 'GA'],
    ['the General Assembly', 'GA'],
    ['安理會', 'SC'],
    ['经社理事会', 'ECOSOC'],
    ['unodc', 'UNODC'],
    ['毒罪办', 'UNODC'],
    ['ＩＯＭ', 'IOM'],
    ['国际移民组织', 'IOM'],
    ['理事会', undefined], // any council
    ['toString', undefined],
  ])('%s → %s', (name, id) => expect(bodyByName(name)?.id).toBe(id));
});

describe('recognizeBodies', () => {
  it.each([
    ['经济及社会理事会和人权理事会', ['经济及社会理事会 ECOSOC', '人权理事会 HRC']],
    ['请联合国毒品和犯罪问题办公室继续', ['联合国毒品和犯罪问题办公室 UNODC']],
    ['反恐怖主义委员会执行局', ['反恐怖主义委员会执行局 CTED']],
    ['UNODC、WHO and the General Assembly', ['UNODC UNODC', 'WHO WHO', 'General Assembly GA']],
    ['those who signed; XWHO; WHOM', []],
    ['聯合國難民署', ['聯合國難民署 UNHCR']],
    ['世界卫生大会', ['世界卫生大会 WHA']], // not the General Assembly
    ['教科文组织大会和非盟大会', ['教科文组织大会 UNESCO-GC', '非盟大会 AU-ASSEMBLY']],
    ['人民大会堂、某组织大会、全国代表大会、缔约国大会', []],
    ['公约秘书处、联合国秘书处', ['联合国秘书处 SECRETARIAT']],
    ['《联合国气候变化框架公约》缔约方会议', ['《联合国气候变化框架公约》缔约方会议 UNFCCC-COP']],
    ['委员会和执行局', []], // generic words
    ['国际移\n民组织', ['国际移\n民组织 IOM']], // a hard line end
    ['联合国 毒品 和 犯罪 问题 办公室', ['联合国 毒品 和 犯罪 问题 办公室 UNODC']],
    ['General\nAssembly', ['General\nAssembly GA']],
    ['177国集团，77国集团', ['77国集团 G77']],
    ['联塞部队、南苏丹特派团', ['联塞部队 UNFICYP', '南苏丹特派团 UNMISS']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('gives spans within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, name } of recognizeBodies(text)) expect(text.slice(start, end)).toBe(name);
      }),
    );
  });

  it.each(['联合国', 'United Nations ', 'W'])('takes linear time: 100,000 characters of %s', (noise) => {
    recognizeBodies(noise);
    expect(
      fastest(() => {
        recognizeBodies(noise.repeat(100_000 / noise.length));
      }),
    ).toBeLessThan(200);
  });
});

describe('a body', () => {
  it.each([
    ['GA', { symbolPrefix: 'A/RES/', decisionPrefix: 'A/DEC/', documentPrefix: 'A/', organ: true }],
    ['SC', { symbolPrefix: 'S/RES/', documentPrefix: 'S/', organ: true }],
    ['WHA', { adopts: { resolutions: true, decisions: true }, organ: false }],
    ['UNDP-EB', { adopts: { resolutions: false, decisions: true }, documentPrefix: 'DP/', organ: false }],
    ['UNODC', { adopts: { resolutions: false, decisions: false } }],
  ])('%s: what it adopts, and under which symbols', (id, expected) =>
    expect(bodyById(id)).toMatchObject(expected),
  );
});

describe('genericBody', () => {
  it.each([
    ['理事会', ['ECOSOC', 'HRC', 'TC']],
    ['the Council', ['ECOSOC', 'HRC', 'TC']],
    ['执行局', []],
    ['缔约方会议', []],
    ['大会', undefined],
  ])('%s → %j', (word, means) => expect(genericBody(word)?.means).toEqual(means));
});

describe('organOfSymbol', () => {
  it.each([
    ['A/RES/63/194', 'GA'],
    ['A/63/431', 'GA'],
    ['A/HRC/RES/53/9', 'HRC'],
    ['S/RES/2446(2018)', 'SC'],
    ['S/PRST/2014/28', 'SC'],
    ['E/CN.5/2023/6', 'ECOSOC'],
    ['DP/2020/1', undefined],
  ])('%s → %s', (symbol, id) => expect(organOfSymbol(symbol as DocumentSymbol)?.id).toBe(id));
});
