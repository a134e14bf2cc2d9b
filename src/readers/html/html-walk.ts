import type { Block, Piece } from '../compose.js';
import { NoticeCounter } from '../notice-counter.js';
import { lowerDigits, raiseDigits } from '../raised-digits.js';
import type { Dropped, DroppedKind, NoticeCode, PartAt } from '../read-text.js';
import { isWide } from '../wide.js';
import {
  attribute,
  type Element,
  isBlock,
  isElement,
  isFloating,
  isText,
  isUnseen,
  type Node,
  textOf,
} from './elements.js';
import { listNumber } from './list-number.js';
import { type Look, lookOf, PLAIN } from './look.js';
import type { Notes } from './notes.js';
import { type Place, placeOf } from './place.js';

interface OpenBlock {
  readonly place: Place;
  readonly pieces: Piece[];
  /** White space that has been seen and may turn out to print. */
  pending: { text: string; at: PartAt } | undefined;
  /** Everything until now was the mark of a note; blanks behind it are none of the text. */
  afterMark: string | undefined;
  /** A text box stands open in it, which the parser of HTML takes for its end. */
  interrupted: boolean;
}

/** Controls that some exports leave where a comment or a field stood; they print nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /^[\0-\x08\x0b\x0e-\x1f\x7f]/u;
/** White space; soft hyphens; controls; everything else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const STRETCHES = /[\t\n\f\r ]+|\u00ad+|[\0-\x08\x0b\x0e-\x1f\x7f]+|[^\0-\x20\x7f\u00ad]+/gu;

export class HtmlWalk {
  readonly dropped: Dropped[] = [];
  readonly notices = new NoticeCounter();
  readonly #text: Block[] = [];
  readonly #noteText: Block[] = [];
  #open: OpenBlock | undefined;
  /**
   * A paragraph that a text box stands in, if the box holds paragraphs: the parser of HTML ends the outer one where the
   * first of the box begins, and leaves what follows the box without a paragraph.
   */
  #interrupted: OpenBlock | undefined;
  /** Text boxes anchored in the present paragraph, before which they stand, as in the readers of Word's formats. */
  readonly #boxes: Block[] = [];
  #boxDepth = 0;
  #paragraph = 0;
  #run = 0;
  /** Number that stands before the next line. */
  #number: string | undefined;

  constructor(
    private readonly notes: Notes,
    private readonly options: { readonly breaksAtBlanks: boolean },
  ) {}

  read(root: Node): void {
    this.#walk(root, PLAIN, {
      role: 'paragraph',
      style: '',
      furniture: false,
      element: undefined,
      around: undefined,
    });
    this.#close();
    this.#endInterrupted();
    this.#text.push(...this.#boxes.splice(0));
  }

  blocks(): readonly Block[] {
    return [...this.#text, ...this.#noteText];
  }

  #walk(node: Node, look: Look, place: Place): void {
    if (isText(node)) this.#characters(node.value, look, place);
    else if (isElement(node)) this.#element(node, look, place);
  }

  #element(element: Element, look: Look, place: Place): void {
    const leftOut = LEFT_OUT[element.tagName];
    if (isUnseen(element)) this.#drop(UNSEEN_KIND[element.tagName] ?? 'hidden', textOf(element));
    else if (leftOut) {
      this.notices.add(leftOut.notice, 'info', this.#at(0));
      this.#drop(leftOut.kind, textOf(element));
    } else if (element.tagName === 'br') this.#break();
    else if (this.notes.backLinks.has(element)) this.#ownMark(element, place);
    else if (isBlock(element)) this.#blockElement(element, look, place);
    else if (isFloating(element)) this.#box(element, look, place);
    else {
      const inner = lookOf(element, look, this.notes);
      for (const child of element.childNodes) this.#walk(child, inner, place);
    }
  }

  #blockElement(element: Element, look: Look, place: Place): void {
    const inner = lookOf(element, look, this.notes);
    const own = placeOf(element, place, this.notes);
    this.#close();
    if (element.tagName === 'ol' || element.tagName === 'ul') this.#list(element, inner, own);
    else for (const child of element.childNodes) this.#walk(child, inner, own);
    this.#close();
  }

  #list(list: Element, look: Look, place: Place): void {
    let value = Number.parseInt(attribute(list, 'start') ?? '1', 10);
    const own = { ...place, level: (place.level ?? 0) + 1 };
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.#walk(child, look, own);
        continue;
      }
      const given = Number.parseInt(attribute(child, 'value') ?? '', 10);
      if (Number.isFinite(given)) value = given;
      // The number of a note in a list is its mark.
      const number = this.notes.bodies.has(child) ? raiseDigits(String(value)) : listNumber(list, value);
      value++;
      this.#close();
      this.#number = number;
      this.#element(child, look, own);
      this.#number = undefined;
    }
  }

  /** The link in a note that leads back: prints the note's mark, or an arrow that is no part of it. */
  #ownMark(element: Element, place: Place): void {
    const text = textOf(element).trim();
    const block = this.#block(place);
    if (block.pieces.length > 0 || !/^[[(]?(?:\d+|[a-z]|[*†‡§]+)[\])]?$/iu.test(text)) {
      this.#drop('markup', textOf(element));
      return;
    }
    const label = text.replace(/[[\]()]/gu, '');
    block.pieces.push(this.#markPiece(label, this.#at(0)), {
      text: ' ',
      kind: 'break',
      at: this.#at(label.length),
    });
    const rest = textOf(element).replace(label, '');
    if (rest !== '') this.#drop('markup', rest);
    block.afterMark = label;
  }

  /** A text box stands before the paragraph that it is anchored in. */
  #box(element: Element, look: Look, place: Place): void {
    const anchor = this.#open;
    if (anchor && element.sourceCodeLocation?.endTag === undefined) anchor.interrupted = true;
    this.#open = undefined;
    this.#boxDepth++;
    const inner = { ...placeOf(element, place, this.notes), role: 'text-box' as const };
    for (const child of element.childNodes)
      this.#walk(child, { ...PLAIN, preformatted: look.preformatted }, inner);
    this.#close();
    this.#boxDepth--;
    this.#open = anchor;
  }

  #drop(kind: DroppedKind, text: string): void {
    if (text !== '') this.dropped.push({ kind: text.trim() === '' ? 'blank' : kind, text, at: this.#at(0) });
  }

  #at(offset: number): PartAt {
    return { part: 'html', story: 'body', paragraph: Math.max(1, this.#paragraph), run: this.#run, offset };
  }

  #block(place: Place): OpenBlock {
    if (this.#open) return this.#open;
    if (this.#interrupted && place.element === this.#interrupted.place.around && this.#boxDepth === 0) {
      this.#open = this.#interrupted;
      this.#interrupted = undefined;
      return this.#open;
    }
    this.#paragraph++;
    this.#open = {
      place,
      pieces: [],
      pending: undefined,
      afterMark: undefined,
      interrupted: false,
    };
    if (this.#number !== undefined) {
      this.notices.add('number-computed', 'info', this.#at(0));
      this.#open.pieces.push(
        { text: this.#number, kind: 'computed', at: this.#at(0) },
        { text: '\t', kind: 'break', at: this.#at(0) },
      );
      this.#number = undefined;
    }
    return this.#open;
  }

  #break(): void {
    const block = this.#open;
    if (!block) return;
    this.#flushBlank(block);
    if (block.pieces.length > 0) block.pieces.push({ text: '\n', kind: 'break', at: this.#at(0) });
  }

  /** White space at the end of a line does not print. */
  #flushBlank(block: OpenBlock): void {
    if (block.pending) this.#drop('blank', block.pending.text);
    block.pending = undefined;
  }

  #close(): void {
    const block = this.#open;
    this.#open = undefined;
    if (!block) return;
    this.#flushBlank(block);
    if (!block.interrupted) {
      this.#store(block);
      return;
    }
    this.#endInterrupted();
    this.#interrupted = { ...block, interrupted: false };
  }

  /** Of one that nothing went on with. */
  #endInterrupted(): void {
    const block = this.#interrupted;
    this.#interrupted = undefined;
    if (block) this.#store(block);
  }

  #store(block: OpenBlock): void {
    const pieces = withoutOuterBreaks(block.pieces);
    if (block.place.furniture) {
      for (const piece of pieces)
        if (piece.kind !== 'break') this.#drop('running-head', piece.was ?? piece.text);
    } else {
      const { role, style: own, level, note } = block.place;
      const boxed = this.#boxDepth > 0 || this.#interrupted !== undefined;
      const stored: Block = {
        pieces,
        role: boxed ? 'text-box' : role,
        style: own,
        ...(level === undefined ? {} : { level }),
        ...(note === undefined ? {} : { note }),
      };
      if (boxed) {
        this.#boxes.push(stored);
        return;
      }
      this.#text.push(...this.#boxes.splice(0));
      (note === undefined ? this.#text : this.#noteText).push(stored);
    }
  }

  #characters(value: string, look: Look, place: Place): void {
    this.#run++;
    let offset = 0;
    for (const [part] of value.matchAll(STRETCHES)) {
      const [white, hyphen, control] = [/^[\t\n\f\r ]/u, /^\u00ad/u, CONTROL].map((kind) => kind.test(part));
      if (control) this.#drop('markup', part);
      else if (hyphen) this.#drop('soft-hyphen', part);
      else if (white && look.preformatted) this.#preformatted(part, offset, look, place);
      else if (white) this.#blank(part, offset);
      else this.#visible(part, offset, look, place);
      offset += part.length;
    }
  }

  /** White space that counts: line ends are line ends, the rest stays as it is. */
  #preformatted(text: string, offset: number, look: Look, place: Place): void {
    let at = offset;
    for (const [part] of text.matchAll(/\r?\n|\r|[^\r\n]+/gu)) {
      if (/[\r\n]/u.test(part)) {
        this.#break();
        this.#drop('blank', part);
      } else this.#visible(part, at, look, place);
      at += part.length;
    }
  }

  #blank(text: string, offset: number): void {
    const block = this.#open;
    if (!block || (block.pieces.length === 0 && !block.pending)) this.#drop('blank', text);
    else
      block.pending = { text: (block.pending?.text ?? '') + text, at: block.pending?.at ?? this.#at(offset) };
  }

  #visible(text: string, offset: number, look: Look, place: Place): void {
    const block = this.#block(place);
    if (block.afterMark !== undefined && this.#lead(block, text, look)) return;
    const styled: Piece['style'] | undefined = look.strong
      ? 'strong'
      : look.emphasis
        ? 'emphasis'
        : undefined;
    this.#printBlank(block, text, styled);
    const at = this.#at(offset);
    // Word writes its notes into web pages as [1], and prints them as ¹.
    const mark =
      look.reference === undefined ? text : (/^[[(](\w{1,3}|[*†‡§]+)[\])]$/u.exec(text)?.[1] ?? text);
    if (mark !== text) this.#drop('markup', text.replace(mark, ''));
    const piece: Piece =
      look.raised || look.reference !== undefined
        ? { ...this.#markPiece(mark, at), ...(look.reference === undefined ? {} : { note: look.reference }) }
        : { text, kind: 'text', at };
    if (look.font !== undefined) this.notices.add('symbol-font', 'warning', at, look.font);
    block.pieces.push({
      ...piece,
      ...(styled === undefined ? {} : { style: styled }),
      ...(look.font === undefined ? {} : { font: look.font }),
    });
  }

  #markPiece(text: string, at: PartAt): Piece {
    const shown = raiseDigits(text);
    return {
      text: shown,
      kind: 'mark',
      at,
      label: lowerDigits(text),
      ...(shown === text ? {} : { was: text }),
    };
  }

  /** Behind the mark of a note: the mark once more, typed, and the blanks. */
  #lead(block: OpenBlock, text: string, look: Look): boolean {
    if (block.pending) this.#drop('note-lead', block.pending.text);
    block.pending = undefined;
    const again = look.raised && text === block.afterMark;
    if (again) this.#drop('duplicate', text);
    else block.afterMark = undefined;
    return again;
  }

  /** The white space before `next`, as far as it prints. */
  #printBlank(block: OpenBlock, next: string, styled: Piece['style'] | undefined): void {
    const { pending } = block;
    const last = block.pieces.at(-1);
    const before = last?.text.at(-1);
    block.pending = undefined;
    if (!pending) return;
    const breaks = /[\n\r\f]/u.test(pending.text);
    const nothing =
      before === undefined ||
      before === '\n' ||
      (breaks && !this.options.breaksAtBlanks && isWide(before) && isWide(next[0] ?? ''));
    const shown = nothing ? '' : !breaks && pending.text.includes('\t') ? '\t' : ' ';
    const held = shown !== '' && pending.text.includes(shown);
    if (shown !== '')
      block.pieces.push({
        text: shown,
        kind: held ? 'text' : 'break',
        at: pending.at,
        // Words set off together are set off with the blank between them.
        ...(styled !== undefined && styled === last?.style ? { style: styled } : {}),
      });
    this.#drop('blank', held ? pending.text.replace(shown, '') : pending.text);
  }
}

/** Elements whose text print shows and the reading does not. */
const LEFT_OUT: Readonly<Record<string, { readonly kind: DroppedKind; readonly notice: NoticeCode }>> = {
  rt: { kind: 'ruby', notice: 'ruby-left-out' },
  rp: { kind: 'ruby', notice: 'ruby-left-out' },
  del: { kind: 'deleted', notice: 'revisions-accepted' },
  img: { kind: 'markup', notice: 'picture-left-out' },
};

const UNSEEN_KIND: Readonly<Record<string, DroppedKind>> = {
  style: 'markup',
  script: 'markup',
  head: 'markup',
};

function withoutOuterBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const prints = ({ kind, text }: Piece) => kind !== 'break' || text !== '\n';
  const first = pieces.findIndex(prints);
  return first === -1 ? [] : pieces.slice(first, pieces.findLastIndex(prints) + 1);
}
