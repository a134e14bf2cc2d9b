import { expect, it } from 'vitest';
import { createMeasuredCorpus } from '../../../src/answering/measured-corpus.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { describeCorpus } from '../../index/corpus-contract.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { memoryCorpus } from '../../support/memory-corpus.js';

describeCorpus('a measured corpus', async (documents) =>
  createMeasuredCorpus(memoryCorpus(documents), { corpusAsked: () => {} }),
);

it('counts every operation under its name, and those that fail apart', async () => {
  const metrics = createMetrics();
  const corpus = createMeasuredCorpus(memoryCorpus(fixtureDocuments()), metrics);
  await corpus.summary('A/RES/63/194');
  await corpus.summary('A/RES/1/1');
  await corpus.search({ text: '贩运人口' });
  await expect(corpus.search({ text: '贩运人口' }, AbortSignal.abort())).rejects.toThrow();
  const { text } = await metrics.render();
  for (const line of [
    'yinju_corpus_seconds_count{operation="summary",outcome="answered"} 2',
    'yinju_corpus_seconds_count{operation="search",outcome="answered"} 1',
    'yinju_corpus_seconds_count{operation="search",outcome="failed"} 1',
  ])
    expect(text.split('\n')).toContain(line);
});
