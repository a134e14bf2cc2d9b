import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose contents print does not show. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head script style template noscript iframe object embed svg math canvas audio video select textarea input button datalist title meta link base'.split(
    ' ',
  ),
);

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** A property of the element's own `style`. */
export function style(element: Element, property: string): string | undefined {
  const own = attribute(element, 'style');
  if (own === undefined) return undefined;
  const match = new RegExp(String.raw`(?:^|;)\s*${property}\s*:\s*([^;]+)`, 'iu').exec(own);
  return match?.[1]?.trim().toLowerCase();
}

export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    style(element, 'display') === 'none' ||
    style(element, 'visibility') === 'hidden'
  );
}

/** Whether it stands beside the text that surrounds it: a text box. */
export function isFloating(element: Element): boolean {
  const float = style(element, 'float');
  const position = style(element, 'position');
  return (float !== undefined && float !== 'none') || position === 'absolute' || position === 'fixed';
}

/** All text within, as the file has it. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  if ('content' in node) return node.content.childNodes.map(textOf).join('');
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** `node` and everything within it that is an element, in the order of the file. */
export function* elements(node: Node): Generator<Element> {
  if (!isElement(node)) return;
  yield node;
  for (const child of node.childNodes) yield* elements(child);
}
