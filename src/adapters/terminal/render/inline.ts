import type { Span } from '../../../../index/model/span.js';
import { paint, type Role, type TerminalStyle, visibleControls } from './style.js';
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
  const within = painted.filter(({ start, end }) => start < line.end && end > line.start);
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of within) edges.add(Math.max(start, line.start)).add(Math.min(end, line.end));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1] ?? line.end;
      const roles = within.filter((one) => one.start <= start && one.end >= end).map(({ role }) => role);
      return paint(visibleControls(text.slice(start, end)), roles, style);
    })
    .join('');
}
