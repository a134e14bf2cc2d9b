import { advance } from '../advance.js';
import type { TextBuilder } from '../text-builder.js';
import type { OpenField } from './fields.js';
import type { Piece, RunLook } from './story.js';

/**
 * Fields whose code is what print shows, since they have no result. Ruby is one above the other:
 * `EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(fàn),贩)`.
 */
const RUBY =
  /^\s*EQ\b.*?\\o\s*(?:\\a[lrcd]\s*)*\(\s*\\s\s*\\up\s*[\d.]*\s*\((?<reading>[^()]*)\)\s*[,;]\s*(?<base>[^()]*)\)/du;

/** Fields that print something which their code only describes. */
const COMPUTED = /^\s*(?:EQ|SYMBOL)\b/iu;

/**
 * A field ends. Of ruby, the base is shown and the reading dropped as such; another formula without a result is told.
 * @param pieces Those of the paragraph, up to the field's end; changed in place.
 */
export function closeField(
  field: OpenField | undefined,
  pieces: Piece[],
  paragraph: number,
  look: RunLook,
  out: TextBuilder,
): void {
  if (!field || field.result || field.paragraph !== paragraph || !COMPUTED.test(field.code)) return;
  const code = pieces.slice(field.piece);
  const ruby = RUBY.exec(field.code)?.indices?.groups;
  const [reading, base] = [ruby?.['reading'], ruby?.['base']];
  if (!reading || !base || !code.every(isCode)) {
    const at = code.find(isCode)?.dropped.at;
    out.notice('field-not-shown', 'warning', at, field.code.trim());
    return;
  }
  out.notice('ruby-left-out', 'info', code.find(isCode)?.dropped.at);
  let offset = 0;
  const shown = code.filter(isCode).flatMap(({ dropped }): Piece[] => {
    const { text, at } = dropped;
    const start = offset;
    offset += text.length;
    const cuts = [
      ...new Set([0, text.length, ...[...reading, ...base].map((cut) => clamp(cut - start, text.length))]),
    ];
    cuts.sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, index): Piece => {
      const part = { text: text.slice(from, cuts[index + 1]), at: advance(at, from) };
      if (within(start + from, base)) return { kind: 'text', ...part, look };
      return {
        kind: 'dropped',
        dropped: { ...part, kind: within(start + from, reading) ? 'ruby' : dropped.kind },
      };
    });
  });
  pieces.splice(field.piece, code.length, ...shown);
}

function isCode(piece: Piece): piece is Extract<Piece, { kind: 'dropped' }> {
  return piece.kind === 'dropped' && piece.dropped.kind === 'field-code';
}

function clamp(position: number, length: number): number {
  return Math.min(length, Math.max(0, position));
}

function within(position: number, [start, end]: readonly [number, number]): boolean {
  return position >= start && position < end;
}
