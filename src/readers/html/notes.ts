import { attribute, type Element, elements, isBlock, isElement, type Node, textOf } from './elements.js';

/** The notes of a page. */
export interface Notes {
  /** Links that refer to a note → its name. */
  readonly references: ReadonlyMap<Element, string>;
  /** Elements that hold a note, whole → its name. */
  readonly bodies: ReadonlyMap<Element, string>;
  /** Links back to where a note is referred to: they print its mark, or an arrow. */
  readonly backLinks: ReadonlySet<Element>;
}

/**
 * Finds notes by what all programs that write them have in common: two links that lead to one another, the first in the
 * text, the second in the note (LibreOffice: sdfootnote1anc and sdfootnote1sym; Word: _ftnref1 and _ftn1; pandoc: fnref1
 * and fn1).
 */
export function findNotes(root: Node): Notes {
  const all = [...elements(root)];
  const order = new Map(all.map((element, index) => [element, index]));
  const named = new Map<string, Element>();
  for (const element of all)
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element);
  const links = all.filter((element) => fragment(element) !== undefined);
  const references = new Map<Element, string>();
  const bodies = new Map<Element, string>();
  const backLinks = new Set<Element>();
  for (const link of links) {
    const name = fragment(link) ?? '';
    const target = named.get(name);
    // A table of contents and its headings also lead to one another; a mark is short.
    if (!target || textOf(link).trim().length > 6 || holds(target, link)) continue;
    const back = linkBack(target, link);
    if (!back || (order.get(link) ?? 0) >= (order.get(back) ?? 0)) continue;
    references.set(link, name);
    backLinks.add(back);
    bodies.set(bodyOf(target, backLinks), name);
  }
  return { references, bodies, backLinks };
}

/** Whether `link` stands in `target`: it leads to the top of what it is in. */
function holds(target: Element, link: Element): boolean {
  for (let at: Element | undefined = link; at; at = parentOf(at)) if (at === target) return true;
  return false;
}

function fragment(element: Element): string | undefined {
  if (element.tagName !== 'a') return undefined;
  const href = attribute(element, 'href') ?? '';
  const hash = href.indexOf('#');
  return hash === -1 || hash === href.length - 1 ? undefined : href.slice(hash + 1);
}

function namesOf(element: Element): readonly string[] {
  const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
  return [attribute(element, 'id'), name].flatMap((each) => (each ? [each] : []));
}

/** The link in or at `target` that leads to `link` or what holds it. */
function linkBack(target: Element, link: Element): Element | undefined {
  const names = new Set(
    [link, link.parentNode].flatMap((node) => (node && 'tagName' in node ? namesOf(node) : [])),
  );
  if (names.size === 0) return undefined;
  return [...elements(target)].find((element) => names.has(fragment(element) ?? ''));
}

/** The element that is all of a note: the list item, the division that holds no other note, or the paragraph. */
function bodyOf(target: Element, backLinks: ReadonlySet<Element>): Element {
  let body = target;
  for (let at: Element | undefined = target; at; at = parentOf(at)) {
    const holds = [...elements(at)].filter((element) => backLinks.has(element)).length;
    if (holds > 1 || at.tagName === 'body' || at.tagName === 'ol' || at.tagName === 'ul') break;
    // A division that holds much more than its one note is the page.
    if (isBlock(at) && at.tagName !== 'div') body = at;
    else if (at.tagName === 'div' && firstText(at, backLinks)) body = at;
  }
  return body;
}

/** Whether nothing is printed before the mark of the note. */
function firstText(element: Element, backLinks: ReadonlySet<Element>): boolean {
  for (const child of element.childNodes) {
    if (isElement(child) && backLinks.has(child)) return true;
    if (isElement(child) && [...elements(child)].some((each) => backLinks.has(each)))
      return firstText(child, backLinks);
    if (textOf(child).trim() !== '') return false;
  }
  return false;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}
