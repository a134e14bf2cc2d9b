import { describe, expect, it } from 'vitest';
import { symbolsOf } from '../../../index/citation/short-form.js';
import { fastest } from '../../support/fastest.js';

describe('symbolsOf', () => {
  it.each([
    ['63/194', ['A/RES/63/194']], // no session of the Human Rights Council has 194 resolutions
    ['６３／１９４', ['A/RES/63/194']],
    ['第63/194号决议', ['A/RES/63/194']],
    ['第 63/194 号決議', ['A/RES/63/194']],
    ['大会第63/194号决议', ['A/RES/63/194']],
    ['联合国大会2008年12月18日第63/194号决议', ['A/RES/63/194']],
    ['大会决议63/194', ['A/RES/63/194']],
    ['GA resolution 63/194', ['A/RES/63/194']],
    ['General Assembly resolution 63/194', ['A/RES/63/194']],
    ['resolution 63/194 of the General Assembly', ['A/RES/63/194']],
    ['A/RES/63/194', ['A/RES/63/194']],
    ['53/9', ['A/RES/53/9', 'A/HRC/RES/53/9']], // Assembly or Human Rights Council?
    ['第53/9号决议', ['A/RES/53/9', 'A/HRC/RES/53/9']],
    ['人权理事会第53/9号决议', ['A/HRC/RES/53/9']],
    ['第6/14号决议', ['A/HRC/RES/6/14']], // the Assembly's session 6 numbered 505(VI) and so on
    ['大会第6/14号决议', []],
    ['安全理事会第63/194号决议', []],
    ['麻醉药品委员会第51/1号决议', []], // no symbols of their own
    ['经社理事会第2008/33号决议', ['E/RES/2008/33']],
    ['理事会第2008/33号决议', ['E/RES/2008/33']],
    ['理事会第6/14号决议', ['A/HRC/RES/6/14']],
    ['2008/33', ['E/RES/2008/33']],
    ['第2758(XXVI)号决议', ['A/RES/2758(XXVI)']], // its number is the Assembly's: the Council's were at some 900
    ['第194(III)号决议', ['A/RES/194(III)']],
    ['第63/194号决定', []],
    ['第11(II)号决议', ['E/RES/11(II)']],
    ['大会第2758(XXVI)号决议', ['A/RES/2758(XXVI)']],
    ['大会二七五八(二十六)', ['A/RES/2758(XXVI)']],
    ['大会第3201(S-VI)号决议', ['A/RES/3201(S-VI)']],
    ['经济及社会理事会第1503(XLVIII)号决议', ['E/RES/1503(XLVIII)']],
    ['第1503(XLVIII)号决议', ['E/RES/1503(XLVIII)']],
    ['安全理事会第2446(2018)号决议', ['S/RES/2446(2018)']],
    ['第2446（2018）号决议', ['S/RES/2446(2018)']],
    ['2446 (2018)', ['S/RES/2446(2018)']],
    ['安理会第1325号决议', ['S/RES/1325(2000)']], // the years of the Council's numbers are known
    ['安理会第9999号决议', ['S/RES/9999']],
    ['第31/16 A号决议', ['A/RES/31/16A']],
    ['第31/6 A和B号决议', ['A/RES/31/6A', 'A/RES/31/6B']],
    ['ES-10/13', ['A/RES/ES-10/13']],
    ['大会第S-24/2号决议', ['A/RES/S-24/2']],
    ['第31/308号决定', ['A/DEC/31/308']], // design.md: decisions have symbols of ours
    ['经济及社会理事会第2023/315号决定', ['E/DEC/2023/315']],
    ['执行局第2022/6号决定', []],
    ['A_RES_63_194-ZH.pdf', ['A/RES/63/194']],
    ['A-RES-63-194', ['A/RES/63/194']],
    ['undocs.org/zh/A/RES/63/194', ['A/RES/63/194']],
    ['https://www.undocs.org/zh/A/RES/63/194?lang=zh', ['A/RES/63/194']],
    ['1325', []],
    ['宣言', []],
    ['某某第63/194号决议', []],
    ['63/194 11', []],
    ['', []],
  ])('%s → %j', (text, expected) => expect(symbolsOf(text)).toEqual(expected));

  it.each(['1/', '第1', 'A', '(', '决议'])('takes no time over 100,000 characters of %s', (noise) => {
    const text = noise.repeat(100_000 / noise.length);
    expect(
      fastest(() => {
        expect(symbolsOf(text)).toEqual([]);
        for (let length = 150; length <= 200; length++) symbolsOf(text.slice(0, length));
      }),
    ).toBeLessThan(200);
  });
});
