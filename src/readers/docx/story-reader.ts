import type { DroppedKind, PartAt, Story, StoryAt } from '../read-text.js';
import type { TextBuilder } from '../text-builder.js';
import { closeField } from '../word/equation-field.js';
import { Fields } from '../word/fields.js';
import type { Paragraph, Piece, RunLook } from '../word/story.js';
import { ELEMENTS, SILENT } from './elements.js';
import type { Lists } from './numbering-part.js';
import { lookOf, overlay, type RunProperties, readRunProperties, toggle } from './run-properties.js';
import { readSection } from './sections.js';
import { type ParagraphStyle, readNumberingProperties, type Styles } from './styles.js';
import { child, childrenOf, flag, integerOf, valOf, type XmlElement, type XmlNode } from './xml.js';

/** What all stories of a document share. */
export interface Shared {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly settings: XmlElement | undefined;
  /** Takes the notices. */
  readonly out: TextBuilder;
}

/** Where a story stands. */
export interface StoryPlace {
  readonly part: string;
  readonly story: Story;
}

/** What holds for everything below an element. */
export interface Context {
  /** Why the text here is not shown. */
  readonly drop?: DroppedKind;
  readonly cell?: StoryAt['cell'];
  /** The table whose rows and cells are counted. */
  readonly table?: { readonly number: number; row: number; cell: number };
}

/** The paragraph in hand. */
interface OpenParagraph {
  readonly pieces: Piece[];
  readonly style: ParagraphStyle;
  readonly number: number;
  readonly cell: StoryAt['cell'];
  run: number;
}

/** The run in hand. */
interface OpenRun {
  readonly look: RunLook;
  readonly drop: DroppedKind | undefined;
  offset: number;
}

/** Reads one story (the body, a header, a note) into paragraphs. */
export class StoryReader {
  readonly #shared: Shared;
  readonly #place: StoryPlace;
  readonly #fields: Fields;
  #paragraphs: Paragraph[] = [];
  #paragraph: OpenParagraph | undefined;
  #run: OpenRun | undefined;
  #count = 0;
  #tables = 0;

  constructor(shared: Shared, place: StoryPlace) {
    this.#shared = shared;
    this.#place = place;
    this.#fields = new Fields(place.story);
  }

  /** The paragraphs below `container`, in order. */
  read(container: XmlElement): Paragraph[] {
    this.children(container, {});
    return this.#paragraphs;
  }

  /** The next block of a story that is read in pieces. */
  block(element: XmlElement): void {
    this.#node(element, {});
  }

  get paragraphs(): Paragraph[] {
    return this.#paragraphs;
  }

  notice(code: Parameters<TextBuilder['notice']>[0], detail?: string): void {
    const warning = code === 'embedded-left-out' || code === 'symbol-font';
    this.#shared.out.notice(code, warning ? 'warning' : 'info', this.#at(), detail);
  }

  children(element: XmlElement, context: Context): void {
    for (const node of element.children) this.#node(node, context);
  }

  #node(node: XmlNode, context: Context): void {
    if (typeof node === 'string') return;
    if (SILENT.has(node.name)) {
      // Text among properties is against the schema, and print does not show it.
      if (holdsText(node)) this.children(node, { ...context, drop: context.drop ?? 'markup' });
      return;
    }
    const handler = ELEMENTS[node.name];
    if (handler) handler(node, context, this);
    else this.children(node, context);
  }

  paragraph(element: XmlElement, context: Context): void {
    const properties = child(element, 'w:pPr');
    const style = this.#shared.styles.paragraph(valOf(properties, 'w:pStyle'));
    const outer = { paragraph: this.#paragraph, run: this.#run };
    this.#paragraph = { pieces: [], style, number: ++this.#count, cell: context.cell, run: 0 };
    this.#run = undefined;
    const at = this.#at();
    this.children(element, context);
    const { pieces } = this.#paragraph;
    this.#paragraph = outer.paragraph;
    this.#run = outer.run;
    const mark = child(properties, 'w:rPr');
    const section = child(properties, 'w:sectPr');
    // A paragraph hidden with its end is not there for print, nor for the counting of its list.
    const hidden = flag(mark, 'w:vanish') === true && pieces.every(({ kind }) => kind === 'dropped');
    const list = context.drop === undefined && !hidden ? this.#listOf(properties, style) : undefined;
    const outline = integerOf(valOf(properties, 'w:outlineLvl'));
    const level = outline === undefined ? style.outline : outline < 9 ? outline + 1 : undefined;
    const gone = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
    if (gone) this.notice('revisions-accepted');
    this.#paragraphs.push({
      pieces,
      style: style.name,
      base: lookOf(style.run, style.run.size),
      ...(level === undefined ? {} : { outline: level }),
      ...(list === undefined ? {} : { list }),
      joinsNext: gone || flag(mark, 'w:specVanish') === true,
      pageBreakBefore: flag(properties, 'w:pageBreakBefore') ?? style.pageBreakBefore,
      ...(context.cell === undefined ? {} : { cell: context.cell }),
      at,
      ...(section === undefined ? {} : { endsSection: readSection(section, this.#shared.settings) }),
    });
  }

  #listOf(properties: XmlElement | undefined, style: ParagraphStyle): Paragraph['list'] {
    const direct = readNumberingProperties(properties);
    const list = direct?.list ?? style.numbering.list;
    if (list === undefined || list === '0') return undefined;
    const byStyle =
      style.numberedBy === undefined ? undefined : this.#shared.lists.levelOfStyle(list, style.numberedBy);
    const level = direct?.level ?? byStyle ?? style.numbering.level ?? 0;
    return { list, level: Math.min(8, Math.max(0, level)) };
  }

  /** Tables within a table's cell belong to that cell. */
  table(element: XmlElement, context: Context): void {
    if (context.cell) this.children(element, context);
    else this.children(element, { ...context, table: { number: ++this.#tables, row: 0, cell: 0 } });
  }

  row(element: XmlElement, context: Context): void {
    if (context.table) {
      context.table.row++;
      context.table.cell = 0;
    }
    const gone = child(child(element, 'w:trPr'), 'w:del') !== undefined;
    if (gone) this.notice('revisions-accepted');
    this.children(element, gone ? { ...context, drop: context.drop ?? 'deleted' } : context);
  }

  cell(element: XmlElement, { table, ...context }: Context): void {
    if (!table) {
      this.children(element, context);
      return;
    }
    table.cell++;
    this.children(element, { ...context, cell: { table: table.number, row: table.row, cell: table.cell } });
  }

  run(element: XmlElement, context: Context): void {
    const paragraph = this.#paragraph;
    // Text outside of paragraphs is against the schema; it is kept as a paragraph of its own.
    if (!paragraph) {
      this.paragraph({ name: 'w:p', attributes: {}, children: [element] }, context);
      return;
    }
    paragraph.run++;
    const properties = this.#properties(element, paragraph.style);
    if (properties.hidden === true && context.drop === undefined) this.notice('hidden-text-left-out');
    this.#run = {
      look: lookOf(properties, paragraph.style.run.size),
      drop: properties.hidden === true ? 'hidden' : undefined,
      offset: 0,
    };
    this.children(element, context);
    this.#run = undefined;
  }

  #properties(run: XmlElement, style: ParagraphStyle): RunProperties {
    const direct = readRunProperties(child(run, 'w:rPr'));
    const character = this.#shared.styles.character(direct.characterStyle);
    return overlay(toggle(style.run, character), direct);
  }

  /** Without `xml:space="preserve"` the blanks at the edges do not count (ECMA-376 17.3.3.31). */
  text(element: XmlElement, context: Context): void {
    const { children, attributes } = element;
    // Elements within text are against the schema; what they hold is not lost for that.
    if (children.some((node) => typeof node !== 'string')) {
      for (const node of children)
        if (typeof node === 'string') this.characters(node, context);
        else this.#node(node, context);
      return;
    }
    const text = children.join('');
    if (attributes['xml:space'] === 'preserve' || element.name === 'a:t') {
      this.characters(text, context);
      return;
    }
    const [lead = ''] = /^[ \t\r\n]*/u.exec(text) ?? [];
    const [tail = ''] = /[ \t\r\n]*$/u.exec(text.slice(lead.length)) ?? [];
    this.characters(lead, { ...context, drop: context.drop ?? 'blank' });
    this.characters(text.slice(lead.length, text.length - tail.length), context);
    this.characters(tail, { ...context, drop: context.drop ?? 'blank' });
  }

  /** Characters of the file, shown or not. */
  characters(text: string, context: Context, font?: string): void {
    const paragraph = this.#paragraph;
    const run = this.#run;
    if (text === '') return;
    if (!paragraph || !run) {
      this.run(
        { name: 'w:r', attributes: {}, children: [{ name: 'w:t', attributes: PRESERVED, children: [text] }] },
        context,
      );
      return;
    }
    const at = this.#at();
    run.offset += text.length;
    const drop = context.drop ?? this.#fields.drop ?? run.drop;
    if (drop) paragraph.pieces.push({ kind: 'dropped', dropped: { kind: drop, text, at } });
    else
      paragraph.pieces.push({
        kind: 'text',
        text,
        at,
        look: run.look,
        ...(font === undefined ? {} : { font }),
      });
  }

  instruction(element: XmlElement, context: Context): void {
    this.#fields.instruction(element.children.filter((node) => typeof node === 'string').join(''));
    this.text({ ...element, attributes: PRESERVED }, { ...context, drop: context.drop ?? 'field-code' });
  }

  revision(element: XmlElement, context: Context): void {
    this.notice('revisions-accepted');
    this.children(element, context);
  }

  separator(text: '\t' | '\n', context: Context): void {
    if (this.#shown(context)) this.#paragraph?.pieces.push({ kind: 'break', text, at: this.#at() });
  }

  lineBreak(element: XmlElement, context: Context): void {
    const type = element.attributes['w:type'] ?? 'textWrapping';
    if (type === 'textWrapping') this.separator('\n', context);
    else if (type === 'page' && this.#shown(context))
      this.#paragraph?.pieces.push({ kind: 'page-break', at: this.#at() });
  }

  /** The font gives the character its meaning; the code alone says little. */
  symbol(element: XmlElement, context: Context): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    if (!(code > 0 && code <= 0xffff)) return;
    const font = element.attributes['w:font'] ?? '';
    if (this.#shown(context)) this.notice('symbol-font', font);
    this.characters(String.fromCharCode(code), context, font);
  }

  field(element: XmlElement): void {
    const type = element.attributes['w:fldCharType'];
    const pieces = this.#paragraph?.pieces ?? [];
    if (type === 'begin') this.#fields.begin(this.#count, pieces.length);
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') {
      const look = this.#run?.look ?? lookOf({}, undefined);
      closeField(this.#fields.end(), pieces, this.#count, look, this.#shared.out);
    }
  }

  reference(kind: 'footnote' | 'endnote', element: XmlElement, context: Context): void {
    if (!this.#shown(context)) return;
    const custom = /^(?:1|true|on)$/u.test(element.attributes['w:customMarkFollows'] ?? '');
    const note = { kind, id: element.attributes['w:id'] ?? '' } as const;
    this.#paragraph?.pieces.push({ kind: 'note', note, custom, at: this.#at() });
  }

  ownMark(context: Context): void {
    if (this.#shown(context)) this.#paragraph?.pieces.push({ kind: 'own-mark', at: this.#at() });
  }

  /** The paragraphs of a text box, as a piece of the paragraph that it is anchored in. */
  box(element: XmlElement, context: Context): void {
    const outer = { paragraph: this.#paragraph, run: this.#run, paragraphs: this.#paragraphs };
    this.#paragraphs = [];
    this.#paragraph = undefined;
    this.#run = undefined;
    const { cell: _, table: __, ...inherited } = context;
    this.children(element, inherited);
    const paragraphs = this.#paragraphs;
    this.#paragraphs = outer.paragraphs;
    this.#paragraph = outer.paragraph;
    this.#run = outer.run;
    if (this.#paragraph) this.#paragraph.pieces.push({ kind: 'box', paragraphs });
    else this.#paragraphs.push(...paragraphs);
  }

  graphic(element: XmlElement, context: Context, code: 'picture-left-out' | 'embedded-left-out'): void {
    if (!holdsText(element) && this.#shown(context)) this.notice(code);
    this.children(element, context);
  }

  /** The same thing written for newer and older programs: one of them is read, the first that has text. */
  alternatives(element: XmlElement, context: Context): void {
    const all = childrenOf(element).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
    const chosen = all.find(holdsText) ?? all[0];
    for (const one of all)
      this.children(one, one === chosen ? context : { ...context, drop: context.drop ?? 'alternative' });
  }

  #shown(context: Context): boolean {
    return (context.drop ?? this.#fields.drop ?? this.#run?.drop) === undefined;
  }

  #at(): PartAt {
    const paragraph = this.#paragraph;
    const { part, story } = this.#place;
    const number = paragraph?.number ?? this.#count;
    const run = this.#run === undefined ? 0 : (paragraph?.run ?? 0);
    const at = { part, story, paragraph: number, run, offset: this.#run?.offset ?? 0 };
    return paragraph?.cell === undefined ? at : { ...at, cell: paragraph.cell };
  }
}

const PRESERVED = { 'xml:space': 'preserve' };

/** Elements that are a character themselves. */
const CHARACTER: ReadonlySet<string> = new Set(['w:sym', 'w:softHyphen', 'w:noBreakHyphen']);
const TEXT = /^(?:w:(?:t|delText|instrText|delInstrText|sym)|[ma]:t)$/u;

/** Whether an element has characters in it. */
function holdsText(element: XmlElement): boolean {
  return element.children.some(
    (node) =>
      typeof node !== 'string' &&
      (CHARACTER.has(node.name) || (TEXT.test(node.name) && node.children.length > 0) || holdsText(node)),
  );
}
