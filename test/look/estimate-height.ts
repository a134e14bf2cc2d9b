import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What decides how much room an element takes: the figures of the pages' style sheets, in CSS pixels. */
interface Look {
  readonly size?: number;
  readonly line?: number;
  /** Left of what is within, right of it, above and below it. */
  readonly left?: number;
  readonly around?: number;
  /** Laid out side by side, as far as they fit: what each takes besides its text. */
  readonly row?: boolean;
  readonly box?: { readonly width: number; readonly height: number };
}

type Sheet = Readonly<Record<string, Look>>;

/** Rows of `slack-page.ts` and `discord-page.ts` by class, else by element. */
const SHEETS: Readonly<Record<'slack' | 'discord', Sheet>> = {
  slack: {
    body: { size: 15, line: 22, left: 12, around: 12 },
    message: { left: 44, around: 4 },
    blockquote: { left: 16 },
    li: { left: 24 },
    pre: { size: 12, line: 18, left: 9, around: 13 },
    h3: { size: 18, line: 26, around: 4 },
    context: { size: 13, line: 19 },
    section: { around: 4 },
    hr: { around: 4 },
    actions: { row: true, around: 6 },
    button: { size: 13, box: { width: 30, height: 36 } },
    select: { size: 13, box: { width: 30, height: 36 } },
  },
  discord: {
    body: { size: 16, line: 22, left: 12, around: 12 },
    message: { left: 52, around: 5 },
    blockquote: { left: 16 },
    pre: { size: 13, line: 18, left: 9, around: 13 },
    h3: { size: 16, line: 22, around: 6 },
    small: { size: 13, line: 18 },
    row: { row: true, around: 4 },
    button: { size: 14, box: { width: 36, height: 39 } },
    select: { size: 16, box: { width: 1_000, height: 46 } },
  },
};
/** Between the controls of a row, included in their boxes. */
const GAP = 8;
const INLINE: ReadonlySet<string> = new Set(['b', 'i', 'u', 'a', 'code', 'span']);

/** About how high a page drawn by `slackPage` or `discordPage` is, in CSS pixels: what a browser would measure, without one. */
export function estimateHeight(html: string, platform: 'slack' | 'discord', width: number): number {
  const sheet = SHEETS[platform];
  const body = descendants(parse(html)).find((node) => isElement(node) && node.tagName === 'body');
  return body && isElement(body) ? height(body, width, 15, 22, sheet) : 0;
}

function height(element: Element, outer: number, size: number, line: number, sheet: Sheet): number {
  const look = sheet[nameOf(element, sheet)] ?? {};
  const font = look.size ?? size;
  const leading = look.line ?? line;
  const padded = nameOf(element, sheet) === 'body' ? 2 : 1;
  const width = outer - (look.left ?? 0) * padded;
  const own = look.row
    ? rowHeight(element, width, sheet)
    : flowHeight(element.childNodes, width, font, leading, sheet);
  return own + 2 * (look.around ?? 0);
}

/** Blocks one below the other, the text between them in lines. */
function flowHeight(nodes: readonly Node[], width: number, size: number, line: number, sheet: Sheet): number {
  let total = 0;
  let lines = 0;
  let used = 0;
  const add = (text: string) => {
    for (const char of text) {
      const wide = /[\u2e80-\uffff]/u.test(char) ? size : size * 0.56;
      if (lines === 0) lines = 1;
      if (used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
  };
  const end = () => {
    total += lines * line;
    lines = 0;
    used = 0;
  };
  const visit = (node: Node): void => {
    if ('value' in node && node.nodeName === '#text') add(node.value);
    else if (!isElement(node)) return;
    else if (node.tagName === 'br') {
      if (lines === 0) lines = 1;
      end();
    } else if (INLINE.has(node.tagName) && sheet[nameOf(node, sheet)]?.box === undefined)
      node.childNodes.forEach(visit);
    else {
      end();
      total += sheet[nameOf(node, sheet)]?.box?.height ?? height(node, width, size, line, sheet);
    }
  };
  nodes.forEach(visit);
  end();
  return total;
}

function rowHeight(row: Element, width: number, sheet: Sheet): number {
  let used = 0;
  let total = 0;
  for (const child of row.childNodes) {
    if (!isElement(child)) continue;
    const { size = 13, box = { width: 0, height: 0 } } = sheet[nameOf(child, sheet)] ?? {};
    const wide = Math.min(width, textWidth(child, size) + box.width);
    if (total === 0 || used + wide - GAP > width) {
      total += box.height;
      used = 0;
    }
    used += wide;
  }
  return Math.max(0, total - GAP);
}

function textWidth(element: Element, size: number): number {
  const text = descendants(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
  return Array.from(text, (char) => (/[\u2e80-\uffff]/u.test(char) ? size : size * 0.56)).reduce(
    (sum, wide) => sum + wide,
    0,
  );
}

function nameOf(element: Element, sheet: Sheet): string {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value ?? '';
  return classes in sheet ? classes : element.tagName;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function descendants(node: { readonly childNodes?: readonly Node[] }): readonly Node[] {
  return (node.childNodes ?? []).flatMap((child) => [
    child,
    ...descendants('childNodes' in child ? child : {}),
  ]);
}
