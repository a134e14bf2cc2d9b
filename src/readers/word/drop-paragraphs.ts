import type { DroppedKind } from '../read-text.js';
import type { TextBuilder } from '../text-builder.js';
import type { Paragraph, Piece } from './story.js';

/** The pieces of a paragraph and of the boxes in it. */
export function allPieces({ pieces }: Paragraph): Piece[] {
  return pieces.flatMap((piece) => (piece.kind === 'box' ? piece.paragraphs.flatMap(allPieces) : [piece]));
}

/** Lists the characters of paragraphs that the text does not show; those that were dropped already keep their reason. */
export function dropParagraphs(
  paragraphs: readonly Paragraph[],
  kind: DroppedKind,
  out: TextBuilder,
): boolean {
  let any = false;
  for (const piece of paragraphs.flatMap(allPieces)) {
    if (piece.kind === 'text') out.drop({ kind, text: piece.text, at: piece.at });
    else if (piece.kind === 'dropped') out.drop(piece.dropped);
    any ||= piece.kind === 'text';
  }
  return any;
}
