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
