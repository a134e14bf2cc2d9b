import type { Facts } from '../read-text.js';
import { collectFacts } from '../word/facts.js';
import type { Binary } from './binary.js';

const EXTENDED = 0xffff;

/**
 * The document's variables ([MS-DOC] 2.9.292): their names, each with four bytes that say nothing, then their values.
 * They are no part of the text, so a damaged table is passed over.
 */
export function factsOfVariables(table: Binary | undefined): Facts[] {
  if (!table || table.length < 6 || table.u16(0) !== EXTENDED) return [];
  const count = table.u16(2);
  const extra = table.u16(4);
  let at = 6;
  const next = (behind: number): string | undefined => {
    if (at + 2 > table.length) return undefined;
    const length = table.u16(at);
    const end = at + 2 + 2 * length;
    if (end > table.length) return undefined;
    const text = table.utf16(at + 2, length);
    at = end + behind;
    return text;
  };
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    const name = next(extra);
    if (name === undefined) return [];
    names.push(name);
  }
  return collectFacts(
    'document-variables',
    names.map((name) => [name, next(2) ?? ''] as const),
  );
}
