/**
 * A sum and a count for each unit, empty again at no cost: only the units touched since `clear` are read. Arrays are
 * by unit number.
 */
export class Accumulator {
  readonly sum: Float64Array;
  readonly count: Uint16Array;
  /** The units touched since `clear`, in order of touching; the first `size` count. */
  readonly touched: Int32Array;
  size = 0;
  readonly #epochs: Uint32Array;
  #epoch = 0;

  constructor(units: number) {
    this.sum = new Float64Array(units);
    this.count = new Uint16Array(units);
    this.touched = new Int32Array(units);
    this.#epochs = new Uint32Array(units);
  }

  clear(): void {
    this.size = 0;
    this.#epoch++;
  }

  has(unit: number): boolean {
    return this.#epochs[unit] === this.#epoch;
  }

  /** Adds to a unit's sum and count. */
  add(unit: number, value: number, count: number): void {
    if (this.#epochs[unit] === this.#epoch) {
      this.sum[unit] = (this.sum[unit] ?? 0) + value;
      this.count[unit] = (this.count[unit] ?? 0) + count;
      return;
    }
    this.#epochs[unit] = this.#epoch;
    this.touched[this.size++] = unit;
    this.sum[unit] = value;
    this.count[unit] = count;
  }

  /** Raises a unit's sum and its count to at least these. */
  raise(unit: number, value: number, count: number): void {
    if (this.#epochs[unit] !== this.#epoch) {
      this.add(unit, value, count);
      return;
    }
    if (value > (this.sum[unit] ?? 0)) this.sum[unit] = value;
    if (count > (this.count[unit] ?? 0)) this.count[unit] = count;
  }
}
