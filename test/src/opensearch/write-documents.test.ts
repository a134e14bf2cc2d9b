import { describe, expect, it } from 'vitest';
import { Analyzer } from '../../../index/analysis/analyzer.js';
import { buildDictionary } from '../../../index/analysis/dictionary.js';
import { heldRecords } from '../../../src/opensearch/held-records.js';
import { aliasOf, MADE_BY, ROOMS } from '../../../src/opensearch/mapping.js';
import { unpackDocument } from '../../../src/opensearch/packed-documents.js';
import { textId } from '../../../src/opensearch/records.js';
import { writeDocuments } from '../../../src/opensearch/write-documents.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { OPENSEARCH_URL, openTestRooms } from '../../support/opensearch.js';

describe.skipIf(OPENSEARCH_URL === undefined)('documents written into OpenSearch', () => {
  it('are all there, each as it is, in indices that say what made them', async () => {
    const { connection, prefix } = await openTestRooms();
    const [resolution, letter] = fixtureDocuments();
    const analyzer = new Analyzer(await buildDictionary());
    const documents = [resolution, letter].map((first) => ({ first, further: [] }));
    await writeDocuments(connection, prefix, documents, analyzer);
    const count = async (room: (typeof ROOMS)[number]) =>
      (
        await connection.ask<{ readonly count: number }>({
          method: 'GET',
          path: `/${aliasOf(prefix, room)}/_count`,
        })
      ).count;
    expect(await count('documents')).toBe(2);
    expect(await count('units')).toBe(resolution.units.length + letter.units.length);
    expect(await count('mentions')).toBeGreaterThan(20);
    const held = { number: 1, prefix, madeBy: MADE_BY };
    const record = (await heldRecords(connection, held, [resolution.key])).get(resolution.key)?.record;
    const { _source: text } = await connection.ask<{
      readonly _source: { readonly key: string; readonly document: string };
    }>({
      method: 'GET',
      path: `/${aliasOf(prefix, 'texts')}/_doc/${encodeURIComponent(textId(resolution.key, record?.version ?? ''))}`,
    });
    expect(text.key).toBe(resolution.key);
    expect(await unpackDocument(text.document)).toEqual(resolution);
    for (const room of ROOMS) {
      const mappings = await connection.ask<
        Record<string, { readonly mappings: { readonly _meta: unknown } }>
      >({
        method: 'GET',
        path: `/${aliasOf(prefix, room)}/_mapping`,
      });
      for (const { mappings: one } of Object.values(mappings)) expect(one._meta).toEqual(MADE_BY);
    }
  });
});
