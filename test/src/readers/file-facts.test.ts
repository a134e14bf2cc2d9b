import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { readDocumentBytes } from '../../../src/readers/read-document.js';

const read = async (matter: string, text: string) => {
  const bytes = new TextEncoder().encode(`---\n${matter}\n---\n\n${text}`);
  const { source } = await readDocumentBytes(bytes, 'a.md');
  return parseDocument(source).symbol;
};

it.each([
  ['where the text gives none', '秘书长的说明\n\n1\\. 第一段。\n\n2\\. 第二段。\n', 'A/79/5'],
  ['never against the text', '大会\n\n70/1. 题目\n\n大会，\n\n1\\. 请秘书长提出报告。\n', 'A/RES/70/1'],
])('a symbol that the file says of itself counts %s', async (_when, text, symbol) => {
  expect(await read('symbol: "A/79/5"', text)).toBe(symbol);
});
