import { advance } from '../advance.js';
import { raiseDigits } from '../raised-digits.js';
import type { TextBuilder } from '../text-builder.js';
import type { Piece } from './story.js';

/** What cannot stand in a line as it is: soft hyphens, and characters that end lines or mean nothing in print. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that are looked for
const SPECIAL = /\u00ad+|[\n\r\v\f\u0085\u2028\u2029]|[\0-\x08\x0e-\x1f\x7f]+/gu;

/**
 * Adds the characters of a run. A line end among them is one blank in print, as in any run; a soft hyphen shows only
 * where a line happens to break there; raised characters are marks, their digits in the raised form.
 */
export function addText(out: TextBuilder, piece: Extract<Piece, { kind: 'text' }>): void {
  let from = 0;
  for (const { index, 0: special } of piece.text.matchAll(SPECIAL)) {
    addPlain(out, piece, from, index);
    const at = advance(piece.at, index);
    if (special.startsWith('\u00ad')) out.drop({ kind: 'soft-hyphen', text: special, at });
    else if (special.length === 1 && /\s|\u0085/u.test(special))
      out.add(' ', 'repaired', at, { was: special });
    else out.drop({ kind: 'markup', text: special, at });
    from = index + special.length;
  }
  addPlain(out, piece, from, piece.text.length);
}

function addPlain(out: TextBuilder, piece: Extract<Piece, { kind: 'text' }>, from: number, to: number): void {
  if (from >= to) return;
  const text = piece.text.slice(from, to);
  const at = advance(piece.at, from);
  const font = piece.font === undefined ? {} : { font: piece.font };
  if (!piece.look.raised) out.add(text, 'text', at, font);
  else {
    const raised = raiseDigits(text);
    out.add(raised, 'mark', at, raised === text ? font : { ...font, was: text });
  }
}
