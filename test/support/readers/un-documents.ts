import {
  type DocxBlock,
  type DocxInline,
  type DocxParagraph,
  type DocxRun,
  writeDocx,
} from '../docx-writer.js';
import { chance } from './chance.js';

/**
 * Documents in the manner of the United Nations, made by chance from a seed: masthead in the first page's head (as a table
 * or as lines), session and agenda item, title, formula, preamble in 楷体, numbered paragraphs with items, notes, tables,
 * headings, two columns, a page break within a paragraph. The same seed gives the same document.
 */
export interface MadeDocument {
  readonly name: string;
  readonly docx: Uint8Array;
}

class Maker {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = chance(seed);
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  may(share: number): boolean {
    return this.#next() < share;
  }

  one<T>(all: readonly [T, ...T[]]): T {
    return all[this.int(0, all.length - 1)] ?? all[0];
  }

  /** A stretch of a sentence, without a mark at its end. */
  clause(): string {
    const what = this.one([
      '各会员国根据本国法律采取的措施',
      '秘书长关于执行情况的报告(A/75/321)',
      '联合国系统各基金、方案和专门机构的工作',
      '《联合国海洋法公约》及其执行协定',
      '区域组织同民间社会之间的伙伴关系',
      '2019年12月20日第74/198号决议',
      '发展中国家特别是最不发达国家的需要',
      'Nkurunziza先生(布隆迪)提出的建议',
      '第十四届联合国预防犯罪和刑事司法大会',
      '由于气候变化而流离失所者的处境',
      '1 250万美元的经常预算',
      '信息和通信技术(信通技术)的使用',
    ]);
    const how = this.one([
      '对实现《2030年可持续发展议程》十分重要',
      '需要可预测、充足和及时的资源',
      '应当以透明、包容的方式进行',
      '仍然面临严重的挑战和风险',
      '有助于维护国际和平与安全',
      '尚未得到充分的重视',
      '取得了令人鼓舞的进展，但仍不均衡',
      '必须尊重国家主权、领土完整和政治独立',
    ]);
    return what + how;
  }

  /** Clauses up to about so many characters. */
  words(least: number): string {
    let text = this.clause();
    while (text.length < least)
      text += this.one(['，', '，并且', '，同时认识到', '；', '，特别是']) + this.clause();
    return text;
  }

  runs(text: string, opening?: DocxRun): readonly DocxInline[] {
    return [...(opening ? [opening] : []), { text }];
  }

  note(): DocxInline {
    return {
      note: [
        {
          text: this.one([
            '见A/75/321，附件二。',
            '联合国，《条约汇编》，第1833卷，第31363号。',
            '同上，第三章，B节。',
            '第70/1号决议。',
            '见www.un.org/zh/observances/oceans-day。',
            // Long ones go on over several lines, or on the next page.
            `${this.words(120)}；见A/CONF.234/16，第一章，A节，决议1，以及第74/171号决议，第14至19段。`,
          ]),
        },
      ],
    };
  }

  paragraph(opening: string, end: string, number?: string): DocxParagraph {
    const runs: DocxInline[] = [];
    if (number !== undefined) runs.push({ xml: `<w:r><w:t>${number}</w:t></w:r><w:r><w:tab/></w:r>` });
    runs.push({ text: opening, ...(this.may(0.7) ? { kai: true } : { strong: true }) });
    const text = this.words(this.int(20, 260));
    if (this.may(0.3)) {
      const at = text.indexOf('，') + 1;
      runs.push({ text: text.slice(0, at) }, this.note(), { text: text.slice(at) + end });
    } else runs.push({ text: text + end });
    if (this.may(0.12)) runs.push(this.note());
    return { inlines: runs, properties: SINGLE };
  }
}

const PREAMBULAR = ['回顾', '重申', '注意到', '欢迎', '认识到', '强调', '铭记', '深为关切'] as const;
const OPERATIVE = ['敦促', '请', '吁请', '鼓励', '决定', '重申', '赞赏地注意到', '邀请'] as const;

/** As the style __Single Txt of the United Nations sets a paragraph. */
const SINGLE =
  '<w:spacing w:after="120" w:line="320" w:lineRule="exact"/><w:ind w:left="600" w:right="600"/><w:jc w:val="both"/>';
const HEADING = '<w:keepNext/><w:spacing w:before="240" w:after="200"/><w:ind w:left="600" w:right="600"/>';

const plain = (text: string, properties = ''): DocxParagraph => ({ inlines: [{ text }], properties });
const header = (lines: readonly (readonly string[])[]): string => {
  const cell = (paragraphs: readonly string[], width: number, right: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs
      .map(
        (text) =>
          `<w:p><w:pPr>${right ? '<w:jc w:val="right"/>' : ''}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
      )
      .join('')}</w:tc>`;
  const rows = lines.map(
    ([left = '', ...right]) =>
      `<w:tr>${cell([left], 5500, false)}${cell(right.length === 0 ? [''] : right, 4000, true)}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="9500" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5500"/><w:gridCol w:w="4000"/></w:tblGrid>${rows.join('')}</w:tbl><w:p/>`;
};

const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1200" w:bottom="1440" w:left="1200" w:header="720" w:footer="720" w:gutter="0"/>';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const HEADS =
  '<w:headerReference w:type="first" r:id="head"/><w:headerReference w:type="default" r:id="running"/><w:titlePg/>';

export function makeDocument(seed: number): MadeDocument {
  const make = new Maker(seed);
  const kind = make.one(['resolution', 'council', 'report', 'letter'] as const);
  const number = make.int(100, 299);
  const session = make.int(64, 79);
  const symbol =
    kind === 'resolution'
      ? `A/RES/${session}/${number}`
      : kind === 'council'
        ? `S/RES/${2400 + number} (${1945 + session})`
        : `A/${session}/${number}`;
  const organ = kind === 'council' ? '安全理事会' : '大会';
  const date = `${make.int(1, 28)} ${make.one(['January', 'March', 'July', 'December'])} ${1945 + session}`;
  const blocks: DocxBlock[] = [];
  if (kind !== 'council')
    blocks.push(plain(make.one([`第${session === 70 ? '七十' : '七十五'}届会议`, '第七十三届会议'])), {
      inlines: [
        { text: `议程项目${make.int(5, 140)}` },
        ...(make.may(0.3) ? [{ ...make.note(), custom: '*' }] : []),
      ],
    });
  const title = make.one([
    '海洋和海洋法',
    '预防犯罪和刑事司法',
    '从发展角度看信息和通信技术安全',
    '人权与极端贫困',
  ]);
  if (kind === 'report') blocks.push(plain(title, HEADING), plain('秘书长的报告', HEADING), ...report(make));
  else if (kind === 'letter') blocks.push(...letter(make, date));
  else
    blocks.push(
      ...resolution(
        make,
        kind,
        kind === 'council' ? `第${2400 + number}(${1945 + session})号决议` : `${session}/${number}. ${title}`,
        organ,
        session,
      ),
    );
  // Where a part of the document is set in columns, the first section has the first page's head.
  const inParts = blocks.some((block) => 'inlines' in block && block.properties?.includes('<w:sectPr>'));
  const masthead = header([
    ['联 合 国', symbol],
    [organ, 'Distr.: General', date, 'Chinese', 'Original: English'],
  ]);
  return {
    name: `${seed}-${kind}`,
    docx: writeDocx(blocks, {
      ...(inParts ? {} : { masthead: [plain('')] }),
      runningHead: symbol,
      section: inParts ? `<w:type w:val="continuous"/>${PAGE}` : PAGE,
      parts: { 'word/header1.xml': `<w:hdr ${NAMESPACES}>${masthead}</w:hdr>` },
    }),
  };
}

function resolution(make: Maker, kind: string, title: string, organ: string, session: number): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  const adopted = `${1945 + session}年12月${make.int(1, 28)}日${organ}决议`;
  if (kind === 'resolution') blocks.push(plain(adopted));
  blocks.push({ inlines: [{ text: title, strong: true }], properties: HEADING });
  if (kind === 'council')
    blocks.push(plain(`${1945 + session}年12月18日安全理事会第8${make.int(100, 999)}次会议通过`));
  blocks.push({ inlines: [{ text: `${organ}，`, kai: true }], properties: SINGLE });
  for (let index = make.int(2, 8); index > 0; index--)
    blocks.push(make.paragraph(make.one(PREAMBULAR), '，'));
  const typed = make.may(0.5);
  for (let index = 1; index <= make.int(4, 16); index++) {
    const own = { ...make.paragraph(make.one(OPERATIVE), '；', typed ? `${index}.` : undefined) };
    blocks.push(typed ? own : { ...own, level: 0 });
    if (!make.may(0.2)) continue;
    const last = blocks.pop() as DocxParagraph;
    blocks.push({
      ...last,
      inlines: [...last.inlines.slice(0, typed ? 2 : 1), { text: '各国和有关国际组织：' }],
    });
    for (let item = 0; item < make.int(2, 4); item++) {
      const text = `${make.words(make.int(15, 90))}；`;
      blocks.push(
        typed
          ? {
              inlines: [{ xml: `<w:r><w:t>(${'abcd'[item]})</w:t></w:r><w:r><w:tab/></w:r>` }, { text }],
              properties: SINGLE,
            }
          : { inlines: [{ text }], level: 1, properties: SINGLE },
      );
    }
  }
  if (kind === 'resolution')
    blocks.push(
      plain(`${1945 + session}年12月20日`, '<w:jc w:val="right"/>'),
      plain(`第${make.int(40, 99)}次全体会议`, '<w:jc w:val="right"/>'),
    );
  return blocks;
}

/** Of one page, mostly: its lines are short, and whoever signs stands on the right. */
function letter(make: Maker, date: string): DocxBlock[] {
  const right = '<w:jc w:val="right"/>';
  return [
    plain(`${date.slice(-4)}年${make.int(1, 12)}月${make.int(1, 28)}日常驻联合国代表给秘书长的信`, HEADING),
    plain('阁下：', SINGLE),
    ...Array.from({ length: make.int(1, 3) }, () =>
      plain(make.may(0.5) ? `${make.clause()}。` : `${make.words(make.int(20, 150))}。`, SINGLE),
    ),
    ...(make.may(0.5) ? table(make) : []),
    plain('常驻代表', right),
    plain(make.one(['大使', '临时代办']), right),
    plain(make.one(['瓦连京·雷巴科夫(签名)', '张军(签名)']), right),
  ];
}

function report(make: Maker): DocxBlock[] {
  const blocks: DocxBlock[] = [plain(`本报告根据第74/198号决议提交，${make.words(60)}。`, SINGLE)];
  let number = 0;
  const columns = make.may(0.4);
  for (const [index, chapter] of ['导言', '进展情况', '挑战', '结论和建议'].entries()) {
    blocks.push({
      inlines: [{ text: `${'一二三四'[index]}.  ${chapter}`, strong: true }],
      style: 'H1',
      properties: HEADING,
    });
    for (let count = make.int(1, 5); count > 0; count--) {
      number++;
      const text: DocxInline[] = [
        { xml: `<w:r><w:t>${number}.</w:t></w:r><w:r><w:tab/></w:r>` },
        { text: `${make.words(make.int(40, 320))}。` },
      ];
      blocks.push({ inlines: make.may(0.3) ? [...text, make.note()] : text, properties: SINGLE });
    }
    if (index === 1 && make.may(0.7)) blocks.push(...table(make));
    if (index === 2 && make.may(0.5)) blocks.push(...proseTable(make));
    if (columns && index === 2)
      blocks.push({
        inlines: [],
        properties: `<w:sectPr>${HEADS}<w:type w:val="continuous"/>${PAGE}<w:cols w:num="2" w:space="425"/></w:sectPr>`,
      });
  }
  return blocks;
}

/** What was asked, and what was done: cells of several lines and paragraphs, a heading over two columns. */
function proseTable(make: Maker): DocxBlock[] {
  const cell = (width: number, paragraphs: readonly string[], merged = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}</w:tcPr>${paragraphs
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('')}</w:tc>`;
  const rows = [
    cell(8000, ['大会和咨询委员会的要求及后续行动'], '<w:gridSpan w:val="2"/>'),
    cell(2600, ['要求']) + cell(5400, ['采取的行动']),
    ...Array.from(
      { length: make.int(1, 3) },
      () =>
        cell(2600, [`${make.words(make.int(10, 60))}。`]) +
        cell(
          5400,
          Array.from({ length: make.int(1, 2) }, () => `${make.words(make.int(10, 120))}。`),
        ),
    ),
  ];
  return [
    plain('表2'),
    {
      xml: `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="5400"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`,
    },
    plain('资料来源：联合国秘书处。'),
  ];
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`)
  .join('');

function table(make: Maker): DocxBlock[] {
  const width = make.int(2, 4);
  const rows = Array.from({ length: make.int(2, 6) }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => [
      plain(
        row === 0
          ? (['区域', '数目', '百分比', '备注'][column] ?? '')
          : column === 0
            ? make.one(['非洲', '亚洲和太平洋', '西欧', '拉丁美洲'])
            : column === 3
              ? `${make.words(10)}。`
              : String(make.int(3, 4500)),
      ),
    ]),
  );
  const cells = rows.map(
    (cellsOfRow) =>
      `<w:tr>${cellsOfRow.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell.map(({ inlines }) => `<w:p>${inlines.map((inline) => ('text' in inline ? `<w:r><w:t>${inline.text}</w:t></w:r>` : '')).join('')}</w:p>`).join('')}</w:tc>`).join('')}</w:tr>`,
  );
  return [
    plain(make.one(['表1', '表1：各区域的情况'])),
    {
      xml: `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(width)}</w:tblGrid>${cells.join('')}</w:tbl>`,
    },
    plain('资料来源：联合国秘书处。'),
  ];
}
