import { canonicalText } from '../analysis/canonical.js';
import { wordKey } from '../analysis/english.js';

/**
 * `equivalent`: another name of the same thing (UNODC, 毒罪办); a unit that has it has what was asked.
 * `related`: a word of the same field (企业, 私营部门); it widens a search, and its hits are loose.
 */
export type SynonymKind = 'equivalent' | 'related';

/**
 * One row of a table. `names` are equivalent to each other; `related` are looked for as well when one of `names` is
 * asked, and the other way round.
 */
export interface SynonymGroup {
  readonly names: readonly string[];
  readonly related?: readonly string[];
  /** `names` lead to `related`, and not the other way round: nobody who asks for 停止 means 住手. */
  readonly oneWay?: boolean;
}

export interface Synonym {
  readonly kind: SynonymKind;
  /** As the table writes it. */
  readonly shown: string;
  readonly canonical: string;
}

export interface Word {
  readonly shown: string;
  readonly canonical: string;
}

/** A group as it is looked up. */
export interface SynonymRow {
  readonly names: readonly Word[];
  readonly related: readonly Word[];
  readonly oneWay: boolean;
}

/** No name in Latin letters has more words. */
const MOST_WORDS = 12;

/** Groups by what can be typed. English is found in any of its forms: plural, American spelling, hyphens. */
export class SynonymTable {
  /** Rows that have a name or a related word, by its canonical form or, in Latin letters, by its key. */
  readonly #rows = new Map<string, SynonymRow[]>();
  /** What is in the table beginning with a character, by length: nothing else is looked for at a place. */
  readonly #lengths = new Map<string, Set<number>>();
  /** Every group, in the order of the tables. */
  readonly rows: readonly SynonymRow[];
  readonly #known = new Map<string, readonly Synonym[]>();

  constructor(groups: Iterable<SynonymGroup>) {
    this.rows = Array.from(groups, ({ names, related = [], oneWay = false }) => ({
      names: names.flatMap(wordOf),
      related: related.flatMap(wordOf),
      oneWay,
    }));
    for (const row of this.rows) for (const word of phrasesOf(row)) this.#place(word.canonical, row);
  }

  /** What else to look for when `canonical` is asked; none where it is in no group. */
  of(canonical: string): readonly Synonym[] {
    let known = this.#known.get(canonical);
    if (known === undefined) {
      known = this.#read(canonical);
      // What somebody typed is remembered only where the table has it, so that nobody fills it.
      if (known.length > 0) this.#known.set(canonical, known);
    }
    return known;
  }

  /** Whether a name or related word is in the table. */
  has(canonical: string): boolean {
    return this.#rows.has(canonical);
  }

  /** Everything that can be typed, in canonical form. */
  get names(): Iterable<string> {
    return this.#rows.keys();
  }

  /** The ends of all names in the table that begin at `start` of `canonical`, longest first. */
  *endsAt(canonical: string, start: number): Generator<number> {
    if (isLatin(canonical.charCodeAt(start))) {
      yield* this.#latinEnds(canonical, start);
      return;
    }
    for (const length of this.#lengths.get(canonical.charAt(start)) ?? []) {
      if (start + length <= canonical.length && this.#rows.has(canonical.slice(start, start + length)))
        yield start + length;
    }
  }

  *#latinEnds(canonical: string, start: number): Generator<number> {
    const ends: number[] = [];
    for (let end = start; end < canonical.length && ends.length < MOST_WORDS; ) {
      while (end < canonical.length && canonical.charAt(end) !== ' ' && !isHan(canonical, end)) end++;
      ends.push(end);
      if (canonical.charAt(end) !== ' ') break;
      while (canonical.charAt(end) === ' ') end++;
      if (isHan(canonical, end)) break;
    }
    for (const end of ends.reverse()) {
      const typed = canonical.slice(start, end);
      if (this.#rows.has(typed) || this.#rows.has(wordKey(typed))) yield end;
    }
  }

  #read(canonical: string): readonly Synonym[] {
    const key = wordKey(canonical);
    const rows = [...(this.#rows.get(canonical) ?? [])];
    if (key !== canonical) rows.push(...(this.#rows.get(key) ?? []));
    const found = new Map<string, Synonym>();
    const take = (kind: SynonymKind, { shown, canonical: other }: Word) => {
      if (other === canonical || wordKey(other) === key) return;
      // What one table calls equivalent stays so, whatever another calls related.
      if (!found.has(other) || kind === 'equivalent') found.set(other, { kind, shown, canonical: other });
    };
    for (const row of new Set(rows)) {
      const isName = row.names.some(
        (name) => name.canonical === canonical || wordKey(name.canonical) === key,
      );
      for (const name of row.names) take(isName ? 'equivalent' : 'related', name);
      if (isName) for (const word of row.related) take('related', word);
    }
    return [...found.values()];
  }

  #place(canonical: string, row: SynonymRow): void {
    for (const key of new Set([canonical, wordKey(canonical)])) {
      const rows = this.#rows.get(key);
      if (rows === undefined) this.#rows.set(key, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
    const first = canonical.charAt(0);
    const lengths = this.#lengths.get(first) ?? new Set();
    if (lengths.has(canonical.length)) return;
    this.#lengths.set(first, new Set([...lengths, canonical.length].sort((a, b) => b - a)));
  }
}

/** What of a row leads to the rest of it: its names and, where it holds both ways, its related words. */
export function phrasesOf({ names, related, oneWay }: SynonymRow): readonly Word[] {
  return oneWay ? names : [...names, ...related];
}

function wordOf(shown: string): Word[] {
  const canonical = canonicalText(shown).trim();
  return canonical === '' ? [] : [{ shown, canonical }];
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isHan(text: string, at: number): boolean {
  return at < text.length && text.charCodeAt(at) >= 0x3400;
}
