import { attribute, type Element, style } from './elements.js';
import type { Notes } from './notes.js';

/** How a stretch of text looks and what it belongs to, by the elements around it. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: boolean;
  /** White space counts. */
  readonly preformatted: boolean;
  /** The note it refers to. */
  readonly reference?: string;
  /** Of characters that have their meaning from it. */
  readonly font?: string;
}

export const PLAIN: Look = { strong: false, emphasis: false, raised: false, preformatted: false };

/** Fonts in which Chinese is set off, as italics would be. */
const KAI = /kai|楷/iu;
const SYMBOLS = /wingdings|webdings|symbol/iu;

/** The look of what stands in `element`, which stands in something that looks like `look`. */
export function lookOf(element: Element, look: Look, { references }: Pick<Notes, 'references'>): Look {
  const face = attribute(element, 'face') ?? style(element, 'font-family') ?? '';
  const weight = style(element, 'font-weight') ?? '';
  const reference = references.get(element);
  return {
    strong:
      look.strong ||
      element.tagName === 'b' ||
      element.tagName === 'strong' ||
      /^(?:bold|[6-9]00)/u.test(weight),
    emphasis:
      look.emphasis ||
      element.tagName === 'i' ||
      element.tagName === 'em' ||
      style(element, 'font-style') === 'italic' ||
      KAI.test(face),
    raised: look.raised || element.tagName === 'sup' || style(element, 'vertical-align') === 'super',
    preformatted:
      look.preformatted || element.tagName === 'pre' || /^pre/u.test(style(element, 'white-space') ?? ''),
    ...(reference === undefined
      ? look.reference === undefined
        ? {}
        : { reference: look.reference }
      : { reference }),
    ...(SYMBOLS.test(face) ? { font: face } : look.font === undefined ? {} : { font: look.font }),
  };
}
