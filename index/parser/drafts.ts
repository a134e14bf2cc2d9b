import type { Diagnostic } from '../model/diagnostic.js';
import type { UnitKind } from '../model/document.js';
import { asLocator, type Locator } from '../model/locator.js';
import type { Span } from '../model/span.js';
import type { Line, View } from './normalize.js';
import { isComplete } from './patterns.js';

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
}

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
}

/** The units read so far; hands out locators, each once. */
export class Drafts {
  readonly list: Draft[] = [];
  readonly runningHeads: Span[] = [];
  /** Stretches of the view that are markup. */
  readonly markup: Span[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** How often each locator was asked for; the next free suffix without a search. */
  readonly #claimed = new Map<string, number>();
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  /** Starts a unit whose text begins as `text` (view offsets, blanks at its edges left to layout). */
  begin(beginning: Beginning, text: Span): Draft {
    const { kind, pin, container = '', number = null, ...rest } = beginning;
    const draft: Draft = {
      kind,
      locator: this.#claim(container === '' ? pin : `${container}/${pin}`, text),
      container,
      number,
      ...(rest.printedNumber === undefined ? {} : { printedNumber: rest.printedNumber }),
      ...(rest.parent === undefined ? {} : { parent: rest.parent }),
      stretches: [this.trim(text)],
      marks: rest.marks ?? [],
    };
    this.list.push(draft);
    return draft;
  }

  /** Adds a further line to a unit: its terminator is kept (`line`), or dropped because a page break parted the text. */
  extend(draft: Draft, line: Line, joint: 'line' | 'page'): void {
    const last = draft.stretches.at(-1);
    const terminated =
      last !== undefined && /[\n\r\f\v\u0085\u2028\u2029]/u.test(this.#view.text[last.end] ?? '');
    if (joint === 'line' && last && terminated)
      draft.stretches[draft.stretches.length - 1] = { ...last, end: last.end + 1 };
    draft.stretches.push({ start: line.start, end: line.end });
  }

  /** Whether the unit's text so far ends as paragraphs end. */
  isWhole(draft: Draft): boolean {
    const last = draft.stretches.at(-1);
    return (
      last !== undefined && isComplete(this.#view.text.slice(Math.max(last.start, last.end - 16), last.end))
    );
  }

  /** The unit's text so far. */
  text(draft: Draft): string {
    return draft.stretches.map(({ start, end }) => this.#view.text.slice(start, end)).join('');
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
    const locator = `${wanted}/${times}`;
    if (/[\d)]$/u.test(wanted))
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
