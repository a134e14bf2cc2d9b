import { textOf } from '../text/units.js';

/** Growing text with, for each code unit, where in another text it came from. Reused: one document's text at a time. */
export class UnitBuffer {
  #units = new Uint16Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Empties the buffer and makes room for about `expected` units. */
  reset(expected: number): void {
    this.#length = 0;
    if (this.#units.length < expected) this.#grow(expected);
  }

  push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow(this.#length * 2);
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  /** The unit at `index`; 0 outside. */
  at(index: number): number {
    return index >= 0 && index < this.#length ? (this.#units[index] ?? 0) : 0;
  }

  last(): number {
    return this.at(this.#length - 1);
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** Takes over another buffer's content. */
  replaceBy(other: UnitBuffer): void {
    this.reset(other.#length);
    this.#units.set(other.#units.subarray(0, other.#length));
    this.#starts.set(other.#starts.subarray(0, other.#length));
    this.#ends.set(other.#ends.subarray(0, other.#length));
    this.#length = other.#length;
  }

  text(): string {
    return textOf(this.#units, this.#length);
  }

  starts(): Int32Array {
    return this.#starts.slice(0, this.#length);
  }

  ends(): Int32Array {
    return this.#ends.slice(0, this.#length);
  }

  #grow(least: number): void {
    const size = Math.max(least, 1024);
    const units = new Uint16Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    units.set(this.#units.subarray(0, this.#length));
    starts.set(this.#starts.subarray(0, this.#length));
    ends.set(this.#ends.subarray(0, this.#length));
    this.#units = units;
    this.#starts = starts;
    this.#ends = ends;
  }
}
