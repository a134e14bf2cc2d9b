import { RefusalError } from '../read-text.js';

/** Bytes read as numbers in little-endian order; an offset outside is damage, never a value. */
export class Binary {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #name: string;

  /** @param name For messages: the stream or structure. */
  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.#name = name;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#at(at, 1).getUint8(at);
  }

  u16(at: number): number {
    return this.#at(at, 2).getUint16(at, true);
  }

  u32(at: number): number {
    return this.#at(at, 4).getUint32(at, true);
  }

  i32(at: number): number {
    return this.#at(at, 4).getInt32(at, true);
  }

  /** @throws {RefusalError} where the range is not within. */
  slice(start: number, end: number, name: string): Binary {
    if (!(start >= 0 && start <= end && end <= this.length))
      throw new RefusalError('damaged', `${name}: bytes ${start} to ${end} of ${this.#name} do not exist`);
    return new Binary(this.bytes.subarray(start, end), name);
  }

  /** `count` UTF-16 code units from `at`. */
  utf16(at: number, count: number): string {
    const { bytes } = this.slice(at, at + 2 * count, this.#name);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  }

  #at(at: number, size: number): DataView {
    if (!(at >= 0 && at + size <= this.length))
      throw new RefusalError('damaged', `${this.#name} ends before byte ${at + size}`);
    return this.#view;
  }
}

/** Positions with something between each two of them (PLC, [MS-DOC] 2.2.2). */
export interface Plc {
  readonly positions: readonly number[];
  /** Data of element `index`. */
  data(index: number): Binary;
  /** Number of elements. */
  readonly count: number;
}

/** @param size Bytes of an element's data. */
export function readPlc(binary: Binary, size: number): Plc {
  const count = Math.max(0, Math.floor((binary.length - 4) / (4 + size)));
  const positions: number[] = [];
  if (binary.length >= 4) for (let index = 0; index <= count; index++) positions.push(binary.u32(4 * index));
  const start = 4 * (count + 1);
  return {
    positions,
    count,
    data: (index) => binary.slice(start + index * size, start + (index + 1) * size, 'PLC'),
  };
}
