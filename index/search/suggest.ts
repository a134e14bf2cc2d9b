import { runsOf, type TextAnalyzer } from '../analysis/analyzer.js';
import type { Canonical } from '../analysis/canonical.js';
import { soundKeyOf, soundLikeness } from '../analysis/pinyin.js';
import type { Span } from '../model/span.js';
import { looksLike } from './lookalikes.js';
import { typedPieces } from './query-words.js';
import { STOP_WORDS } from './stop-words.js';
import type { SynonymTable } from './synonyms.js';
import {
  LONGEST_WORD,
  push,
  type TableWords,
  type WordLookUps,
  wordLookUp,
  wordsOfTable,
} from './word-look-ups.js';

/** Mended queries that are tried, best first, for one that finds something. */
const MOST_TRIED = 8;

/** A query with more places than this that nothing explains is not mistyped but of something else. */
const MOST_PLACES = 6;

/** Ways to mend one place that are kept. */
const MOST_WAYS = 6;

/** The words of a corpus. */
export interface CorpusWords {
  /** Every term, or as many as are known. */
  terms(): Iterable<string>;
  /** How many units have it in their text. */
  count(term: string, field: 'text'): number;
}

/** A way to mend a query: its characters `[start, end)` (canonical offsets) replaced by `by`. */
interface Mend extends Span {
  readonly by: string;
  /** How likely it is that somebody typed the one for the other, and that the result was meant. */
  readonly likeness: number;
}

/**
 * Knows the words of the index and of the tables, and what somebody meant who typed something else: a word that
 * sounds alike, a character that looks alike, one too many or missing, two exchanged; Latin words one letter off.
 * What it puts in is always a word of the corpus or of the tables. Made for the index as it is now.
 */
export class Vocabulary {
  readonly #postings: CorpusWords;
  readonly #table: SynonymTable;
  readonly #analyzer: TextAnalyzer;
  readonly #behind = new Map<string, string[]>();
  readonly #before = new Map<string, string[]>();
  readonly #bySound = new Map<string, string[]>();
  readonly #tableWords: TableWords;
  readonly #latin: string[] = [];
  readonly #known = new Set<string>();

  constructor(postings: CorpusWords, table: SynonymTable, analyzer: TextAnalyzer) {
    this.#postings = postings;
    this.#table = table;
    this.#analyzer = analyzer;
    this.#tableWords = wordsOfTable(table);
    for (const term of postings.terms()) {
      const { pair, sound, latin } = wordLookUp(term, analyzer);
      if (pair !== undefined) {
        push(this.#behind, pair.first, pair.second);
        push(this.#before, pair.second, pair.first);
      }
      if (sound !== undefined) push(this.#bySound, sound, term);
      if (latin) this.#latin.push(term);
    }
    this.#latin.push(...this.#tableWords.latin);
    for (const word of this.#latin) this.#known.add(word);
  }

  /** Looks up how every character sounds: a tenth of a second that the first typing error would wait for. */
  warm(): void {
    for (const char of this.#behind.keys()) soundLikeness(char, char);
  }

  /** `typed` (whose canonical form is `query`) mended wherever it needs to be, most likely first. */
  mended(typed: string, query: Canonical): readonly string[] {
    const places: (readonly Mend[])[] = [];
    const gaps = new Set(query.gaps);
    for (const run of runsOf(query.text)) {
      if (!run.han) {
        const ways = this.#latinWays(query.text.slice(run.start, run.end), run.start);
        if (ways.length > 0) places.push(ways);
        continue;
      }
      for (const piece of typedPieces(run.start, run.end, gaps)) {
        for (const suspect of this.#suspects(query.text, piece)) {
          const ways = this.#ways(query.text, piece, suspect);
          if (ways.length > 0) places.push(ways);
        }
      }
    }
    if (places.length === 0 || places.length > MOST_PLACES) return [];
    const best = places.flatMap((ways) => ways.slice(0, 1));
    const tries = [best];
    // Then one place after the other in its next best way.
    for (let rank = 1; rank < MOST_WAYS; rank++) {
      for (const [at, ways] of places.entries()) {
        const other = ways[rank];
        if (other !== undefined) tries.push(best.map((mend, place) => (place === at ? other : mend)));
      }
    }
    return [...new Set(tries.slice(0, MOST_TRIED).map((mends) => applied(typed, query, mends)))];
  }

  /**
   * What `mended` would look up for a query in the words of a corpus that are elsewhere: this one need know the counts
   * of the query's own pairs alone.
   */
  lookUps(query: Canonical): WordLookUps {
    const found = {
      first: new Set<string>(),
      last: new Set<string>(),
      sounds: new Set<string>(),
      latin: new Set<string>(),
    };
    const gaps = new Set(query.gaps);
    for (const run of runsOf(query.text)) {
      const word = query.text.slice(run.start, run.end);
      if (!run.han) {
        if (this.#isMistyped(word)) found.latin.add(word);
        continue;
      }
      for (const piece of typedPieces(run.start, run.end, gaps)) {
        for (const suspect of this.#suspects(query.text, piece)) {
          for (const { start, end } of stretchesOver(suspect, piece))
            found.sounds.add(soundKeyOf(query.text.slice(start, end)));
          for (
            let at = Math.max(piece.start, suspect.start - 1);
            at <= Math.min(piece.end - 1, suspect.end);
            at++
          ) {
            if (at > piece.start) found.first.add(query.text.charAt(at - 1));
            if (at + 1 < piece.end) found.last.add(query.text.charAt(at + 1));
          }
        }
      }
    }
    return found;
  }

  /** The words of the tables that sound so. */
  soundingInTables(sound: string): readonly string[] {
    return this.#tableWords.bySound.get(sound) ?? [];
  }

  /** Stretches that no word explains. */
  #suspects(text: string, piece: Span): readonly Span[] {
    const good = new Uint8Array(piece.end - piece.start);
    const words = this.#analyzer.words(text, piece.start, piece.end);
    for (const { start, end } of words) {
      let to = end;
      for (const known of this.#table.endsAt(text, start)) {
        if (known > piece.end) continue;
        to = Math.max(known, end);
        break;
      }
      // What the dictionary or a table has is what was meant, whether it stands in the corpus or not.
      if (to - start > 1 || STOP_WORDS.has(text.slice(start, to)))
        good.fill(1, start - piece.start, to - piece.start);
    }
    const suspects: { start: number; end: number }[] = [];
    for (let at = piece.start; at < piece.end; at++) {
      if (good[at - piece.start] === 1 || !this.#isBroken(text, at, piece)) continue;
      const last = suspects.at(-1);
      if (last?.end === at) last.end = at + 1;
      else suspects.push({ start: at, end: at + 1 });
    }
    return suspects;
  }

  /** Whether a character next to its neighbours stands nowhere. 第 belongs to the number behind it. */
  #isBroken(text: string, at: number, piece: Span): boolean {
    const before = at > piece.start ? text.slice(at - 1, at + 1) : '';
    const behind = at + 1 < piece.end ? text.slice(at, at + 2) : '';
    return [before, behind].some((pair) => pair !== '' && !pair.includes('第') && this.#support(pair) === 0);
  }

  #ways(text: string, piece: Span, suspect: Span): readonly Mend[] {
    const ways: Mend[] = [];
    this.#soundingWays(text, piece, suspect, ways);
    const from = Math.max(piece.start, suspect.start - 1);
    const to = Math.min(piece.end, suspect.end + 1);
    for (let at = from; at < to; at++) this.#changedWays(text, piece, at, ways);
    const best = new Map<string, Mend>();
    for (const way of ways) {
      const key = `${text.slice(piece.start, way.start)}${way.by}${text.slice(way.end, piece.end)}`;
      if ((best.get(key)?.likeness ?? 0) < way.likeness) best.set(key, way);
    }
    return [...best.values()]
      .sort((a, b) => b.likeness - a.likeness || (a.by < b.by ? -1 : 1))
      .slice(0, MOST_WAYS);
  }

  /** Words that sound like a stretch over the suspect: 通货澎涨 for 通货膨胀. The longer, the surer. */
  #soundingWays(text: string, piece: Span, suspect: Span, ways: Mend[]): void {
    for (const { start, end } of stretchesOver(suspect, piece)) {
      const stretch = text.slice(start, end);
      for (const word of this.#soundingLike(soundKeyOf(stretch))) {
        if (word === stretch) continue;
        let likeness = 0;
        for (let at = 0; at < word.length; at++) {
          const same = word.charAt(at) === stretch.charAt(at);
          likeness += same ? 2 : soundLikeness(word.charAt(at), stretch.charAt(at)) * 0.5;
        }
        // Every character of a long word that was typed right speaks for it.
        if (!this.#isBetter(text, piece, { start, end }, word)) continue;
        ways.push(narrowed(text, { start, end, by: word, likeness: likeness + this.#common(word) }));
      }
    }
  }

  /** Words of the corpus, then others of the tables. */
  #soundingLike(sound: string): readonly string[] {
    return [
      ...new Set([...(this.#bySound.get(sound) ?? []), ...(this.#tableWords.bySound.get(sound) ?? [])]),
    ];
  }

  /** One character at `at` replaced, left out, exchanged with the next, or one missing before it. */
  #changedWays(text: string, piece: Span, at: number, ways: Mend[]): void {
    const char = text.charAt(at);
    const before = at > piece.start ? text.charAt(at - 1) : '';
    const behind = at + 1 < piece.end ? text.charAt(at + 1) : '';
    const replacing = new Set([...(this.#behind.get(before) ?? []), ...(this.#before.get(behind) ?? [])]);
    for (const other of replacing) {
      if (other === char) continue;
      const like = soundLikeness(char, other) + (looksLike(char, other) ? 2 : 0);
      this.#take(text, piece, { start: at, end: at + 1, by: other, likeness: like }, ways);
    }
    if (before !== '' && (behind !== '' || char === before))
      this.#take(text, piece, { start: at, end: at + 1, by: '', likeness: char === before ? 3 : 0.5 }, ways);
    if (behind !== '')
      this.#take(text, piece, { start: at, end: at + 2, by: behind + char, likeness: 2 }, ways);
    if (before === '') return;
    for (const other of this.#behind.get(before) ?? []) {
      if (this.#support(other + char) > 0)
        this.#take(text, piece, { start: at, end: at, by: other, likeness: 0.5 }, ways);
    }
  }

  /** Takes a way after which what was changed is part of a word that stands somewhere. */
  #take(text: string, piece: Span, way: Mend, ways: Mend[]): void {
    const left = Math.max(piece.start, way.start - 6);
    const right = Math.min(piece.end, way.end + 6);
    const mended = text.slice(left, way.start) + way.by + text.slice(way.end, right);
    const from = way.start - left;
    // What was left out must have joined its neighbours.
    const changed =
      way.by === '' ? { start: from - 1, end: from + 1 } : { start: from, end: from + way.by.length };
    const words = this.#analyzer.words(mended, 0, mended.length);
    const word = words.find(({ start, end }) => start <= changed.start && end >= changed.end);
    const whole = word === undefined ? this.#name(mended, changed) : mended.slice(word.start, word.end);
    if (whole === undefined || whole.length < 2 || !this.#occurs(whole)) return;
    // What neither sounds nor looks like what was typed is meant only where it makes a long name.
    const replaced = way.by.length === 1 && way.end - way.start === 1;
    if (way.likeness < 2 && (replaced || whole.length < 4 || !this.#table.has(whole))) return;
    if (way.by.length === 2 && whole.length < 3) return;
    const at = mended.indexOf(whole, Math.max(0, changed.end - whole.length));
    const grown = way.by.length - (way.end - way.start);
    const over = { start: left + at, end: left + at + whole.length - grown };
    if (!this.#isBetter(text, piece, over, whole)) return;
    ways.push({ ...way, likeness: way.likeness + whole.length * 0.8 + this.#common(whole) });
  }

  /**
   * Whether `word` explains the stretch `over` better than what stands there: it joins single characters, or is long
   * and mostly what was typed; and it does not cut a word of which it leaves a part, nor leave a character beside it
   * alone (加纳|瓜 for 加拉瓜).
   */
  #isBetter(text: string, piece: Span, over: Span, word: string): boolean {
    let singles = 0;
    let cuts = 0;
    for (const { start, end } of this.#analyzer.words(text, piece.start, piece.end)) {
      if (end <= over.start || start >= over.end) continue;
      if (end - start === 1) singles += STOP_WORDS.has(text.slice(start, end)) ? 0.5 : 1;
      else if (end > over.end && this.#isWord(text, over.end, piece)) singles++;
      else if (start < over.start || end > over.end) cuts++;
    }
    if (cuts > 0 && word.length < 4) return false;
    if (this.#leavesOneAlone(text, piece, over, word)) return false;
    let same = 0;
    for (let at = 0; at < word.length; at++) if (text.charAt(over.start + at) === word.charAt(at)) same++;
    if (same === 0) return false;
    return (
      singles >= 1.5 ||
      (word.length >= 3 && same >= 2 && singles >= 1) ||
      (word.length >= 4 && same * 2 >= word.length)
    );
  }

  /** Whether the first or last character of a piece loses its only neighbour to a word that it stands nowhere beside. */
  #leavesOneAlone(text: string, piece: Span, over: Span, word: string): boolean {
    const [first, last] = [word.charAt(0), word.charAt(word.length - 1)];
    const before = text.charAt(over.start - 1);
    const behind = text.charAt(over.end);
    const isAlone = (char: string, pair: string) => !STOP_WORDS.has(char) && this.#support(pair) === 0;
    return (
      (over.start - 1 === piece.start &&
        first !== text.charAt(over.start) &&
        isAlone(before, before + first)) ||
      (over.end + 1 === piece.end && last !== text.charAt(over.end - 1) && isAlone(behind, last + behind))
    );
  }

  /** 贩|孕妇|女: what is cut off 孕妇 begins a word of its own, so that 孕 never belonged to it. */
  #isWord(text: string, start: number, piece: Span): boolean {
    const end = start + 2;
    if (end > piece.end || this.#support(text.slice(start, end)) === 0) return false;
    return this.#analyzer.words(text, start, end).length === 1;
  }

  /** A name of the tables over `changed`. */
  #name(text: string, changed: Span): string | undefined {
    for (let start = Math.max(0, changed.start - LONGEST_WORD); start <= changed.start; start++) {
      for (const end of this.#table.endsAt(text, start))
        if (end >= changed.end) return text.slice(start, end);
    }
    return undefined;
  }

  /** Whether all of a word's pairs stand somewhere, or a table has it. */
  #occurs(word: string): boolean {
    for (let at = 0; at + 1 < word.length; at++) {
      if (this.#support(word.slice(at, at + 2)) === 0) return this.#table.has(word);
    }
    return true;
  }

  /** How often the rarest pair of a word stands in the corpus, as a small number. */
  #common(word: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at + 1 < word.length; at++)
      least = Math.min(least, this.#support(word.slice(at, at + 2)));
    return Number.isFinite(least) ? Math.min(1.5, Math.log10(1 + least) / 2) : 0;
  }

  #latinWays(word: string, start: number): readonly Mend[] {
    if (!this.#isMistyped(word)) return [];
    const ways = this.#latin
      .filter((other) => other !== word && isOneEditAway(word, other))
      .map((by) => ({ start, end: start + word.length, by, likeness: 3 + this.#common(by) }));
    const distinct = new Map(ways.map((way) => [way.by, way]));
    return [...distinct.values()]
      .sort((a, b) => this.#support(b.by) - this.#support(a.by) || (a.by < b.by ? -1 : 1))
      .slice(0, MOST_WAYS);
  }

  #isMistyped(word: string): boolean {
    return /^[a-z]{5,}$/u.test(word) && this.#support(word) === 0 && !this.#isLatinWord(word);
  }

  #isLatinWord(word: string): boolean {
    return this.#known.has(word) || this.#known.has(`${word}s`) || this.#known.has(word.replace(/s$/u, ''));
  }

  #support(term: string): number {
    return this.#postings.count(term, 'text');
  }
}

/** Stretches of a piece that may be one word over the suspect. */
function* stretchesOver(suspect: Span, piece: Span): Generator<Span> {
  for (let start = Math.max(piece.start, suspect.end - LONGEST_WORD); start <= suspect.start; start++) {
    const last = Math.min(piece.end, start + LONGEST_WORD);
    for (let end = Math.max(start + 2, suspect.end); end <= last; end++) yield { start, end };
  }
}

/** A mend without the characters at its ends that it leaves as they are. */
function narrowed(text: string, { start, end, by, likeness }: Mend): Mend {
  let left = 0;
  while (left < by.length && text.charAt(start + left) === by.charAt(left)) left++;
  let right = 0;
  while (right < by.length - left && text.charAt(end - 1 - right) === by.charAt(by.length - 1 - right))
    right++;
  return { start: start + left, end: end - right, by: by.slice(left, by.length - right), likeness };
}

/** The query as typed with mends, which do not overlap, at their places. */
function applied(typed: string, query: Canonical, mends: readonly Mend[]): string {
  let text = typed;
  let last = Number.POSITIVE_INFINITY;
  for (const mend of [...mends].sort((a, b) => b.start - a.start)) {
    if (mend.end > last) continue;
    last = mend.start;
    const first = query.starts[mend.start] ?? typed.length;
    const start = mend.start === mend.end ? (query.ends[mend.start - 1] ?? first) : first;
    const end = mend.start === mend.end ? start : (query.ends[mend.end - 1] ?? start);
    text = text.slice(0, start) + mend.by + text.slice(end);
  }
  return text;
}

/** One letter more, less or other, or two neighbours exchanged. */
export function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (skipOne: number, skipOther: number) =>
    one.slice(at + skipOne) === other.slice(at + skipOther);
  if (rest(1, 1) || rest(1, 0) || rest(0, 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && rest(2, 2);
}
