import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { READ_LIMITS, type ReadText } from '../../../../src/readers/read-text.js';
import { type DocxBlock, type DocxOptions, writeDocx } from '../../../support/docx-writer.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';

async function read(blocks: readonly DocxBlock[], options?: DocxOptions): Promise<ReadText> {
  const reading = expectRead(await readDocx(writeDocx(blocks, options), READ_LIMITS));
  expectWellFormed(reading);
  return reading;
}

const lines = ({ text }: ReadText) => text.split('\n').filter((line) => line !== '');
const run = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const text = (words: string, properties = '') => run(`<w:t xml:space="preserve">${words}</w:t>`, properties);
const p = (content: string, properties = ''): DocxBlock => ({
  xml: `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`,
});
const box = (words: string) => `<w:txbxContent><w:p>${text(words)}</w:p></w:txbxContent>`;
const field = (code: string, result: string) =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${code}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${text(result)}${run('<w:fldChar w:fldCharType="end"/>')}`;
const gone = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
const deleted = (words: string) =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

/** What Word writes, and the lines of print. */
const ROWS: readonly (readonly [what: string, blocks: readonly DocxBlock[], printed: readonly string[]])[] = [
  [
    'blanks at the edges of w:t count only where it says so',
    [p(`<w:r><w:t> 甲 </w:t></w:r>${text(' 乙')}`)],
    ['甲 乙'],
  ],
  [
    'a tab stays, a line of its own stays in its paragraph',
    [p(run('<w:t>表1</w:t><w:br/><w:t>标题</w:t><w:tab/>'))],
    ['表1', '标题\t'],
  ],
  [
    'a hyphen that does not break is one',
    [p(run('<w:t>五十号</w:t><w:noBreakHyphen/><w:t>A</w:t>'))],
    ['五十号‑A'],
  ],
  ['a soft hyphen is not printed', [p(run('<w:t>该</w:t><w:softHyphen/><w:t>国</w:t>'))], ['该国']],
  [
    'of ruby the base is the text',
    [p(run(`<w:ruby><w:rt>${text('fàn')}</w:rt><w:rubyBase>${text('贩')}</w:rubyBase></w:ruby>`))],
    ['贩'],
  ],
  [
    'ruby may be a field of Word 97',
    [
      p(
        `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(fàn),贩)</w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}${text('运')}`,
      ),
    ],
    ['贩运'],
  ],
  ['of a field the result is printed', [p(`${text('见')}${field(' REF a ', '第3段')}`)], ['见第3段']],
  [
    'fields stand within fields',
    [
      p(
        `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>IF </w:instrText>')}${field('PAGE', '7')}${run('<w:fldChar w:fldCharType="separate"/>')}${text('真')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      ),
    ],
    ['真'],
  ],
  [
    'controls, links and smart tags are looked through',
    [
      p(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${text('甲')}</w:sdtContent></w:sdt><w:hyperlink>${text('乙')}</w:hyperlink><w:smartTag>${text('丙')}</w:smartTag><w:fldSimple w:instr="PAGE">${text('丁')}</w:fldSimple>`,
      ),
    ],
    ['甲乙丙丁'],
  ],
  [
    'formulas keep their characters',
    [
      p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>',
      ),
    ],
    ['x=1'],
  ],
  [
    'raised digits are marks, lowered ones are not',
    [
      p(
        `${text('m')}${text('3', '<w:vertAlign w:val="superscript"/>')}${text('CO')}${text('2', '<w:vertAlign w:val="subscript"/>')}`,
      ),
    ],
    ['m³CO2'],
  ],
  [
    'small type above the line is raised',
    [p(`${text('甲')}${text('1', '<w:position w:val="8"/><w:sz w:val="12"/>')}`)],
    ['甲¹'],
  ],
  [
    'what was moved stands where it was moved to',
    [
      p(
        `<w:moveFrom w:id="1" w:author="a">${text('甲')}</w:moveFrom>${text('乙')}<w:moveTo w:id="2" w:author="a">${text('甲')}</w:moveTo>`,
      ),
    ],
    ['乙甲'],
  ],
  ['a paragraph whose end was deleted goes on in the next', [p(text('甲'), gone), p(text('乙'))], ['甲乙']],
  [
    'a paragraph deleted whole leaves nothing',
    [p(text('甲')), p(deleted('乙'), gone), p(text('丙'))],
    ['甲', '丙'],
  ],
  [
    'a row deleted is gone',
    [
      {
        xml: `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc><w:p>${text('甲')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${text('乙')}</w:p></w:tc></w:tr></w:tbl>`,
      },
    ],
    ['乙'],
  ],
  [
    'a text box is read once, the newer way',
    [
      p(
        `${text('甲')}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框')}</w:pict></mc:Fallback></mc:AlternateContent>`)}`,
      ),
    ],
    ['甲', '框'],
  ],
  [
    'a text box at the beginning of its paragraph stands before it',
    [p(`${run(`<w:pict>${box('框')}</w:pict>`)}${text('甲')}`)],
    ['框', '甲'],
  ],
  [
    'a table in a cell is read in its place',
    [
      {
        xml: `<w:tbl><w:tr><w:tc><w:p>${text('甲')}</w:p><w:tbl><w:tr><w:tc><w:p>${text('乙')}</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      },
    ],
    ['甲', '乙'],
  ],
  [
    'a page break in a paragraph does not part it',
    [p(`${text('甲')}${run('<w:br w:type="page"/>')}${text('乙')}`)],
    ['甲乙'],
  ],
  [
    'a page break between paragraphs is one',
    [p(`${text('甲')}${run('<w:br w:type="page"/>')}`), p(text('乙'))],
    ['甲', '\f乙'],
  ],
  ['an element that nobody knows hides no text', [p(`<w:unheardOf>${text('甲')}</w:unheardOf>`)], ['甲']],
  ['a line end within w:t is a blank', [p(text('甲\n乙'))], ['甲 乙']],
  [
    'an empty paragraph, or one of blanks, is no line',
    [p(text('甲')), p(''), p(text(' \u3000')), p(text('乙'))],
    ['甲', '乙'],
  ],
];

describe('what Word writes and print shows', () => {
  for (const [what, blocks, printed] of ROWS)
    it(what, async () => {
      expect(lines(await read(blocks))).toEqual(printed);
    });

  it('notes stand before a page that the file begins, the others at the end', async () => {
    const note = (words: string) => ({ note: [{ text: words }] });
    const reading = await read([
      { inlines: [{ text: '甲' }, note('一')] },
      { inlines: [{ text: '附件' }], properties: '<w:pageBreakBefore/>' },
      { inlines: [{ text: '乙' }, note('二')] },
    ]);
    expect(lines(reading)).toEqual(['甲¹', '¹ 一', '\f附件', '乙²', '² 二']);
  });

  it('lists what was left out, with its reason and place', async () => {
    const { dropped, notices } = await read([
      p(`${text('甲')}${text('藏', '<w:vanish/>')}${deleted('删')}`),
      p(field('REF x', '果')),
    ]);
    expect(dropped.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['hidden', '藏'],
      ['deleted', '删'],
      ['field-code', 'REF x'],
    ]);
    expect(dropped[0]?.at).toMatchObject({ part: 'word/document.xml', story: 'body', paragraph: 1, run: 2 });
    expect(notices.map(({ code }) => code)).toEqual(['hidden-text-left-out', 'revisions-accepted']);
  });

  it('names the cell that a text stands in', async () => {
    const { origins } = await read([
      { rows: [[[{ inlines: [{ text: '甲' }] }], [{ inlines: [{ text: '乙' }] }]]] },
    ]);
    expect(origins.filter(({ kind }) => kind === 'text').map(({ at }) => 'cell' in at && at.cell)).toEqual([
      { table: 1, row: 1, cell: 1 },
      { table: 1, row: 1, cell: 2 },
    ]);
  });

  it('a head of all pages is the masthead, unless the body begins with its lines itself', async () => {
    const body = (words: string): DocxBlock[] => [{ inlines: [{ text: words }] }];
    expect(lines(await read(body('甲'), { runningHead: 'A/63/1' }))).toEqual(['A/63/1', '甲']);
    const repeated = await read(body('A/63/1'), { runningHead: 'A/63/1' });
    expect(lines(repeated)).toEqual(['A/63/1']);
    expect(repeated.dropped).toMatchObject([{ kind: 'running-head', text: 'A/63/1' }]);
    const masthead = [{ inlines: [{ text: '大会' }] }];
    expect(lines(await read(body('大会'), { masthead, runningHead: 'A/63/1' }))).toEqual(['大会', '大会']);
  });

  it('names the note that a text stands in as print calls it', async () => {
    const note = (words: string, custom?: string) => ({
      note: [{ text: words }],
      ...(custom ? { custom } : {}),
    });
    const { origins } = await read([{ inlines: [{ text: '甲' }, note('一', '*'), note('二')] }]);
    const notes = origins.filter(
      ({ kind, at }) => kind === 'text' && 'story' in at && at.story === 'footnote',
    );
    expect(notes.map(({ at }) => 'note' in at && at.note)).toEqual(['*', '1']);
  });

  it('says what styles call a paragraph', async () => {
    const { hints, emphasis } = await read([{ inlines: [{ text: '标题', strong: true }], style: 'H1' }]);
    expect(hints).toEqual([{ start: 0, end: 2, style: '_ H_1', role: 'heading', level: 1 }]);
    expect(emphasis, 'a heading is bold as a whole: nothing stands out in it').toEqual([]);
  });
});

const level = (at: number, format: string, print: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${print}"/></w:lvl>`;
const definition = (levels: string) => `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>`;
const list = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${more}</w:num>`;
const item = (words: string, at = 0, id = 1) =>
  p(text(words), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

/** Lists as Word defines them, and the numbers that it prints. */
const LISTS: readonly (readonly [
  what: string,
  numbering: string,
  items: readonly DocxBlock[],
  printed: readonly string[],
])[] = [
  [
    'lists of one definition count on',
    definition(level(0, 'decimal', '%1.')) + list(1) + list(2),
    [item('甲'), item('乙', 0, 2)],
    ['1.\t甲', '2.\t乙'],
  ],
  [
    'a start of its own begins anew, once',
    definition(level(0, 'decimal', '%1.')) +
      list(1) +
      list(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    [item('甲'), item('乙', 0, 2), item('丙', 0, 2)],
    ['1.\t甲', '1.\t乙', '2.\t丙'],
  ],
  [
    'a lower level begins anew under each higher one',
    definition(level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + list(1),
    [item('甲'), item('乙', 1), item('丙'), item('丁', 1)],
    ['1.\t甲', '(a)\t乙', '2.\t丙', '(a)\t丁'],
  ],
  [
    'a level that never restarts counts through',
    definition(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) +
      list(1),
    [item('甲'), item('乙', 1), item('丙'), item('丁', 1)],
    ['I.\t甲', '1.\t乙', 'II.\t丙', '2.\t丁'],
  ],
  [
    'legal numbering writes all levels in digits',
    definition(
      level(0, 'chineseCountingThousand', '第%1条', '<w:suff w:val="space"/>') +
        level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    ) + list(1),
    [item('甲'), item('乙', 1)],
    ['第一条 甲', '1.1\t乙'],
  ],
  [
    'Chinese lists need no gap',
    definition(level(0, 'japaneseCounting', '%1、', '<w:suff w:val="nothing"/>')) + list(1),
    [item('甲')],
    ['一、甲'],
  ],
  [
    'a sign of a symbol font is a bullet, a dash is a dash',
    definition(level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '–')) + list(1),
    [item('甲'), item('乙', 1)],
    ['•\t甲', '–\t乙'],
  ],
  ['list 0 is none', definition(level(0, 'decimal', '%1.')) + list(1), [item('甲', 0, 0)], ['甲']],
  [
    'what was deleted does not count',
    definition(level(0, 'decimal', '%1.')) + list(1),
    [
      item('甲'),
      p(deleted('乙'), `${gone}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
      item('丙'),
    ],
    ['1.\t甲', '2.\t丙'],
  ],
];

describe('numbers that Word computes', () => {
  for (const [what, numbering, items, printed] of LISTS)
    it(what, async () => {
      expect(lines(await read(items, { numbering }))).toEqual(printed);
    });

  it('tells a format that it does not know, and prints digits as Word does', async () => {
    const reading = await read([item('甲')], {
      numbering: definition(level(0, 'thaiLetters', '%1.')) + list(1),
    });
    expect(lines(reading)).toEqual(['1.\t甲']);
    expect(reading.notices).toMatchObject([
      { code: 'unknown-number-format', detail: 'thaiLetters', count: 1 },
    ]);
  });

  it('says that notes which begin anew on each page cannot be numbered', async () => {
    const { notices } = await read([{ inlines: [{ text: '甲' }] }], {
      section: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
    });
    expect(notices.map(({ code }) => code)).toEqual(['numbers-restart-by-page']);
  });
});
