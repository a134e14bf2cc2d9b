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

  it('is told with each doubt, so that it can be copied', () => {
    const text = '港口\n1. 委员会认为港口重要。\n2. 委员会建议修复\n2. 个泊位。\n3. 请报告。';
    const doubts = parseDocument(sourceText(text)).diagnostics.filter(({ rule }) => rule === 'uncertain');
    for (const { message } of doubts) expect(message).toMatch(/^read as .+; could be .+/u);
    const [, settling] =
      /in NAME\.meta\.json (.+?)(?: or .+)? settles it/u.exec(doubts.map((each) => each.message).join()) ??
      [];
    expect(settling).toBeDefined();
    const settled = parseDocument(sourceText(text), JSON.parse(`{${settling}}`));
    expect(settled.diagnostics.filter(({ rule }) => rule === 'uncertain').length).toBeLessThan(doubts.length);
  });

  it('keeps a printed number out of the text', () => {
    const document = parseDocument(sourceText('44. 委员会认为灯塔重要。\n委员会建议修复。'), {
      numbers: { '1': '44' },
    });
    expect(document.units[0]).toMatchObject({ locator: '44', text: '委员会认为灯塔重要。', number: '44' });
  });
});
