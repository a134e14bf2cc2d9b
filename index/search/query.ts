import type { TextAnalyzer, Token } from '../analysis/analyzer.js';
import { recognizeDates } from '../analysis/dates.js';
import type { Span } from '../model/span.js';
import { NUMBERED_DOCUMENT, wordsOf } from './query-words.js';
import { STOP_WORDS } from './stop-words.js';
import type { SynonymKind, SynonymTable } from './synonyms.js';

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
}

export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** Pairs of characters that link neighbouring words of the query: a unit that has them has its words in order. */
  readonly links: readonly string[];
  /** The query was longer than is read: whatever is found, it is not all that was asked. */
  readonly cut: boolean;
}

/** Code units of a query that are read: more than any paragraph that somebody pastes has. */
const LONGEST_QUERY = 4000;

/** Opening and closing marks of a phrase. */
const PHRASE = /"([^"]*)"|＂([^＂]*)＂|“([^“”]*)”|「([^「」]*)」|『([^『』]*)』|„([^“”„]*)[“”]/gu;

/** What `text` asks. Stop words are left out unless nothing else is asked. */
export function parseQuery(text: string, analyzer: TextAnalyzer, synonyms: SynonymTable): ParsedQuery {
  const clauses: Clause[] = [];
  const rest = text.slice(0, LONGEST_QUERY).replace(PHRASE, (_whole, ...groups: (string | undefined)[]) => {
    const inside = groups.slice(0, 6).find((group) => typeof group === 'string') ?? '';
    const clause = phraseClause(inside, analyzer);
    if (clause !== undefined) clauses.push(clause);
    // A new line keeps what stood before and behind the phrase apart.
    return '\n';
  });
  const open = new OpenText(rest, analyzer, synonyms);
  const found = open.clauses(STOP_WORDS);
  const kept = found.length === 0 && clauses.length === 0 ? open.clauses(new Set()) : found;
  return {
    clauses: distinct([...clauses, ...kept]),
    links: [...new Set(open.links)],
    cut: text.length > LONGEST_QUERY,
  };
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

/** The part that asks for `needle` as it stands, whatever it is made of. */
function partOf(needle: string, analyzer: TextAnalyzer): Part {
  const tokens = analyzer.tokens(needle).filter((token) => !token.term.startsWith('@'));
  const pairs = tokens.filter((token) => !isLongHan(token));
  const terms = [...new Set(pairs.filter((token) => isWholeToken(token, tokens)).map((token) => token.term))];
  return { terms, needle, proven: terms.length === 1 && terms[0] === needle };
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
      const literal = this.#literal(this.#words.slice(at, last + 1), stop);
      const others = this.#synonyms.of(typed).map(
        (synonym): Alternative => ({
          kind: synonym.kind,
          shown: synonym.shown,
          parts: [partOf(synonym.canonical, this.#analyzer)],
        }),
      );
      return { clause: { typed, phrase: false, alternatives: [literal, ...others] }, next: last + 1 };
    }
    const word = this.#words[at];
    const typed = word === undefined ? '' : this.#text.slice(word.start, word.end);
    if (word === undefined || stop.has(typed)) return { next: at + 1 };
    const alternatives = [this.#literal([word], new Set()), ...variants(typed, this.#analyzer)];
    return { clause: { typed, phrase: false, alternatives }, next: at + 1 };
  }

  #literal(words: readonly Span[], stop: ReadonlySet<string>): Alternative {
    const kept = words.filter((word) => !stop.has(this.#text.slice(word.start, word.end)));
    const parts = (kept.length > 0 ? kept : words).map((word) => this.#part(word));
    return { kind: 'literal', shown: '', parts };
  }

  #part(word: Span): Part {
    const text = this.#text.slice(word.start, word.end);
    const date = recognizeDates(text)[0];
    if (date !== undefined && date.start === 0 && date.end === text.length) {
      return { terms: [date.term], needle: '', proven: true };
    }
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
