import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextEvidence } from '../../../index/model/text-evidence.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { readDocument } from '../../../src/readers/read-document.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

const known = (more: Partial<TextEvidence>): TextEvidence => ({
  reader: { name: 'docx' },
  emphasis: [],
  marks: [],
  hints: [],
  ...more,
});

/** Stretches of `text` that read so. */
const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const read = (text: string, evidence?: TextEvidence) => {
  const document = parseDocument(sourceText(text), {}, evidence);
  expectLossless(document);
  return document.units.map(({ locator, text: words }) => [locator as string, words]);
};

describe('what a file knows of its text', () => {
  it('a note that the file ties to its mark is a note, its second paragraph too', () => {
    const text = [
      '1. 理事会不妨：',
      '(a) 注意到本报告；¹',
      '¹ 见《议定书》第三条。',
      '各国使用的定义不尽相同。',
      '2. 请继续合作。',
    ].join('\n');
    const note = at(text, '¹ 见《议定书》第三条。\n各国使用的定义不尽相同。');
    const marks = [{ ...at(text, '¹'), label: '1', note }];
    expect(read(text)).toContainEqual(['1(end)', '各国使用的定义不尽相同。']);
    expect(read(text, known({ marks }))).toContainEqual([
      'fn1',
      '见《议定书》第三条。\n各国使用的定义不尽相同。',
    ]);
  });

  it('a line of a file that knows its paragraphs was not broken at a width', () => {
    const line = '请各国考虑采取一切适当措施以便改进港口和航道的安全';
    const text = `1. 委员会认为：\n${[...'东南西北上下左右'].map((side) => `${side}方${line}`).join('\n')}`;
    expect(read(text).length).toBeLessThan(4);
    expect(read(text, known({})).length).toBeGreaterThan(7);
  });

  it('what stands in a table numbers no paragraph, and is no page number', () => {
    const text = '1. 下表列出答复数。\n2. 非洲\n23\n2. 请继续合作。';
    const hints = [
      { ...at(text, '2. 非洲'), role: 'cell' },
      { ...at(text, '23'), role: 'cell' },
    ];
    const units = read(text, known({ hints }));
    expect(units).toContainEqual(['2', '请继续合作。']);
    expect(units.some(([locator, words]) => locator?.startsWith('text/') && words?.includes('23'))).toBe(
      true,
    );
  });

  it('a title that the file calls so is none of the masthead', () => {
    const text = 'A/80/12\n大会\n议程项目18\n港口统计\n秘书长的报告\n1. 本报告根据决议提交。';
    const hints = [
      { ...at(text, '港口统计'), role: 'title' },
      { ...at(text, '秘书长的报告'), role: 'title' },
    ];
    expect(read(text, known({ hints }))).toContainEqual(['title', '港口统计\n秘书长的报告']);
  });

  it('printed emphasis is kept, at its words', () => {
    const text = '大会，\n强调港口的重要性，\n1. 敦促各国合作。';
    const emphasis = [{ ...at(text, '敦促'), style: 'emphasis' as const }];
    const { units } = parseDocument(sourceText(text), {}, known({ emphasis }));
    expect(units.find(({ locator }) => locator === '1')?.emphasis).toEqual([
      { start: 0, end: 2, style: 'emphasis' },
    ]);
  });

  const made = new URL('../../../../shared/formats/made/', import.meta.url);
  it.skipIf(!existsSync(made))(
    'reads a report with a table and a note of two paragraphs (../shared/formats)',
    async () => {
      const file = await readDocument(new URL('5-report.docx', made).pathname);
      const { units } = parseDocument(file.source, {}, file.read);
      const numbered = units.flatMap(({ kind, locator }) =>
        kind === 'paragraph' && /^\d/u.test(locator) ? [locator] : [],
      );
      expect(numbered).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
      expect(units.some(({ locator }) => locator === '11(end)')).toBe(false);
      expect(units.find(({ locator }) => locator === 'fn1')?.text.split('\n')).toHaveLength(2);
      expect(units.find(({ locator }) => locator === 'title')?.text.split('\n')).toHaveLength(2);
    },
  );
});
