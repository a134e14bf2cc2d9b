import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

const TEXT = ['80/1. 灯塔', '大会，', '回顾其决议，', '欢迎报告；', '本页仅供参考', '请秘书长报告。'].join(
  '\n',
);

describe('what NAME.meta.json settles', () => {
  it('numbers a line, and names lines that are not the document’s', () => {
    const document = parseDocument(sourceText(TEXT), { numbers: { '4': '1', '6': '2' }, foreign: [[5, 5]] });
    expectLossless(document);
    const read = document.units.map(({ locator, kind, text }) => [locator, kind, text]);
    expect(read).toContainEqual(['1', 'operative', '欢迎报告；']);
    expect(read).toContainEqual(['2', 'operative', '请秘书长报告。']);
    expect(read).toContainEqual(['foreign/1', 'foreign', '本页仅供参考']);
  });

  it('keeps a printed number out of the text', () => {
    const document = parseDocument(sourceText('44. 委员会认为灯塔重要。\n委员会建议修复。'), {
      numbers: { '1': '44' },
    });
    expect(document.units[0]).toMatchObject({ locator: '44', text: '委员会认为灯塔重要。', number: '44' });
  });
});
