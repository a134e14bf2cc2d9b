import { type Formatted, firstEndingAfter, formattedAt } from './formatted-pages.js';
import type { PieceTable, TextPiece } from './piece-table.js';

/** Characters `[start, end)` that are set alike. */
export interface CharacterRun {
  readonly start: number;
  readonly end: number;
  readonly modifiers: Uint8Array;
  /** What a fast save laid over them. */
  readonly overlay: Uint8Array;
}

const NOTHING = new Uint8Array();

/** The file's characters with their formatting, by character position instead of by byte. */
export class DocText {
  readonly text: string;
  readonly #pieces: readonly TextPiece[];
  readonly #characters: readonly Formatted[];
  readonly #paragraphs: readonly Formatted[];

  constructor(
    { text, pieces }: PieceTable,
    characters: readonly Formatted[],
    paragraphs: readonly Formatted[],
  ) {
    this.text = text;
    this.#pieces = pieces;
    this.#characters = characters;
    this.#paragraphs = paragraphs;
  }

  /** The runs of `[start, end)`, in order and without gap. */
  *runs(start: number, end: number): Generator<CharacterRun> {
    let at = start;
    for (let index = this.#pieceAt(start); at < end && index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (!piece) return;
      const until = Math.min(end, piece.end);
      while (at < until) {
        const run = this.#runAt(piece, at, until);
        yield run;
        at = run.end;
      }
    }
  }

  /** Style and properties of the paragraph that ends with the character at `mark`. */
  paragraphAt(mark: number): {
    readonly style: number;
    readonly modifiers: Uint8Array;
    readonly overlay: Uint8Array;
  } {
    const piece = this.#pieces[this.#pieceAt(mark)];
    if (!piece) return { style: 0, modifiers: NOTHING, overlay: NOTHING };
    const found = formattedAt(this.#paragraphs, byteOf(piece, mark));
    return { style: found?.style ?? 0, modifiers: found?.modifiers ?? NOTHING, overlay: piece.overlay };
  }

  #runAt(piece: TextPiece, at: number, until: number): CharacterRun {
    const byte = byteOf(piece, at);
    const found = this.#characters[firstEndingAfter(this.#characters, byte)];
    const { overlay } = piece;
    if (!found) return { start: at, end: until, modifiers: NOTHING, overlay };
    const covers = found.start <= byte;
    const units = Math.ceil(((covers ? found.end : found.start) - byte) / piece.width);
    const end = Math.min(until, at + Math.max(1, units));
    return { start: at, end, modifiers: covers ? found.modifiers : NOTHING, overlay };
  }

  /** Index of the piece that holds the character at `position`; by halving. */
  #pieceAt(position: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byteOf(piece: TextPiece, position: number): number {
  return piece.offset + (position - piece.start) * piece.width;
}
