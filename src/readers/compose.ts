import type { Emphasis } from '../../index/model/document.js';
import {
  type At,
  type Dropped,
  type Facts,
  type Fidelity,
  type Hint,
  type HintRole,
  type Mark,
  type Notice,
  type OriginKind,
  type ReaderVersion,
  type ReadLimits,
  type ReadText,
  RefusalError,
} from './read-text.js';
import { TextBuilder } from './text-builder.js';

/** A stretch of a paragraph that looks alike and comes from one place of the file. */
export interface Piece {
  readonly text: string;
  readonly kind: OriginKind;
  /** Of its first character; `span` of its last names nothing that this does not. */
  readonly at: At;
  /** See `Origin.was`. */
  readonly was?: string;
  /** See `Origin.font`. */
  readonly font?: string;
  readonly style?: Emphasis['style'];
  /** It is a raised character or a reference to a note: see `Mark.label`. */
  readonly label?: string;
  /** The note it refers to, as the reader calls it. */
  readonly note?: string;
}

/** A paragraph. */
export interface Block {
  readonly pieces: readonly Piece[];
  readonly role?: HintRole;
  readonly style?: string;
  readonly level?: number;
  /** It belongs to the note of this name. */
  readonly note?: string;
}

/** What a reader has found, apart from paragraphs. */
export interface Findings {
  readonly dropped: readonly Dropped[];
  readonly facts: readonly Facts[];
  readonly notices: readonly Notice[];
  readonly fidelity: Fidelity;
  readonly reader: ReaderVersion;
}

/**
 * The canonical text of paragraphs: each a line, in order. Paragraphs without a character that prints are no lines;
 * what blanks they hold is listed as dropped.
 * @throws {RefusalError} where the text would be longer than `limits` allow, or holds nothing.
 */
export function composeText(blocks: readonly Block[], findings: Findings, limits: ReadLimits): ReadText {
  const out = new TextBuilder(limits.characters);
  const emphasis: Emphasis[] = [];
  const marks: (Mark & { readonly refersTo?: string })[] = [];
  const hints: Hint[] = [];
  const notes = new Map<string, { readonly start: number; readonly end: number }>();
  for (const left of findings.dropped) out.drop(left);

  for (const block of blocks) {
    if (block.pieces.every(({ text }) => text.trim() === '')) {
      for (const left of block.pieces.flatMap(blank)) out.drop(left);
      continue;
    }
    const start = out.length;
    for (const piece of block.pieces) add(piece);
    hints.push(hintOf(block, start, out.length));
    if (block.note !== undefined)
      notes.set(block.note, { start: notes.get(block.note)?.start ?? start, end: out.length });
    const at = block.pieces.at(-1)?.at;
    if (at) out.add('\n', 'break', at);
  }
  if (out.length === 0) throw new RefusalError('empty', 'holds no character that prints');

  return {
    text: out.text,
    origins: out.origins,
    dropped: out.dropped,
    emphasis,
    marks: marks.map(({ refersTo, ...mark }) => {
      const note = refersTo === undefined ? undefined : notes.get(refersTo);
      return note ? { ...mark, note } : mark;
    }),
    hints,
    facts: findings.facts,
    notices: findings.notices,
    fidelity: findings.fidelity,
    reader: findings.reader,
  };

  function add({ text, kind, at, was, font, style, label, note }: Piece): void {
    if (text === '') return;
    const start = out.length;
    out.add(text, kind, at, {
      ...(was === undefined ? {} : { was }),
      ...(font === undefined ? {} : { font }),
    });
    const end = out.length;
    if (style !== undefined) emphasize(start, end, style);
    if (label === undefined) return;
    const last = marks.at(-1);
    // ¹⁰ may come in two pieces.
    if (last?.end === start && last.refersTo === note)
      marks[marks.length - 1] = { ...last, end, label: last.label + label };
    else marks.push({ start, end, label, ...(note === undefined ? {} : { refersTo: note }) });
  }

  function emphasize(start: number, end: number, style: Emphasis['style']): void {
    const last = emphasis.at(-1);
    if (last?.end === start && last.style === style) emphasis[emphasis.length - 1] = { ...last, end };
    else emphasis.push({ start, end, style });
  }
}

function blank({ text, kind, at }: Piece): readonly Dropped[] {
  return text === '' || kind === 'break' || kind === 'computed' ? [] : [{ kind: 'blank', text, at }];
}

function hintOf({ role, style, level }: Block, start: number, end: number): Hint {
  return {
    start,
    end,
    style: style ?? '',
    ...(role === undefined ? {} : { role }),
    ...(level === undefined ? {} : { level }),
  };
}
