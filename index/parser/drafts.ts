import type { Diagnostic } from '../model/diagnostic.js';
import type { UnitKind } from '../model/document.js';
import { asLocator, type Locator } from '../model/locator.js';
import { containerAround, locatorIn } from '../model/place.js';
import type { Span } from '../model/span.js';
import type { View } from './normalize.js';
import { type NoteStyle, noteMarksIn } from './note-marks.js';
import { readingOf } from './reading.js';

/** A unit while it is being read; all spans are view offsets. */
export interface Draft {
  readonly kind: UnitKind;
  readonly locator: Locator;
  /** `''` for the body, else `annex`, `annex2`, … */
  readonly container: string;
  readonly number: string | null;
  readonly printedNumber?: string;
  readonly parent?: Locator;
  /** Text, in order. */
  readonly stretches: Span[];
  /** Printed number or mark. */
  readonly marks: readonly Span[];
  readonly speaker?: string;
  /** How much better this reading is than the next best, in natural units. */
  margin: number;
}

const TERMINATOR = /[\n\r\f\v\u0085\u2028\u2029]/u;

/** What a construct says of a unit it begins. */
export interface Beginning {
  readonly kind: UnitKind;
  /** Locator without its container (`11`, `pp3`, `title`). */
  readonly pin: string;
  readonly container?: string;
  readonly number?: string;
  readonly printedNumber?: string;
  readonly parent?: Locator;
  readonly marks?: readonly Span[];
  readonly speaker?: string;
}

/** The units read so far; hands out locators, each once. */
export class Drafts {
  readonly list: Draft[] = [];
  readonly runningHeads: Span[] = [];
  /** Stretches of the view that are markup. */
  readonly markup: Span[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Number of the latest heading, which may name the section that it heads. */
  lastHeading: string | null = null;
  /** How often each locator was asked for; the next free suffix without a search. */
  readonly #claimed = new Map<string, number>();
  /** The latest unit of each container that is no footnote. */
  readonly #latest = new Map<string, Draft>();
  /** Numbers of the note marks of a style in each container's text, of the units before `read`. */
  readonly #marks = new Map<NoteStyle, { read: number; readonly of: Map<string, Set<string>> }>();
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  /** Starts a unit whose text begins as `text` (view offsets, blanks at its edges left to layout). */
  begin(beginning: Beginning, text: Span): Draft {
    const { kind, pin, container = '', number = null, ...rest } = beginning;
    const draft: Draft = {
      kind,
      locator: this.#claim(locatorIn(container, pin), text),
      container,
      number,
      ...(rest.printedNumber === undefined ? {} : { printedNumber: rest.printedNumber }),
      ...(rest.parent === undefined ? {} : { parent: rest.parent }),
      stretches: [this.trim(text)],
      marks: rest.marks ?? [],
      ...(rest.speaker === undefined ? {} : { speaker: rest.speaker }),
      margin: Number.POSITIVE_INFINITY,
    };
    this.list.push(draft);
    if (kind === 'heading') this.lastHeading = number;
    if (kind !== 'footnote') this.#latest.set(container, draft);
    return draft;
  }

  /**
   * Adds a further line to a unit. Its terminator is kept (`line`), or dropped because a page break parted the text;
   * lines that only we have parted, within a text of one line, are joined as they were.
   */
  extend(draft: Draft, line: Span, joint: 'line' | 'page'): void {
    const last = draft.stretches.at(-1);
    const between = last ? this.#view.text.slice(last.end, line.start) : '';
    if (last && !TERMINATOR.test(between) && between.trim() === '') {
      draft.stretches[draft.stretches.length - 1] = { start: last.start, end: line.end };
      return;
    }
    if (joint === 'line' && last && TERMINATOR.test(between[0] ?? ''))
      draft.stretches[draft.stretches.length - 1] = { start: last.start, end: last.end + 1 };
    draft.stretches.push({ start: line.start, end: line.end });
  }

  /** The latest unit of a container, footnotes aside. */
  latest(container: string): Draft | undefined {
    return this.#latest.get(container);
  }

  /** Lowers how certain the unit is. */
  doubt(draft: Draft, margin: number): void {
    draft.margin = Math.min(draft.margin, margin);
  }

  /** The unit's text so far. */
  text(draft: Draft): string {
    return draft.stretches.map(({ start, end }) => this.#view.text.slice(start, end)).join('');
  }

  /**
   * The part of the document that a note printed in `container` belongs to: the nearest around it whose text carries
   * the mark, since some texts print the notes of the body behind their annexes; else the only other part that does (A,
   * whose notes stand below B). `container` where none does.
   */
  containerOfMark(container: string, mark: string, style: NoteStyle): string {
    const carried = this.#carried(style);
    const waits = (at: string) =>
      carried.get(at)?.has(mark) === true && !this.#claimed.has(locatorIn(at, `fn${mark}`));
    for (
      let at: string | undefined = container;
      at !== undefined;
      at = at === '' ? undefined : containerAround(at)
    )
      if (waits(at)) return at;
    const [only, ...others] = [...carried.keys()].filter(waits);
    return only !== undefined && others.length === 0 ? only : container;
  }

  #carried(style: NoteStyle): ReadonlyMap<string, ReadonlySet<string>> {
    const known = this.#marks.get(style) ?? { read: 0, of: new Map<string, Set<string>>() };
    this.#marks.set(style, known);
    for (let at = known.read; at < this.list.length; at++) {
      const draft = this.list[at];
      if (!draft || draft.kind === 'footnote') continue;
      // The latest text may still grow behind the notes: it is read again.
      known.read = at;
      const marks = known.of.get(draft.container) ?? new Set<string>();
      known.of.set(draft.container, marks);
      for (const number of noteMarksIn(readingOf(this.text(draft)), style)) marks.add(number);
    }
    return known.of;
  }

  /** `word/1`, `word/2`, … in the order in which they are asked for, in each container anew. */
  nextPin(word: string, container: string): string {
    return `${word}/${this.#count(`${container}#${word}`)}`;
  }

  /** A span of the view without the blanks at its edges. */
  trim({ start, end }: Span): Span {
    const { text } = this.#view;
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text[from] ?? '')) from++;
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
    return { start: from, end: to };
  }

  /** Reports at a span of the view; the offsets are turned into the source's when the document is finished. */
  report(rule: string, severity: Diagnostic['severity'], message: string, span: Span): void {
    this.diagnostics.push({ rule, severity, message, span });
  }

  #claim(wanted: string, at: Span): Locator {
    const times = this.#count(wanted);
    if (times === 1) return asLocator(wanted);
    if (!/[\d)]$/u.test(wanted) || /[a-z]\/\d+$/u.test(wanted)) return this.#claim(`${wanted}/${times}`, at);
    const locator = `${wanted}(${repetition(times)})`;
    this.report(
      'repeated-number',
      'warning',
      `${wanted} stands here again; it is addressed as ${locator}`,
      at,
    );
    return this.#claim(locator, at);
  }

  #count(key: string): number {
    const times = (this.#claimed.get(key) ?? 0) + 1;
    this.#claimed.set(key, times);
    return times;
  }
}

/** The second 5 of a section is 5(bis), as the UN names inserted paragraphs; asking for 5 shows both. */
function repetition(times: number): string {
  const named = [undefined, undefined, 'bis', 'ter', 'quater'][times];
  if (named !== undefined) return named;
  let letters = '';
  for (let rest = times; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `r${letters}`;
}
