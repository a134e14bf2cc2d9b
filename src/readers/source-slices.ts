import type { Encoding } from './decode.js';
import type { Dropped, DroppedKind } from './read-text.js';

/**
 * Which characters of a file have been read, so that the rest can be listed as left out: the law of conservation by
 * construction.
 */
export class SourceSlices {
  readonly #read: Uint8Array;
  readonly #bytes: (offset: number) => number;

  constructor(
    readonly source: string,
    encoding: Encoding,
  ) {
    this.#read = new Uint8Array(source.length);
    this.#bytes = byteOffsets(source, encoding);
  }

  /** Byte of the file at which the character at `offset` stands; in GB18030 and Big5, its line. */
  byte(offset: number): number {
    return this.#bytes(offset);
  }

  /** Marks [start, end) as read and gives it. */
  take(start: number, end: number): string {
    this.#read.fill(1, start, end);
    return this.source.slice(start, end);
  }

  /** What nobody took, in order; white space as `blank`, the rest as `kindOf` says. */
  rest(kindOf: (text: string) => DroppedKind): Dropped[] {
    const dropped: Dropped[] = [];
    for (let start = 0; start < this.source.length; ) {
      if (this.#read[start] === 1) {
        start++;
        continue;
      }
      let end = start;
      while (end < this.source.length && this.#read[end] === 0) end++;
      const text = this.source.slice(start, end);
      dropped.push({
        kind: text.trim() === '' ? 'blank' : kindOf(text),
        text,
        at: { byte: this.byte(start) },
      });
      start = end;
    }
    return dropped;
  }
}

/** Offsets of bytes for offsets of code units. */
function byteOffsets(source: string, encoding: Encoding): (offset: number) => number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (offset) => 2 * offset;
  const utf8 = encoding === 'utf-8';
  const offsets = new Uint32Array(source.length + 1);
  let byte = 0;
  let line = 0;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    offsets[index] = utf8 ? byte : line;
    byte += utf8 ? utf8Length(unit) : unit < 0x80 ? 1 : 2;
    if (unit === 0x0a) line = byte;
  }
  offsets[source.length] = utf8 ? byte : line;
  return (offset) => offsets[offset] ?? byte;
}

/** Bytes that a code unit adds; each half of a pair counts two. */
function utf8Length(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}
