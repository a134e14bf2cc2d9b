import type { Document } from '../../index/model/document.js';
import { parseDocument } from '../../index/parser/parse.js';
import { READ_LIMITS, type Reader } from '../../src/readers/read-text.js';

/** What is compared of a unit: all that others can see of it. */
export function unitsOf({ units }: Document) {
  return units.map(({ spans: _spans, ...unit }) => unit);
}

/** The document that comes of reading a file that was exported. */
export async function readBack(exported: string, reader: Reader): Promise<Document> {
  const result = await reader(new TextEncoder().encode(exported), READ_LIMITS);
  if (!result.ok) throw new Error(`${result.refusal.reason}: ${result.refusal.detail}`);
  const { text, units } = result.read;
  if (!units) throw new Error('the file states no units');
  return parseDocument({ name: 'exported', text, sha256: '0'.repeat(64), units });
}
