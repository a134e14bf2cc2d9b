import type { TextBuilder } from '../text-builder.js';
import { printNumber } from './number-format.js';
import type { NoteKey, Section } from './story.js';

/** Numbers the notes that number themselves, in the order of their references. */
export class NoteCounter {
  readonly #out: TextBuilder;
  readonly #next: Record<NoteKey['kind'], number | undefined> = { footnote: undefined, endnote: undefined };
  #section: Section | undefined;

  constructor(out: TextBuilder) {
    this.#out = out;
  }

  /** A section begins: its rules hold from here. */
  begin(section: Section): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      if (section[kind].restart === 'section') this.#next[kind] = section[kind].start;
      // Which page a note falls on is not in the file: its printed number cannot be known.
      if (section[kind].restart === 'page') this.#out.notice('numbers-restart-by-page', 'warning');
    }
    this.#section = section;
  }

  /** The label of the next note of this kind, as printed. */
  next(kind: NoteKey['kind']): string {
    const rules = this.#section?.[kind];
    const value = this.#next[kind] ?? rules?.start ?? 1;
    this.#next[kind] = value + 1;
    const { text, known } = printNumber(value, rules?.format ?? 'decimal');
    if (!known) this.#out.notice('unknown-number-format', 'warning', undefined, rules?.format);
    return text;
  }
}
