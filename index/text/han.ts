import characters from 'opencc-js/dict/TSCharacters';
import { mapUnits } from './units.js';

/**
 * Traditional → simplified, one UTF-16 code unit for one, so that offsets stay what they are. Character-wise on
 * purpose: OpenCC's phrase tables change lengths, and a search matches characters anyway.
 */
const SIMPLIFIED = new Uint16Array(0x10000);
for (let unit = 0; unit < SIMPLIFIED.length; unit++) SIMPLIFIED[unit] = unit;
for (const row of characters.split('|')) {
  const [from, to] = row.split(' ');
  // A few rare characters have a simplified form outside the BMP; they keep their traditional one.
  if (from?.length === 1 && to?.length === 1) SIMPLIFIED[from.charCodeAt(0)] = to.charCodeAt(0);
}

// Hong Kong forms that OpenCC first turns into its own standard; the rest of its table is in TSCharacters already.
for (const [from, to] of ['敍叙', '衞卫', '衹只', '枱台', '粧妆']) {
  if (from !== undefined && to !== undefined) SIMPLIFIED[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** The simplified form of one UTF-16 code unit; itself where there is none. */
export function simplifiedUnit(unit: number): number {
  return SIMPLIFIED[unit] ?? unit;
}

/** `text` with every traditional character replaced by its simplified one: the same length in code units. */
export function toSimplified(text: string): string {
  return mapUnits(text, SIMPLIFIED);
}

/** Whether a UTF-16 code unit is a Han character of the BMP (〇 among them). */
export function isHanUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3007 ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
