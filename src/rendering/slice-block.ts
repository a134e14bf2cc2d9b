import type { Block, Code, Excerpt, Fields, List, Note, Quote, Text } from '../../commands/contract/reply.js';
import { clipSpan, type Span } from '../../index/model/span.js';

/** The two halves of a block; a half that would be empty is absent. Joined, they hold every character of the block. */
export interface Halves<B> {
  readonly head: B;
  readonly tail: B;
}

/** Spans that touch `[start, end)`, clipped to it and moved so that `start` is 0. */
function clip<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  return spans.flatMap((span) => {
    const part = clipSpan(span, { start, end });
    return part ? [{ ...part, start: part.start - start, end: part.end - start }] : [];
  });
}

function sliceQuoteText(quote: Quote, start: number, end: number): Quote {
  return {
    ...quote,
    text: quote.text.slice(start, end),
    emphasis: clip(quote.emphasis, start, end),
    matches: clip(quote.matches, start, end),
    notes: [],
  };
}

/**
 * Characters of a block at which it may be cut, as one line: a quotation's text, then its notes; a list's items; and
 * so on. `cutQuote` and its neighbours translate an offset in that line back into two blocks.
 */
export function flatLength(block: Block): number {
  switch (block.type) {
    case 'quote':
      return block.text.length + sum(block.notes, noteLength);
    case 'excerpt':
      return sum(block.pieces, (piece) => piece.text.length);
    case 'list':
      return sum(block.items, (item) => item.text.length);
    case 'fields':
      return sum(block.rows, (row) => row.value.length);
    case 'text':
    case 'heading':
    case 'code':
      return block.text.length;
  }
}

/** The same line as text, so that a boundary can be looked for. */
export function flatText(block: Block): string {
  switch (block.type) {
    case 'quote':
      return block.text + block.notes.map((note) => note.text).join('');
    case 'excerpt':
      return block.pieces.map((piece) => piece.text).join('');
    case 'list':
      return block.items.map((item) => item.text).join('');
    case 'fields':
      return block.rows.map((row) => row.value).join('');
    case 'text':
    case 'heading':
    case 'code':
      return block.text;
  }
}

/** Offsets of the flat line at which one entry (note, item, row, piece) ends: the best places to cut. */
export function entryEnds(block: Block): readonly number[] {
  switch (block.type) {
    case 'quote':
      return runningSum([block.text.length, ...block.notes.map(noteLength)]);
    case 'excerpt':
      return runningSum(block.pieces.map((piece) => piece.text.length));
    case 'list':
      return runningSum(block.items.map((item) => item.text.length));
    case 'fields':
      return runningSum(block.rows.map((row) => row.value.length));
    case 'code':
      return runningSum(linesOf(block.text).map((line) => line.length));
    case 'text':
    case 'heading':
      return [block.text.length];
  }
}

/** Cuts a block at an offset of its flat line, `0 < at < flatLength(block)`. */
export function cutBlock(block: Block, at: number): Halves<Block> {
  switch (block.type) {
    case 'quote':
      return cutQuote(block, at);
    case 'excerpt':
      return cutExcerpt(block, at);
    case 'list':
      return cutList(block, at);
    case 'fields':
      return cutFields(block, at);
    case 'code':
      return cutCode(block, at);
    case 'text':
    case 'heading':
      return cutText({ ...block, type: 'text' }, at);
  }
}

function cutText(block: Text, at: number): Halves<Text> {
  return {
    head: { ...block, text: block.text.slice(0, at) },
    tail: { ...block, text: block.text.slice(at) },
  };
}

function cutCode(block: Code, at: number): Halves<Code> {
  return {
    head: { ...block, text: block.text.slice(0, at) },
    tail: { ...block, text: block.text.slice(at) },
  };
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/gu) ?? [];
}

function cutQuote(quote: Quote, at: number): Halves<Quote> {
  const { text, notes } = quote;
  // The printed number stands before the first part only.
  const { number: _printed, ...unnumbered } = quote;
  if (at < text.length)
    return {
      head: sliceQuoteText(quote, 0, at),
      tail: { ...sliceQuoteText(unnumbered, at, text.length), notes },
    };
  const [first, second] = cutEntries(notes, at - text.length, noteLength, cutNote);
  return {
    head: { ...quote, notes: first },
    tail: { ...unnumbered, text: '', emphasis: [], matches: [], notes: second },
  };
}

function cutNote(note: Note, at: number): [Note, Note] {
  const { resolved, ...printed } = note;
  return [
    { ...printed, text: note.text.slice(0, at) },
    { ...printed, text: note.text.slice(at), ...(resolved === undefined ? {} : { resolved }) },
  ];
}

function cutExcerpt(excerpt: Excerpt, at: number): Halves<Excerpt> {
  const [first, second] = cutEntries(
    excerpt.pieces,
    at,
    (piece) => piece.text.length,
    (piece, offset) => [
      { text: piece.text.slice(0, offset), matches: clip(piece.matches, 0, offset) },
      { text: piece.text.slice(offset), matches: clip(piece.matches, offset, piece.text.length) },
    ],
  );
  return {
    head: { ...excerpt, pieces: first, cutAfter: false },
    tail: { ...excerpt, pieces: second, cutBefore: false },
  };
}

function cutList(list: List, at: number): Halves<List> {
  const [first, second] = cutEntries(
    list.items,
    at,
    (item) => item.text.length,
    (item, offset) => [{ text: item.text.slice(0, offset) }, { ...item, text: item.text.slice(offset) }],
  );
  return { head: { ...list, items: first }, tail: { ...list, items: second } };
}

function cutFields(fields: Fields, at: number): Halves<Fields> {
  const [first, second] = cutEntries(
    fields.rows,
    at,
    (row) => row.value.length,
    (row, offset) => [
      { ...row, value: row.value.slice(0, offset) },
      { ...row, value: row.value.slice(offset) },
    ],
  );
  return { head: { ...fields, rows: first }, tail: { ...fields, rows: second } };
}

function cutEntries<E>(
  entries: readonly E[],
  at: number,
  length: (entry: E) => number,
  cut: (entry: E, offset: number) => [E, E],
): [E[], E[]] {
  let before = 0;
  for (const [index, entry] of entries.entries()) {
    const end = before + length(entry);
    if (at <= before) return [entries.slice(0, index), entries.slice(index)];
    if (at < end) {
      const [first, second] = cut(entry, at - before);
      return [
        [...entries.slice(0, index), first],
        [second, ...entries.slice(index + 1)],
      ];
    }
    before = end;
  }
  return [[...entries], []];
}

/** What 同上 stands for goes with its note but is ours, so it cannot be cut within. */
function noteLength(note: Note): number {
  return note.text.length;
}

function sum<E>(entries: readonly E[], value: (entry: E) => number): number {
  return entries.reduce((total, entry) => total + value(entry), 0);
}

function runningSum(lengths: readonly number[]): number[] {
  let total = 0;
  return lengths.map((length) => {
    total += length;
    return total;
  });
}
