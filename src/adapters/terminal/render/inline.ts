import { type Span, segmentsOf } from '../../../../index/model/span.js';
import { visibleControls } from '../../../rendering/visible-controls.js';
import { paint, type Role, type TerminalStyle } from './style.js';

/** A stretch of a text (offsets into it) that plays a role. */
export interface Painted extends Span {
  readonly role: Role;
}

/**
 * A text as the terminal shows it, its stretches painted, line by line. The terminal wraps what is too long by itself: a
 * break that we put in would be copied with the quotation. In the plain style it is the text itself.
 */
export function paintText(text: string, painted: readonly Painted[], style: TerminalStyle): string {
  if (!style.interactive) return text;
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const shown = paintLine(text, { start, end: start + line.length }, painted, style);
      start += line.length + 1;
      return shown;
    })
    .join('\n');
}

function paintLine(text: string, line: Span, painted: readonly Painted[], style: TerminalStyle): string {
  return segmentsOf(line, painted)
    .map(({ start, end, covering }) => {
      const roles = covering.map(({ role }) => role);
      return paint(visibleControls(text.slice(start, end)), roles, style);
    })
    .join('');
}
