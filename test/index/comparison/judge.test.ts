import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../index/comparison/differences.js';
import { judge, type Passage, type Verdict } from '../../../index/comparison/judge.js';
import { findQuotations } from '../../../index/comparison/quotations.js';
import { fastest } from '../../support/fastest.js';

const TEXTS: Readonly<Record<string, string>> = {
  pp1: '回顾其关于渔业资源养护的第81/7号决议，以及《联合国海洋法公约》¹ 的有关规定，',
  '1': '敦促沿海国和船旗国在2031年年底前查明违规捕捞的船只，并交换有关资料；',
  '2': '邀请区域渔业管理组织向发展中国家提供自愿捐助和“技术援助”，使其能够建立监测制度；',
  '3': '请秘书长向大会第八十六届会议提交一份报告，说明本决议的执行情况；',
  '4': '决定将题为“渔业”的项目列入大会第八十六届会议临时议程。',
};
const PASSAGES: readonly Passage[] = Object.entries(TEXTS).map(([locator, text]) => ({
  document: 'A/RES/84/9',
  locator,
  text,
}));
const at = (quotation: string) => {
  const { verdict, places, lenient } = judge(quotation, PASSAGES, [PASSAGES]);
  return { verdict, places: places.map(({ locator }) => locator), lenient };
};

describe('the verdict on a quotation', () => {
  const rows: readonly (readonly [
    why: string,
    quotation: string,
    verdict: Verdict,
    places: string[],
    lenient: boolean,
  ])[] = [
    ['a paragraph whole', TEXTS['3'] ?? '', 'exact', ['3'], false],
    ['a part of it', '并交换有关资料', 'exact', ['1'], false],
    ['closed by a full stop of its own', '并交换有关资料。', 'exact', ['1'], false],
    ['the same words in two paragraphs name both', '大会第八十六届会议', 'exact', ['3', '4'], false],
    ['traditional script', '說明本決議的執行情況', 'exact', ['3'], true],
    ['spacing and width', '敦促沿海国和船旗国在２０３１ 年年底前\n查明违规捕捞的船只', 'exact', ['1'], true],
    ['other quotation marks', '提供自愿捐助和「技术援助」，', 'exact', ['2'], true],
    ['a note mark left out', '《联合国海洋法公约》的有关规定', 'exact', ['pp1'], true],
    ['an omission that is marked', '请秘书长……提交一份报告', 'exact', ['3'], false],
    ['two paragraphs in a row', `${TEXTS['2']}\n${TEXTS['3']}`, 'exact', ['2', '3'], false],
    ['a number changed', '敦促沿海国和船旗国在2032年年底前查明违规捕捞的船只', 'altered', ['1'], false],
    [
      'a word left out without a mark',
      '邀请区域渔业管理组织向发展中国家提供捐助和“技术援助”',
      'altered',
      ['2'],
      false,
    ],
    [
      'a word put in',
      '请秘书长向大会第八十六届会议提交一份详细报告，说明本决议的执行情况',
      'altered',
      ['3'],
      false,
    ],
    [
      'clauses swapped',
      '并交换有关资料，敦促沿海国和船旗国在2031年年底前查明违规捕捞的船只',
      'altered',
      ['1'],
      false,
    ],
    [
      'the addressees of one with what another asks',
      '敦促沿海国和船旗国向发展中国家提供自愿捐助',
      'stitched',
      ['1', '2'],
      false,
    ],
    [
      'pieces joined by a mark',
      '邀请区域渔业管理组织……提交一份报告，说明本决议的执行情况',
      'stitched',
      ['2', '3'],
      false,
    ],
    ['invented', '设立由十名专家组成的小组审查各国的边境管制', 'not-found', [], false],
    ['a common title is not enough', '《联合国海洋法公约》缔约国同意裁减军备', 'not-found', [], false],
    ['nothing', '……', 'not-found', [], false],
  ];
  it.each(rows)('%s', (_, quotation, verdict, places, lenient) => {
    expect(at(quotation)).toEqual({ verdict, places, lenient });
  });

  const part = fc
    .tuple(fc.constantFrom(...Object.keys(TEXTS)), fc.nat(), fc.integer({ min: 8, max: 60 }))
    .map(([locator, from, length]) => {
      const text = TEXTS[locator] ?? '';
      const start = from % Math.max(1, text.length - length);
      return { locator, quotation: text.slice(start, start + length) };
    })
    .filter(({ quotation }) => /[\p{L}\p{N}]{4}/u.test(quotation));

  it('a part of a paragraph is always exact there', () => {
    fc.assert(
      fc.property(part, ({ locator, quotation }) => {
        const verdict = at(quotation);
        expect(verdict.verdict).toBe('exact');
        expect(verdict.places).toContain(locator);
      }),
    );
  });

  it('a quotation in which a character is another is never exact', () => {
    fc.assert(
      fc.property(part, fc.nat(), fc.constantFrom('鲸', '9', '不'), ({ quotation }, where, other) => {
        const letters = [...quotation].flatMap((char, index) =>
          /[\p{Script=Han}\d]/u.test(char) ? [index] : [],
        );
        const index = letters[where % letters.length] ?? 0;
        if (quotation.charAt(index) === other) return;
        const changed = quotation.slice(0, index) + other + quotation.slice(index + 1);
        expect(at(changed).verdict).not.toBe('exact');
      }),
    );
  });
});

describe('differences', () => {
  it('names what was changed, on both sides', () => {
    const quotation = '在2032年年底前查明捕捞的船只';
    const original = TEXTS['1'] ?? '';
    const changed = differences(quotation, original)
      .filter(({ kind }) => kind === 'changed')
      .map(({ quote, original: span }) => [
        quotation.slice(quote.start, quote.end),
        original.slice(span.start, span.end),
      ]);
    expect(changed).toEqual([
      ['2', '1'],
      ['', '违规'],
    ]);
  });

  it('are none for a true quotation', () => {
    const list = differences('交换有关资料', TEXTS['1'] ?? '');
    expect(list.map(({ kind }) => kind)).toEqual(['same']);
  });
});

describe('quotations within a message', () => {
  it.each([
    ['有人说“请秘书长提交一份报告”，对吗', ['请秘书长提交一份报告']],
    ['他引「題為『漁業』的項目列入議程」', ['題為『漁業』的項目列入議程']],
    ['"请秘书长提交一份报告"', ['请秘书长提交一份报告']],
    ['> 请秘书长提交\n> 一份报告\n是真的吗', ['> 请秘书长提交\n> 一份报告']],
    ['只有“渔业”二字', []],
    ['没有收尾的“请秘书长提交一份报告', []],
  ])('%s', (text, expected) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each(['“', '"', '「」', '“”'])('takes time in proportion to %s', (unit) => {
    const time = (count: number) => fastest(() => findQuotations(unit.repeat(count)));
    time(500);
    expect(time(30_000)).toBeLessThan(40 * Math.max(time(3000), 2));
  });
});
