/** A font as far as reading needs it. */
export interface Font {
  /** As the file names it, without the prefix of a subset (`ABCDEF+`). */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Writes from top to bottom. */
  readonly vertical: boolean;
  /** Whether the file says which characters its codes stand for; where it does not, they are codes and nothing else. */
  readonly mapped: boolean;
}

/**
 * A glyph where it stands on its page, in points from the page's upper left corner as it is looked at, y downwards.
 * Coordinates are of the glyph's own direction of writing: of turned text, of the page turned so that it reads.
 */
export interface Glyph {
  /** The characters that the font says it stands for: usually one, of a ligature several. */
  readonly text: string;
  /** Left end of the base line. */
  readonly x: number;
  readonly y: number;
  /** Of the advance to the next glyph, without spacing. */
  readonly width: number;
  /** Height of the font as printed. */
  readonly size: number;
  readonly font: Font;
  /** 3 and 7 print nothing: the invisible layer of a scan. */
  readonly mode: number;
  /** Number of the marked content that it stands in, which the structure tree refers to. */
  readonly mcid?: number;
  /** Marked as no part of the text: heads, feet, rules. */
  readonly artifact: boolean;
  /** Quarter turns, clockwise, by which the page must be turned for it to be read; `down` of vertical writing. */
  readonly turn: 0 | 1 | 2 | 3 | 'down';
  /** Number of its marked content sequence: which strokes belong together in the file. */
  readonly sequence: number;
}

/** Fonts of signs, whose glyphs have codes of their own by nature. */
const SIGNS = /wingding|webding|symbol|dingbat/iu;

export function isSignFont({ name }: Font): boolean {
  return SIGNS.test(name);
}
