/** Growing bytes: variable-length integers (7 bits a byte, low first) and UTF-16 texts, lone surrogates included. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** A non-negative integer below 2 to the 31st. */
  integer(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Its length, then its code units, two bytes each: UTF-8 would lose lone surrogates. */
  text(value: string): void {
    this.integer(value.length);
    this.#grow(value.length * 2);
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      this.#bytes[this.#length++] = unit & 0xff;
      this.#bytes[this.#length++] = unit >>> 8;
    }
  }

  /** What was written; the writer can go on. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#length + more, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}

/** Reads what `ByteWriter` wrote, in the same order. Throws a RangeError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('the stored index ends too early');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  text(): string {
    const length = this.integer();
    const end = this.#at + length * 2;
    if (end > this.#bytes.length) throw new RangeError('the stored index ends too early');
    const units = new Uint16Array(length);
    for (let i = 0; i < length; i++) {
      units[i] = (this.#bytes[this.#at] ?? 0) | ((this.#bytes[this.#at + 1] ?? 0) << 8);
      this.#at += 2;
    }
    let text = '';
    for (let at = 0; at < length; at += 4096) {
      text += String.fromCharCode(...units.subarray(at, Math.min(length, at + 4096)));
    }
    return text;
  }
}
