import { describe } from 'vitest';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { OpenSearchCorpus } from '../../../src/opensearch/corpus.js';
import { writeDocuments } from '../../../src/opensearch/write-documents.js';
import { describeCorpus } from '../../index/corpus-contract.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { OPENSEARCH_URL, openTestRooms } from '../../support/opensearch.js';

describe.skipIf(OPENSEARCH_URL === undefined)('OpenSearch', () => {
  for (const shards of [1, 3]) {
    describeCorpus(`the corpus in OpenSearch, ${shards} shards`, async (documents) => {
      const { connection, prefix } = await openTestRooms({ shards });
      const analyzer = await testAnalyzer();
      const held = documents.map((first) => ({ first, further: [] }));
      await writeDocuments(connection, prefix, held, analyzer);
      return OpenSearchCorpus.open({ connection, prefix, analyzer, synonyms: synonymTable() });
    });
  }
});
