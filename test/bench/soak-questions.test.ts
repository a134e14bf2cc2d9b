import { expect, it } from 'vitest';
import { SOAK_QUESTIONS, soakDocument } from '../../bench/load/soak-questions.js';
import { summarize } from '../../index/model/summary.js';
import { parseDocument } from '../../index/parser/parse.js';
import { createExecution } from '../../src/answering/execution.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';

const asked = { locale: 'zh-CN', signal: new AbortController().signal } as const;

it.each(SOAK_QUESTIONS)(
  'the answer to $command $options has $expected in it',
  async ({ expected, ...question }) => {
    const execution = createExecution(memoryCorpus(fixtureDocuments()));
    expect(JSON.stringify(await execution.answer(question, asked, {}))).toContain(expected);
  },
);

it('a document that the soak brings is answered under its symbol, and no other document is', async () => {
  const documents = [1, 2].map((number) => {
    const { text } = soakDocument(number);
    return parseDocument({ name: `${number}.txt`, text, sha256: String(number) });
  });
  expect(documents.map((document) => summarize(document).key)).toEqual(['A/RES/72/301', 'A/RES/72/302']);
  const execution = createExecution(memoryCorpus(documents));
  const { expected, ...question } = soakDocument(2).question;
  expect(JSON.stringify(await execution.answer(question, asked, {}))).toContain(expected);
  expect(expected).not.toBe(soakDocument(1).question.expected);
});
