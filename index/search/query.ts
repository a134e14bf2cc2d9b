import { quantityTerm, type TextAnalyzer, type Token } from '../analysis/analyzer.js';
import { dateTokens } from '../analysis/dates.js';
import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { recognizeQuantities } from '../text/quantities.js';
import { askedOf, type Wanted } from './asking.js';
import { type ConceptFinder, wordsOfPhrase } from './concepts.js';
import { NUMBERED_DOCUMENT, wordsOf } from './query-words.js';
import { STOP_WORDS } from './stop-words.js';
import type { Synonym, SynonymKind, SynonymTable, Word } from './synonyms.js';

/**
 * One thing that must stand in one place. `terms` have to stand in a unit; where they do not prove it (three
 * characters and more), `needle` must be part of its canonical text, not cutting a number or a Latin word.
 */
export interface Part {
  readonly terms: readonly string[];
  readonly needle: string;
  /** The terms alone prove that the needle is there. */
  readonly proven: boolean;
}

/** One way to satisfy a clause: all its parts, in any order. */
export interface Alternative {
  readonly kind: 'literal' | SynonymKind;
  readonly parts: readonly Part[];
  /** Of a synonym: as the table writes it. */
  readonly shown: string;
}

/** One thing asked for. A unit is an exact hit if it satisfies every clause by its words or an equivalent. */
export interface Clause {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  readonly phrase: boolean;
  /** Of a plain phrase, or a word that no table has: what its words ask for one by one. */
  readonly pieces?: readonly (readonly Alternative[])[];
}

/** What the words of a query describe together: it finds loose hits, and nobody has to satisfy it. */
export interface Hint {
  readonly alternatives: readonly Alternative[];
  /** How well they describe it, up to 1. */
  readonly likeness: number;
  /** It is a part of what one clause asks for: 打|老婆. */
  readonly piece?: boolean;
  /** The clauses whose words describe it, by their place in the query. */
  readonly clauses: readonly number[];
}

export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  readonly hints: readonly Hint[];
  /** Canonical texts that a hit must not hold: `-受害者`. */
  readonly excluded: readonly string[];
  /** Canonical texts that a hit had better not hold: 但不包括儿童. */
  readonly unwanted: readonly string[];
  /** Canonical words that the query denies: 没有达到. */
  readonly denied: readonly string[];
  readonly wanted: Wanted;
  /** Pairs of characters that link neighbouring words of the query: a unit that has them has its words in order. */
  readonly links: readonly string[];
  /** The query was longer than is read: whatever is found, it is not all that was asked. */
  readonly cut: boolean;
}

/** Names of a described concept that are looked for. */
const MOST_NAMES = 8;

/** Other names of one word of a phrase that are looked for: more find no more. */
const MOST_OF_PIECE = 4;

/** Code units of a query that are read: more than any paragraph that somebody pastes has. */
const LONGEST_QUERY = 4000;

/** A phrase: in folded text all quotation marks are one, so that those that do not match each other still do. */
const PHRASE = /"([^"]*)"/gu;

/** `-受害者`, `!受害者`, `NOT "人权理事会"`: what a hit must not hold. A hyphen within a word or before a number is none. */
const EXCLUDED = /(?<![^\s])(?:[-!]|NOT\s{1,3})(?:"([^"]*)"|(?![-!\d])([^\s"]+))/gu;

/** `贩运 OR 奴隶`, `贩运 | 奴隶`, `贩运 或 奴隶`, `"贩运人口" OR 奴隶`: either will do. Small `or` is a word of English.
 * It begins where a word does: tried at every character it would take quadratic time. */
const EITHER =
  /(?<=^|[\s(])(?:"[^"]*"|[^\s"|()]+)(?:(?:\s{1,3}(?:OR|或|或者)\s{1,3}|\s{0,3}\|{1,2}\s{0,3})(?:"[^"]*"|[^\s"|()]+)){1,8}/gu;
const OR = /\s{1,3}(?:OR|或|或者)\s{1,3}|\s{0,3}\|{1,2}\s{0,3}/u;

/** What denies the word behind it. */
const DENIAL = /(?:没有?|未能?|不能?|无法|并未|并不|尚未|从未|never|not|no) ?$/u;

/** What `text` asks. Stop words are left out unless nothing else is asked. */
export function parseQuery(
  text: string,
  analyzer: TextAnalyzer,
  synonyms: SynonymTable,
  concepts?: ConceptFinder,
): ParsedQuery {
  const clauses: Clause[] = [];
  const excluded: string[] = [];
  const typed = text.slice(0, LONGEST_QUERY);
  const canonicalOf = (part: string) => analyzer.canonicalize(part).text.trim();
  const unexcluded = cutOut(typed, EXCLUDED, (inside) => {
    const needle = canonicalOf(inside);
    if (needle !== '') excluded.push(needle);
  });
  const others = cutOut(unexcluded, EITHER, (sides) => {
    const clause = eitherClause(sides.split(OR), analyzer, synonyms);
    if (clause !== undefined) clauses.push(clause);
  });
  const rest = cutOut(others, PHRASE, (inside) => {
    const clause = phraseClause(inside, analyzer);
    if (clause !== undefined) clauses.push(clause);
  });
  const asked = askedOf(rest);
  const open = new OpenText(asked.text, analyzer, synonyms);
  const found = open.clauses(STOP_WORDS);
  const kept = found.length === 0 && clauses.length === 0 ? open.clauses(new Set()) : found;
  // Where nothing is asked but what must not be there, that is what is asked.
  if (clauses.length === 0 && kept.length === 0 && excluded.length > 0)
    return parseQuery(typed.replace(/(?<!\S)(?:[-!－！]|NOT\s)/gu, ' '), analyzer, synonyms, concepts);
  const all = distinct([...clauses, ...kept]);
  return {
    clauses: all,
    hints: [...piecesOf(all), ...(concepts === undefined ? [] : hintsOf(all, analyzer, concepts))],
    excluded,
    unwanted: asked.unwanted.map(canonicalOf).filter((needle) => needle !== ''),
    denied: open.denied,
    wanted: asked.wanted,
    links: [...new Set(open.links)],
    cut: text.length > LONGEST_QUERY,
  };
}

/** `text` without what `pattern` matches in its folded form; a new line keeps apart what stood on either side. */
function cutOut(text: string, pattern: RegExp, take: (inside: string) => void): string {
  const folded = fold(text);
  let out = '';
  let from = 0;
  for (const match of folded.cased.matchAll(pattern)) {
    const span = folded.sourceSpan({ start: match.index, end: match.index + match[0].length });
    take(match[1] ?? match[2] ?? match[0]);
    out += `${text.slice(from, span.start)}\n`;
    from = span.end;
  }
  return out + text.slice(from);
}

const DENIED = /[非无没不未反]/u;

/** What the words within clauses ask for one by one. */
function piecesOf(clauses: readonly Clause[]): Hint[] {
  return clauses.flatMap(({ pieces = [] }, index) =>
    pieces.map((alternatives) => ({
      alternatives,
      likeness: 1 / pieces.length,
      piece: true,
      clauses: [index],
    })),
  );
}

/** The concepts that the words of clauses describe, as far as they are not what a clause asks for anyhow. */
function hintsOf(clauses: readonly Clause[], analyzer: TextAnalyzer, concepts: ConceptFinder): Hint[] {
  const words: string[] = [];
  const clauseOf: number[] = [];
  for (const [index, clause] of clauses.entries()) {
    for (const word of clause.phrase ? [] : wordsOfPhrase(clause.typed, analyzer)) {
      words.push(word);
      clauseOf.push(index);
    }
  }
  return concepts.described(words).flatMap(({ row, isName, likeness, words: used }) => {
    const described = [...new Set(used.map((word) => clauseOf[word] ?? 0))];
    // 打官司 ≈ 诉讼: who describes the plain word means what it leads to.
    const shown = (isName ? [...row.names, ...row.related] : row.names).slice(0, MOST_NAMES);
    const asked = clauses.some(({ alternatives, typed }) =>
      row.names.some(
        (name) =>
          name.canonical === typed ||
          alternatives.some(({ kind, shown }) => kind === 'equivalent' && shown === name.shown),
      ),
    );
    // 无核武器国家 is made of the words of 核武器国家, and is none.
    const words = described.map((index) => clauses[index]?.typed ?? '').join('');
    const isOpposite = DENIED.test(words) !== row.names.some(({ canonical }) => DENIED.test(canonical));
    if (described.length === 1 && isOpposite) return [];
    if (asked || described.length === 0) return [];
    const alternatives = shown.map((name) => hintOf(name, analyzer));
    return [{ alternatives, likeness, clauses: described }];
  });
}

function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const key = `${clause.phrase ? '"' : ''}${clause.typed}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function phraseClause(inside: string, analyzer: TextAnalyzer): Clause | undefined {
  const needle = analyzer.canonicalize(inside).text.trim();
  if (needle === '') return undefined;
  const part = partOf(needle, analyzer);
  return { typed: needle, phrase: true, alternatives: [{ kind: 'literal', shown: inside, parts: [part] }] };
}

/** What either side asks; a side of several words asks for all of them together. */
function eitherClause(
  sides: readonly string[],
  analyzer: TextAnalyzer,
  synonyms: SynonymTable,
): Clause | undefined {
  const alternatives = sides.flatMap((side): readonly Alternative[] => {
    const phrase = /^"([^"]*)"$/u.exec(side);
    const clauses = phrase
      ? [phraseClause(phrase[1] ?? '', analyzer)].filter((clause) => clause !== undefined)
      : new OpenText(side, analyzer, synonyms).clauses(new Set());
    const [first, ...more] = clauses;
    if (more.length === 0) return first?.alternatives ?? [];
    const parts = clauses.flatMap(({ alternatives: [literal] }) => literal?.parts ?? []);
    return [{ kind: 'literal', shown: '', parts }];
  });
  const typed = sides.map((side) => analyzer.canonicalize(side).text.trim()).join(' | ');
  return alternatives.length === 0 ? undefined : { typed, phrase: false, alternatives };
}

/** The part that asks for `needle` as it stands, whatever it is made of. */
function partOf(needle: string, analyzer: TextAnalyzer): Part {
  const tokens = analyzer.tokens(needle).filter((token) => !/^[@#]/u.test(token.term));
  const pairs = tokens.filter((token) => !isLongHan(token));
  const terms = [...new Set(pairs.filter((token) => isWholeToken(token, tokens)).map((token) => token.term))];
  return { terms, needle, proven: terms.length === 1 && terms[0] === needle };
}

const alternatives = new WeakMap<Synonym, Alternative>();

/** A synonym as it is looked for, made once: the table gives the same objects again. */
function alternativeOf(synonym: Synonym, analyzer: TextAnalyzer): Alternative {
  const { kind, shown, canonical } = synonym;
  const known = alternatives.get(synonym) ?? { kind, shown, parts: [partOf(canonical, analyzer)] };
  alternatives.set(synonym, known);
  return known;
}

const hintWords = new WeakMap<Word, Alternative>();

/** A name of a described concept as it is looked for, made once. */
function hintOf(name: Word, analyzer: TextAnalyzer): Alternative {
  const { shown, canonical } = name;
  const known = hintWords.get(name) ?? { kind: 'related', shown, parts: [partOf(canonical, analyzer)] };
  hintWords.set(name, known);
  return known;
}

/** Words of three characters and more are in the index only where the segmenter cut them: they prove nothing. */
function isLongHan(token: Token): boolean {
  return token.term.length > 2 && /\p{Script=Han}/u.test(token.term);
}

/** Not a part of a longer symbol: that one is asked for. */
function isWholeToken(token: Token, tokens: readonly Token[]): boolean {
  if (/\p{Script=Han}/u.test(token.term)) return true;
  return !tokens.some(
    (other) =>
      other !== token &&
      other.start <= token.start &&
      other.end >= token.end &&
      other.term.length > token.term.length,
  );
}

/** The unquoted part of a query, taken apart once. */
class OpenText {
  readonly #text: string;
  readonly #analyzer: TextAnalyzer;
  readonly #synonyms: SynonymTable;
  readonly #words: readonly Span[];
  /** Offsets before which the user typed a space: a word does not go on behind it. */
  readonly #gaps: ReadonlySet<number>;

  constructor(text: string, analyzer: TextAnalyzer, synonyms: SynonymTable) {
    const { text: canonical, gaps } = analyzer.canonicalize(text);
    this.#text = canonical;
    this.#analyzer = analyzer;
    this.#synonyms = synonyms;
    this.#gaps = new Set(gaps);
    this.#words = wordsOf(canonical, this.#gaps, analyzer);
  }

  clauses(stop: ReadonlySet<string>): Clause[] {
    const clauses: Clause[] = [];
    for (let at = 0; at < this.#words.length; ) {
      const { clause, next } = this.#clauseAt(at, stop);
      if (clause !== undefined) clauses.push(clause);
      at = next;
    }
    return clauses;
  }

  /** Words behind a denial: 没有|达到. */
  get denied(): readonly string[] {
    return this.#words.flatMap(({ start, end }) => {
      const word = this.#text.slice(start, end);
      return !STOP_WORDS.has(word) && DENIAL.test(this.#text.slice(Math.max(0, start - 8), start))
        ? [word]
        : [];
    });
  }

  /** The pairs of characters over the seams of neighbouring words. */
  get links(): readonly string[] {
    const links: string[] = [];
    for (const [index, word] of this.#words.entries()) {
      const previous = this.#words[index - 1];
      if (previous?.end !== word.start || this.#gaps.has(word.start)) continue;
      const pair = this.#text.slice(word.start - 1, word.start + 1);
      if ([previous, word].some(({ start, end }) => STOP_WORDS.has(this.#text.slice(start, end)))) continue;
      if (/^\p{Script=Han}{2}$/u.test(pair)) links.push(pair);
    }
    return links;
  }

  /** The longest synonym that begins at word `at`, else a date, else the word. */
  #clauseAt(at: number, stop: ReadonlySet<string>): { readonly clause?: Clause; readonly next: number } {
    const start = this.#words[at]?.start ?? 0;
    for (const end of this.#synonyms.endsAt(this.#text, start)) {
      let last = at;
      while ((this.#words[last]?.end ?? end) < end) last++;
      if (this.#words[last]?.end !== end) continue;
      const typed = this.#text.slice(start, end);
      // What only leads to a name (让: 允许) is no name: a stop word stays one.
      if (last === at && stop.has(typed)) continue;
      const words = this.#words.slice(at, last + 1);
      const literal = this.#literal(words, stop);
      const others = this.#synonyms.of(typed).map((synonym) => alternativeOf(synonym, this.#analyzer));
      const clause = { typed, phrase: false, alternatives: [literal, ...others] };
      // A plain phrase names nothing: each of its words counts as well.
      const isPlain = last > at && this.#synonyms.of(typed).every(({ kind }) => kind === 'related');
      return { clause: isPlain ? { ...clause, pieces: this.#pieces(words, stop) } : clause, next: last + 1 };
    }
    const word = this.#words[at];
    const typed = word === undefined ? '' : this.#text.slice(word.start, word.end);
    if (word === undefined || stop.has(typed)) return { next: at + 1 };
    const alternatives = [this.#literal([word], new Set()), ...variants(typed, this.#analyzer)];
    const pieces = this.#within(word);
    return {
      clause: { typed, phrase: false, alternatives, ...(pieces.length > 0 && { pieces }) },
      next: at + 1,
    };
  }

  /** The names of the tables within a word that has no name itself: 日本|经济, 钱|省着|花. */
  #within({ start, end }: Span): readonly (readonly Alternative[])[] {
    const pieces: (readonly Alternative[])[] = [];
    if (!/^\p{Script=Han}{2,8}$/u.test(this.#text.slice(start, end))) return [];
    for (let at = start; at < end; ) {
      let next = at + 1;
      for (const stop of this.#synonyms.endsAt(this.#text, at)) {
        if (stop > end || (at === start && stop === end)) continue;
        const name = this.#text.slice(at, stop);
        if (STOP_WORDS.has(name)) continue;
        const others = this.#synonyms.of(name).map((synonym) => alternativeOf(synonym, this.#analyzer));
        pieces.push(
          name.length > 1 ? [this.#literal([{ start: at, end: stop }], new Set()), ...others] : others,
        );
        next = stop;
        break;
      }
      at = next;
    }
    return pieces;
  }

  #pieces(words: readonly Span[], stop: ReadonlySet<string>): readonly (readonly Alternative[])[] {
    return words.flatMap((word) => {
      const typed = this.#text.slice(word.start, word.end);
      if (stop.has(typed)) return [];
      const others = this.#synonyms.of(typed).map((synonym) => alternativeOf(synonym, this.#analyzer));
      return [[this.#literal([word], new Set()), ...others.slice(0, MOST_OF_PIECE)]];
    });
  }

  #literal(words: readonly Span[], stop: ReadonlySet<string>): Alternative {
    const kept = words.filter((word) => !stop.has(this.#text.slice(word.start, word.end)));
    const parts = (kept.length > 0 ? kept : words).map((word) => this.#part(word));
    return { kind: 'literal', shown: '', parts };
  }

  #part(word: Span): Part {
    const text = this.#text.slice(word.start, word.end);
    const date = dateTokens(text)[0];
    if (date !== undefined && date.start === 0 && date.end === text.length) {
      return { terms: [date.term], needle: '', proven: true };
    }
    const quantity = recognizeQuantities(text).find(({ start, end }) => start === 0 && end === text.length);
    if (quantity !== undefined) return { terms: [quantityTerm(quantity.value)], needle: '', proven: true };
    return partOf(NUMBERED_DOCUMENT.exec(text)?.[1] ?? text, this.#analyzer);
  }
}

/** Other forms of a Latin word or symbol: singular and plural, and the short form of a resolution's symbol. */
function variants(typed: string, analyzer: TextAnalyzer): Alternative[] {
  const forms: string[] = [];
  const short = /\/res\/(.+)$/u.exec(typed)?.[1];
  if (short !== undefined) forms.push(short);
  if (/^[a-z]{4,}$/u.test(typed)) forms.push(typed.endsWith('s') ? typed.slice(0, -1) : `${typed}s`);
  return forms.map((form) => ({ kind: 'equivalent', shown: form, parts: [partOf(form, analyzer)] }));
}
