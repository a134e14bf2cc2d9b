import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Quantized } from '../../index/search/vectors.js';

/** Which text a vector is of: the beginning of the hash of what the model was given. */
export type TextId = string;

const ID_BYTES = 16;
const CHECK_BYTES = 4;

/** The id of a text for a vector file. */
export function textId(text: string): TextId {
  return createHash('sha256').update(text).digest().toString('latin1', 0, ID_BYTES);
}

/**
 * Vectors on disk, one byte a component, that survive an end in the middle: a line that names model and dimensions, then
 * records of one size (id, vector, check sum) that are only ever appended. What was made is never made again; a record
 * that does not hold, and all behind it, is.
 */
export class VectorFile {
  readonly #path: string;
  readonly #model: string;
  #dimensions: number | undefined;

  constructor(path: string, model: string) {
    this.#path = path;
    this.#model = model;
  }

  /** What is there of this model; nothing where the file is of another one, or damaged in its first line. */
  async read(): Promise<ReadonlyMap<TextId, Quantized>> {
    const vectors = new Map<TextId, Quantized>();
    const bytes = await readFile(this.#path).catch(() => undefined);
    const line = bytes?.indexOf(0x0a) ?? -1;
    if (bytes === undefined || line < 0) return vectors;
    const dimensions = this.#dimensionsIn(bytes.toString('utf8', 0, line));
    if (dimensions === undefined) return vectors;
    const size = ID_BYTES + dimensions + CHECK_BYTES;
    let at = line + 1;
    for (; at + size <= bytes.length; at += size) {
      const checked = bytes.subarray(at, at + size - CHECK_BYTES);
      if (crc32(checked) !== bytes.readUInt32LE(at + size - CHECK_BYTES)) break;
      vectors.set(
        checked.toString('latin1', 0, ID_BYTES),
        new Int8Array(checked.buffer, checked.byteOffset + ID_BYTES, dimensions).slice(),
      );
    }
    this.#dimensions = dimensions;
    // What does not hold is cut off, so that what is appended begins where a record does.
    if (at !== bytes.length) await writeFile(this.#path, bytes.subarray(0, at)).catch(() => {});
    return vectors;
  }

  /** Adds vectors; the first ones of a model begin the file anew. Rejects where the disk does not take them. */
  async append(vectors: readonly (readonly [TextId, Quantized])[]): Promise<void> {
    const [first] = vectors;
    if (first === undefined) return;
    if (this.#dimensions === undefined) {
      this.#dimensions = first[1].length;
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(this.#path, `${this.#head()}\n`);
    }
    const records = vectors.map(([id, vector]) => {
      const record = Buffer.alloc(ID_BYTES + vector.length + CHECK_BYTES);
      record.write(id, 0, 'latin1');
      record.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.length), ID_BYTES);
      record.writeUInt32LE(crc32(record.subarray(0, -CHECK_BYTES)), record.length - CHECK_BYTES);
      return record;
    });
    // One write: another process that appends meanwhile writes before or behind it.
    await appendFile(this.#path, Buffer.concat(records));
  }

  #head(): string {
    return JSON.stringify({ yinju: 'vectors', version: 1, model: this.#model, dimensions: this.#dimensions });
  }

  #dimensionsIn(head: string): number | undefined {
    try {
      const { yinju, version, model, dimensions } = JSON.parse(head) as Record<string, unknown>;
      const fits = yinju === 'vectors' && version === 1 && model === this.#model;
      return fits && typeof dimensions === 'number' && dimensions > 0 ? dimensions : undefined;
    } catch {
      return undefined;
    }
  }
}
