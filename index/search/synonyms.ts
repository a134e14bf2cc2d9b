import { canonicalText } from '../analysis/canonical.js';

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
}

export interface Synonym {
  readonly kind: SynonymKind;
  /** As the table writes it. */
  readonly shown: string;
  readonly canonical: string;
}

/** Groups by what can be typed. */
export class SynonymTable {
  readonly #byName = new Map<string, Synonym[]>();
  #longest = 0;

  constructor(groups: Iterable<SynonymGroup>) {
    for (const { names, related = [] } of groups) {
      for (const name of names) {
        for (const other of names) this.#add(name, 'equivalent', other);
        for (const other of related) {
          this.#add(name, 'related', other);
          this.#add(other, 'related', name);
        }
      }
    }
  }

  /** What else to look for when `canonical` is asked; none where it is in no group. */
  of(canonical: string): readonly Synonym[] {
    return this.#byName.get(canonical) ?? [];
  }

  /** Everything that can be typed, in canonical form. */
  get names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** The ends of all names in the table that begin at `start` of `canonical`, longest first. */
  *endsAt(canonical: string, start: number): Generator<number> {
    const most = Math.min(canonical.length - start, this.#longest);
    for (let length = most; length > 0; length--) {
      if (this.#byName.has(canonical.slice(start, start + length))) yield start + length;
    }
  }

  #add(name: string, kind: SynonymKind, other: string): void {
    const key = canonicalText(name).trim();
    const canonical = canonicalText(other).trim();
    if (key === canonical || key === '' || canonical === '') return;
    const list = this.#byName.get(key) ?? [];
    const known = list.find((synonym) => synonym.canonical === canonical);
    // What one table calls equivalent stays so, whatever another calls related.
    if (known === undefined) list.push({ kind, shown: other, canonical });
    else if (known.kind === 'related' && kind === 'equivalent')
      list[list.indexOf(known)] = { kind, shown: other, canonical };
    this.#byName.set(key, list);
    this.#longest = Math.max(this.#longest, key.length);
  }
}
