import type { NamedDocument } from '../corpus.js';
import type { DocumentSummary } from '../model/document.js';
import { foldKey } from '../text/fold.js';

/** One name of a document, or the title of an annex. */
export interface IndexedName extends NamedDocument {
  /** As printed; its beginning where it is endless. */
  readonly name: string;
  /** The same as `foldKey` gives it. */
  readonly key: string;
}

/** UTF-16 code units of a name that are looked at: what is typed can be a page of noise, and so can a title. */
const LONGEST_NAME = 500;

/**
 * All names of all documents, so that one can be looked up, completed or guessed at a cost that follows from what was
 * typed, not from how many documents there are. Kept up to date: a document that comes or goes costs its own names.
 */
export class NameIndex {
  /** Each document held, and its place in their order. */
  #order: ReadonlyMap<DocumentSummary, number> = new Map();
  #summaries: readonly DocumentSummary[] = [];
  readonly #names: (IndexedName | undefined)[] = [];
  /** Where each document's names lie in `#names`. */
  readonly #places = new Map<DocumentSummary, readonly number[]>();
  readonly #bySymbol = new Map<string, Set<DocumentSummary>>();
  readonly #byKey = new Map<string, Set<number>>();
  /** Every character and every two characters of a name that stand together → the names, in the order they came. */
  readonly #grams = new Map<string, number[]>();

  /** All documents, in the order given. */
  get summaries(): readonly DocumentSummary[] {
    return this.#summaries;
  }

  /** Takes over what is held now: what the last call did not have comes, what it had and this has not goes. */
  update(summaries: readonly DocumentSummary[]): void {
    for (const step of this.updateInSteps(summaries)) void step;
  }

  /** The same, with a rest after every few documents for whoever must not be kept waiting. */
  *updateInSteps(summaries: readonly DocumentSummary[]): Generator<void> {
    if (summaries === this.#summaries) return;
    const known = this.#summaries;
    this.#summaries = summaries;
    this.#order = new Map(summaries.map((summary, at) => [summary, at]));
    for (const summary of known) if (!this.#order.has(summary)) this.#remove(summary);
    let done = 0;
    for (const summary of summaries) {
      if (this.#places.has(summary)) continue;
      this.#add(summary);
      if (++done % ADDED_A_STEP === 0) yield;
    }
  }

  /** Documents under a symbol, as `symbolNames` spells it. */
  bySymbol(symbol: string): readonly DocumentSummary[] {
    return this.inOrder([...(this.#bySymbol.get(symbol) ?? [])]);
  }

  /** Names that are exactly this key. */
  exactly(key: string): readonly IndexedName[] {
    return this.#inOrder([...(this.#byKey.get(key) ?? [])]);
  }

  /**
   * Names whose key has `part` in it and that `accept`, at most `most`.
   * @param most Bounds the work too: a part that many names have is found in some of them.
   */
  containing(part: string, most: number, accept: (name: IndexedName) => boolean): readonly IndexedName[] {
    const found: number[] = [];
    let looked = 0;
    for (const place of this.#sharing(gramsOf(part))) {
      const name = this.#names[place];
      if (++looked > MOST_LOOKED_AT || found.length >= most) break;
      if (name?.key.includes(part) && accept(name)) found.push(place);
    }
    return this.#inOrder(found);
  }

  /** Names that share pairs of characters with `key`, with how many; the rarest pairs decide where there are many. */
  sharing(key: string): ReadonlyMap<IndexedName, number> {
    const lists = pairsOf(key)
      .map((pair) => this.#list(pair))
      .sort((a, b) => a.length - b.length);
    const shared = new Map<IndexedName, number>();
    let looked = 0;
    for (const list of lists) {
      looked += list.length;
      if (looked > MOST_LOOKED_AT * 4 && shared.size > 0) break;
      for (const place of list) {
        const name = this.#names[place];
        if (name) shared.set(name, (shared.get(name) ?? 0) + 1);
      }
    }
    return shared;
  }

  /** Every name there is, in the order they came. */
  *names(): Generator<IndexedName> {
    for (const name of this.#names) if (name) yield name;
  }

  inOrder(summaries: readonly DocumentSummary[]): DocumentSummary[] {
    return [...summaries].sort((a, b) => this.#compare(a, b));
  }

  #add(summary: DocumentSummary): void {
    for (const symbol of symbolNames(summary)) addTo(this.#bySymbol, symbol, summary);
    const places = namesOf(summary).map((name) => {
      const place = this.#names.push(name) - 1;
      addTo(this.#byKey, name.key, place);
      for (const gram of gramsOf(name.key)) {
        const list = this.#grams.get(gram);
        if (list) list.push(place);
        else this.#grams.set(gram, [place]);
      }
      return place;
    });
    this.#places.set(summary, places);
  }

  #remove(summary: DocumentSummary): void {
    for (const symbol of symbolNames(summary)) this.#bySymbol.get(symbol)?.delete(summary);
    for (const place of this.#places.get(summary) ?? []) {
      const name = this.#names[place];
      if (name) this.#byKey.get(name.key)?.delete(place);
      // Its place in the lists of pairs is given up when they are next read.
      this.#names[place] = undefined;
    }
    this.#places.delete(summary);
  }

  #list(gram: string): readonly number[] {
    const list = this.#grams.get(gram) ?? [];
    if (!list.some((place) => this.#names[place] === undefined)) return list;
    const living = list.filter((place) => this.#names[place] !== undefined);
    this.#grams.set(gram, living);
    return living;
  }

  /** Places that every list has, in order. */
  #sharing(grams: readonly string[]): readonly number[] {
    const [first, ...others] = grams.map((gram) => this.#list(gram)).sort((a, b) => a.length - b.length);
    let shared = first ?? [];
    for (const list of others) {
      if (shared.length === 0 || list.length > shared.length * WORTH_JOINING) break;
      shared = joined(shared, list);
    }
    return shared;
  }

  #inOrder(places: readonly number[]): readonly IndexedName[] {
    return [...places]
      .sort((a, b) => a - b)
      .flatMap((place) => this.#names[place] ?? [])
      .sort((a, b) => this.#compare(a.summary, b.summary));
  }

  /** By the order of the documents; sorting keeps the order of one document's names. */
  #compare(a: DocumentSummary, b: DocumentSummary): number {
    return (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0);
  }
}

const ADDED_A_STEP = 50;
/** Names held against what was typed: more share only what nearly all names have. */
const MOST_LOOKED_AT = 4_000;
/** A list this many times as long narrows less than it costs to read. */
const WORTH_JOINING = 64;

function joined(shorter: readonly number[], longer: readonly number[]): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const place of shorter) {
    while (at < longer.length && (longer[at] ?? 0) < place) at++;
    if (longer[at] === place) both.push(place);
  }
  return both;
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/**
 * The symbols that name a document. A Council resolution may be named without its year (第1325号决议 beyond the years we
 * know), one in parts by each of them: 31/6 B is in A/RES/31/6A-B.
 */
export function symbolNames({ symbol, key }: DocumentSummary): readonly string[] {
  const own = symbol ?? key;
  const [, head, first = '', last = ''] = /^(.*\d)([A-Z])-([A-Z])$/u.exec(own) ?? [];
  const parts: string[] = [];
  if (head !== undefined)
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      parts.push(`${head}${String.fromCharCode(code)}`);
  return [own, own.replace(/\(\d{4}\)$/u, ''), ...parts];
}

/** A document's own names, none that is an annex's, and then those of its annexes. */
export function namesOf(summary: DocumentSummary): readonly IndexedName[] {
  const keyOf = (name: string) => foldKey(name.slice(0, LONGEST_NAME));
  const annexes = summary.annexes.map(({ container, title }) => ({
    summary,
    container,
    name: title,
    key: keyOf(title),
  }));
  const annexKeys = new Set(annexes.map(({ key }) => key));
  const own = [summary.key, summary.title ?? '', ...summary.aliases]
    .map((name) => ({ summary, name, key: keyOf(name) }))
    .filter(({ key }) => key !== '' && !annexKeys.has(key));
  return [...own, ...annexes.filter(({ key }) => key !== '')];
}

/** Each pair of characters that stand together, once. */
export function pairsOf(key: string): readonly string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= key.length; at++) pairs.add(key.slice(at, at + 2));
  return [...pairs];
}

/** What `key` is found by: its pairs, and its characters too, since one may be all that was typed. */
function gramsOf(key: string): readonly string[] {
  return key.length === 1 ? [key] : [...new Set(key), ...pairsOf(key)];
}
