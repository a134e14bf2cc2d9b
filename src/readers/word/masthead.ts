import type { TextBuilder } from '../text-builder.js';
import { dropParagraphs } from './drop-paragraphs.js';
import type { Paragraph } from './story.js';

/** How far down the body its own head can reach, in paragraphs. */
const REACH = 60;

/**
 * The head that the first page shows, as the beginning of the text. A head that all pages show is a running head where
 * the body itself begins with the same lines (symbol, title): then it is dropped, or they would be read twice.
 * @param own The first page has a head of its own.
 */
export function mastheadOf(
  head: readonly Paragraph[],
  own: boolean,
  body: readonly Paragraph[],
  out: TextBuilder,
): readonly Paragraph[] {
  if (own) return head;
  const lines = head.map(lineOf).filter((line) => line !== '');
  const beginning = new Set(body.slice(0, REACH).map(lineOf));
  if (lines.length === 0 || !lines.every((line) => beginning.has(line))) return head;
  dropParagraphs(head, 'running-head', out);
  return [];
}

function lineOf({ pieces }: Paragraph): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('')
    .trim();
}
