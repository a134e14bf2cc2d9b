import type { List, ListLevel } from '../word/numbering.js';
import type { Binary } from './binary.js';
import { formatOfCode } from './number-codes.js';

interface Definition {
  readonly id: number;
  readonly levels: (ListLevel | undefined)[];
}

const SUFFIXES = ['tab', 'space', 'nothing'] as const;
const LEGAL = 0x04;
const NO_RESTART = 0x08;

/**
 * The lists of a document by their index, from 1 ([MS-DOC] 2.9.131, 2.9.133). The levels of the definitions follow
 * behind their table, outside of its stated length; so do the overrides'.
 */
export function readLists(definitions: Binary | undefined, overrides: Binary | undefined): Map<string, List> {
  const lists = new Map<string, List>();
  if (!definitions || !overrides) return lists;
  const known = readDefinitions(definitions);
  const count = overrides.u32(0);
  let at = 4 + 16 * count;
  for (let index = 0; index < count && 4 + 16 * (index + 1) <= overrides.length; index++) {
    const head = 4 + 16 * index;
    const id = overrides.i32(head);
    const definition = known.find((own) => own.id === id);
    const levels = [...(definition?.levels ?? [])];
    const starts: (number | undefined)[] = [];
    at += 4;
    for (let override = overrides.u8(head + 12); override > 0 && at + 8 <= overrides.length; override--) {
      const flags = overrides.u32(at + 4);
      const level = flags & 0xf;
      if (flags & 0x10) starts[level] = overrides.i32(at);
      at += 8;
      if (!(flags & 0x20)) continue;
      const own = readLevel(overrides, at);
      levels[level] = own.level;
      at = own.end;
    }
    lists.set(String(index + 1), { definition: String(id), levels, starts });
  }
  return lists;
}

function readDefinitions(table: Binary): Definition[] {
  const count = table.u16(0);
  const definitions: Definition[] = [];
  let at = 2 + 28 * count;
  for (let index = 0; index < count; index++) {
    const head = 2 + 28 * index;
    const simple = (table.u8(head + 26) & 1) !== 0;
    const levels: (ListLevel | undefined)[] = [];
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const own = readLevel(table, at);
      levels.push(own.level);
      at = own.end;
    }
    definitions.push({ id: table.i32(head), levels });
  }
  return definitions;
}

/** A level ([MS-DOC] 2.9.147): 28 bytes, properties, and the text with the numbers of levels as characters 0 to 8. */
function readLevel(table: Binary, at: number): { readonly level: ListLevel; readonly end: number } {
  const flags = table.u8(at + 5);
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
  const length = table.u16(text);
  const restart = table.u8(at + 26);
  return {
    level: {
      start: table.i32(at),
      format: formatOfCode(table.u8(at + 4)),
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the levels are written as control characters
      text: table.utf16(text + 2, length).replace(/[\0-\x08]/gu, (level) => `%${level.charCodeAt(0) + 1}`),
      suffix: SUFFIXES[table.u8(at + 15)] ?? 'tab',
      legal: (flags & LEGAL) !== 0,
      ...(flags & NO_RESTART ? { restartAfter: restart } : {}),
    },
    end: text + 2 + 2 * length,
  };
}
