/** A vector as bytes: its direction alone counts, so that the greatest component is 127. */
export type Quantized = Int8Array;

/** One byte a component: the direction is kept to a degree or so, at a quarter of the size. */
export function quantized(vector: readonly number[] | Float32Array): Quantized {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return Int8Array.from(vector, (value) => (most === 0 ? 0 : Math.round((value / most) * 127)));
}

/**
 * Vectors of texts, a row each. Small models put all texts into one narrow cone, so that the mean of all rows is taken
 * from both sides before they are compared: what is left is what a text says that others do not.
 */
export class Vectors {
  readonly dimensions: number;
  readonly #rows: Int8Array[] = [];
  /** 1 / length of each row as bytes. */
  readonly #scales: number[] = [];
  readonly #sum: Float64Array;
  #mean: Float32Array | undefined;
  /** 1 / length of each row less the mean. */
  #lengths: Float32Array | undefined;

  constructor(dimensions: number) {
    this.dimensions = dimensions;
    this.#sum = new Float64Array(dimensions);
  }

  get size(): number {
    return this.#rows.length;
  }

  /** @returns the row's number. @throws Error where the vector has other dimensions. */
  add(vector: Quantized): number {
    if (vector.length !== this.dimensions)
      throw new Error(`a vector of ${vector.length} dimensions among such of ${this.dimensions}`);
    const scale = inverseLength(vector);
    for (let at = 0; at < vector.length; at++)
      this.#sum[at] = (this.#sum[at] ?? 0) + (vector[at] ?? 0) * scale;
    this.#mean = undefined;
    this.#scales.push(scale);
    return this.#rows.push(vector) - 1;
  }

  /** The likeness of every row to `query`, by row; the cost is rows × dimensions. */
  likenesses(query: readonly number[] | Float32Array): Float32Array {
    const mean = this.#meanNow();
    const lengths = this.#lengths ?? new Float32Array();
    const scale = inverseLength(query);
    const rest = Float32Array.from(query, (value, at) => value * scale - (mean[at] ?? 0));
    const restScale = inverseLength(rest);
    let offset = 0;
    for (let at = 0; at < rest.length; at++) {
      rest[at] = (rest[at] ?? 0) * restScale;
      offset += (rest[at] ?? 0) * (mean[at] ?? 0);
    }
    const found = new Float32Array(this.#rows.length);
    for (const [row, vector] of this.#rows.entries()) {
      let dot = 0;
      for (let at = 0; at < vector.length; at++) dot += (vector[at] ?? 0) * (rest[at] ?? 0);
      found[row] = (dot * (this.#scales[row] ?? 0) - offset) * (lengths[row] ?? 0);
    }
    return found;
  }

  #meanNow(): Float32Array {
    if (this.#mean !== undefined) return this.#mean;
    const mean = Float32Array.from(this.#sum, (sum) => sum / Math.max(1, this.#rows.length));
    this.#lengths = Float32Array.from(this.#rows, (vector, row) =>
      inverseLength(
        Float32Array.from(vector, (value, at) => value * (this.#scales[row] ?? 0) - (mean[at] ?? 0)),
      ),
    );
    this.#mean = mean;
    return mean;
  }
}

function inverseLength(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] ?? 0) ** 2;
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}
