import type { UnitKind } from '../../model/document.js';
import { placeOf } from '../../model/place.js';
import type { Span } from '../../model/span.js';
import type { Atom } from '../atoms.js';
import { type Draft, Drafts } from '../drafts.js';
import type { Label } from '../label.js';
import type { View } from '../normalize.js';
import { Sections } from './section.js';

/** What is begun: kind, locator without its container, printed number, the unit it belongs to. */
export interface Start {
  readonly kind: UnitKind;
  readonly pin: string;
  readonly number?: string | undefined;
  readonly parent?: Draft | undefined;
}

/** A printed number whose text has not come yet; without `begin` the next unit takes it, whatever that is. */
interface Pending {
  readonly mark: Span;
  readonly begin?: (text: Span, marks?: readonly Span[]) => Draft;
  /** Of an item's mark: how many levels stand above it. */
  readonly depth?: number;
  /** The number of an article that waits for the same text. */
  readonly held?: Span;
}

/**
 * Writes units of atoms: which characters are the printed number and which the text, what the next atom may go on with,
 * and whether a number still waits for its text.
 */
export class Writer {
  readonly drafts: Drafts;
  readonly sections = new Sections();
  readonly view: View;
  /** Who speaks in the texts that follow. */
  speaker: string | undefined;
  /** The note that further lines belong to. */
  note: Draft | undefined;
  #open: Draft | undefined;
  #pending: Pending | undefined;

  constructor(view: View) {
    this.view = view;
    this.drafts = new Drafts(view);
  }

  /** Begins a unit whose mark, if any, stands at the atom's head. */
  begin(atom: Atom, label: Label, start: Start): Draft {
    this.note = undefined;
    // A mark with nothing behind it is the text.
    const text = atom.start + label.mark >= atom.end ? atom.start : atom.start + label.mark;
    const mark = text > atom.start ? [this.drafts.trim({ start: atom.start, end: text })] : [];
    const held = this.#pending ? [this.#pending.mark] : [];
    this.#pending = undefined;
    return this.#write(start, { start: text, end: atom.end }, [...held, ...mark], mark[0]);
  }

  /** The same of a numbered unit: where the atom is nothing but the number, its text is what comes next. */
  beginNumbered(
    atom: Atom,
    label: Label,
    start: Start,
    then: (draft: Draft) => void = () => {},
  ): Draft | undefined {
    const alone = label.mark > 0 && atom.start + label.mark >= atom.end;
    if (!alone) {
      const draft = this.begin(atom, label, start);
      then(draft);
      return draft;
    }
    const held = this.#pending?.begin ? undefined : this.#pending?.mark;
    if (!held) this.dropPending();
    const mark = { start: atom.start, end: atom.end };
    const own = held ? [held] : [];
    this.#open = undefined;
    this.#pending = {
      mark,
      begin: (text, marks = [mark]) => {
        const draft = this.#write(start, text, [...own, ...marks], mark);
        then(draft);
        return draft;
      },
      ...(label.depth === undefined ? {} : { depth: label.depth }),
      ...(held ? { held } : {}),
    };
    return undefined;
  }

  /** (b) ¶ (i) …: a mark without words of its own, below which an item begins at `depth`, is all there is of its text. */
  settlePending(depth: number): void {
    const { begin, mark, depth: own = -1 } = this.#pending ?? {};
    if (!mark || own >= depth) return;
    this.#pending = undefined;
    if (begin) {
      begin(mark, []);
      return;
    }
    // 第二十三条 (a) …: the number of an article that has nothing but a list.
    const section = this.sections.current;
    const { article } = section;
    if (section.mode === 'articles' && article !== undefined) {
      section.counted++;
      section.body = this.#write({ kind: 'article', pin: `art${article}`, number: article }, mark, [], mark);
    } else this.#pending = { mark };
  }

  /** A unit that takes several lines of its kind. */
  run(atom: Atom, label: Label, start: Start): Draft | undefined {
    const latest = this.drafts.latest(this.sections.current.container);
    if (
      label.extend === true &&
      latest?.kind === start.kind &&
      placeOf(latest.locator).series !== 'subjects'
    ) {
      this.drafts.extend(latest, atom, 'line');
      this.#open = latest;
      return undefined;
    }
    return this.begin(atom, label, start);
  }

  /** Goes on with what is open; undefined draft and `false` where nothing is. */
  goOn(atom: Atom, joint: 'line' | 'page'): Draft | boolean {
    this.note = undefined;
    const begin = this.#pending?.begin;
    if (begin) {
      this.#pending = undefined;
      return begin(atom);
    }
    if (!this.#open) return false;
    this.drafts.extend(this.#open, atom, joint);
    return true;
  }

  /** What `make` makes does not end what is open: that may go on behind it. */
  aside(make: () => Draft | undefined): Draft | undefined {
    const open = this.#open;
    const draft = make();
    this.#open = open;
    return draft;
  }

  /** A heading below 第三条 leaves the article's number to its text. */
  besideNumber(make: () => Draft): Draft {
    const held = this.#pending;
    this.#pending = undefined;
    const draft = make();
    if (held && !held.begin) this.#pending = held;
    return draft;
  }

  /** Further lines go on with this unit. */
  leaveOpen(draft: Draft | undefined): void {
    this.#open = draft;
  }

  /** A number for whatever unit comes next. */
  holdNumber(mark: Span): void {
    this.#pending = { mark };
  }

  /** A number without its text is kept as what nobody understood. */
  dropPending(): void {
    const { mark: last, held } = this.#pending ?? {};
    this.#pending = undefined;
    const { container } = this.sections.current;
    for (const mark of [held, last])
      if (mark)
        this.drafts.begin(
          { kind: 'unrecognized', pin: this.drafts.nextPin('unrecognized', container), container },
          mark,
        );
  }

  printed({ start, end }: Span): string {
    return this.view.text.slice(start, end);
  }

  #write({ kind, pin, number, parent }: Start, text: Span, marks: readonly Span[], own?: Span): Draft {
    const printed = own && this.printed(own);
    const shown = printed !== undefined && number !== undefined && !isPlain(printed, number, kind);
    const draft = this.drafts.begin(
      {
        kind,
        pin,
        container: this.sections.current.container,
        ...(number === undefined ? {} : { number }),
        ...(shown ? { printedNumber: printed } : {}),
        ...(parent === undefined ? {} : { parent: parent.locator }),
        ...(this.speaker === undefined || kind !== 'speech' ? {} : { speaker: this.speaker }),
        marks,
      },
      text,
    );
    this.#open = draft;
    return draft;
  }
}

/** `11.` for 11 and `(b)` for b: what every reader expects needs no record. */
function isPlain(printed: string, number: string, kind: UnitKind): boolean {
  if (kind === 'title') return true;
  if (kind === 'subparagraph' || kind === 'heading' || kind === 'article') return false;
  return /^[“"「]?([0-9.a-z]+?)\s*[.．、]?$/u.exec(printed.trim())?.[1] === number;
}
