import type { UnitStatement } from '../../index/export/unit-statement.js';
import type { FootnoteReference, StatedUnit } from '../../index/model/document.js';
import type { Block } from './compose.js';
import type { ReadText } from './read-text.js';

/** A unit that a file states, and the paragraph that is its text; none where the unit has no text. */
export interface Statement {
  readonly statement: UnitStatement;
  readonly block?: Block;
  /** Offsets into the unit's text; where the file ties marks and notes. */
  readonly footnotes?: readonly FootnoteReference[];
}

const lengthOf = ({ pieces }: Block) => pieces.reduce((sum, { text }) => sum + text.length, 0);
const isBlank = ({ pieces }: Block) => pieces.every(({ text }) => text.trim() === '');

/**
 * The units of a file that states them, over the text that `composeText` made of exactly their blocks, in order; undefined
 * where a text does not begin with the mark that is stated: somebody has changed the file, and it is read like any other.
 */
export function unitsOf(
  statements: readonly Statement[],
  { text, emphasis }: Pick<ReadText, 'text' | 'emphasis'>,
): readonly StatedUnit[] | undefined {
  const units: StatedUnit[] = [];
  let at = 0;
  for (const { statement, block, footnotes } of statements) {
    const { locator, kind, mark, unit } = statement;
    const length = !block || isBlank(block) ? 0 : lengthOf(block);
    const end = at + length;
    const lead = mark === undefined ? 0 : mark.length;
    if (text.slice(at, at + lead) !== (mark ?? '')) return undefined;
    const start = lead > 0 && lead < length ? at + lead + 1 : at + lead;
    units.push({
      locator,
      kind,
      ...unit,
      spans: start < end ? [{ start, end }] : [],
      emphasis: emphasis
        .filter((span) => span.start < end && span.end > start)
        .map((span) => ({
          start: Math.max(span.start, start) - start,
          end: Math.min(span.end, end) - start,
          style: span.style,
        })),
      ...(lead > 0 && { mark: { start: at, end: at + lead } }),
      ...(footnotes && { footnotes }),
    });
    // Each paragraph is closed by a line end.
    if (length > 0) at = end + 1;
  }
  return units;
}
