import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../commands/contract/locale.js';
import { describeNotice, describePlace, describeRefusal } from '../../../src/readers/describe-reading.js';
import type { At } from '../../../src/readers/read-text.js';

const PART = { part: 'word/document.xml', paragraph: 12, run: 1, offset: 0 };

describe('a place in a file', () => {
  it.each<readonly [At, string, string, string]>([
    [{ ...PART, story: 'body' }, '第12段', '第12段', 'paragraph 12'],
    [
      { ...PART, story: 'first-header', paragraph: 2 },
      '首页页眉第2段',
      '首頁頁首第2段',
      'head of the first page, paragraph 2',
    ],
    [{ ...PART, story: 'footnote', note: '5' }, '脚注5', '腳註5', 'footnote 5'],
    [
      { ...PART, story: 'body', cell: { table: 2, row: 3, cell: 1 } },
      '表2第3行第1格',
      '表2第3行第1格',
      'table 2, row 3, cell 1',
    ],
    [{ page: 3, line: 14, glyph: 1 }, '第3页第14行', '第3頁第14行', 'page 3, line 14'],
    [{ cp: 900, story: 'body', paragraph: 7 }, '第7段', '第7段', 'paragraph 7'],
    [{ byte: 42 }, '第42字节', '第42位元組', 'byte 42'],
  ])('%j is named as a person would look for it', (at, ...expected) => {
    expect(LOCALES.map((locale) => describePlace(at, locale))).toEqual(expected);
  });
});

it('tells a notice with its number and first place', () => {
  const notice = {
    code: 'revisions-accepted',
    severity: 'info',
    count: 2,
    at: { ...PART, story: 'body' },
  } as const;
  expect(describeNotice(notice, 'zh-CN')).toMatch(/^修订按已接受处理：2处.第12段.$/u);
  expect(describeNotice(notice, 'en')).toBe('tracked changes read as accepted: 2 (paragraph 12)');
});

it('tells why a file is refused, what to do, and the detail', () => {
  expect(describeRefusal('encrypted', '', 'zh-CN')).toBe('有密码保护；请去掉密码后另存');
  expect(describeRefusal('too-large', '2001 pages', 'en')).toBe('is too large to be read (2001 pages)');
});
