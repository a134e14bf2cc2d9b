import type { Binary } from './binary.js';

/** Bytes of a font's entry before its name ([MS-DOC] 2.9.82). */
const BEFORE_NAME = 39;

/** Names of the fonts, by index. */
export function readFonts(table: Binary | undefined): string[] {
  if (!table) return [];
  const names: string[] = [];
  const count = table.u16(0);
  let at = 4;
  while (names.length < count && at < table.length) {
    const size = table.u8(at);
    const start = at + 1 + BEFORE_NAME;
    const units = Math.max(0, Math.floor((at + 1 + size - start) / 2));
    const name = start + 2 * units <= table.length ? table.utf16(start, units) : '';
    names.push(name.split('\0')[0] ?? '');
    at += 1 + size;
  }
  return names;
}
