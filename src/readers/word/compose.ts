import type { Span } from '../../../index/model/span.js';
import type { At, Hint, ReadText } from '../read-text.js';
import type { TextBuilder } from '../text-builder.js';
import { dropParagraphs } from './drop-paragraphs.js';
import { joinParagraphs } from './join-paragraphs.js';
import { LineWriter, type WrittenReference } from './line-writer.js';
import { NoteCounter } from './note-counter.js';
import { splitNoteLead } from './note-lead.js';
import type { Numbering } from './numbering.js';
import { type NoteKey, noteId, type Paragraph, type Piece, type Section } from './story.js';
import { roleOfStyle } from './style-roles.js';
import { TableHints } from './table-hints.js';

/** A document, read as far as its format goes. */
export interface WordDocument {
  /** Head of the first page. */
  readonly masthead: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  /** The section that the body ends in. */
  readonly lastSection: Section;
  /** By `noteId`. */
  readonly notes: ReadonlyMap<string, readonly Paragraph[]>;
  readonly numbering: Numbering;
}

/**
 * Writes a document's stories as canonical text: the head of the first page, then the body, a paragraph a line; notes
 * before the next page that the file itself begins, at the latest at the end; a text box before its paragraph where it
 * is anchored at its beginning, else behind it.
 * @throws {RefusalError} where the text is longer than `builder` allows.
 */
export function compose(
  document: WordDocument,
  builder: TextBuilder,
): Pick<ReadText, 'emphasis' | 'marks' | 'hints'> {
  return new Composer(document, builder).run();
}

const isPrinted = ({ kind }: Piece) => kind === 'text' || kind === 'note' || kind === 'break';

class Composer {
  readonly #document: WordDocument;
  readonly #out: TextBuilder;
  readonly #counter: NoteCounter;
  readonly #lines: LineWriter;
  readonly #hints: Hint[] = [];
  readonly #waiting: WrittenReference[] = [];
  /** Where each note was written. */
  readonly #notes = new Map<string, Span>();

  constructor(document: WordDocument, builder: TextBuilder) {
    this.#document = document;
    this.#out = builder;
    this.#counter = new NoteCounter(builder);
    this.#lines = new LineWriter(builder, document.numbering, (kind) => this.#counter.next(kind));
  }

  run(): Pick<ReadText, 'emphasis' | 'marks' | 'hints'> {
    const { masthead, body, lastSection } = this.#document;
    this.#story(joinParagraphs(masthead), 'masthead');
    this.#body(joinParagraphs(body), lastSection);
    this.#writeNotes('footnote');
    this.#writeNotes('endnote');
    this.#dropUnreferenced();
    return {
      emphasis: this.#lines.emphasis,
      hints: this.#hints.sort((a, b) => a.start - b.start || b.end - a.end),
      marks: this.#lines.marks.map(({ key, ...mark }) => {
        const note = key && this.#notes.get(noteId(key));
        return note ? { ...mark, note } : mark;
      }),
    };
  }

  #body(paragraphs: readonly Paragraph[], lastSection: Section): void {
    const sections = [...paragraphs.flatMap(({ endsSection }) => endsSection ?? []), lastSection];
    let section = 0;
    this.#counter.begin(sections[0] ?? lastSection);
    const tables = new TableHints();
    for (const paragraph of paragraphs) {
      const start = this.#out.length;
      this.#paragraph(paragraph);
      tables.add(paragraph, start, this.#out.length);
      if (!paragraph.endsSection) continue;
      const next = sections[++section] ?? lastSection;
      if (next.newPage) this.#newPage(paragraph.at);
      this.#counter.begin(next);
    }
    this.#hints.push(...tables.close());
  }

  #paragraph(paragraph: Paragraph): void {
    const { pieces } = paragraph;
    const first = pieces.findIndex(isPrinted);
    const last = pieces.findLastIndex(isPrinted);
    const breaks = (from: number, to: number) =>
      pieces.slice(from, to).some(({ kind }) => kind === 'page-break');
    // A table goes over pages as it likes; its notes stand behind it.
    const free = paragraph.cell === undefined;
    if (free && (paragraph.pageBreakBefore || (first >= 0 && breaks(0, first)))) this.#newPage(paragraph.at);
    this.#boxes(pieces.slice(0, Math.max(0, first)));
    this.#line(paragraph, pieces);
    this.#boxes(pieces.slice(Math.max(0, first)));
    if (free && breaks(last + 1, pieces.length)) this.#newPage(paragraph.at);
    else if (free && breaks(Math.max(0, first), last + 1)) this.#writeNotes('footnote');
  }

  /** The notes of a page stand at its foot. */
  #newPage(at: At): void {
    if (this.#out.length === 0) return;
    this.#writeNotes('footnote');
    this.#out.add('\f', 'break', at);
  }

  #boxes(pieces: readonly Piece[]): void {
    for (const piece of pieces)
      if (piece.kind === 'box') this.#story(joinParagraphs(piece.paragraphs), 'text-box');
  }

  /** A story whose whole is one thing: the head of the page, a text box. */
  #story(paragraphs: readonly Paragraph[], role: Hint['role'] & string): void {
    const start = this.#out.length;
    for (const paragraph of paragraphs) this.#paragraph(paragraph);
    if (this.#out.length > start) this.#hints.push({ start, end: this.#out.length, style: '', role });
  }

  #line(paragraph: Paragraph, pieces: readonly Piece[]): void {
    // Word parts paragraphs with empty ones; blanks in them print nothing.
    const blank = !paragraph.list && pieces.every((piece) => !isPrinted(piece) || isBlank(piece));
    const { span, references } = this.#lines.write(paragraph, blank ? pieces.map(droppedBlank) : pieces);
    this.#waiting.push(...references);
    this.#hint(paragraph, span);
  }

  #hint({ style, outline }: Paragraph, span: Span): void {
    const role = roleOfStyle(style);
    const heading =
      outline === undefined || role.role !== undefined ? {} : ({ role: 'heading', level: outline } as const);
    if (span.start < span.end && (style !== '' || outline !== undefined))
      this.#hints.push({ ...span, style, ...role, ...heading });
  }

  #writeNotes(kind: NoteKey['kind']): void {
    const ready = this.#waiting.filter(({ key }) => key.kind === kind);
    const others = this.#waiting.filter(({ key }) => key.kind !== kind);
    this.#waiting.splice(0, this.#waiting.length, ...others);
    for (const reference of ready) this.#note(reference);
  }

  #note({ key, label, custom, at }: WrittenReference): void {
    const id = noteId(key);
    // A note that is called twice stands once.
    if (this.#notes.has(id)) return;
    const paragraphs = (this.#document.notes.get(id) ?? []).map((own) => labelled(own, label));
    const [first, ...more] = joinParagraphs(paragraphs);
    if (!first) {
      this.#out.notice('note-missing', 'warning', at, label);
      return;
    }
    const start = this.#out.length;
    const { mark, text } = splitNoteLead(first.pieces, custom ? label : undefined, this.#out);
    const written = this.#lines.write(first, text, (line) => {
      for (const piece of mark) line.typedMark(piece);
      if (mark.length === 0) line.ownMark(label, first.at);
      if (text.some(isPrinted)) line.gap(first.at);
    });
    this.#waiting.push(...written.references);
    this.#boxes(text);
    for (const paragraph of more) this.#line(paragraph, paragraph.pieces);
    const span = { start, end: Math.max(start, this.#out.length - 1) };
    this.#notes.set(id, span);
    this.#hints.push({ ...span, style: first.style, role: 'note' });
  }

  /** What print never shows, because nothing calls it. */
  #dropUnreferenced(): void {
    for (const [id, paragraphs] of this.#document.notes) {
      if (this.#notes.has(id)) continue;
      if (dropParagraphs(paragraphs, 'hidden', this.#out))
        this.#out.notice('note-unreferenced', 'info', paragraphs[0]?.at);
    }
  }
}

/** A paragraph whose places name the note that they are in: its label is known only when it is written. */
function labelled(paragraph: Paragraph, note: string): Paragraph {
  const within = (at: At): At => ('story' in at ? { ...at, note } : at);
  return {
    ...paragraph,
    at: within(paragraph.at),
    pieces: paragraph.pieces.map((piece): Piece => {
      if (piece.kind === 'dropped')
        return { ...piece, dropped: { ...piece.dropped, at: within(piece.dropped.at) } };
      return piece.kind === 'box' ? piece : { ...piece, at: within(piece.at) };
    }),
  };
}

function isBlank(piece: Piece): boolean {
  return piece.kind === 'break' || (piece.kind === 'text' && piece.text.trim() === '');
}

function droppedBlank(piece: Piece): Piece {
  if (piece.kind !== 'text' && piece.kind !== 'break') return piece;
  // A tab or line end is no character of the file: there is nothing to list.
  const text = piece.kind === 'text' ? piece.text : '';
  return { kind: 'dropped', dropped: { kind: 'blank', text, at: piece.at } };
}
