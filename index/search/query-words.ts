import { runsOf, type TextAnalyzer } from '../analysis/analyzer.js';
import { dateTokens } from '../analysis/dates.js';
import type { Span } from '../model/span.js';
import { recognizeQuantities } from '../text/quantities.js';
import { STOP_WORDS } from './stop-words.js';

/** 第63/194号决议, 第2446(2018)号: the symbol is what is asked for, the words around it are how one says it. */
export const NUMBERED_DOCUMENT = /^第(\d+[/(][\da-z/().-]*)号(?:决议|决定)?$/u;

/** A number with what it counts: 第63届, 第8/12号决议, 第11段. */
const NUMBERED = /第\d+[/(][\da-z/().-]*号(?:决议|决定)?|第\d[\da-z/().-]*[^\da-z\s]?/gu;

/**
 * The words of a canonical query in order: dates, numbered things, symbols, Latin words, and the words of its Han
 * runs. `gaps`: offsets before which a space was typed; a word does not go on behind one.
 */
export function wordsOf(text: string, gaps: ReadonlySet<number>, analyzer: TextAnalyzer): readonly Span[] {
  const words: Span[] = [];
  let from = 0;
  for (const span of [...fixedSpans(text, gaps), { start: text.length, end: text.length }]) {
    pushFree(text, from, span.start, gaps, analyzer, words);
    if (span.end > span.start) words.push(span);
    from = span.end;
  }
  return words;
}

/** What is one thing whatever it is made of. */
function fixedSpans(text: string, gaps: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  const found = [...text.matchAll(NUMBERED)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    // 第三 监测: what stands behind a space is not counted by it.
    return { start, end: gaps.has(end - 1) ? end - 1 : end };
  });
  for (const { start, end } of [...dateTokens(text), ...recognizeQuantities(text), ...found]) {
    if (spans.every((other) => other.end <= start || other.start >= end)) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function pushFree(
  text: string,
  from: number,
  to: number,
  gaps: ReadonlySet<number>,
  analyzer: TextAnalyzer,
  words: Span[],
): void {
  for (const run of runsOf(text.slice(from, to))) {
    const start = from + run.start;
    const end = from + run.end;
    if (!run.han) words.push({ start, end });
    else
      for (const piece of typedPieces(start, end, gaps))
        words.push(...joinSingles(text, analyzer.words(text, piece.start, piece.end)));
  }
}

/** A Han run cut where spaces were typed, but for letter-spacing: a space beside a single character means nothing. */
export function typedPieces(start: number, end: number, gaps: ReadonlySet<number>): readonly Span[] {
  const cut: { start: number; end: number }[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && !gaps.has(to)) to++;
    const last = cut.at(-1);
    if (last !== undefined && (to - from === 1 || last.end - last.start === 1)) last.end = to;
    else cut.push({ start: from, end: to });
    from = to;
  }
  return cut;
}

/**
 * Single characters in a row are a word that the dictionary does not know (玻|利, 里|事|会), unless all of them are
 * stop words; 的 always stands alone.
 */
function joinSingles(text: string, words: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < words.length; ) {
    let behind = at;
    while (isSingle(text, words[behind])) behind++;
    // 几年书就不容易: what only joins sentences begins and ends no name; within one it may be mistyped (联和国).
    while (behind > at + 1 && isParticle(text, words[behind - 1])) behind--;
    if (behind > at + 1 && isParticle(text, words[at])) behind = at + 1;
    const first = words[at];
    const last = words[behind - 1];
    const singles = words.slice(at, behind);
    if (first === undefined) break;
    if (singles.length < 2 || last === undefined || singles.every((word) => isStopWord(text, word))) {
      const end = Math.max(behind, at + 1);
      joined.push(...words.slice(at, end));
      at = end;
    } else {
      joined.push({ start: first.start, end: last.end });
      at = behind;
    }
  }
  return joined;
}

function isSingle(text: string, word: Span | undefined): boolean {
  return word !== undefined && word.end - word.start === 1 && text.charAt(word.start) !== '的';
}

const PARTICLES: ReadonlySet<string> = new Set(
  '了和与及或是在就都也还又再很更最吗呢吧啊呀嘛把被让不着过要没太只却给',
);

function isParticle(text: string, word: Span | undefined): boolean {
  return word !== undefined && PARTICLES.has(text.charAt(word.start));
}

function isStopWord(text: string, { start, end }: Span): boolean {
  return STOP_WORDS.has(text.slice(start, end));
}
