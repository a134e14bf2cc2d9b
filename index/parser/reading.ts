import { foldedUnit } from '../text/fold.js';
import { MARKS } from '../text/fold-tables.js';
import { simplifiedUnit } from '../text/han.js';
import { mapUnits } from '../text/units.js';

/**
 * Compatibility and radical forms, full-width and small forms: here the reading is the fold's. Elsewhere it keeps what
 * the fold opens: ① and ⑴ are marks of lists, and line ends and bullets are the normalizer's.
 */
const AS_FOLDED = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff5e],
  [0xff61, 0xff61],
] as const;

const READ = new Uint16Array(0x10000);
for (let unit = 0; unit < READ.length; unit++) READ[unit] = simplifiedUnit(unit);
for (const [from, to] of AS_FOLDED) for (let unit = from; unit <= to; unit++) READ[unit] = foldedUnit(unit);
for (const [form, marks] of MARKS)
  if (form !== '\n' && form !== '•')
    for (const mark of marks) READ[mark.charCodeAt(0)] = foldedUnit(mark.charCodeAt(0));

/**
 * What the parser's patterns see of `text`, code unit for code unit: simplified script, half-width forms, ASCII
 * punctuation for Chinese (`。、《》` stay), one form of quotation mark and dash. Never shown.
 */
export function readingOf(text: string): string {
  return mapUnits(text, READ);
}
