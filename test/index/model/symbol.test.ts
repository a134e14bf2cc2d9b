import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizeSymbol, symbolLink, symbolsOf } from '../../../index/model/symbol.js';
import { fastest } from '../names/fastest.js';

describe('recognizeSymbol', () => {
  it.each([
    ['A/RES/63/194', 'A/RES/63/194'],
    ['a/res/63/194', 'A/RES/63/194'],
    ['Ａ／ＲＥＳ／６３／１９４', 'A/RES/63/194'],
    [' A/RES/63/194 ', 'A/RES/63/194'],
    ['A / RES / 63 / 194', 'A/RES/63/194'],
    ['S/RES/2446 (2018)', 'S/RES/2446(2018)'],
    ['S/RES/2446(2018)', 'S/RES/2446(2018)'],
    ['S/RES/2446（2018）', 'S/RES/2446(2018)'],
    ['A/RES/2758(XXVI)', 'A/RES/2758(XXVI)'],
    ['A/RES/3367 A (XXX)', 'A/RES/3367A(XXX)'],
    ['A/63/431', 'A/63/431'],
    ['a/63/431/add.1', 'A/63/431/Add.1'],
    ['A/52/3/REV.1', 'A/52/3/Rev.1'],
    ['FCCC/CP/2015/10/Add. 1', 'FCCC/CP/2015/10/Add.1'],
    ['FCCC/CP/2015/10/Add', undefined],
    ['E/CN.5/2023/6/Corr.1', 'E/CN.5/2023/6/Corr.1'],
    ['ST/CS/SER.A/29/Rev.1', 'ST/CS/SER.A/29/Rev.1'],
    ['A/RES/31/16 A', 'A/RES/31/16A'],
    ['https://undocs.org/zh/S/RES/2446%20%282018%29', 'S/RES/2446(2018)'],
    ['https://docs.un.org/A/RES/63/194', 'A/RES/63/194'],
    ['A/RES/31/6 A and B', 'A/RES/31/6A-B'],
    ['A/RES/S-24/2', 'A/RES/S-24/2'],
    ['A/RES/ES-10/13', 'A/RES/ES-10/13'],
    ['E/RES/2008/33', 'E/RES/2008/33'],
    ['E/2008/33', 'E/2008/33'], // a document, not resolution 2008/33
    ['A/HRC/RES/53/9', 'A/HRC/RES/53/9'],
    ['S/PRST/2014/28', 'S/PRST/2014/28'],
    ['A/C.3/67/L.9', 'A/C.3/67/L.9'],
    ['A/CONF.219/7', 'A/CONF.219/7'],
    ['A/73/12(Part I)', 'A/73/12(PARTI)'],
    ['A/49/180-S/1994/727', 'A/49/180-S/1994/727'], // one document in two series
    ['CEDAW/C/CHN/CO/7-8', 'CEDAW/C/CHN/CO/7-8'],
    ['63/194', undefined],
    ['A/RES/63/194 11', undefined],
    ['A/RES/63/194, para. 11', undefined],
    ['annex/5', undefined],
    ['letter/2', undefined],
    ['E/ICEF', undefined],
    ['A/RES/63/', undefined],
    ['A//63', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => expect(recognizeSymbol(text)).toBe(expected));

  it('recognizes its own result, whatever the text', () => {
    const piece = fc.constantFrom(
      'A',
      'S',
      'RES',
      '/',
      '63',
      ' ',
      '(',
      ')',
      '2018',
      'XXVI',
      '.',
      '-',
      'Add.1',
      'PART',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const symbol = recognizeSymbol(`A/${pieces.join('')}`);
        if (symbol !== undefined) expect(recognizeSymbol(symbol)).toBe(symbol);
      }),
    );
  });
});

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
    ['第2758(XXVI)号决议', ['A/RES/2758(XXVI)', 'E/RES/2758(XXVI)']],
    ['大会第2758(XXVI)号决议', ['A/RES/2758(XXVI)']],
    ['大会二七五八(二十六)', ['A/RES/2758(XXVI)']],
    ['大会第3201(S-VI)号决议', ['A/RES/3201(S-VI)']],
    ['经济及社会理事会第1503(XLVIII)号决议', ['E/RES/1503(XLVIII)']],
    ['第1503(XLVIII)号决议', ['E/RES/1503(XLVIII)']],
    ['安全理事会第2446(2018)号决议', ['S/RES/2446(2018)']],
    ['第2446（2018）号决议', ['S/RES/2446(2018)']],
    ['2446 (2018)', ['S/RES/2446(2018)']],
    ['安理会第1325号决议', ['S/RES/1325']],
    ['第31/16 A号决议', ['A/RES/31/16A']],
    ['第31/6 A和B号决议', ['A/RES/31/6A-B']],
    ['ES-10/13', ['A/RES/ES-10/13']],
    ['大会第S-24/2号决议', ['A/RES/S-24/2']],
    ['第31/308号决定', []], // decisions have no symbol
    ['经济及社会理事会第2023/315号决定', []],
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
        expect([recognizeSymbol(text), symbolsOf(text)]).toEqual([undefined, []]);
        for (let length = 150; length <= 200; length++) symbolsOf(text.slice(0, length));
      }),
    ).toBeLessThan(200);
  });
});

describe('symbolLink', () => {
  it('encodes brackets, which would break a Markdown link', () => {
    const symbol = recognizeSymbol('S/RES/2446 (2018)');
    expect(symbol && symbolLink(symbol)).toBe('https://undocs.org/zh/S/RES/2446%282018%29');
  });
});
