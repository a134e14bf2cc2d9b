import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocators } from '../../../index/citation/locators.js';
import { recognizeCitations } from '../../../index/citation/recognize.js';
import { fastest } from '../../support/fastest.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

/** `text → kind or symbols [: places]`, one for each citation. */
const found = (text: string, organ?: string) =>
  recognizeCitations(text, organ === undefined ? {} : { organ }).map((citation) => {
    const what = citation.symbols.length > 0 ? citation.symbols.join('|') : citation.kind;
    const where = citation.places ? `: ${formatLocators(citation.places)}` : '';
    return `${citation.text} → ${what}${where}`;
  });

describe('recognizeCitations', () => {
  it.each([
    // Resolutions
    ['回顾其2006 年 12 月 20 日第 61/180 号决议和其他决议', ['第 61/180 号决议 → A/RES/61/180']],
    ['大会1991年12月19日第46/182号决议', ['第46/182号决议 → A/RES/46/182']],
    ['理事会第2008/33号决议', ['第2008/33号决议 → E/RES/2008/33']],
    ['经济及社会理事会关于协调的 2008 年 7 月 25 日第 2008/33 号决议', ['第 2008/33 号决议 → E/RES/2008/33']],
    ['联合国安全理事会第984(1995)号决议注意到', ['第984(1995)号决议 → S/RES/984(1995)']],
    ['安理会第1325号决议', ['第1325号决议 → S/RES/1325(2000)']],
    ['1947年11月29日通过的第181(II)号决议', ['第181(II)号决议 → A/RES/181(II)']],
    ['大会第181(II)号决议', ['第181(II)号决议 → A/RES/181(II)']],
    ['人权理事会2022年3月31日第49/6号决议', ['第49/6号决议 → A/HRC/RES/49/6']],
    ['麻醉药品委员会2004年2月13日第42/1号决议', ['第42/1号决议 → resolution']],
    ['依照大會第77/41號決議', ['第77/41號決議 → A/RES/77/41']],
    // The organ stands further off: it only chooses among candidates
    ['大会题为“改变”的第70/1号决议', ['第70/1号决议 → A/RES/70/1']],
    ['第53/9号决议', ['第53/9号决议 → A/RES/53/9|A/HRC/RES/53/9']],
    // Decisions
    ['理事会2023年4月5日第2023/315号决定', ['第2023/315号决定 → E/DEC/2023/315']],
    ['第73/546号决定', ['第73/546号决定 → A/DEC/73/546']],
    // Lists: 决议 at the end holds for all, so does the organ at the beginning
    [
      '回顾其2004年7月23日第2004/52号、2005年7月27日第2005/46号和2006年7月26日第2006/46号决议',
      ['第2004/52号 → E/RES/2004/52', '第2005/46号 → E/RES/2005/46', '第2006/46号决议 → E/RES/2006/46'],
    ],
    [
      '安全理事会第242(1967)号、第338(1973)号决议',
      ['第242(1967)号 → S/RES/242(1967)', '第338(1973)号决议 → S/RES/338(1973)'],
    ],
    [
      '2004年11月11日第2004/322号、2009年4月20日第2009/211号决定',
      ['第2004/322号 → E/DEC/2004/322', '第2009/211号决定 → E/DEC/2009/211'],
    ],
    ['人权理事会第6/14号和第8/12号决议', ['第6/14号 → A/HRC/RES/6/14', '第8/12号决议 → A/HRC/RES/8/12']],
    [
      '大会第53/9号决议和人权理事会第53/9号决议',
      ['第53/9号决议 → A/RES/53/9', '第53/9号决议 → A/HRC/RES/53/9'],
    ],
    [
      '2003年10月21日ES-10/13号、2003年12月8日ES-10/14号决议',
      ['ES-10/13号 → A/RES/ES-10/13', 'ES-10/14号决议 → A/RES/ES-10/14'],
    ],
    // Paragraphs
    ['大会第63/194号决议第11段', ['第63/194号决议第11段 → A/RES/63/194: 11']],
    ['第77/109号决议第5(b)段中确定的', ['第77/109号决议第5(b)段 → A/RES/77/109: 5(b)']],
    ['第1996/31号决议第1至3段作出的', ['第1996/31号决议第1至3段 → E/RES/1996/31: 1-3']],
    [
      '第63/194号决议序言部分第3段和执行部分第5段',
      ['第63/194号决议序言部分第3段和执行部分第5段 → A/RES/63/194: pp3,5'],
    ],
    ['大会第46/182号决议附件所载的指导原则', ['第46/182号决议附件 → A/RES/46/182: annex']],
    ['见A/57/465，附件一，第10(a)段。', ['A/57/465，附件一，第10(a)段 → A/57/465: annex/10(a)']],
    ['A/HRC/51/33，第87段。', ['A/HRC/51/33，第87段 → A/HRC/51/33: 87']],
    ['A/RES/63/194第27(a)、37和38段', ['A/RES/63/194第27(a)、37和38段 → A/RES/63/194: 27(a),37,38']],
    [
      '大会第63/194号决议第5段、人权理事会第6/14号决议',
      ['第63/194号决议第5段 → A/RES/63/194: 5', '第6/14号决议 → A/HRC/RES/6/14'],
    ],
    // Symbols
    ['秘书长的报告(A/63/431)通过', ['A/63/431 → A/63/431']],
    [
      'E/CN.5/2023/6和E/CN.5/2023/6/Corr.1。',
      ['E/CN.5/2023/6 → E/CN.5/2023/6', 'E/CN.5/2023/6/Corr.1 → E/CN.5/2023/6/Corr.1'],
    ],
    ['A/49/180-S/1994/727，题为', ['A/49/180-S/1994/727 → A/49/180']],
    [
      'see S/RES/2446 (2018) and a/res/63/194 today',
      ['S/RES/2446 (2018) → S/RES/2446(2018)', 'a/res/63/194 → A/RES/63/194'],
    ],
    ['A/63/431 A report', ['A/63/431 → A/63/431']],
    ['Ａ／ＲＥＳ／６３／１９４第３段', ['Ａ／ＲＥＳ／６３／１９４第３段 → A/RES/63/194: 3']],
    // Our own form of citation is one citation
    ['大会第63/194号决议第11段 (A/RES/63/194)', ['第63/194号决议第11段 (A/RES/63/194) → A/RES/63/194: 11']],
    ['第53/9号决议(A/HRC/RES/53/9)第2段', ['第53/9号决议(A/HRC/RES/53/9)第2段 → A/HRC/RES/53/9: 2']],
    // English, and as typed in a chat
    ['General Assembly resolution 63/194, para. 11', ['resolution 63/194, para. 11 → A/RES/63/194: 11']],
    [
      'its resolution 63/194, paras. 3-5 and 7.',
      ['resolution 63/194, paras. 3-5 and 7 → A/RES/63/194: 3-5,7'],
    ],
    ['Security Council resolution 2446 (2018)', ['resolution 2446 (2018) → S/RES/2446(2018)']],
    ['看 63/194 第11段', ['63/194 第11段 → A/RES/63/194: 11']],
    ['63/194 OP11 说了什么', ['63/194 OP11 → A/RES/63/194: 11']],
    // The text's own paragraphs
    ['本决议第5段', ['本决议第5段 → relative: 5']],
    ['依下文第61(c)段的规定', ['下文第61(c)段 → relative: 61(c)']],
    ['上文第5段', ['上文第5段 → relative: 5']],
    // No citations
    ['第 2225 卷，第 39574 号', []],
    ['2/3 的成员，24/7 服务，2009年6月1日', []],
    ['https://example.org/A/B/c/1 and src/a/1/2', []],
    ['本决议的执行情况', []],
    ['第三章，A 节', []],
    ['', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('lets the organ of the citing document decide where the words do not', () => {
    expect(found('见第53/9号决议', 'HRC')).toEqual(['第53/9号决议 → A/HRC/RES/53/9']);
    expect(found('见大会第53/9号决议', 'HRC')).toEqual(['第53/9号决议 → A/RES/53/9']);
  });

  it('finds what the resolution cites', () => {
    const cited = fixtureDocuments()[0].units.flatMap((unit) =>
      recognizeCitations(unit.text, { organ: 'GA' }),
    );
    expect(
      cited
        .filter(({ kind }) => kind !== 'instrument' && kind !== 'relative')
        .map(({ symbols }) => symbols[0]),
    ).toEqual([
      'A/63/431',
      'A/RES/61/180',
      'E/RES/2008/33',
      'A/63/53',
      'A/HRC/RES/6/14',
      'A/HRC/RES/8/12',
      'A/HRC/RES/7/13',
      'A/RES/55/2',
      'A/RES/60/1',
    ]);
  });

  it('gives spans within the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'第 63/194 号 决议 决定 、 和 大会 理事会 11 段 附件 A/RES/ ( ) (2018) 上文 para. , 2008年7月25日 resolution E/ 5(b)'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, piece, fc.string({ unit: 'binary' })), { maxLength: 25 }),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const mention of recognizeCitations(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            last = mention.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ...['1/', '第', 'A/', '大会第', '第1号、', ' ', 'A/1', '上文第1、', '(', '63/194 ', 'resolution 1'],
    ...['第63/194号', '该决议第1段', '《公约》', 'para. ', '附件', '/a', 'A_1_', '大会关于'],
  ])('takes linear time over %s again and again', (noise) => {
    // Twice the text may take twice the time, and some for the machine's other work.
    const once = noise.repeat(Math.ceil(10_000 / noise.length));
    const time = (text: string) =>
      fastest(() => {
        recognizeCitations(text);
      });
    time(once);
    const [short, long] = [time(once), time(once + once)];
    expect(long).toBeLessThan(Math.max(20, short * 4));
  });
});
