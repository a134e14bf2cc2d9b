import { advance } from '../advance.js';
import type { TextBuilder } from '../text-builder.js';
import type { Piece } from './story.js';

/** A note's pieces taken apart: what its mark is written with, and its text. */
export interface NoteLead {
  /** The file's own characters for the mark (`*`); empty where the note numbers itself. */
  readonly mark: readonly Extract<Piece, { kind: 'text' }>[];
  readonly text: readonly Piece[];
}

/**
 * A note begins tab, mark, blank, tab; print shows the mark and a gap. The characters among them that are not the mark
 * are dropped.
 * @param typed The mark that the author typed at the reference, to be found here again; undefined where the note numbers
 * itself (its text may well begin with a number).
 */
export function splitNoteLead(
  pieces: readonly Piece[],
  typed: string | undefined,
  out: TextBuilder,
): NoteLead {
  const rest = [...pieces];
  dropBlanks(rest, out);
  if (rest[0]?.kind === 'own-mark') {
    rest.shift();
    dropBlanks(rest, out);
  }
  const mark = typed === undefined ? [] : takeMark(rest, typed);
  if (typed !== undefined && mark.length > 0) {
    dropBlanks(rest, out);
    dropRepeated(rest, typed, out);
  }
  return { mark, text: rest };
}

/** Takes white space from the beginning of `pieces`; what is no text stays where it is. */
function dropBlanks(pieces: Piece[], out: TextBuilder): void {
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece?.kind === 'break') {
      pieces.splice(index, 1);
    } else if (piece?.kind === 'text') {
      const blanks = /^\s*/u.exec(piece.text)?.[0].length ?? 0;
      out.drop({ kind: 'note-lead', text: piece.text.slice(0, blanks), at: piece.at });
      if (blanks < piece.text.length) {
        pieces[index] = { ...piece, text: piece.text.slice(blanks), at: advance(piece.at, blanks) };
        return;
      }
      pieces.splice(index, 1);
    } else if (piece?.kind === 'dropped' || piece?.kind === 'page-break') {
      index++;
    } else return;
  }
}

/** LibreOffice writes a typed mark twice: as its label and as the text that it was read from. */
function dropRepeated(pieces: Piece[], typed: string, out: TextBuilder): void {
  if (pieces[0]?.kind !== 'text' || !pieces[0].look.raised) return;
  const again = takeMark(pieces, typed);
  for (const { text, at } of again) out.drop({ kind: 'duplicate', text, at });
  if (again.length > 0) dropBlanks(pieces, out);
}

/** Takes the characters of `label` from the beginning, over as many runs as they were written in. */
function takeMark(pieces: Piece[], label: string): Extract<Piece, { kind: 'text' }>[] {
  const taken: Extract<Piece, { kind: 'text' }>[] = [];
  let left = label;
  let index = 0;
  for (; left !== '' && index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece?.kind !== 'text') break;
    const length = Math.min(left.length, piece.text.length);
    if (piece.text.slice(0, length) !== left.slice(0, length)) return [];
    taken.push({ ...piece, text: piece.text.slice(0, length), look: { ...piece.look, raised: true } });
    left = left.slice(length);
    if (length < piece.text.length) {
      if (left !== '') return [];
      pieces.splice(0, index + 1, {
        ...piece,
        text: piece.text.slice(length),
        at: advance(piece.at, length),
      });
      return taken;
    }
  }
  if (left !== '' || label === '') return [];
  pieces.splice(0, index);
  return taken;
}
