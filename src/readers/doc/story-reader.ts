import type { CharacterAt, DroppedKind, Story } from '../read-text.js';
import type { TextBuilder } from '../text-builder.js';
import { closeField } from '../word/equation-field.js';
import { Fields } from '../word/fields.js';
import type { Paragraph, Piece } from '../word/story.js';
import { applyCharacter, type CharacterLook, runLook } from './character-look.js';
import type { CharacterRun, DocText } from './doc-text.js';
import type { Range } from './file-information.js';
import { applyParagraph, type ParagraphLook } from './paragraph-look.js';
import { readProperties, SPRM } from './properties.js';
import type { DocSection } from './sections.js';
import type { NoteReference } from './stories.js';
import type { ResolvedStyle, StyleSheet } from './style-sheet.js';

/** What all stories of a document share. */
export interface Shared {
  readonly text: DocText;
  readonly styles: StyleSheet;
  readonly fonts: readonly string[];
  readonly references: ReadonlyMap<number, NoteReference>;
  /** Text boxes by the position of their anchor. */
  readonly boxes: ReadonlyMap<number, Range>;
  /** By the position behind the section's last character. */
  readonly sections: ReadonlyMap<number, DocSection>;
  /** Modifiers in the stream Data, at an offset. */
  huge(offset: number): Uint8Array;
  readonly out: TextBuilder;
}

/**
 * Characters that are structure, not text ([MS-DOC] 2.4.1, 2.8.25): places of pictures, notes and shapes, ends of cells,
 * lines, pages and paragraphs, and the three marks of fields.
 */
export const STRUCTURE: ReadonlySet<string> = new Set(
  [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 0x13, 0x14, 0x15].map((code) => String.fromCharCode(code)),
);

/** What a story may have to tell. */
const SEVERITIES = {
  'revisions-accepted': 'info',
  'picture-left-out': 'info',
  'hidden-text-left-out': 'info',
  'symbol-font': 'warning',
  'unknown-number-format': 'warning',
} as const;

const CELL_OR_ROW_END = '\x07';
const PAGE_OR_SECTION_END = '\f';
/** A list of Word 6, whose numbers are written in another way; what is behind it was taken away. */
const LIST_OF_WORD_6 = 2047;

/** Reads one story (the body, a head, a note) into paragraphs. */
export class StoryReader {
  readonly #shared: Shared;
  readonly #story: Story;
  readonly #fields: Fields;
  #count = 0;
  #pieces: Piece[] = [];
  #table = { number: 0, row: 1, cell: 1, open: false };

  constructor(shared: Shared, story: Story) {
    this.#shared = shared;
    this.#story = story;
    this.#fields = new Fields(story);
  }

  read({ start, end }: Range): Paragraph[] {
    const { text } = this.#shared.text;
    const paragraphs: Paragraph[] = [];
    for (let at = start; at < end; ) {
      const mark = this.#paragraphEnd(at, end);
      const paragraph = this.#paragraph(at, Math.min(mark + 1, end), text[mark] ?? '');
      if (paragraph) paragraphs.push(paragraph);
      at = mark + 1;
    }
    return paragraphs;
  }

  /** Position of the character that ends the paragraph, or the story's last. */
  #paragraphEnd(from: number, end: number): number {
    const { text } = this.#shared.text;
    for (let at = from; at < end; at++) {
      const character = text[at];
      if (character === '\r' || character === CELL_OR_ROW_END) return at;
      if (character === PAGE_OR_SECTION_END && this.#shared.sections.has(at + 1)) return at;
    }
    return end - 1;
  }

  /** @param end Behind the mark. */
  #paragraph(start: number, end: number, mark: string): Paragraph | undefined {
    const { text, styles, sections, fonts } = this.#shared;
    const stated = text.paragraphAt(end - 1);
    const style = styles.style(stated.style);
    const huge = (offset: number) => this.#shared.huge(offset);
    const look = applyParagraph(applyParagraph(style.paragraph, stated.modifiers, huge), stated.overlay);
    this.#count++;
    const cell = this.#cell(look);
    const at: CharacterAt = { ...this.#at(start), ...(cell === undefined ? {} : { cell }) };
    this.#pieces = [];
    let deletedMark = false;
    for (const run of text.runs(start, end)) {
      const character = this.#look(run, style);
      this.#run(run, character, style, cell);
      deletedMark = character.deleted;
    }
    const pieces = this.#pieces;
    this.#advanceTable(look, mark);
    if (look.inTable && look.rowEnd && mark === CELL_OR_ROW_END) return undefined;
    const joinsNext = deletedMark && mark === '\r';
    if (joinsNext) this.#notice('revisions-accepted', start);
    const section = mark === PAGE_OR_SECTION_END ? sections.get(end) : undefined;
    if (look.list === LIST_OF_WORD_6) this.#notice('unknown-number-format', start, 'Word 6');
    const numbered = look.list > 0 && look.list < LIST_OF_WORD_6 && !isDeleted(pieces);
    const list = numbered ? { list: String(look.list), level: look.level } : undefined;
    return {
      pieces,
      style: style.name,
      base: runLook(style.character, fonts, style.character.size),
      ...(look.outline === 0 ? {} : { outline: look.outline }),
      ...(list === undefined ? {} : { list }),
      joinsNext,
      pageBreakBefore: look.pageBreakBefore,
      ...(cell === undefined ? {} : { cell }),
      at,
      ...(section === undefined ? {} : { endsSection: section }),
    };
  }

  #cell({ inTable }: ParagraphLook): CharacterAt['cell'] {
    if (!inTable) {
      this.#table.open = false;
      return undefined;
    }
    if (!this.#table.open) this.#table = { number: this.#table.number + 1, row: 1, cell: 1, open: true };
    return { table: this.#table.number, row: this.#table.row, cell: this.#table.cell };
  }

  #advanceTable({ inTable, rowEnd }: ParagraphLook, mark: string): void {
    if (!inTable || mark !== CELL_OR_ROW_END) return;
    if (rowEnd) {
      this.#table.row++;
      this.#table.cell = 1;
    } else this.#table.cell++;
  }

  #look({ modifiers, overlay }: CharacterRun, style: ResolvedStyle): CharacterLook {
    let base = style.character;
    for (const { code, operand } of readProperties(modifiers))
      if (code === SPRM.CIstd) base = this.#shared.styles.withCharacterStyle(style.character, operand.u16(0));
    return applyCharacter(applyCharacter(base, modifiers, base), overlay, base);
  }

  #run(run: CharacterRun, look: CharacterLook, style: ResolvedStyle, cell: CharacterAt['cell']): void {
    const { text } = this.#shared.text;
    if (look.deleted || look.inserted) this.#notice('revisions-accepted', run.start);
    let from = run.start;
    const flush = (to: number) => {
      if (from < to) this.#text(text.slice(from, to), from, look, style, cell);
    };
    for (let at = run.start; at < run.end; at++) {
      const character = text[at] ?? '';
      const reference = this.#shared.references.get(at);
      const symbol = character === '(' && look.special && look.symbol !== undefined;
      if (!STRUCTURE.has(character) && !symbol && !reference && character !== '\x1e' && character !== '\x1f')
        continue;
      flush(at);
      from = at + 1;
      const drop = this.#drop(look);
      if (reference && !drop) {
        const { key, typed } = reference;
        this.#pieces.push({ kind: 'note', note: key, custom: typed !== undefined, at: this.#at(at, cell) });
        if (typed !== undefined) {
          const end = Math.min(run.end, at + typed.length);
          this.#text(text.slice(at, end), at, look, style, cell);
          from = end;
          at = end - 1;
        }
      } else if (symbol && look.symbol) this.#symbol(look.symbol, at, look, style, cell);
      else if (character === '\x1e') this.#text('\u2011', at, look, style, cell);
      else if (character === '\x1f') this.#text('\u00ad', at, look, style, cell);
      else this.#structure(character, at, look, style, cell);
      // In deleted text a typed mark is text like the rest.
      if (reference && drop && !STRUCTURE.has(character)) from = at;
    }
    flush(run.end);
  }

  #structure(
    character: string,
    at: number,
    look: CharacterLook,
    style: ResolvedStyle,
    cell: CharacterAt['cell'],
  ): void {
    const { fonts, out } = this.#shared;
    if (character === '\x13') this.#fields.begin(this.#count, this.#pieces.length);
    else if (character === '\x14') this.#fields.separate();
    else if (character === '\x15') {
      const shown = runLook(look, fonts, style.character.size);
      closeField(this.#fields.end(), this.#pieces, this.#count, shown, out);
    }
    if (this.#drop(look)) return;
    const place = this.#at(at, cell);
    if (character === '\t') this.#pieces.push({ kind: 'break', text: '\t', at: place });
    else if (character === '\v') this.#pieces.push({ kind: 'break', text: '\n', at: place });
    else if (character === PAGE_OR_SECTION_END) {
      if (!this.#shared.sections.has(at + 1)) this.#pieces.push({ kind: 'page-break', at: place });
    } else if (character === '\x02' && look.special) this.#pieces.push({ kind: 'own-mark', at: place });
    else if (character === '\x01' && look.special) this.#notice('picture-left-out', at);
    else if (character === '\x08') this.#box(at);
  }

  #box(at: number): void {
    const range = this.#shared.boxes.get(at);
    if (range)
      this.#pieces.push({ kind: 'box', paragraphs: new StoryReader(this.#shared, 'text-box').read(range) });
  }

  #symbol(
    { font, code }: NonNullable<CharacterLook['symbol']>,
    at: number,
    look: CharacterLook,
    style: ResolvedStyle,
    cell: CharacterAt['cell'],
  ): void {
    const name = this.#shared.fonts[font] ?? '';
    if (!this.#drop(look)) this.#notice('symbol-font', at, name);
    this.#text(String.fromCharCode(code), at, look, style, cell, name);
  }

  #text(
    text: string,
    position: number,
    look: CharacterLook,
    style: ResolvedStyle,
    cell: CharacterAt['cell'],
    font?: string,
  ): void {
    const drop = this.#drop(look);
    const at = this.#at(position, cell);
    this.#fields.instruction(text);
    if (drop === 'hidden') this.#notice('hidden-text-left-out', position);
    if (drop) this.#pieces.push({ kind: 'dropped', dropped: { kind: drop, text, at } });
    else
      this.#pieces.push({
        kind: 'text',
        text,
        at,
        look: runLook(look, this.#shared.fonts, style.character.size),
        ...(font === undefined ? {} : { font }),
      });
  }

  #drop(look: CharacterLook): DroppedKind | undefined {
    if (look.deleted) return 'deleted';
    return this.#fields.drop ?? (look.hidden ? 'hidden' : undefined);
  }

  #notice(code: keyof typeof SEVERITIES, cp: number, detail?: string): void {
    this.#shared.out.notice(code, SEVERITIES[code], this.#at(cp), detail);
  }

  #at(cp: number, cell?: CharacterAt['cell']): CharacterAt {
    return {
      cp,
      paragraph: this.#count,
      story: this.#story,
      ...(cell === undefined ? {} : { cell }),
    };
  }
}

/**
 * Whether all that a paragraph held was deleted. LibreOffice does not say of the mark behind such a paragraph that it
 * was deleted too; a number with nothing behind it is meant by nobody.
 */
function isDeleted(pieces: readonly Piece[]): boolean {
  const deleted = pieces.some((piece) => piece.kind === 'dropped' && piece.dropped.kind === 'deleted');
  return deleted && pieces.every(({ kind }) => kind === 'dropped');
}
