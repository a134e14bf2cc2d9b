import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

/** What copies lose: a line end between two paragraphs, a heading, a number. Text → the units that it has, in order. */
const CONVENTION = [
  'Convention on Lighthouses',
  'Preamble',
  'The States Parties to the present Convention,',
  'Considering the importance of lighthouses,',
];
const AGREED = ['Have agreed as follows:', 'Article 1', 'A lighthouse means a building that gives light.'];

const ROWS: readonly (readonly [what: string, lines: readonly string[], wanted: readonly string[]])[] = [
  [
    'a participle behind a comma and a blank',
    [
      ...CONVENTION,
      'Recalling the loss of ships on dark coasts, Recognizing that keepers are few,',
      ...AGREED,
    ],
    [
      'pp2 Recalling the loss of ships on dark coasts,',
      'pp3 Recognizing that keepers are few,',
      'art1 A lighthouse means a building that gives light.',
    ],
  ],
  [
    'a participle straight behind a comma',
    [
      ...CONVENTION,
      'Recalling the loss of ships on dark coasts,Condemning the darkening of lamps,',
      ...AGREED,
    ],
    ['pp2 Recalling the loss of ships on dark coasts,', 'pp3 Condemning the darkening of lamps,'],
  ],
  [
    'the number that is due behind the last item of an article',
    [
      ...CONVENTION,
      ...AGREED,
      'Article 2',
      '1. States Parties shall maintain their lighthouses.',
      '2. States Parties shall:',
      '(a) Publish the position of lighthouses;',
      '(b) Train keepers, whose rights are fully respected. 3. A variety of lamps shall be kept.',
      'Article 3',
      'The present Convention is subject to ratification.',
    ],
    [
      'art2/2(b) Train keepers, whose rights are fully respected.',
      'art2/3 A variety of lamps shall be kept.',
      'art3 The present Convention is subject to ratification.',
    ],
  ],
  [
    'the same in Chinese',
    [
      '灯塔公约',
      '第一条',
      '灯塔是发光的建筑物。',
      '第二条',
      '1. 缔约国应维护灯塔。',
      '2. 缔约国应：',
      '(a) 公布灯塔的位置；',
      '(b) 培训守塔人，并尊重其权利。3. 缔约国应备有各种灯具。',
      '第三条',
      '本公约须经批准。',
    ],
    ['art2/2(b) 培训守塔人，并尊重其权利。', 'art2/3 缔约国应备有各种灯具。', 'art3 本公约须经批准。'],
  ],
  [
    'a number that is not due stays where it is',
    [
      ...CONVENTION,
      ...AGREED,
      'Article 2',
      '1. States Parties shall maintain their lighthouses, as shown in table. 7. Keepers are listed there.',
    ],
    [
      'art2/1 States Parties shall maintain their lighthouses, as shown in table. 7. Keepers are listed there.',
    ],
  ],
  [
    '(一) below 未, and 二. of the series that began on the page before',
    [
      '(卯)委員會審查來文時應舉行不公開會議。',
      '(辰)委員會應斡旋關係締約國。',
      '(巳)委員會得請關係締約國提供情報。',
      '(午)關係締約國得出席並提出陳述。',
      '(未)委員會應於接獲通知之日起十二個月內提出報告書。',
      '(一)已達成解決辦法者，報告書以扼要敘述事實為限。',
      '(二)未達成解決辦法者，報告書應附載陳述紀錄。',
      '關於每一事件，委員會應將報告書送達各關係締約國。',
      '二.本條之規定應於十締約國發表聲明後生效。聲明應由締約國交存秘書長。',
    ].flatMap((line) => [line, '']),
    [
      'text/5 委員會應於接獲通知之日起十二個月內提出報告書。',
      'text/5(1) 已達成解決辦法者，報告書以扼要敘述事實為限。',
      'text/5(2) 未達成解決辦法者，報告書應附載陳述紀錄。',
      '2 本條之規定應於十締約國發表聲明後生效。聲明應由締約國交存秘書長。',
    ],
  ],
  [
    'paragraphs of an article that print no number, one of them with a list',
    [
      ...CONVENTION,
      ...AGREED,
      'Article 2',
      'States Parties may ask for advice on:',
      '(a) Lamps;',
      '(b) Keepers.',
      '',
      'The Organization may publish studies of lamps.',
      '',
      'To this end, the Organization may ask others for help.',
    ],
    [
      'art2 States Parties may ask for advice on:',
      'art2(b) Keepers.',
      'art2/2 The Organization may publish studies of lamps.',
      'art2/3 To this end, the Organization may ask others for help.',
    ],
  ],
];

it('says that an article is missing, and doubts what stands before it', () => {
  const lines = [
    ...CONVENTION,
    ...AGREED,
    'Article 2',
    'Parties keep lamps.',
    'Article 4',
    'Lamps give light.',
    'Article 5',
    'The present Convention is subject to ratification.',
  ];
  const { diagnostics, units } = parseDocument(sourceText(lines.join('\n'), 'gap'));
  expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
    'number-gap: article 4 follows 1 that are missing',
  );
  expect(units.find(({ locator }) => locator === 'art2')?.certainty).toBeLessThan(1);
  expect(units.find(({ locator }) => locator === 'art4')?.certainty).toBeUndefined();
});

it('says that a text begins with the mark of an item that it could not place', () => {
  const lines = [...CONVENTION, ...AGREED, 'Article 2', 'Parties:', '(a) keep lamps;'];
  const { diagnostics, units } = parseDocument(
    sourceText([...lines, '(b) (i) to light them; (ii) to clean them.'].join('\n'), 'mark'),
  );
  expect(diagnostics.map(({ rule }) => rule)).toContain('mark-in-text');
  expect(units.find(({ locator }) => locator === 'art2(b)')?.certainty).toBeLessThan(1);
});

it('takes several signatories for several, and who attests a copy for none', () => {
  const lines = [
    '灯塔公约',
    '第一条',
    '灯塔是发光的建筑物。',
    '第二条',
    '缔约国应维护灯塔。',
    '第三条',
    '本公约须经批准。',
  ];
  const signed = [
    '2019年3月4日订于海港。',
    '大会主席',
    '李明',
    '总干事',
    '约翰·史密斯',
    '该副本经验明无误',
    '海港',
  ];
  const { signatures } = parseDocument(sourceText([...lines, ...signed].join('\n\n'), 'signed'));
  expect(signatures.map(({ name, office }) => [name, office])).toEqual([
    ['李明', '大会主席'],
    ['约翰·史密斯', '总干事'],
  ]);
});

it('reads the fields of heads: a report behind brackets, an item of several lines, the meeting of a statement', () => {
  const text = [
    'United Nations A/C.3/74/L.9',
    'General Assembly Distr.: Limited',
    '4 November 2019',
    'Original: English',
    'Seventy-fourth session',
    'Third Committee',
    'Agenda item 70 (b)',
    'Lamps of the coasts: lamps of the coasts, including',
    'ways in which they are kept',
    'Chile: draft resolution',
    'Keeping lamps',
    'The General Assembly,',
    'Recalling its resolution 70/1,',
    '1. Decides to keep lamps.',
  ];
  expect(parseDocument(sourceText(text.join('\n'), 'item')).masthead.agendaTitle).toBe(
    'Lamps of the coasts: lamps of the coasts, including ways in which they are kept',
  );
  const report = [
    '大会决议',
    '[根据灯塔和海岸委员会(第四委员会)的报告(A/60/478)通过]',
    '60/900. 灯塔',
    '大会，',
    '回顾其以往决议，',
    '1. 决定维护灯塔。',
  ];
  expect(parseDocument(sourceText(report.join('\n'), 'report')).masthead.reportSymbol).toBe('A/60/478');
  const statement = [
    'S/PRST/2019/99',
    '安全理事会主席的声明',
    '在2019年3月4日安全理事会第8999次会议上，就安理会审议的题为“灯塔”的项目，安理会主席代表安理会发表声明如下：',
    '“安全理事会欢迎守塔人的工作。',
  ];
  expect(parseDocument(sourceText(statement.join('\n'), 'statement')).masthead.dates).toContainEqual({
    role: 'meeting',
    iso: '2019-03-04',
  });
});

it.each(ROWS)('reads %s', (what, lines, wanted) => {
  const document = parseDocument(sourceText(`${lines.join('\n')}\n`, what));
  expect(document.units.map(({ locator, text }) => `${locator} ${text}`)).toEqual(
    expect.arrayContaining([...wanted]),
  );
  expectLossless(document);
});
