import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReference } from '../../../index/citation/reference.js';
import { fastest } from '../../support/fastest.js';

const parts = (text: string) => {
  const { document, paragraph } = splitReference(text);
  return paragraph === undefined ? [document] : [document, paragraph];
};

describe('splitReference', () => {
  it.each([
    ['63/194', ['63/194']],
    ['63/194 11', ['63/194', '11']],
    ['63/194, 11', ['63/194', '11']],
    ['63/194 11x', ['63/194', '11x']], // not understood, not dropped
    ['63/194 -3', ['63/194', '-3']], // a sign, no joint
    ['63/194 -3-5', ['63/194', '-3-5']],
    ['63/194 –3', ['63/194', '–3']],
    ['63/194 - 3', ['63/194', '3']],
    ['63/194——第3段', ['63/194', '第3段']],
    ['https://undocs.org/A/RES/63/194#11', ['https://undocs.org/A/RES/63/194', '11']],
    ['https://undocs.org/zh/A/RES/63/194#pp3', ['https://undocs.org/zh/A/RES/63/194', 'pp3']],
    ['undocs.org/A/RES/63/194?x=1#para15', ['undocs.org/A/RES/63/194?x=1', '15']],
    ['https://undocs.org/A/RES/63/194#3 5', ['https://undocs.org/A/RES/63/194', '3 5']],
    ['https://undocs.org/A/RES/63/194#11x', ['https://undocs.org/A/RES/63/194', '11x']],
    // understood as a whole or not at all
    ['63/194序言部分第3段至执行部分第5段', ['63/194', '序言部分第3段至执行部分第5段']],
    ['63/194脚注3至第5段', ['63/194', '脚注3至第5段']],
    ['63/194 第十一段', ['63/194', '第十一段']],
    ['63/194 序言部分第3段', ['63/194', '序言部分第3段']],
    ['63/194 pp3', ['63/194', 'pp3']],
    ['63/194 fn7', ['63/194', 'fn7']],
    ['63/194 3-5, 7', ['63/194', '3-5, 7']],
    ['６３／１９４ ３-５', ['６３／１９４', '３-５']],
    ['第63/194号决议 第十一段', ['第63/194号决议', '第十一段']],
    ['第63/194号决议第11段', ['第63/194号决议', '第11段']],
    ['第63/194号决议的第11段', ['第63/194号决议', '第11段']],
    ['第63/194号决议执行部分第11段', ['第63/194号决议', '执行部分第11段']],
    ['大会第63/194号决议第11段', ['大会第63/194号决议', '第11段']],
    ['联合国大会2008年12月18日第63/194号决议 11', ['联合国大会2008年12月18日第63/194号决议', '11']],
    ['大會第63/194號決議第11段', ['大會第63/194號決議', '第11段']],
    ['第31/308号决定第2段', ['第31/308号决定', '第2段']],
    ['A/RES/63/194 11', ['A/RES/63/194', '11']],
    ['A/RES/63/194第11段', ['A/RES/63/194', '第11段']],
    ['A/RES/63/194 para. 11', ['A/RES/63/194', 'para. 11']],
    ['A/RES/63/194 OP11', ['A/RES/63/194', 'OP11']],
    ['A/RES/63/194 A/5', ['A/RES/63/194', 'A/5']],
    ['A/RES/31/16 A 5', ['A/RES/31/16 A', '5']],
    ['31/16 A 5', ['31/16 A', '5']],
    ['S/RES/2446 (2018) 3', ['S/RES/2446 (2018)', '3']],
    ['S/RES/2446（2018）3', ['S/RES/2446（2018）', '3']],
    ['第2446(2018)号决议第3段', ['第2446(2018)号决议', '第3段']],
    ['A/57/465，附件一，第10(a)段', ['A/57/465', '附件一，第10(a)段']],
    ['A/63/431/Add.1 5', ['A/63/431/Add.1', '5']],
    ['General Assembly resolution 63/194, para. 11', ['General Assembly resolution 63/194', 'para. 11']],
    ['resolution 63/194, third preambular paragraph', ['resolution 63/194', 'third preambular paragraph']],
    ['大会第63/194号决议第11段 (A/RES/63/194)', ['大会第63/194号决议', '第11段']], // our own form of citation
    ['安全理事会第2446(2018)号决议第3段 (S/RES/2446(2018))', ['安全理事会第2446(2018)号决议', '第3段']],
    ['第63/194号决议第11段 (A/RES/63/195)', ['第63/194号决议', '第11段 (A/RES/63/195)']],
    ['宣言 11', ['宣言', '11']],
    ['宣言 11x', ['宣言', '11x']],
    ['宣言 第11段x', ['宣言', '第11段x']],
    ['关于全球打击贩运人口努力的宣言 11', ['关于全球打击贩运人口努力的宣言', '11']],
    ['《关于全球打击贩运人口努力的宣言》第11段', ['《关于全球打击贩运人口努力的宣言》', '第11段']],
    ['关于全球打击贩运人口努力的宣言第3至5段', ['关于全球打击贩运人口努力的宣言', '第3至5段']],
    ['第64/293号决议的执行情况 11', ['第64/293号决议的执行情况', '11']], // a title that begins with a number
    ['关于第64/293号决议的报告 11', ['关于第64/293号决议的报告', '11']],
    ['2012年10月1日白俄罗斯常驻联合国代表给秘书长的信', ['2012年10月1日白俄罗斯常驻联合国代表给秘书长的信']],
    [
      '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信 2',
      ['2012年10月1日白俄罗斯常驻联合国代表给秘书长的信', '2'],
    ],
    [
      '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信第2段',
      ['2012年10月1日白俄罗斯常驻联合国代表给秘书长的信', '信第2段'],
    ],
    ['letter-2012-10-01-BLR annex/11', ['letter-2012-10-01-BLR', 'annex/11']],
    ['letter-2012-10-01-BLR', ['letter-2012-10-01-BLR']],
    ['贩运 人口', ['贩运 人口']],
    ['11', ['11']],
    ['', ['']],
  ])('%s → %j', (text, expected) => expect(parts(text)).toEqual(expected));

  it('keeps every character but the joint, whatever the text', () => {
    // Blanks, commas, dashes, 的, the brackets of a link; 信 says which paragraphs are the letter's own; brackets around a paragraph go.
    const joints = /[\s<>,，、:：;；—–\-的信()（）【】[\]]/gu;
    const text = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('63/194', ' ', '第11段', '11', '宣言', '，', 'A/63/1', '附件', '号决议'),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        expect(parts(whole).join('').replace(joints, '')).toBe(whole.replace(joints, ''));
      }),
    );
  });

  it.each(['1/', '第', 'A/', ' ', '11 ', '附件', '序言', '年'])(
    'takes no time over 100,000 characters of %s',
    (noise) => {
      expect(
        fastest(() => {
          splitReference(noise.repeat(100_000 / noise.length));
        }),
      ).toBeLessThan(200);
    },
  );
});
