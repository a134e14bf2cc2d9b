import { printNumber } from './number-format.js';
import type { ListPlace } from './story.js';

/** One level of a list definition. */
export interface ListLevel {
  readonly start: number;
  /** ECMA-376 name of the number format; `bullet` for a sign. */
  readonly format: string;
  /** Text with `%1` … `%9` for the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in digits, whatever their own level's format. */
  readonly legal: boolean;
  /** Number of the level (from 1) whose use lets this one begin anew; 0 never; absent: every higher one. */
  readonly restartAfter?: number;
  /** Style (its id) whose paragraphs stand on this level. */
  readonly style?: string;
}

/** A list as paragraphs name it: a definition, shared with other lists, and what this one changes. */
export interface List {
  /** Lists of the same definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Start values that take effect when this list is first used on the level. */
  readonly starts: readonly (number | undefined)[];
}

export interface ComputedNumber {
  readonly text: string;
  readonly suffix: '\t' | ' ' | '';
  /** Name of a format that is not known here: digits were printed. */
  readonly unknown?: string;
}

const SUFFIXES = { tab: '\t', space: ' ', nothing: '' } as const;

/** Signs that only a symbol font makes readable stand as •; a dash or an asterisk is what it is. */
const READABLE_SIGN = /^[-–—―*•·◦‣▪●○■□◆►✓※]$/u;

/** Counts the numbered paragraphs of a document, in order; one counter for all its stories. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** Of each definition the last number used on each level. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The next number at `place`; undefined where the list, or the level in it, does not exist. */
  next({ list: id, level: at }: ListPlace): ComputedNumber | undefined {
    const list = this.#lists.get(id);
    const level = list?.levels[at];
    if (!list || !level) return undefined;
    const counters = this.#countersOf(list);
    this.#begin(id, list, at, counters);
    counters[at] = (counters[at] ?? level.start - 1) + 1;
    this.#restartBelow(list, at, counters);
    if (level.format === 'bullet') return { text: printSign(level.text), suffix: SUFFIXES[level.suffix] };
    return this.#print(list, level, counters);
  }

  #countersOf(list: List): (number | undefined)[] {
    const held = this.#counters.get(list.definition);
    if (held) return held;
    const made: (number | undefined)[] = [];
    this.#counters.set(list.definition, made);
    return made;
  }

  /** The first use of a level that overrides its start sets the counter, once (`w:startOverride`). */
  #begin(id: string, list: List, at: number, counters: (number | undefined)[]): void {
    for (let level = 0; level <= at; level++) {
      const start = list.starts[level];
      const key = `${id} ${level}`;
      if (start === undefined || this.#begun.has(key)) continue;
      this.#begun.add(key);
      counters[level] = level === at ? start - 1 : start;
    }
  }

  #restartBelow(list: List, at: number, counters: (number | undefined)[]): void {
    for (let level = at + 1; level < counters.length; level++) {
      const after = list.levels[level]?.restartAfter;
      if (after === undefined || (after > 0 && at <= after - 1)) counters[level] = undefined;
    }
  }

  #print(list: List, level: ListLevel, counters: readonly (number | undefined)[]): ComputedNumber {
    let unknown: string | undefined;
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const own = list.levels[at];
      const format = level.legal && own?.format !== 'none' ? 'decimal' : (own?.format ?? 'decimal');
      const printed = printNumber(counters[at] ?? list.starts[at] ?? own?.start ?? 1, format);
      if (!printed.known) unknown = format;
      return printed.text;
    });
    return { text, suffix: SUFFIXES[level.suffix], ...(unknown === undefined ? {} : { unknown }) };
  }
}

function printSign(text: string): string {
  if (text === '') return '';
  return READABLE_SIGN.test(text) ? text : '•';
}
