import type { Emphasis } from '../../index/model/document.js';
import { type Segment, type Span, segmentsOf } from '../../index/model/span.js';

/** How a stretch of a quotation is shown: printed bold or italic, or found by a search. */
export type Style = Emphasis['style'] | 'match';

/** A stretch of a text, offsets into it, and everything it is shown as. */
export interface Styled extends Span {
  readonly styles: ReadonlySet<Style>;
}

interface Layered extends Span {
  readonly style: Style;
}

/**
 * A text cut into stretches of one style each; joined they are the text. What a search found is a layer of its own over
 * what is printed.
 *
 * @param emphasis offsets into the text; parts beyond it do not count
 * @param within the stretch to cut; the whole text unless told
 */
export function styledText(
  text: string,
  emphasis: readonly Emphasis[],
  matches: readonly Span[],
  within: Span = { start: 0, end: text.length },
): readonly Styled[] {
  const printed: readonly Layered[] = emphasis;
  const found = matches.map(({ start, end }): Layered => ({ start, end, style: 'match' }));
  return segmentsOf(within, printed, found).map(toStyled);
}

function toStyled({ start, end, covering }: Segment<Layered>): Styled {
  return { start, end, styles: new Set(covering.map(({ style }) => style)) };
}
