import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizeSymbol, symbolLink } from '../../../index/model/symbol.js';

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
    ['A/81/6 (Sect. 13)', 'A/81/6(Sect.13)'],
    ['A/81/6(Sect.29A)', 'A/81/6(Sect.29A)'],
    ['A/81/6 (Sect. 11)/Part A', 'A/81/6(Sect.11)/PartA'],
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

describe('symbolLink', () => {
  it('encodes brackets, which would break a Markdown link', () => {
    const symbol = recognizeSymbol('S/RES/2446 (2018)');
    expect(symbol && symbolLink(symbol)).toBe('https://undocs.org/zh/S/RES/2446%282018%29');
  });
});
