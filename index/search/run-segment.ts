/**
 * Runs of characters of many texts, hashed and winnowed: which texts share some with another. Winnowing (Schleimer,
 * Wilkerson, Aiken 2003) keeps the least of every few neighbouring hashes, so that two texts which share a run of
 * `GRAM + WINDOW - 1` letters or more share one that was kept.
 */

/** Letters and digits in a run: five of Chinese are rarely the same by chance. */
const GRAM = 5;
/** Of so many neighbouring runs one is kept: some every second. */
const WINDOW = 3;
/** Every run that two texts share from this length on is found. */
export const SHORTEST_RUN = GRAM + WINDOW - 1;
const BASE = 0x01000193;
const LEAVING = power(BASE, GRAM);
const BUCKET_BITS = 16;

function power(base: number, exponent: number): number {
  let product = 1;
  for (let left = exponent; left > 0; left--) product = Math.imul(product, base);
  return product;
}

/** 1 for a letter or a digit, 2 for what has no part in a run; 0 not looked at yet. */
const CLASS = new Uint8Array(0x10000);

function isCounted(code: number): boolean {
  let known = CLASS[code] ?? 0;
  if (known === 0) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
    CLASS[code] = known;
  }
  return known === 1;
}

/** The hash of every run of a canonical text, from left to right; what is not a letter or digit is passed over. */
export function hashesOf(canonical: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, canonical.length - GRAM + 1));
  const ring = new Int32Array(GRAM);
  let [rolling, counted, found] = [0, 0, 0];
  for (let at = 0; at < canonical.length; at++) {
    const code = canonical.charCodeAt(at);
    if (!isCounted(code)) continue;
    const slot = counted % GRAM;
    const leaving = Math.imul(ring[slot] ?? 0, LEAVING);
    ring[slot] = code;
    rolling = (Math.imul(rolling, BASE) + code - leaving) | 0;
    counted++;
    if (counted >= GRAM) hashes[found++] = mixed(rolling);
  }
  return hashes.subarray(0, found);
}

/** Spreads a hash over all bits (the finalizer of MurmurHash3): the least of a window shall not be a matter of script. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Gives the hashes of a canonical text that are kept, from left to right. */
export function winnow(canonical: string, take: (hash: number) => void): void {
  const hashes = hashesOf(canonical);
  const last = hashes.length - 1;
  let kept = -1;
  for (let begin = 0; begin <= Math.max(0, last - WINDOW + 1) && last >= 0; begin++) {
    let least = begin;
    for (let at = begin + 1; at <= Math.min(last, begin + WINDOW - 1); at++)
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (least === kept) continue;
    kept = least;
    take(hashes[least] ?? 0);
  }
}

/** Gathers the kept runs of texts, and makes a segment of them. */
export class RunSegmentBuilder {
  #hashes = new Uint32Array(1024);
  #units = new Uint32Array(1024);
  #size = 0;

  add(unit: number, canonical: string): void {
    winnow(canonical, (hash) => this.#push(hash, unit));
  }

  #push(hash: number, unit: number): void {
    if (this.#size === this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#units = grown(this.#units);
    }
    this.#hashes[this.#size] = hash;
    this.#units[this.#size] = unit;
    this.#size++;
  }

  /** By counting into buckets: within one, units stay in the order in which they were added. */
  build(): RunSegment {
    const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
    const shift = 32 - BUCKET_BITS;
    for (let at = 0; at < this.#size; at++) {
      const bucket = (this.#hashes[at] ?? 0) >>> shift;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let at = 0; at < 1 << BUCKET_BITS; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const hashes = new Uint32Array(this.#size);
    const units = new Uint32Array(this.#size);
    for (let at = 0; at < this.#size; at++) {
      const hash = this.#hashes[at] ?? 0;
      const place = next[hash >>> shift] ?? 0;
      next[hash >>> shift] = place + 1;
      hashes[place] = hash;
      units[place] = this.#units[at] ?? 0;
    }
    return new RunSegment(starts, hashes, units);
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The kept runs of units, by hash: eight bytes a run. */
export class RunSegment {
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #units: Uint32Array;

  constructor(starts: Uint32Array, hashes: Uint32Array, units: Uint32Array) {
    this.#starts = starts;
    this.#hashes = hashes;
    this.#units = units;
  }

  get bytes(): number {
    return this.#starts.byteLength + this.#hashes.byteLength + this.#units.byteLength;
  }

  /** Units in which a run with this hash was kept, in order, until `visit` says that it is enough. */
  each(hash: number, visit: (unit: number) => boolean): void {
    const bucket = hash >>> (32 - BUCKET_BITS);
    const end = this.#starts[bucket + 1] ?? 0;
    for (let at = this.#starts[bucket] ?? 0; at < end; at++)
      if (this.#hashes[at] === hash && !visit(this.#units[at] ?? 0)) return;
  }
}
