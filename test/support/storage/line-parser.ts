import { asLocator } from '../../../index/model/locator.js';
import type { DocumentSymbol } from '../../../index/model/symbol.js';
import type { DocumentParser } from '../../../src/storage/parser.js';

/** Counts what it parses, so that a test sees what was parsed again. */
export interface CountingParser extends DocumentParser {
  readonly parsed: string[];
}

/**
 * The smallest parser there can be, for tests of what happens to documents rather than in them: the first line is
 * the key (a symbol where it holds a `/`), each further line a unit. A text that begins `throw` is a fault of the parser.
 */
export function lineParser(version = '1'): CountingParser {
  const parsed: string[] = [];
  return {
    version,
    parsed,
    parse(source, meta) {
      parsed.push(source.name);
      if (source.text.startsWith('throw')) throw new Error('the parser is broken');
      const [first = '', ...lines] = source.text.trim().split('\n');
      let start = source.text.indexOf('\n') + 1;
      const units = lines.map((text, index) => {
        const span = { start, end: start + text.length };
        start = span.end + 1;
        return {
          locator: asLocator(String(index + 1)),
          kind: 'operative' as const,
          number: String(index + 1),
          text,
          spans: [span],
          emphasis: [],
          footnotes: [],
        };
      });
      return {
        key: first,
        type: 'resolution',
        // A test writes symbols in canonical form.
        ...(first.includes('/') ? { symbol: first as DocumentSymbol } : {}),
        aliases: meta?.aliases ?? [],
        masthead: {},
        signatures: [],
        units,
        source,
        ownership: [],
        coverage: 1,
        diagnostics: [],
      };
    },
  };
}
