import { runsOf } from '../analysis/analyzer.js';
import type { Canonical } from '../analysis/canonical.js';
import { soundLikeness } from '../analysis/pinyin.js';
import type { Span } from '../model/span.js';
import type { Postings } from './postings.js';
import { typedPieces } from './query-words.js';

/** Characters that look alike on a screen; what sounds alike needs no table. */
const LOOKALIKES =
  `口囗 已己巳 末未 土士 日曰 人入八 大太犬 天夭 干千于 王玉主 目且 田由甲申 刀力 乌鸟 戍戌戊 侯候 既即 毫亳 茶荼 拔拨 治冶 折拆析 赢羸 辨辩瓣 段叚 贷货 贩版 买卖 微徽 暑署 幕墓募慕 竞竟 洒酒 准淮 今令 住往 遗遣 贪贫 泄世 免兔 侍待 历厉 仑仓 旦且 崇祟 券卷 菅管`
    .split(' ')
    .filter((group) => group !== '');

/** Mended queries that are tried, best first, for one that finds something. */
const MOST_TRIED = 8;

/** A run with more pairs than this that stand nowhere is no slip of the finger. */
const MOST_BROKEN = 4;

/** A way to mend a query: its characters `[start, end)` (canonical offsets) replaced by `by`. */
interface Mend {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** How likely it is that somebody typed the one for the other. */
  readonly likeness: number;
  /** How many units have the rarer of the pairs that it makes. */
  readonly support: number;
}

/**
 * Which characters of a query stand next to each other nowhere in the corpus, and what would: one character for
 * another that sounds or looks like it or fits between its neighbours, two exchanged, one too many, one missing; and
 * Latin words one letter off. Knows the vocabulary of the index that it was made for.
 */
export class Vocabulary {
  readonly #postings: Postings;
  readonly #behind = new Map<string, string[]>();
  readonly #before = new Map<string, string[]>();
  readonly #latin: string[] = [];

  constructor(postings: Postings, names: Iterable<string>) {
    this.#postings = postings;
    for (const term of postings.terms()) {
      if (/^\p{Script=Han}{2}$/u.test(term)) {
        const [first = '', second = ''] = term;
        push(this.#behind, first, second);
        push(this.#before, second, first);
      } else if (/^[a-z]{4,}$/u.test(term)) {
        this.#latin.push(term);
      }
    }
    for (const name of names) if (/^[a-z]{4,}$/u.test(name)) this.#latin.push(name);
    this.#latin.sort();
  }

  /** Looks up how every character sounds: a tenth of a second that the first typing error would wait for. */
  warm(): void {
    for (const char of this.#behind.keys()) soundLikeness(char, char);
  }

  /** `typed` (whose canonical form is `query`) mended in one place, most likely first. */
  mended(typed: string, query: Canonical): readonly string[] {
    const mends: Mend[] = [];
    const gaps = new Set(query.gaps);
    for (const run of runsOf(query.text)) {
      if (run.han)
        for (const piece of typedPieces(run.start, run.end, gaps)) this.#hanMends(query.text, piece, mends);
      else this.#latinMends(query.text.slice(run.start, run.end), run.start, mends);
    }
    mends.sort((a, b) => b.likeness - a.likeness || b.support - a.support || (a.by < b.by ? -1 : 1));
    return [...new Set(mends.slice(0, MOST_TRIED).map((mend) => applied(typed, query, mend)))];
  }

  #hanMends(text: string, { start, end }: Span, mends: Mend[]): void {
    const broken: number[] = [];
    for (let at = start; at + 1 < end; at++) {
      const pair = text.slice(at, at + 2);
      // 第 belongs to the number behind it: next to what stands before it, it means nothing.
      if (!pair.includes('第') && this.#support(pair) === 0) broken.push(at);
    }
    if (broken.length > MOST_BROKEN) return;
    for (const at of broken) this.#missing(text, at, mends);
    const suspects = new Set(broken.flatMap((at) => [at, at + 1]));
    for (const at of suspects) {
      const before = at > start ? text.charAt(at - 1) : '';
      const behind = at + 1 < end ? text.charAt(at + 1) : '';
      this.#replaced(text.charAt(at), at, before, behind, mends);
      if (before !== '' && behind !== '') this.#propose(mends, at, at + 1, '', before + behind, 2);
      if (behind !== '') {
        const next = at + 2 < end ? text.charAt(at + 2) : '';
        this.#propose(
          mends,
          at,
          at + 2,
          behind + text.charAt(at),
          before + behind + text.charAt(at) + next,
          3,
        );
      }
    }
  }

  #replaced(char: string, at: number, before: string, behind: string, mends: Mend[]): void {
    const fits = before === '' ? this.#before.get(behind) : this.#behind.get(before);
    for (const other of fits ?? []) {
      if (other === char) continue;
      const likeness = soundLikeness(char, other) * 2 || (looksLike(char, other) ? 4 : 0);
      // With neighbours on both sides the context speaks for itself; with one, anything would fit.
      const least = before !== '' && behind !== '' ? 1 : 0;
      if (likeness + least > 0)
        this.#propose(mends, at, at + 1, other, before + other + behind, likeness + least);
    }
  }

  #missing(text: string, at: number, mends: Mend[]): void {
    const [before = '', behind = ''] = text.slice(at, at + 2);
    for (const other of this.#behind.get(before) ?? []) {
      this.#propose(mends, at + 1, at + 1, other, before + other + behind, 1);
    }
  }

  /** Takes a mend whose every pair of characters, in `context`, stands somewhere. */
  #propose(mends: Mend[], start: number, end: number, by: string, context: string, likeness: number): void {
    let support = Number.POSITIVE_INFINITY;
    for (let at = 0; at + 1 < context.length; at++) {
      support = Math.min(support, this.#support(context.slice(at, at + 2)));
    }
    if (support > 0 && support < Number.POSITIVE_INFINITY) mends.push({ start, end, by, likeness, support });
  }

  #latinMends(word: string, start: number, mends: Mend[]): void {
    if (!/^[a-z]{4,}$/u.test(word) || this.#support(word) > 0) return;
    for (const other of this.#latin) {
      if (other === word || !isOneEditAway(word, other)) continue;
      mends.push({ start, end: start + word.length, by: other, likeness: 3, support: this.#support(other) });
    }
  }

  #support(term: string): number {
    return this.#postings.list(term, 'text').length;
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function looksLike(one: string, other: string): boolean {
  return LOOKALIKES.some((group) => group.includes(one) && group.includes(other));
}

/** The query as typed with the mend at its place. */
function applied(typed: string, query: Canonical, mend: Mend): string {
  const first = query.starts[mend.start] ?? typed.length;
  const start = mend.start === mend.end ? (query.ends[mend.start - 1] ?? first) : first;
  const end = mend.start === mend.end ? start : (query.ends[mend.end - 1] ?? start);
  return typed.slice(0, start) + mend.by + typed.slice(end);
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
