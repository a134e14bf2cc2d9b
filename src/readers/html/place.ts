import type { HintRole } from '../read-text.js';
import { attribute, type Element } from './elements.js';
import type { Notes } from './notes.js';

/** What a block is, by the elements around it. */
export interface Place {
  readonly role: HintRole;
  readonly style: string;
  readonly level?: number;
  readonly note?: string;
  /** Its text is furniture of the page. */
  readonly furniture: boolean;
  /** The innermost element that is a block, and the one around it. */
  readonly element: Element | undefined;
  readonly around: Element | undefined;
}

const ROLES: Readonly<Record<string, HintRole>> = {
  td: 'cell',
  th: 'cell',
  li: 'list',
  blockquote: 'quotation',
  p: 'paragraph',
};

/** The place of the text in `element`, which stands at `place`. */
export function placeOf(element: Element, place: Place, { bodies }: Pick<Notes, 'bodies'>): Place {
  const name = bodies.get(element);
  const note = name ?? place.note;
  const title = element.tagName === 'div' ? attribute(element, 'title') : undefined;
  const heading = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const role: HintRole =
    note !== undefined
      ? 'note'
      : title === 'header'
        ? 'masthead'
        : heading !== undefined
          ? 'heading'
          : // A cell says more than the paragraphs in it.
            place.role === 'cell' && element.tagName === 'p'
            ? 'cell'
            : (ROLES[element.tagName] ?? place.role);
  const level = heading === undefined ? (role === 'list' ? place.level : undefined) : Number(heading);
  return {
    // What stands in the head of the first page is that, in whatever cells.
    role: place.role === 'masthead' ? 'masthead' : role,
    style: attribute(element, 'class') ?? (heading === undefined ? '' : element.tagName),
    furniture: place.furniture || title === 'footer',
    element,
    around: place.element,
    ...(level === undefined ? {} : { level }),
    ...(note === undefined ? {} : { note }),
  };
}
