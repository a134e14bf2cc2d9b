import pairs from 'opencc-js/dict/TSCharacters';

let table: ReadonlyMap<number, string> | undefined;

/** Pairs that would change the length in code units are left out: offsets into the text must stay true. */
function characters(): ReadonlyMap<number, string> {
  if (table) return table;
  const map = new Map<number, string>();
  for (const pair of pairs.split('|')) {
    const [traditional = '', simplified = ''] = pair.split(' ');
    if (traditional.length === 1 && simplified.length === 1) map.set(traditional.charCodeAt(0), simplified);
  }
  table = map;
  return map;
}

/**
 * Traditional → simplified, character by character (OpenCC's TSCharacters). Words are not translated
 * (寮國 becomes 寮国, not 老挝). The result has the same length in UTF-16 code units as `text`.
 */
export function toSimplified(text: string): string {
  const map = characters();
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    // Below the first Han block there is nothing to convert.
    const unit = text.charCodeAt(at);
    if (unit < 0x3400) continue;
    const simplified = map.get(unit);
    if (simplified === undefined) continue;
    out += text.slice(copied, at) + simplified;
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
