import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import stringWidth from 'string-width';
import { type Block, composeText, type Piece } from '../compose.js';
import { decodeText } from '../decode.js';
import { NoticeCounter } from '../notice-counter.js';
import { lowerDigits, raiseDigits } from '../raised-digits.js';
import { type HintRole, type Reader, RefusalError, refusable } from '../read-text.js';
import { SourceSlices } from '../source-slices.js';
import { type Statement, unitsOf } from '../stated-units.js';
import { isWide } from '../wide.js';
import { frontMatter } from './front-matter.js';
import { alignText } from './inline-text.js';
import { MarkdownStatements } from './statements.js';

/**
 * Reads Markdown: CommonMark with footnotes, and emphasis that Chinese punctuation does not break. It is used for
 * positions only: every character of the text is one of the file at its place, printed numbers of lists too (CommonMark
 * would count 1, 2, 3 whatever is printed); markup is listed as left out.
 */
export const readMarkdown: Reader = (bytes, limits) =>
  refusable(() => {
    const decoded = decodeText(bytes);
    if (!decoded)
      throw new RefusalError('encoding', 'is neither UTF-8 nor certainly another encoding; save it as UTF-8');
    if (decoded.text.length > limits.characters)
      throw new RefusalError('too-large', `the text has more than ${limits.characters} characters`);
    const { facts, body, statesUnits } = frontMatter(decoded.text);
    const walk = new MarkdownWalk(new SourceSlices(decoded.text, decoded.encoding), body, limits.depth);
    const { blocks, notices, statements } = walk.read(statesUnits);
    const read = composeText(
      blocks,
      {
        dropped: walk.slices.rest(() => 'markup'),
        facts,
        notices,
        fidelity: 'characters',
        reader: { name: 'markdown', version: 3 },
      },
      limits,
    );
    const units = statements && unitsOf(statements, read);
    return units ? { ...read, units } : read;
  });

/** How a stretch of text looks, by the elements around it. */
interface Look {
  readonly style?: 'strong' | 'emphasis';
  readonly raised: boolean;
}

const PLAIN: Look = { raised: false };

interface Paragraph {
  readonly role: HintRole;
  readonly level?: number;
  readonly note?: string;
}

class MarkdownWalk {
  readonly #blocks: Block[] = [];
  readonly #noteBlocks: Block[] = [];
  readonly #notices = new NoticeCounter();
  /** Between `<sup>` and `</sup>`. */
  #raised = false;
  /** Between `<b>` and `</b>`. */
  #style: Look['style'];
  #statements: MarkdownStatements | undefined;
  /** Whether the lines of the present paragraph are one line of thought. */
  #joins = true;

  constructor(
    readonly slices: SourceSlices,
    /** Where the text begins, behind what the file says of itself. */
    private body: number,
    private readonly depth: number,
  ) {}

  /** @param statesUnits comments say what the paragraphs are: a file that we exported */
  read(statesUnits: boolean): {
    readonly blocks: readonly Block[];
    readonly notices: ReturnType<NoticeCounter['list']>;
    /** Undefined where the file states no units, or not all of its paragraphs are one each. */
    readonly statements: readonly Statement[] | undefined;
  } {
    if (statesUnits) this.#statements = new MarkdownStatements();
    const root = parse(this.slices.source.slice(this.body));
    this.#flow(root.children, { role: 'paragraph' }, 0);
    const blocks = [...this.#blocks, ...this.#noteBlocks];
    return { blocks, notices: this.#notices.list(), statements: this.#statements?.list(blocks) };
  }

  #flow(
    nodes: readonly RootContent[],
    paragraph: Paragraph,
    depth: number,
    lead: readonly Piece[] = [],
  ): void {
    if (depth > this.depth)
      throw new RefusalError('too-deep', `more than ${this.depth} elements within one another`);
    let first = lead;
    for (const node of nodes) {
      this.#block(node, paragraph, depth, first);
      first = [];
    }
    if (nodes.length === 0 && lead.length > 0) this.#push(lead, paragraph);
  }

  #block(node: RootContent, paragraph: Paragraph, depth: number, lead: readonly Piece[]): void {
    switch (node.type) {
      case 'paragraph':
        if (this.#table(node, paragraph, depth, lead)) return;
        this.#joins = isHardWrapped(this.slices.source.slice(this.#start(node), this.#end(node)));
        this.#push([...lead, ...this.#inlines(node.children, PLAIN, depth)], paragraph);
        return;
      case 'heading':
        this.#push([...lead, ...this.#inlines(node.children, PLAIN, depth)], {
          ...paragraph,
          role: 'heading',
          level: node.depth,
        });
        return;
      case 'blockquote':
        this.#flow(node.children, { ...paragraph, role: 'quotation' }, depth + 1, lead);
        return;
      case 'list':
        for (const item of node.children) {
          const marker = node.ordered === true ? this.#marker(item) : [];
          this.#flow(
            item.children,
            { ...paragraph, role: 'list', level: (paragraph.level ?? 0) + 1 },
            depth + 1,
            [...lead, ...marker],
          );
        }
        return;
      case 'footnoteDefinition':
        // A note that begins with another one.
        if (lead.length > 0) this.#push(lead, paragraph);
        this.#flow(node.children, { role: 'note', note: node.identifier }, depth + 1, this.#noteMark(node));
        return;
      case 'code':
        this.#lines(node, paragraph, lead);
        return;
      case 'html':
        if (this.#statements?.take(node.value, this.#blocks.length)) return;
        this.#push([...lead, ...this.#markup(node)], paragraph);
        this.#notices.add('markup-left-out', 'info', { byte: this.slices.byte(this.#start(node)) });
        return;
      default:
        if (lead.length > 0) this.#push(lead, paragraph);
    }
  }

  /**
   * A table as GitHub writes it, which CommonMark takes for a paragraph: its cells, row by row; pipes and the line below the
   * head are markup.
   * @returns false where the paragraph is none.
   */
  #table(node: Nodes, paragraph: Paragraph, depth: number, lead: readonly Piece[]): boolean {
    const [start, end] = [this.#start(node), this.#end(node)];
    const cells = cellsOf(this.slices.source.slice(start, end));
    if (cells === undefined || node.position?.start.column !== 1) return false;
    if (lead.length > 0) this.#push(lead, paragraph);
    const body = this.body;
    for (const cell of cells) {
      this.body = start + cell.start;
      const text = this.slices.source.slice(this.body, start + cell.end);
      // A note is known as one only beside its definition.
      const notes = [...text.matchAll(/\[\^([^\]]+)\]/gu)].map(([mark]) => `\n\n${mark}: x`).join('');
      const [first] = parse(text + notes).children;
      if (first) this.#flow([first], { ...paragraph, role: 'cell' }, depth + 1);
    }
    this.body = body;
    return true;
  }

  #push(pieces: readonly Piece[], { role, level, note }: Paragraph): void {
    const block: Block = {
      pieces,
      role,
      ...(level === undefined ? {} : { level }),
      ...(note === undefined ? {} : { note }),
    };
    (note === undefined ? this.#blocks : this.#noteBlocks).push(block);
  }

  /** The printed number of a list's item: `3. `. */
  #marker(item: Nodes): readonly Piece[] {
    const [start, end] = [this.#start(item), this.#end(item)];
    const marker = /^[ \t]*\d+[.)][ \t]*/u.exec(this.slices.source.slice(start, end))?.[0] ?? '';
    return this.#piece(start, start + marker.length, PLAIN);
  }

  /** `[^1]:` → ¹ and a blank. */
  #noteMark(node: Nodes): readonly Piece[] {
    const start = this.#start(node);
    const label =
      /^\[\^((?:\\.|[^\]\\])+)\]:/u.exec(this.slices.source.slice(start, this.#end(node)))?.[1] ?? '';
    const at = { byte: this.slices.byte(start + 2) };
    return [...this.#mark(start + 2, label), { text: ' ', kind: 'break', at }];
  }

  /** A label that stands at `start`, as a raised mark. */
  #mark(start: number, label: string, note?: string): readonly Piece[] {
    const text = this.slices.take(start, start + label.length);
    const shown = raiseDigits(text);
    const at = { byte: this.slices.byte(start) };
    return [
      {
        text: shown,
        kind: 'mark',
        at,
        ...(shown === text ? {} : { was: text }),
        label: lowerDigits(text),
        ...(note === undefined ? {} : { note }),
      },
    ];
  }

  #inlines(nodes: readonly Nodes[], look: Look, depth: number): readonly Piece[] {
    if (depth > this.depth)
      throw new RefusalError('too-deep', `more than ${this.depth} elements within one another`);
    return nodes.flatMap((node) => this.#inline(node, look, depth));
  }

  #inline(node: Nodes, look: Look, depth: number): readonly Piece[] {
    switch (node.type) {
      case 'text':
        return this.#text(node.value, node, look);
      case 'strong':
        return this.#inlines(node.children, { ...look, style: 'strong' }, depth + 1);
      case 'emphasis':
        return this.#inlines(node.children, { ...look, style: look.style ?? 'emphasis' }, depth + 1);
      case 'inlineCode':
        return this.#text(node.value, node, look);
      case 'break':
        return [
          {
            text: '\n',
            kind: 'break',
            at: { byte: this.slices.byte(this.#start(node)) },
            ...styleOf({ style: look.style ?? this.#style }),
          },
        ];
      case 'footnoteReference': {
        // `[^` stands before the label, `]` behind it.
        const [start, end] = [this.#start(node) + 2, this.#end(node) - 1];
        return this.#mark(start, this.slices.source.slice(start, end), node.identifier);
      }
      case 'html':
        this.#tag(node.value);
        return [];
      case 'image':
      case 'imageReference':
        this.#notices.add('picture-left-out', 'info', { byte: this.slices.byte(this.#start(node)) });
        return [];
      default:
        return 'children' in node ? this.#inlines(node.children, look, depth + 1) : [];
    }
  }

  #tag(html: string): void {
    const [, closing, name = ''] = /^<(\/?)(\w+)/u.exec(html) ?? [];
    const style = STYLES[name.toLowerCase()];
    if (name.toLowerCase() === 'sup') this.#raised = closing === '';
    else if (style !== undefined) this.#style = closing === '' ? style : undefined;
    else this.#notices.add('markup-left-out', 'info');
  }

  #text(value: string, node: Nodes, look: Look): readonly Piece[] {
    const start = this.#start(node);
    const raised = look.raised || this.#raised;
    const style = look.style ?? this.#style;
    return alignText(this.slices.source.slice(start, this.#end(node)), value, start).flatMap(
      ({ text, start: from, offset }) => {
        if (from === undefined)
          return [
            {
              text,
              kind: 'computed' as const,
              at: { byte: this.slices.byte(offset) },
              ...styleOf({ style }),
            },
          ];
        return raised
          ? this.#mark(from, text)
          : this.#wrapped(from, from + text.length, { raised, ...styleOf({ style }) });
      },
    );
  }

  /**
   * A stretch that may go over line ends. In a wrapped paragraph they are nothing between Chinese characters, else a
   * blank; where people write a paragraph a line, as in a text file, each stays one.
   */
  #wrapped(start: number, end: number, look: Look): readonly Piece[] {
    const pieces: Piece[] = [];
    const { source } = this.slices;
    for (let from = start; from < end; ) {
      const newline = source.indexOf('\n', from);
      const to = newline === -1 || newline >= end ? end : newline;
      pieces.push(...this.#piece(from, to, look));
      const text = this.#joins ? ' ' : '\n';
      if (to < end && !(this.#joins && isWide(lastVisible(source, to)) && isWide(nextVisible(source, to))))
        pieces.push({ text, kind: 'break', at: { byte: this.slices.byte(to) } });
      from = to + 1;
    }
    return pieces;
  }

  #piece(start: number, end: number, look: Look): readonly Piece[] {
    // A carriage return before a line end is no character of the text.
    const text = this.slices.source.slice(start, end).replace(/\r$/u, '');
    if (text === '') return [];
    this.slices.take(start, start + text.length);
    return [{ text, kind: 'text', at: { byte: this.slices.byte(start) }, ...styleOf(look) }];
  }

  /** Lines of a block that Markdown takes for code, which a pasted text with indents may be: each a paragraph. */
  #lines(node: Nodes, paragraph: Paragraph, lead: readonly Piece[]): void {
    const [start, end] = [this.#start(node), this.#end(node)];
    let first = lead;
    for (let from = start; from < end; ) {
      const newline = this.slices.source.indexOf('\n', from);
      const to = newline === -1 || newline > end ? end : newline;
      const line = this.slices.source.slice(from, to);
      if (!/^\s*(?:`{3,}|~{3,})/u.test(line)) {
        const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
        this.#push([...first, ...this.#piece(from + indent, to, PLAIN)], paragraph);
        first = [];
      }
      from = to + 1;
    }
  }

  /** What stands between the tags of HTML is text all the same. */
  #markup(node: Nodes): readonly Piece[] {
    const [start, end] = [this.#start(node), this.#end(node)];
    const pieces: Piece[] = [];
    for (const match of this.slices.source.slice(start, end).matchAll(/<!--[\s\S]*?-->|<[^>]*>|([^<]+)/gu))
      if (match[1] !== undefined && match[1].trim() !== '')
        pieces.push(...this.#wrapped(start + match.index, start + match.index + match[1].length, PLAIN));
    return pieces;
  }

  #start(node: Nodes): number {
    return this.body + (node.position?.start.offset ?? 0);
  }

  #end(node: Nodes): number {
    return this.body + (node.position?.end.offset ?? 0);
  }
}

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfmFootnote(), cjkFriendlyExtension()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
}

/** Below the head of a table: |---|:-:| */
const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/** The cells of a table that hold something, as ranges of its source; undefined of what is no table. */
function cellsOf(source: string): readonly { readonly start: number; readonly end: number }[] | undefined {
  const lines = source.split('\n');
  const [head = '', below = ''] = lines;
  if (!head.includes('|') || !below.includes('|') || !DELIMITERS.test(below)) return undefined;
  const cells: { start: number; end: number }[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (index !== 1)
      // Between pipes, of which an escaped one is a character.
      for (const match of line.matchAll(/(?:\\.|[^|\\]|\\$)+/gu)) {
        const inner = match[0].trim();
        const start = at + match.index + match[0].indexOf(inner);
        if (inner !== '') cells.push({ start, end: start + inner.length });
      }
    at += line.length + 1;
  }
  return cells;
}

const STYLES: Readonly<Record<string, NonNullable<Look['style']>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

function styleOf({ style }: { readonly style?: Look['style'] | undefined }): Pick<Look, 'style'> {
  return style === undefined ? {} : { style };
}

/** The last character before `offset` that is neither white space nor the end of emphasis. */
function lastVisible(source: string, offset: number): string | undefined {
  return /([^\s*_`])[\s*_`]*$/u.exec(source.slice(Math.max(0, offset - 50), offset))?.[1];
}

/** In columns of a terminal. */
const LEAST_WRAPPED_WIDTH = 40;

/** Whether a paragraph was broken to a width: all its lines but the last are about as long as the longest. */
function isHardWrapped(source: string): boolean {
  const widths = source.split('\n').map((line) => stringWidth(line.trim()));
  const longest = Math.max(...widths);
  return longest >= LEAST_WRAPPED_WIDTH && widths.slice(0, -1).every((width) => width >= 0.75 * longest);
}

/** The first character behind `offset` that is neither white space nor the prefix of a quotation. */
function nextVisible(source: string, offset: number): string | undefined {
  return /^[\s>]*(\S)/u.exec(source.slice(offset, offset + 200))?.[1];
}
