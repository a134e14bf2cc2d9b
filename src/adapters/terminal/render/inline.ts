import { type Span, segmentsOf } from '../../../../index/model/span.js';
import { visibleControls } from '../../../rendering/visible-controls.js';
import { paint, type Role, type TerminalStyle } from './style.js';
import { wrapLines } from './wrap.js';

/** A stretch of a text (offsets into it) that plays a role. */
export interface Painted extends Span {
  readonly role: Role;
}

/**
 * A text as the terminal shows it: wrapped where the style says how wide it is, its stretches painted. In the plain
 * style it is the text itself.
 */
export function paintText(text: string, painted: readonly Painted[], style: TerminalStyle): string {
  if (!style.interactive) return text;
  const lines = style.columns ? wrapLines(text, style.columns) : [{ start: 0, end: text.length }];
  return lines
    .map((line, index) => {
      const shown = paintLine(text, line, painted, style);
      return index === lines.length - 1 || text[line.end - 1] === '\n' ? shown : `${shown}\n`;
    })
    .join('');
}

function paintLine(text: string, line: Span, painted: readonly Painted[], style: TerminalStyle): string {
  return segmentsOf(line, painted)
    .map(({ start, end, covering }) => {
      const roles = covering.map(({ role }) => role);
      return paint(visibleControls(text.slice(start, end)), roles, style);
    })
    .join('');
}
