import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { fastest } from '../../support/fastest.js';

const canonical = (text: string) => {
  const expression = parseLocators(text);
  return expression && formatLocators(expression);
};

describe('parseLocators', () => {
  it.each([
    // Operative and numbered paragraphs
    ['11', '11'],
    ['11段', '11'],
    ['第11段', '11'],
    ['第 11 段', '11'],
    ['第11', '11'],
    ['第十一段', '11'],
    ['第一百零二段', '102'],
    ['１１', '11'],
    ['第１１段', '11'],
    ['OP11', '11'],
    ['op 11', '11'],
    ['OP. 11', '11'],
    ['para. 11', '11'],
    ['para 11', '11'],
    ['Paragraph 11', '11'],
    ['operative paragraph 11', '11'],
    ['third operative paragraph', '3'],
    ['执行部分第11段', '11'],
    ['執行部分第11段', '11'],
    ['执行部分11', '11'],
    ['第三执行段', '3'],
    // Counted from an end
    ['最后一段', 'last'],
    ['最后两段', 'last2'],
    ['倒数第二段', 'last-2'],
    ['倒数第1段', 'last'],
    ['末段', 'last'],
    ['序言最后一段', 'pplast'],
    ['序言部分的倒数第三段', 'pplast-3'],
    ['附件最后一段', 'annex/last'],
    ['最后一个脚注', 'fnlast'],
    ['最后两条脚注', 'fnlast2'],
    ['倒数第二个脚注', 'fnlast-2'],
    ['the last footnote', 'fnlast'],
    ['fnlast', 'fnlast'],
    ['last', 'last'],
    ['pplast2', 'pplast2'],
    ['last-2', 'last-2'],
    ['last two paragraphs', 'last2'],
    ['the last preambular paragraph', 'pplast'],
    ['penultimate paragraph', 'last-2'],
    ['前三段', '1-3'],
    ['序言前两段', 'pp1-2'],
    ['第六、七两段', '6,7'],
    ['11..13', '11-13'],
    ['11+12', '11,12'],
    ['第11段 第12段', '11,12'],
    ['⑾', '11'],
    ['第13段及以下各段', '13ff'],
    ['第十三段起', '13ff'],
    ['11 and following', '11ff'],
    // Subparagraphs
    ['11(b)', '11(b)'],
    ['11 (b)', '11(b)'],
    ['11（b）', '11(b)'],
    ['11(b)(i)', '11(b)(i)'],
    ['第5(b)段', '5(b)'],
    ['第11段(b)', '11(b)'],
    ['第11段(b)分段', '11(b)'],
    ['第11段b项', '11(b)'],
    ['第11段第3项', '11(3)'],
    ['第1段第二款', '1(2)'],
    ['第11段b分段和第12段', '11(b),12'],
    ['5(一)', '5(1)'], // labels are canonical: design.md, "Articles"
    ['5㈠', '5(1)'],
    ['5(卯)', '5(d)'],
    ['para. 5 (a), (b) and (d)', '5(a),5(b),5(d)'],
    // The preamble
    ['pp3', 'pp3'],
    ['PP3', 'pp3'],
    ['PP 3', 'pp3'],
    ['pp3(a)', 'pp3(a)'],
    ['序言3', 'pp3'],
    ['序言部分第3段', 'pp3'],
    ['序言部分 第3段', 'pp3'],
    ['序言第三段', 'pp3'],
    ['序言部分第三段', 'pp3'],
    ['第三序言段', 'pp3'],
    ['序言段3', 'pp3'],
    ['third preambular paragraph', 'pp3'],
    ['3rd preambular para.', 'pp3'],
    ['twelfth preambular paragraph', 'pp12'],
    ['preambular paragraph 3', 'pp3'],
    ['序言部分', 'pp'],
    // Notes
    ['fn5', 'fn5'],
    ['脚注5', 'fn5'],
    ['腳註5', 'fn5'],
    ['注5', 'fn5'],
    ['脚注 5', 'fn5'],
    ['footnote 5', 'fn5'],
    ['脚注1、3', 'fn1,fn3'],
    ['脚注', 'fn'],
    // 段 and paragraph name a paragraph, never a note
    ['脚注3、第3段', 'fn3,3'],
    ['脚注3和第5段', 'fn3,5'],
    ['脚注3，第14段', 'fn3,14'],
    ['脚注3、5和第7段', 'fn3,fn5,7'],
    ['脚注3和第5、7、9段', 'fn3,5,7,9'],
    ['脚注3和第5至7段、9', 'fn3,5-7,9'],
    ['腳註3、第5(a)段', 'fn3,5(a)'],
    ['脚注3、第5段和脚注6、7', 'fn3,5,fn6,fn7'],
    ['附件脚注3和第5段', 'annex/fn3,annex/5'],
    ['footnote 3 and paragraph 3', 'fn3,3'],
    ['notes 3 and 5 and paras. 7 and 9', 'fn3,fn5,7,9'],
    ['脚注第3、5段', 'fn3,fn5'], // 段 behind the very word of the note says nothing
    ['脚注第3至第5段', 'fn3-5'],
    ['第3段、脚注5', '3,fn5'],
    ['序言第3段和第5段', 'pp3,pp5'],
    ['序言第3段、脚注5和执行部分第5段', 'pp3,fn5,5'],
    // Annexes and sections
    ['annex/5', 'annex/5'],
    ['annex2/5', 'annex2/5'],
    ['附件5', 'annex/5'],
    ['附件/5', 'annex/5'],
    ['附件第5段', 'annex/5'],
    ['附件二第5段', 'annex2/5'],
    ['附件2第5段', 'annex2/5'],
    ['附件二，第5段', 'annex2/5'],
    ['草案第5段', 'draft/5'],
    ['草案二序言部分第1段', 'draft2/pp1'],
    ['第二部分第5段', 'part2/5'],
    ['附件，第12部分第5段', 'annex/part12/5'],
    ['无编号段落4', 'text/4'],
    ['无编号注释2', 'endnote/2'],
    ['附件一，第10(a)段', 'annex/10(a)'],
    ['附件一', 'annex'],
    ['附件二', 'annex2'],
    ['附件', 'annex'],
    ['annex', 'annex'],
    ['annex II, para. 5', 'annex2/5'],
    ['annex, para. 5', 'annex/5'],
    ['附件序言部分第3段', 'annex/pp3'],
    ['附件二第3、5段', 'annex2/3,annex2/5'],
    ['annex/A', 'annex/A'],
    ['annex/A/5', 'annex/A/5'],
    ['A/5', 'A/5'],
    ['A节第5段', 'A/5'],
    ['附件，A节，第5段', 'annex/A/5'],
    ['附件标题', 'annex/title'],
    ['附件脚注5', 'annex/fn5'],
    // Ranges and lists
    ['3-5', '3-5'],
    ...['–', '—', '——', '－', '～', '~', '至', '到', ' - ', ' to '].map((dash) => [`3${dash}5`, '3-5']),
    ['３-５', '3-5'],
    ['第3至5段', '3-5'],
    ['第三至五段', '3-5'],
    ['第3段至第5段', '3-5'],
    ['第1996段', '1996'],
    ['paras. 3-5', '3-5'],
    ['paragraphs 3 to 5 and 7', '3-5,7'],
    ['3-5,7', '3-5,7'],
    ['3-5，7', '3-5,7'],
    ['3、5和7', '3,5,7'],
    ['第3段和第5段', '3,5'],
    ['第3、5及7段', '3,5,7'],
    ['第27(a)、37和38段', '27(a),37,38'],
    ['pp3-5', 'pp3-5'],
    ['pp3-pp5', 'pp3-5'],
    ['序言部分第3至5段', 'pp3-5'],
    ['序言部分第3、5段', 'pp3,pp5'],
    ['序言部分第3段和执行部分第5段', 'pp3,5'],
    ['pp3,11', 'pp3,11'], // canonical locators stand by themselves
    ['annex/3,11', 'annex/3,11'],
    ['annex,11', 'annex,11'],
    ['annex/3-annex/5', 'annex/3-5'],
    ['11(a)-(c)', '11(a)-11(c)'],
    ['11(a)至11(c)', '11(a)-11(c)'],
    ['1-100000', '1-100000'],
    ['11 12', '11,12'], // nothing else can be meant
    ['第11、第12和第13段', '11,12,13'],
    ['第11段以及第12段', '11,12'],
    ['3或5', '3,5'],
    ['3, 4, or 5', '3,4,5'],
    ['11 et seq.', '11ff'],
    ['11ff', '11ff'],
    ['11.', '11'], // a pasted end of a sentence
    ['11、', '11'],
    ['第十一段。', '11'],
    ['11\u200b', '11'],
    ['⼗⼀', '11'],
    ['脚注⑤', 'fn5'],
    ['注⁵', 'fn5'],
    // Decimal numbers and goals
    ['1.5', '1.5'],
    ['5.a', '5.a'],
    ['具体目标5.2', '5.2'],
    ['具体目标3b', '3.b'],
    ['目标5', 'goal5'],
    ['goal5', 'goal5'],
    // Articles
    ['第三条', 'art3'],
    ['第3条', 'art3'],
    ['article 3', 'art3'],
    ['Art. 2(4)', 'art2/4'],
    ['第二条第四款', 'art2/4'],
    ['第二条第四项', 'art2/4'],
    ['第二条第四段', 'art2/4'],
    ['第2条第(四)款', 'art2/4'],
    ['第六條(2)', 'art6/2'],
    ['第三条第1款(b)项', 'art3/1(b)'],
    ['第31.3条(c)项', 'art31/3(c)'],
    ['第31条第3款(c)项', 'art31/3(c)'],
    ['第七十三条(辰)款', 'art73(e)'],
    ['第22條(c)分段', 'art22(c)'],
    ['第11條第2和4段', 'art11/2,art11/4'],
    ['第一、第二、第三和第四条', 'art1,art2,art3,art4'],
    ['第48-57条', 'art48-57'],
    ['第十一条至第十九条', 'art11-19'],
    ['第十四条第一款、第三款(卯)、(辰)、(巳)项和第五款', 'art14/1,art14/3(d),art14/3(e),art14/3(f),art14/5'],
    ['第4条、第42条和第44条第6款', 'art4,art42,art44/6'],
    ['article 9, paragraph 1', 'art9/1'],
    ['art3/1(b)', 'art3/1(b)'],
    ['art11(end)', 'art11(end)'],
    ['annex/art3/1', 'annex/art3/1'],
    // Units without numbers
    ['title', 'title'],
    ['标题', 'title'],
    ['masthead', 'masthead'],
    ['closing', 'closing'],
    ['signature', 'signature'],
    ['签名', 'signature'],
    ['signature/2', 'signature/2'],
    ['subjects', 'subjects'],
    ['enacting-formula', 'enacting-formula'],
    ['annex/enacting-formula', 'annex/enacting-formula'],
    ['annex/title', 'annex/title'],
    ['letter/2', 'letter/2'],
    ['信第2段', 'letter/2'],
    ['letter/1-3', 'letter/1-3'],
    ['heading/1', 'heading/1'],
    ['unrecognized/1', 'unrecognized/1'],
    ['fn5, title', 'fn5,title'],
  ])('%s → %s', (text, expected) => expect(canonical(text)).toBe(expected));

  it.each([
    '',
    ' ',
    '11x',
    'x11',
    '11-',
    '-11',
    ',11',
    '11,,12',
    '5-3',
    'pp5-3',
    '第段',
    '段',
    '0',
    '第0段',
    '(b)',
    '11()',
    '11(b',
    '3-pp5',
    '脚注3至第5段',
    '第1 1段',
    '-3-5',
    '第-3段',
    '第3段至序言部分第5段',
    'pp3-fn5',
    'annex/',
    'annex/3-annex2/5',
    '附件段',
    '第十十段',
    '63/194',
    '第63/194号',
    'pp3x',
    'letter/',
    'letter/3-1',
    'constructor',
    '11段段',
    '标题x',
    '最后一段时间',
    '99999999999999999999',
  ])('does not understand %j', (text) => {
    expect(canonical(text)).toBeUndefined();
  });

  it('says what it read in order, each with its container', () => {
    const annex2 = { kind: 'annex', name: '2' };
    expect(parseLocators('附件二第3至5段、pp2')).toMatchObject([
      { from: { containers: [annex2], series: 'op', number: '3' }, to: { number: '5' } },
      { from: { containers: [], series: 'pp', number: '2' } },
    ]);
  });

  const container = fc.constantFrom('', 'annex/', 'annex2/', 'annex/A/', 'A/', 'B/', 'annex3/annex/');
  const number = fc.integer({ min: 1, max: 9999 }).map(String);
  const letters = fc.array(fc.constantFrom('(a)', '(b)', '(i)', '(iv)', '(1)', '(end)'), {
    maxLength: 3,
  });
  const paragraph = fc
    .tuple(fc.constantFrom('', 'pp'), number, letters)
    .map(([part, digits, marks]) => `${part}${digits}${marks.join('')}`);
  const word = fc.constantFrom(
    ...[
      'title',
      'masthead',
      'subjects',
      'enacting-formula',
      'closing',
      'signature',
      'signature/2',
      'letter/2',
    ],
    ...['heading/1', 'unrecognized/3', 'heading', 'letter/12'],
  );
  const locator = fc
    .tuple(
      container,
      fc.oneof(
        paragraph,
        number.map((digits) => `fn${digits}`),
        word,
      ),
    )
    .map((parts) => parts.join(''));

  it('reads every canonical locator as itself', () => {
    fc.assert(fc.property(locator, (text) => canonical(text) === text));
  });

  it('reads every list of canonical locators as itself', () => {
    fc.assert(
      fc.property(
        fc.array(locator, { minLength: 1, maxLength: 6 }),
        (list) => canonical(list.join(',')) === list.join(','),
      ),
    );
  });

  it('reads its own canonical text back, whatever it understood', () => {
    const piece = fc.constantFrom(
      ...'第 段 3 5 11 十 一 (a) (i) - 至 , 、 和 附件 annex / A 序言部分 执行部分 pp fn op 脚注 para. title 信 节 2'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const expression = parseLocators(pieces.join(''));
        if (expression) expect(parseLocators(formatLocators(expression))).toEqual(expression);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseLocators(text)));
  });

  it.each(['1,', '(a)', '附件', '第', '-', ' ', 'A/', '一'])('takes no time over %s repeated', (noise) => {
    expect(
      fastest(() => {
        parseLocators(noise.repeat(100_000));
        for (const length of [499, 500]) parseLocators(noise.repeat(500).slice(0, length));
      }),
    ).toBeLessThan(200);
  });
});
