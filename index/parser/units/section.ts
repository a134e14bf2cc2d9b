import { containerAround, locatorIn } from '../../model/place.js';
import type { Draft, Drafts } from '../drafts.js';

/** A section while its units are made: where its locators begin, and what later atoms may go on with. */
export interface Section {
  readonly container: string;
  readonly up: Section | undefined;
  /** Paragraphs that follow belong to a preamble, a letter, articles … (fixes kind and locator). */
  mode: 'text' | 'operative' | 'letter' | 'articles';
  preambular: number;
  unnumbered: number;
  /** The first operative paragraph that prints no number. */
  first: Draft | undefined;
  article: string | undefined;
  /** Texts of the article so far that print no number. */
  counted: number;
  /** The unit to which items belong. */
  body: Draft | undefined;
  /** Open items, outermost first. */
  items: Draft[];
}

function sectionOf(container: string, up?: Section, mode: Section['mode'] = 'text'): Section {
  return {
    container,
    up,
    mode,
    preambular: 0,
    unnumbered: 0,
    first: undefined,
    article: undefined,
    counted: 0,
    body: undefined,
    items: [],
  };
}

/** The sections of a document one after the other; names each once: `annex`, `annex2`, `A`, `part2`, `draft`. */
export class Sections {
  current: Section = sectionOf('');
  #annexes = 0;
  /** How often a name was given, and the names that headings gave to parts. */
  readonly #given = new Map<string, number>();
  readonly #parts = new Set<string>();

  /** @param number as printed, `2` or `B`; undefined counts on */
  enterAnnex(number: string | undefined): void {
    const printed = number === undefined ? this.#annexes + 1 : Number(number);
    this.#annexes = Number.isNaN(printed) ? this.#annexes + 1 : printed;
    this.current = sectionOf(this.#once(this.#annexes === 1 ? 'annex' : `annex${this.#annexes}`));
  }

  /** A, B, …: parts of a resolution or of an annex. */
  enterPart(letter: string): void {
    const outer = containerAround(this.current.container, 'section');
    const name = this.#once(locatorIn(outer, letter));
    this.#parts.add(name);
    this.current = sectionOf(name);
  }

  /** Numbers that begin again within a section: a part, named by its heading where that is a letter. */
  enterUnnamedPart(heading: string | null): void {
    const parent = containerAround(this.current.container, 'part', 'section');
    const within = (name: string) => locatorIn(parent, name);
    const named = heading !== null && /^[A-Z]$/u.test(heading) && !this.#parts.has(within(heading));
    const name = within(named ? heading : `part${this.#count(`${parent}#part`) + 1}`);
    this.#parts.add(name);
    this.current = sectionOf(name, undefined, this.current.mode);
  }

  enterDraft(mode: Section['mode']): void {
    const outer = this.current;
    const name = this.#once(locatorIn(outer.container, 'draft'));
    this.current = sectionOf(name, outer, mode);
  }

  /** Back to the text that quotes or recommends the draft, if one is open. */
  leaveDraft(): void {
    if (this.current.up) this.current = this.current.up;
  }

  #once(name: string): string {
    const times = this.#count(`#${name}`);
    return times === 1 ? name : `${name}${times}`;
  }

  #count(key: string): number {
    const times = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, times);
    return times;
  }
}

/** The next `word/n` of the section. */
export function nextPin(drafts: Drafts, word: string, { container }: Section): string {
  return drafts.nextPin(word, container);
}
