import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey, foldText } from '../../../index/text/fold.js';
import { fastest } from '../../support/fastest.js';

/** Characters that fold in every way there is, among plain ones. */
const ODD = [
  ...'第段号大会决议敦促０１２（）ＡaAé／－–—～“”「」‘’《》㈠⑴①⒈ﬁ№…⼤⺠⻅見國〔〕·•○二零¹² \t\n\r',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\ufe0f',
  '\u0301',
  '\u{20000}',
  '\u{2f800}',
  '\u{1f600}',
  '\u{e0101}',
  '\ud800',
  '\udc00',
  '\ufdfa',
  '\uf0b7',
  'İ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...ODD), { maxLength: 60 }).map((chars) => chars.join('')),
);

describe('fold', () => {
  const rows: readonly (readonly [source: string, folded: string, why: string])[] = [
    ['第６３／１９４号決議', '第63/194号决议', 'width, traditional script'],
    ['聯合國大會', '联合国大会', 'traditional script'],
    ['⼤会⻅⻓', '大会见长', 'Kangxi radicals (NFKC) and radicals that NFKC leaves'],
    ['第63\u2011194段', '第63-194段', 'a non-breaking hyphen'],
    ['3–5、3—5、3～5、3~5', '3-5、3-5、3-5、3-5', 'any dash'],
    ['“引” 「引」 ‘引’', '"引" "引" \'引\'', 'quotation marks'],
    ['㈠⑴⒈①', '(一)(1)1.1', 'enclosed numbers as Unicode decomposes them'],
    ['公约》¹⁰', '公约》¹⁰', 'raised digits are note marks and stay'],
    ['贩\u00ad运\u200b人\ufeff口', '贩运人口', 'invisible characters'],
    ['A/RES/63/194', 'a/res/63/194', 'lower case'],
    ['二○二五', '二〇二五', 'a circle for 〇'],
    ['〔1〕【2】［3］', '[1][2][3]', 'brackets'],
    ['\uf0b7 甲 ● 乙', '• 甲 • 乙', 'bullets, of private use too'],
    ['安德烈‧达普基', '安德烈·达普基', 'dots within names'],
    ['e\u0301', 'é', 'combining marks compose'],
  ];
  it.each(rows)('%j → %j: %s', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  it('keeps case beside it, with the same offsets', () => {
    const { text, cased } = fold('ＷＨＯ和who，㈠A节');
    expect(cased).toBe('WHO和who,(一)A节');
    expect(text).toBe(cased.toLowerCase());
  });

  it('leads from a match back to the characters of the source', () => {
    const source = '见第\u200b６３／１９４㈠号¹';
    const folded = fold(source);
    const start = folded.text.indexOf('63/194');
    expect(source.slice(...Object.values(folded.sourceSpan({ start, end: start + 6 })))).toBe('６３／１９４');
    const enclosed = folded.text.indexOf('一');
    expect(source.slice(...Object.values(folded.sourceSpan({ start: enclosed, end: enclosed + 1 })))).toBe(
      '㈠',
    );
  });

  it('every offset goes there and back, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = fold(source);
        let last = 0;
        for (let at = 0; at <= folded.text.length; at++) {
          const start = folded.sourceStart(at);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded.foldedOffset(start)).toBeLessThanOrEqual(at);
          expect(folded.sourceStart(folded.foldedOffset(start))).toBe(start);
          // Within what one character became, both name that character.
          if (at === 0 || folded.sourceStart(at - 1) < start)
            expect(folded.sourceEnd(at)).toBeLessThanOrEqual(start);
          last = start;
        }
        expect(last).toBe(source.length);
        for (let at = 0; at <= source.length; at++) {
          const there = folded.foldedOffset(at);
          expect(there).toBeLessThanOrEqual(folded.text.length);
          const whole = folded.sourceSpan(folded.foldedSpan({ start: at, end: at + 1 }));
          const kept = whole.end > whole.start;
          if (kept && at < source.length) expect(whole.start <= at && at < whole.end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every character of the fold a stretch of the source that folds to it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = fold(source);
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.sourceSpan({ start: at, end: at + 1 });
          expect(end).toBeGreaterThan(start);
          expect(foldText(source.slice(start, end))).toContain(folded.text.charAt(at));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the way back for many stretches as for one', () => {
    fc.assert(
      fc.property(anyText, fc.nat(3), (source, width) => {
        const folded = fold(source);
        const places = Array.from({ length: folded.text.length + 1 }, (_, start) => ({
          start,
          end: Math.min(start + width, folded.text.length),
        }));
        const starts = Int32Array.from(places, ({ start }) => start);
        const ends = Int32Array.from(places, ({ end }) => end);
        folded.toSourceSpans(starts, ends);
        expect(places.map((_, at) => ({ start: starts[at], end: ends[at] }))).toEqual(
          places.map((place) => folded.sourceSpan(place)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves of a raised digit nothing but the digit', () => {
    expect(foldText('第2段¹\u200b\u0301')).toBe('第2段¹');
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = foldText(source);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['第11段', '⼤', '㈠', '\u0301', '\u200b', '\ud800'])('takes time in proportion: %j', (unit) => {
    const time = (count: number) => fastest(() => fold(unit.repeat(count)));
    time(1000);
    // Ten times the text; what grows with its square would take a hundred times as long.
    expect(time(400_000)).toBeLessThan(40 * Math.max(time(40_000), 2));
  });
});

describe('foldKey', () => {
  it.each([
    ['《联合国宪章》', '聯合國憲章'],
    ['A/RES/63/194', 'ａ/ｒｅｓ/63/194'],
    ["Côte d'Ivoire", 'COTE D’IVOIRE'],
    ['Timor-Leste', 'timor leste'],
    ['联合国毒品和犯罪问题办公室', '联合国 毒品和犯罪问题 办公室'],
  ])('%s is %s', (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  it.each([
    ['63/194', '63194'],
    ['1-3', '13'],
    ['第三委员会', '第二委员会'],
  ])('%s is not %s', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });
});
