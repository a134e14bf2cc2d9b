import type { Paragraph } from './story.js';

/**
 * Paragraphs whose end was deleted go on in the next. The number and style are those of the first, unless nothing of it
 * is left. Cells are never joined.
 */
export function joinParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (open && !sameCell(open, paragraph)) {
      joined.push(open);
      open = undefined;
    }
    const whole: Paragraph = open ? join(open, paragraph) : paragraph;
    if (whole.joinsNext) open = whole;
    else {
      joined.push(whole);
      open = undefined;
    }
  }
  if (open) joined.push(open);
  return joined;
}

function join(first: Paragraph, second: Paragraph): Paragraph {
  const { endsSection: _, ...kept } = hasText(first) ? first : second;
  return {
    ...kept,
    pieces: [...first.pieces, ...second.pieces],
    joinsNext: second.joinsNext,
    pageBreakBefore: first.pageBreakBefore,
    ...(second.endsSection === undefined ? {} : { endsSection: second.endsSection }),
  };
}

function hasText({ pieces }: Paragraph): boolean {
  return pieces.some((piece) => piece.kind === 'note' || (piece.kind === 'text' && piece.text.trim() !== ''));
}

function sameCell(a: Paragraph, b: Paragraph): boolean {
  return a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.cell === b.cell?.cell;
}
