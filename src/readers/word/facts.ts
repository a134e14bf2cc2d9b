import type { Facts } from '../read-text.js';

/** Names under which the UN's templates keep what they know, in document variables and custom properties alike. */
const FIELDS: Readonly<Record<string, Exclude<keyof Facts, 'from'>>> = {
  symbol1: 'symbol',
  symbol2: 'symbol2',
  language: 'language',
  jobn: 'jobNumber',
  jobno: 'jobNumber',
};

/** Characters that XML cannot hold are written `_x000d_` (ECMA-376 22.4.2.4). */
function decode(value: string): string {
  return value
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim();
}

/** The facts among named values; names in any case. */
export function collectFacts(
  from: Facts['from'],
  pairs: Iterable<readonly [name: string, value: string]>,
): Facts[] {
  const facts: { -readonly [Name in Exclude<keyof Facts, 'from'>]?: string } = {};
  for (const [name, raw] of pairs) {
    const field = FIELDS[name.toLowerCase()];
    const value = decode(raw);
    // The templates write a dash for "none".
    if (field !== undefined && value !== '' && value !== '-') facts[field] ??= value;
  }
  return Object.keys(facts).length === 0 ? [] : [{ from, ...facts }];
}
