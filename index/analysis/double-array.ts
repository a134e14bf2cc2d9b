/**
 * A trie over UTF-16 code units in two flat arrays (Aoe's double array): from state `s`, the unit with code `c`
 * leads to `t = base[s] + c` if `check[t] === s`. A step is two array reads, so a segmenter walks it at memory speed,
 * and it loads by pointing at bytes.
 */
export interface DoubleArray {
  /** Code unit → dense code from 1; 0 for units in no word. 65,536 entries. */
  readonly codes: Uint16Array;
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** State → value of the word that ends there plus 1; 0 where none does. */
  readonly values: Uint16Array;
}

export const ROOT = 1;

interface Pending {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Builds the trie of `words`; values are 0 to 65,534. */
export function buildDoubleArray(words: ReadonlyMap<string, number>): DoubleArray {
  const sorted = [...words.keys()].filter((word) => word.length > 0).sort();
  const codes = codesByFrequency(sorted);
  const room = new Room(sorted.reduce((sum, word) => sum + word.length, 0));
  const queue: Pending[] = [{ state: ROOT, from: 0, to: sorted.length, depth: 0 }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    let { from } = next;
    const first = sorted[from];
    if (first !== undefined && first.length === next.depth) {
      room.values[next.state] = (words.get(first) ?? 0) + 1;
      from++;
    }
    const children: { readonly code: number; readonly from: number; to: number }[] = [];
    for (let at = from; at < next.to; at++) {
      const code = codes[(sorted[at] ?? '').charCodeAt(next.depth)] ?? 0;
      const last = children.at(-1);
      if (last?.code === code) last.to = at + 1;
      else children.push({ code, from: at, to: at + 1 });
    }
    if (children.length === 0) continue;
    const base = room.place(
      next.state,
      children.map((child) => child.code),
    );
    for (const child of children) {
      queue.push({ state: base + child.code, from: child.from, to: child.to, depth: next.depth + 1 });
    }
  }
  return { codes, ...room.trimmed(Math.max(...codes)) };
}

/** Frequent characters get small codes, which keeps the arrays dense. */
function codesByFrequency(words: readonly string[]): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  const codes = new Uint16Array(0x10000);
  [...counts.keys()]
    .filter((unit) => (counts[unit] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .forEach((unit, index) => {
      codes[unit] = index + 1;
    });
  return codes;
}

/** The arrays while they grow, and where in them there is room. */
class Room {
  base: Int32Array;
  check: Int32Array;
  values: Uint16Array;
  #firstFree = 2;
  #used = ROOT;

  constructor(states: number) {
    const size = states + 0x10000;
    this.base = new Int32Array(size);
    this.check = new Int32Array(size);
    this.values = new Uint16Array(size);
    this.check[ROOT] = -1;
  }

  /** Finds a base at which all `codes` (ascending or not) are free, claims them for `state` and returns it. */
  place(state: number, codes: readonly number[]): number {
    const least = Math.min(...codes);
    const most = Math.max(...codes);
    while ((this.check[this.#firstFree] ?? 0) !== 0) this.#firstFree++;
    let tries = 0;
    for (let slot = Math.max(this.#firstFree, least + 1); ; slot++) {
      if (slot + most - least >= this.check.length) this.#grow();
      if (this.check[slot] !== 0) continue;
      // A crowded beginning is not searched again and again for crowded nodes: a few holes stay.
      if (++tries > 64 && slot > this.#firstFree + 4096) this.#firstFree = slot;
      const base = slot - least;
      if (base < 1 || codes.some((code) => this.check[base + code] !== 0)) continue;
      this.base[state] = base;
      for (const code of codes) this.check[base + code] = state;
      this.#used = Math.max(this.#used, base + most);
      return base;
    }
  }

  /** Cut so that every `base[s] + code` a reader may try lies within or reads as undefined. */
  trimmed(codes: number): { base: Int32Array; check: Int32Array; values: Uint16Array } {
    const size = this.#used + codes + 1;
    while (size > this.check.length) this.#grow();
    return {
      base: this.base.slice(0, size),
      check: this.check.slice(0, size),
      values: this.values.slice(0, size),
    };
  }

  #grow(): void {
    const size = this.check.length * 2;
    const base = new Int32Array(size);
    const check = new Int32Array(size);
    const values = new Uint16Array(size);
    base.set(this.base);
    check.set(this.check);
    values.set(this.values);
    this.base = base;
    this.check = check;
    this.values = values;
  }
}
