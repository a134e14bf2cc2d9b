/** Arguments of one call: far below where engines run out of stack. */
const CHUNK = 4096;

/** The first `length` code units of `units` as a string. */
export function textOf(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, asArray(units.subarray(0, length)));
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, asArray(units.subarray(at, Math.min(at + CHUNK, length))));
  }
  return text;
}

/** `apply` takes anything like an array, which its type does not say; a copy would cost more than the call. */
function asArray(units: Uint16Array): number[] {
  return units as unknown as number[];
}

/** `text` with every code unit replaced by what `table` has for it: the same length; `text` itself where nothing changes. */
export function mapUnits(text: string, table: Uint16Array): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] !== unit) return text.slice(0, at) + mapFrom(text, at, table);
  }
  return text;
}

function mapFrom(text: string, first: number, table: Uint16Array): string {
  const units = new Uint16Array(text.length - first);
  for (let at = first; at < text.length; at++) units[at - first] = table[text.charCodeAt(at)] ?? 0;
  return textOf(units, units.length);
}
