import type { HintRole } from '../read-text.js';
import { joinCutCells } from './cut-cells.js';
import { furnitureKind, isSeparator } from './furniture.js';
import { joinNear, joinOnLine, type Line, onLine, textOfLine } from './line.js';
import type { PageContent } from './page-content.js';
import { edgesOf } from './page-edges.js';
import type { PrintedParagraph, Reading } from './paragraph.js';
import { isCut } from './paragraph-ends.js';
import type { StructureLeaf, StructureNode } from './read-page.js';
import { rubyOf } from './ruby.js';

/** Roles that begin and end a paragraph; all others stand within one. Source: ISO 32000-1, 14.8.4. */
const BLOCKS: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 Title L LI LBody Table TR TH TD THead TBody TFoot Note FENote Aside Form Root'.split(
    ' ',
  ),
);

const ROLES: Readonly<Record<string, HintRole>> = {
  TH: 'cell',
  TD: 'cell',
  LI: 'list',
  TOCI: 'contents',
  BlockQuote: 'quotation',
  Title: 'title',
  H: 'heading',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

const NOTES: ReadonlySet<string> = new Set(['Note', 'FENote']);

/** Readings of characters, set above them. */
const RUBY_TEXT: ReadonlySet<string> = new Set(['RT', 'RP']);

interface Context {
  readonly role: HintRole;
  readonly style: string;
  readonly level?: number;
  readonly note?: string;
}

interface Draft extends Context {
  readonly leaves: string[];
  /** Its first content stands in a span. */
  readonly spanned: boolean;
}

/**
 * Paragraphs by the structure tree of a tagged PDF: what its writer says belongs together, in the order of reading. A
 * paragraph that goes over pages is one node of the tree, met on each of them.
 */
export function readByStructure(pages: readonly PageContent[]): Reading {
  const drafts: Draft[] = [];
  const owners = new Set<string>();
  const ruby = new Set<string>();
  let notes = 0;
  const strokesOf = new Map(pages.flatMap(({ tagged }) => [...tagged]));

  for (const { structure } of pages)
    if (structure) block(structure, { role: 'paragraph', style: '' }, undefined);

  const taken = drafts.flatMap((draft) => {
    const parts = draft.leaves.flatMap((name) => strokesOf.get(name) ?? []);
    const above = rubyOf(parts);
    const lines = inLines(parts.filter((part) => !above.includes(part)));
    return lines.length === 0 ? [] : [{ ...draft, lines, ruby: above }];
  });
  const asParagraph = ({
    leaves,
    ruby: _,
    spanned,
    ...paragraph
  }: (typeof taken)[number]): PrintedParagraph => paragraph;
  // Where spans are rare, one at the top of a page says that its paragraph began on the page before.
  const telling = drafts.filter(({ spanned }) => spanned).length < TELLING * drafts.length;
  const continued = new Set(taken.filter(({ spanned }) => spanned && telling).map(({ lines }) => lines[0]));
  const body = withoutCuts(taken.filter(({ note }) => note === undefined).map(asParagraph), continued);
  const furniture: Reading['furniture'][number][] = [
    ...[...ruby].flatMap((name) => strokesOf.get(name) ?? []),
    ...taken.flatMap(({ ruby: above }) => above),
  ].map((line) => ({ kind: 'ruby' as const, line }));
  const loose = pages.map((page) => looseOf(page, taken));
  return {
    paragraphs: withLoose(body, loose),
    notes: taken.filter(({ note }) => note !== undefined).map(asParagraph),
    furniture: [...furniture, ...loose.flatMap((page) => page.furniture)],
  };

  /** @param label The paragraph that holds an item's number so far, which the item's first paragraph goes on. */
  function block(node: StructureNode, around: Context, label: Draft | undefined): void {
    const context = contextOf(node, around, () => `note ${++notes}`);
    const numbered = label?.leaves.length;
    let open = label;
    for (const child of node.children) {
      if (!('role' in child)) open = leaf(child, context, open, false);
      else if (!BLOCKS.has(child.role)) open = inline(child, context, open);
      else {
        const onlyNumber = open !== undefined && open === label && open.leaves.length === numbered;
        const goesOn = onlyNumber || (node.role === 'LI' && child.role === 'LBody');
        block(child, context, goesOn ? open : undefined);
        // A note within a paragraph does not end it.
        if (!NOTES.has(child.role)) open = undefined;
      }
    }
  }

  /** @returns the paragraph that what follows goes on. */
  function inline(node: StructureNode, context: Context, open: Draft | undefined): Draft | undefined {
    if (RUBY_TEXT.has(node.role)) {
      for (const name of leavesOf(node)) claim(name, ruby);
      return open;
    }
    let draft = open;
    for (const child of node.children) {
      if (!('role' in child)) draft = leaf(child, context, draft, node.role === 'Span');
      else if (!BLOCKS.has(child.role)) draft = inline(child, context, draft);
      else block(child, context, undefined);
    }
    return draft;
  }

  function leaf(
    { id }: StructureLeaf,
    context: Context,
    open: Draft | undefined,
    spanned: boolean,
  ): Draft | undefined {
    if (!strokesOf.has(id) || !claim(id, undefined)) return open;
    if (open) {
      open.leaves.push(id);
      return open;
    }
    const draft = { ...context, leaves: [id], spanned };
    drafts.push(draft);
    return draft;
  }

  /** @returns whether nobody had it: a node that goes over pages is met on each. */
  function claim(name: string, into: Set<string> | undefined): boolean {
    if (owners.has(name)) return false;
    owners.add(name);
    into?.add(name);
    return true;
  }
}

/** @param newNote Names a note. */
function contextOf({ role }: StructureNode, context: Context, newNote: () => string): Context {
  if (NOTES.has(role)) return { ...context, role: 'note', style: role, note: newNote() };
  // Cells and notes say more than the paragraphs in them.
  if (role === 'P' && context.role !== 'paragraph') return context;
  const level = /^H([1-6])$/u.exec(role)?.[1];
  const own = ROLES[role] ?? context.role;
  return {
    role: own,
    style: BLOCKS.has(role) && role !== 'Root' && role !== 'Document' ? role : context.style,
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(context.note === undefined ? {} : { note: context.note }),
  };
}

function leavesOf(node: StructureNode): readonly string[] {
  return node.children.flatMap((child) => ('role' in child ? leavesOf(child) : [child.id]));
}

/** Strokes in order → lines: those on one base line, one behind the other, are one. */
export function inLines(parts: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const follows =
      last !== undefined &&
      last.page === part.page &&
      last.turn === part.turn &&
      onLine(last, part) &&
      part.x > last.right - 1.5 * Math.max(last.size, part.size);
    if (follows) lines[lines.length - 1] = joinOnLine(last, part);
    else lines.push(part);
  }
  return lines;
}

/** Paragraphs that the writer of the file has cut where a page ends: some make a node for each page. */
function withoutCuts(
  paragraphs: readonly PrintedParagraph[],
  continued: ReadonlySet<Line | undefined>,
): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = [];
  const edges = edgesOf(paragraphs.filter(({ role }) => role !== 'cell').flatMap(({ lines }) => lines));
  for (const paragraph of paragraphs) {
    const before = out.at(-1);
    const [next] = paragraph.lines;
    const cut =
      before &&
      next &&
      CUTTABLE.has(before.role) &&
      CUTTABLE.has(paragraph.role) &&
      isCut(before.lines, next, edges, continued.has(next));
    if (before && cut) out[out.length - 1] = { ...before, lines: [...before.lines, ...paragraph.lines] };
    else out.push(paragraph);
  }
  return joinCutCells(out, edges);
}

/** Share of paragraphs that begin in a span, above which spans say nothing of pages. */
const TELLING = 0.2;

const CUTTABLE: ReadonlySet<HintRole> = new Set<HintRole>(['paragraph', 'list']);

interface Loose {
  readonly page: number;
  /** What belongs before the page's first paragraph: of the first page, its head. */
  readonly before: readonly PrintedParagraph[];
  /** What stands among the text without being part of the tree. */
  readonly after: readonly PrintedParagraph[];
  readonly furniture: Reading['furniture'];
}

/** What no node refers to: above the text of the first page its masthead, elsewhere in the margins furniture, else text. */
function looseOf(page: PageContent, taken: readonly { readonly lines: readonly Line[] }[]): Loose {
  const ys = taken.flatMap(({ lines }) =>
    lines.filter((line) => line.page === page.number).map(({ y }) => y),
  );
  const [top, bottom] = [Math.min(...ys, page.height), Math.max(...ys, 0)];
  const before: PrintedParagraph[] = [];
  const after: PrintedParagraph[] = [];
  const furniture: Reading['furniture'][number][] = [];
  for (const line of joinNear(page.loose)) {
    const text = textOfLine(line);
    const kind = furnitureKind(text);
    if (isSeparator(text)) furniture.push({ kind: 'separator', line });
    else if (page.number === 1 && line.y < top && kind !== 'page-mark')
      before.push({ lines: [line], role: 'masthead', style: '' });
    else if (line.y <= top || line.y >= bottom || kind !== undefined)
      furniture.push({ kind: kind ?? 'running-head', line });
    else after.push({ lines: [line], role: 'text-box', style: '' });
  }
  return { page: page.number, before, after, furniture };
}

/** The masthead first; what stands loose on a page behind the last paragraph that begins on it. */
function withLoose(body: readonly PrintedParagraph[], loose: readonly Loose[]): readonly PrintedParagraph[] {
  const out = [...body];
  for (const { page, after } of loose.toReversed()) {
    if (after.length === 0) continue;
    const index = out.findLastIndex(({ lines }) => (lines[0]?.page ?? 0) <= page);
    out.splice(index + 1, 0, ...after);
  }
  return [...loose.flatMap(({ before }) => before), ...out];
}
