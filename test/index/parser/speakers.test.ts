import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { sourceText } from '../../support/source-text.js';

it.each([
  ['1. Nyanid女士(喀麦隆)说，国际法的编纂是核心任务。', 'Nyanid女士(喀麦隆)'],
  ['1. 主席说，他认为委员会希望结束辩论。', '主席'],
  ['1. 就这样决定。', undefined],
])('a paragraph of a summary record knows who speaks: %s', (line, speaker) => {
  const text = ['大会', '第六委员会', '第12次会议简要记录', '', line, '', '2. 委员会休会。'].join('\n');
  const unit = parseDocument(sourceText(text)).units.find(({ locator }) => locator === '1');
  expect(unit?.speaker).toBe(speaker);
});
