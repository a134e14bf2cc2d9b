import type { Emphasis } from '../../../index/model/document.js';
import type { Span } from '../../../index/model/span.js';
import { raiseDigits } from '../raised-digits.js';
import type { At, Mark } from '../read-text.js';
import type { TextBuilder } from '../text-builder.js';
import { type EmphasizedRun, emphasizedRun, mergeEmphasis } from './emphasis.js';
import type { Numbering } from './numbering.js';
import { labelOf, raisedMarks } from './raised-marks.js';
import type { NoteKey, Paragraph, Piece } from './story.js';
import { addText } from './text-pieces.js';

/** A reference to a note, as it was written. */
export interface WrittenReference {
  readonly key: NoteKey;
  readonly label: string;
  /** The author typed the mark; it does not count. */
  readonly custom: boolean;
  readonly at: At;
}

/** A mark, and the note that the file itself ties to it. */
export interface WrittenMark extends Mark {
  readonly key?: NoteKey;
}

/** What a line turned out to hold. */
export interface WrittenLine {
  /** Without the line end. */
  readonly span: Span;
  readonly references: readonly WrittenReference[];
}

/** Writes paragraphs as lines, and gathers the emphasis and marks in them. */
export class LineWriter {
  readonly emphasis: Emphasis[] = [];
  readonly marks: WrittenMark[] = [];
  readonly #out: TextBuilder;
  readonly #numbering: Numbering;
  readonly #nextLabel: (kind: NoteKey['kind']) => string;

  /** @param nextLabel Label of the next note that numbers itself. */
  constructor(out: TextBuilder, numbering: Numbering, nextLabel: (kind: NoteKey['kind']) => string) {
    this.#out = out;
    this.#numbering = numbering;
    this.#nextLabel = nextLabel;
  }

  /** @param pieces Those of the paragraph, or what is left of them. */
  write(paragraph: Paragraph, pieces: readonly Piece[], lead: (line: Line) => void = () => {}): WrittenLine {
    const out = this.#out;
    const start = out.length;
    this.#number(paragraph);
    const line = new Line(out, paragraph, this.#nextLabel);
    lead(line);
    for (const piece of pieces) line.add(piece);
    line.closeReference();
    const span = { start, end: out.length };
    if (span.end > span.start) out.add('\n', 'break', paragraph.at);
    const whole = line.text;
    const text = (stretch: Span) => whole.slice(stretch.start - line.start, stretch.end - line.start);
    this.emphasis.push(...mergeEmphasis(line.runs, text));
    const typed: WrittenMark[] = raisedMarks(line.raised, text);
    this.marks.push(...[...typed, ...line.marks].sort((a, b) => a.start - b.start));
    return { span, references: line.references };
  }

  #number({ list, at }: Paragraph): void {
    if (!list) return;
    const number = this.#numbering.next(list);
    if (number === undefined) return;
    if (number.unknown !== undefined)
      this.#out.notice('unknown-number-format', 'warning', at, number.unknown);
    if (number.text !== '') this.#out.add(`${number.text}${number.suffix}`, 'computed', at);
  }
}

/** One line while it is written. */
export class Line {
  readonly start: number;
  readonly runs: EmphasizedRun[] = [];
  readonly raised: Span[] = [];
  readonly marks: WrittenMark[] = [];
  readonly references: WrittenReference[] = [];
  readonly #parts: string[] = [];
  readonly #out: TextBuilder;
  readonly #paragraph: Paragraph;
  readonly #nextLabel: (kind: NoteKey['kind']) => string;
  /** A reference whose mark is the text that follows. */
  #custom: { readonly key: NoteKey; readonly at: At; readonly start: number } | undefined;

  constructor(out: TextBuilder, paragraph: Paragraph, nextLabel: (kind: NoteKey['kind']) => string) {
    this.#out = out;
    this.#paragraph = paragraph;
    this.#nextLabel = nextLabel;
    this.start = out.length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  add(piece: Piece): void {
    if (piece.kind !== 'text') this.closeReference();
    switch (piece.kind) {
      case 'text':
        this.#text(piece);
        return;
      case 'break':
        this.#add(piece.text, () => this.#out.add(piece.text, 'break', piece.at));
        return;
      case 'note':
        this.#reference(piece);
        return;
      case 'dropped':
        this.#out.drop(piece.dropped);
        return;
      case 'own-mark':
      case 'page-break':
      case 'box':
        return;
    }
  }

  /** A custom mark ends with the run that holds it. */
  closeReference(): void {
    if (!this.#custom) return;
    const { key, at, start } = this.#custom;
    this.#custom = undefined;
    const end = this.#out.length;
    const label = labelOf(this.text.slice(start - this.start)).trim();
    if (label !== '') this.marks.push({ start, end, label, key });
    this.references.push({ key, label, custom: true, at });
  }

  /** The mark of a note that numbers itself, at the head of the note. */
  ownMark(label: string, at: At): void {
    const mark = raiseDigits(label);
    this.#add(mark, () => this.#out.add(mark, 'computed', at));
  }

  /** A mark at the head of a note, in the file's own characters: no reference to anything. */
  typedMark(piece: Extract<Piece, { kind: 'text' }>): void {
    this.#addCounted(() => addText(this.#out, piece));
  }

  gap(at: At): void {
    this.#add(' ', () => this.#out.add(' ', 'computed', at));
  }

  #text(piece: Extract<Piece, { kind: 'text' }>): void {
    const span = this.#addCounted(() => addText(this.#out, piece));
    if (span.start === span.end) return;
    if (this.#custom) {
      this.closeReference();
      return;
    }
    if (piece.look.raised) this.raised.push(span);
    const run = emphasizedRun(span, piece.look, this.#paragraph.base);
    if (run && !piece.look.raised) this.runs.push(run);
  }

  #reference({ note: key, custom, at }: Extract<Piece, { kind: 'note' }>): void {
    if (custom) {
      this.#custom = { key, at, start: this.#out.length };
      return;
    }
    const label = this.#nextLabel(key.kind);
    const mark = raiseDigits(label);
    const start = this.#out.length;
    this.#add(mark, () => this.#out.add(mark, 'computed', at));
    this.marks.push({ start, end: this.#out.length, label, key });
    this.references.push({ key, label, custom: false, at });
  }

  #add(text: string, add: () => void): void {
    this.#parts.push(text);
    add();
  }

  /** Adds what only the builder knows the text of. */
  #addCounted(add: () => void): Span {
    const start = this.#out.length;
    add();
    this.#parts.push(this.#out.textFrom(start));
    return { start, end: this.#out.length };
  }
}
