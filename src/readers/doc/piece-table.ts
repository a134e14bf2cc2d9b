import { type ReadLimits, RefusalError } from '../read-text.js';
import { type Binary, readPlc } from './binary.js';

/** A stretch of the stream of characters and where its bytes stand. */
export interface TextPiece {
  /** Character positions `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first byte in the stream WordDocument. */
  readonly offset: number;
  /** Bytes a character: 1 in Windows-1252, 2 in UTF-16. */
  readonly width: 1 | 2;
  /** Properties that a fast save laid over the piece. */
  readonly overlay: Uint8Array;
}

export interface PieceTable {
  /** All characters of the file, of all its parts. */
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** What Windows-1252 has at 0x80 to 0x9F. Node 20 decodes these wrongly as the C1 controls (nodejs/node 56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;

/** The single properties that a fast save writes as one byte ([MS-DOC] 2.9.215), by their short code. */
const SHORT_PROPERTIES: Readonly<Record<number, number>> = {
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  66: 0x0801,
  85: 0x0835,
  86: 0x0836,
  92: 0x083c,
  104: 0x2a48,
};

/**
 * The piece table ([MS-DOC] 2.9.38) → the file's characters in reading order.
 * @throws {RefusalError} damaged, or longer than the limits allow.
 */
export function readPieces(clx: Binary, word: Binary, limits: ReadLimits): PieceTable {
  const overlays: Uint8Array[] = [];
  let at = 0;
  while (clx.u8(at) === PROPERTIES) {
    const size = clx.u16(at + 1);
    overlays.push(clx.slice(at + 3, at + 3 + size, 'properties of pieces').bytes);
    at += 3 + size;
  }
  if (clx.u8(at) !== PIECES) throw new RefusalError('damaged', 'no piece table');
  const plc = readPlc(clx.slice(at + 5, at + 5 + clx.u32(at + 1), 'piece table'), 8);
  const total = plc.positions.at(-1) ?? 0;
  // What heads, notes and codes hold counts too; twice the bound of the text leaves room for them.
  if (total > 2 * limits.characters) throw new RefusalError('too-large', `${total} characters`);
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  for (let index = 0; index < plc.count; index++) {
    const start = plc.positions[index] ?? 0;
    const end = plc.positions[index + 1] ?? 0;
    if (end < start || start !== (pieces.at(-1)?.end ?? 0))
      throw new RefusalError('damaged', 'the pieces are out of order');
    const data = plc.data(index);
    const stated = data.u32(2);
    const width = stated & COMPRESSED ? 1 : 2;
    const offset = width === 1 ? (stated & ~COMPRESSED) >>> 1 : stated;
    parts.push(decode(word, offset, end - start, width));
    pieces.push({ start, end, offset, width, overlay: overlayOf(data.u16(6), overlays) });
  }
  return { text: parts.join(''), pieces };
}

function decode(word: Binary, offset: number, count: number, width: 1 | 2): string {
  if (width === 2) return word.utf16(offset, count);
  const { bytes } = word.slice(offset, offset + count, 'a piece of text');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(
    /[\u0080-\u009f]/gu,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function overlayOf(modifier: number, overlays: readonly Uint8Array[]): Uint8Array {
  if (modifier & 1) return overlays[modifier >> 1] ?? new Uint8Array();
  const property = SHORT_PROPERTIES[(modifier >> 1) & 0x7f];
  return property === undefined
    ? new Uint8Array()
    : Uint8Array.of(property & 0xff, property >> 8, modifier >> 8);
}
