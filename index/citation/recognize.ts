import { RESOLUTION_NUMBER, symbolsOfNumber } from '../model/resolution-number.js';
import type { Span } from '../model/span.js';
import { type DocumentSymbol, RUNNING_SYMBOL_PATTERN, recognizeSymbol } from '../model/symbol.js';
import { type CitingOrgan, createOrganFinder } from './citing-organ.js';
import { foldText, readLocatorRun } from './locator-run.js';
import type { LocatorExpression } from './locators.js';

/** A citation in running text. Offsets are UTF-16 code units; the span takes in the paragraphs. */
export interface CitationMention extends Span {
  /**
   * `symbol`: A/63/431. `resolution`, `decision`: 第61/180号决议, 第2023/315号决定. `internal`: 本决议第5段, 上文第5段.
   */
  readonly kind: 'symbol' | 'resolution' | 'decision' | 'internal';
  /** As it stands in the text. */
  readonly text: string;
  /** What it can mean, most likely first: one is certain, several are left open; none for decisions and internal ones. */
  readonly symbols: readonly DocumentSymbol[];
  /** Of a resolution or decision: the printed number. */
  readonly number?: string;
  /** The paragraphs pointed at. */
  readonly paragraphs?: LocatorExpression;
}

export interface RecognizeOptions {
  /** Id of the organ in whose series the citing document stands: it decides where the words leave several. */
  readonly organ?: string;
}

type OrganFinder = ReturnType<typeof createOrganFinder>;
type Mention = Omit<CitationMention, 'text'>;

const SYMBOL = new RegExp(`(?<![A-Za-z0-9/.])${RUNNING_SYMBOL_PATTERN}(?![A-Za-z0-9/])`, 'giu');
/** In lower case only where it cannot be a path or a fraction: a/res/63/194. */
const CERTAIN_IN_LOWER_CASE = /\/(?:RES|PRST)\//iu;

function symbols(folded: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(SYMBOL)) {
    if (
      match[0] !== match[0].toUpperCase() &&
      !CERTAIN_IN_LOWER_CASE.test(match[0]) &&
      !/^[A-Z]+\//u.test(match[0])
    )
      continue;
    const symbol = recognizeSymbol(match[0]);
    if (!symbol) continue;
    const end = match.index + match[0].length;
    const run = readLocatorRun(folded, end);
    mentions.push({
      ...{ kind: 'symbol', start: match.index, end: run?.end ?? end, symbols: [symbol] },
      ...(run && { paragraphs: run.expression }),
    });
  }
  return mentions;
}

const NUMBERED = new RegExp(
  `(?:第\\s?(?<chinese>${RESOLUTION_NUMBER})\\s?|(?<![\\d/第A-Za-z-])(?<bare>E?S-\\d{1,2}/\\d{1,3}))号`,
  'gu',
);
const KIND_AFTER = /\s?(?:(决议)|(决定))/uy;
/** Between the members of a list: 、2005年7月27日 · 和大会 · ，以及 */
const LIST_JOINT =
  /^[\s、,，和及以与并又]*(?:[^\s、,，。；;第号]{0,12})?(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?\s*$/u;
const LONGEST_JOINT = 40;

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly kind: 'resolution' | 'decision' | undefined;
  readonly organ: CitingOrgan | undefined;
}

function numberedMentions(folded: string, organAt: OrganFinder): Numbered[] {
  return [...folded.matchAll(NUMBERED)].map((match) => {
    const numberEnd = match.index + match[0].length;
    KIND_AFTER.lastIndex = numberEnd;
    const kind = KIND_AFTER.exec(folded);
    return {
      start: match.index,
      end: numberEnd + (kind?.[0].length ?? 0),
      number: match.groups?.['chinese'] ?? match.groups?.['bare'] ?? '',
      kind: kind ? (kind[1] ? 'resolution' : 'decision') : undefined,
      organ: organAt(match.index),
    };
  });
}

/** 第2004/52号、2005年7月27日第2005/46号…和第2006/1号决议: 决议 at the end and the organ at the beginning hold for all. */
function listed(folded: string, all: readonly Numbered[]): Numbered[] {
  const joined = (left: Numbered | undefined, right: Numbered | undefined) =>
    left !== undefined &&
    right !== undefined &&
    left.kind === undefined &&
    right.start - left.end <= LONGEST_JOINT &&
    LIST_JOINT.test(folded.slice(left.end, right.start));

  const result = [...all];
  for (let at = result.length - 2; at >= 0; at--) {
    const [left, right] = [result[at], result[at + 1]];
    if (left && right && joined(left, right)) result[at] = { ...left, kind: right.kind };
  }
  for (let at = 1; at < result.length; at++) {
    const [left, right] = [result[at - 1], result[at]];
    if (right && left?.organ && !right.organ?.adjacent && joined(all[at - 1], right)) {
      result[at] = { ...right, organ: left.organ };
    }
  }
  return result;
}

function candidates(
  number: string,
  organ: CitingOrgan | undefined,
  home: string | undefined,
): readonly DocumentSymbol[] {
  if (organ?.adjacent) return symbolsOfNumber(number, organ.organs);
  const all = symbolsOfNumber(number);
  if (all.length < 2) return all;
  for (const organs of [organ?.organs, home === undefined ? undefined : [home]]) {
    const chosen = organs ? symbolsOfNumber(number, organs) : [];
    if (chosen.length > 0) return chosen;
  }
  return all;
}

/** 安全理事会第2446(2018)号决议 begins with its organ, 大会关于…的第1/2号决议 with 第. */
function startOf({ start, organ }: Numbered, folded: string): number {
  return organ?.adjacent && !/[第号]/u.test(folded.slice(organ.start, start))
    ? Math.min(organ.start, start)
    : start;
}

function resolutions(folded: string, organAt: OrganFinder, home: string | undefined): Mention[] {
  const mentions: Mention[] = [];
  for (const each of listed(folded, numberedMentions(folded, organAt))) {
    const { end, number, kind, organ } = each;
    // 第39574号 is a treaty's number: without 决议 only a number with a session, year or letter counts.
    if (kind === undefined && /^\d+$/u.test(number)) continue;
    const symbols = kind === 'decision' ? [] : candidates(number, organ, home);
    if (kind === undefined && symbols.length === 0) continue;
    const run = readLocatorRun(folded, end);
    mentions.push({
      ...{ kind: kind ?? 'resolution', start: startOf(each, folded), end: run?.end ?? end, symbols, number },
      ...(run && { paragraphs: run.expression }),
    });
  }
  return mentions;
}

const ENGLISH = new RegExp(
  `(?<![A-Za-z])(?:resolutions?|res\\.)\\s(${RESOLUTION_NUMBER})(?:(?:,|,? and)\\s(${RESOLUTION_NUMBER}))?`,
  'giu',
);
/** A bare 63/194 is a citation only with a paragraph, or it could be any fraction. */
const BARE = /(?<![\d/.A-Za-z第-])((?:E?S-)?\d{2,4}\/\d{1,4})(?![\d/.]\d|\d|\s?号)/gu;

function english(folded: string, organAt: OrganFinder, home: string | undefined): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(ENGLISH)) {
    const organ = organAt(match.index);
    const numbers = [match[1], match[2]].filter((number) => number !== undefined);
    let at = match.index;
    for (const [index, number] of numbers.entries()) {
      const start =
        index === 0 && organ?.adjacent ? organ.start : index === 0 ? at : folded.indexOf(number, at);
      const end = folded.indexOf(number, at) + number.length;
      at = end;
      const symbols = candidates(number, organ, home);
      if (symbols.length === 0) continue;
      const run = readLocatorRun(folded, end);
      mentions.push({
        ...{ kind: 'resolution', start, end: run?.end ?? end, symbols, number },
        ...(run && { paragraphs: run.expression }),
      });
    }
  }
  for (const match of folded.matchAll(BARE)) {
    const number = match[1] ?? '';
    const run = readLocatorRun(folded, match.index + number.length);
    const symbols = run ? candidates(number, organAt(match.index), home) : [];
    if (!run || symbols.length === 0) continue;
    mentions.push({
      ...{ kind: 'resolution', start: match.index, end: run.end, symbols, number },
      paragraphs: run.expression,
    });
  }
  return mentions;
}

const INTERNAL = /(?:本(?:决议|决定|宣言|报告|文件|公约|附件)|上文|下文|以上|以下)/gu;

function internal(folded: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(INTERNAL)) {
    const run = readLocatorRun(folded, match.index + match[0].length);
    if (run) {
      mentions.push({
        kind: 'internal',
        start: match.index,
        end: run.end,
        symbols: [],
        paragraphs: run.expression,
      });
    }
  }
  return mentions;
}

/** 大会第63/194号决议第11段 (A/RES/63/194): the symbol in brackets says the same once more, and decides. */
function mergeRepeated(mentions: readonly Mention[], folded: string): Mention[] {
  const merged: Mention[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    const [symbol] = mention.symbols;
    const between = last ? folded.slice(last.end, mention.start) : '';
    const repeats =
      last?.kind === 'resolution' &&
      mention.kind === 'symbol' &&
      symbol !== undefined &&
      last.symbols.includes(symbol) &&
      /^\s?\($/u.test(between) &&
      folded.charAt(mention.end) === ')';
    if (!last || !repeats) {
      if (!last || mention.start >= last.end) merged.push(mention);
      continue;
    }
    const after = readLocatorRun(folded, mention.end + 1);
    const paragraphs = last.paragraphs ?? after?.expression;
    merged[merged.length - 1] = {
      ...last,
      symbols: [symbol],
      end: last.paragraphs === undefined && after ? after.end : mention.end + 1,
      ...(paragraphs && { paragraphs }),
    };
  }
  return merged;
}

/**
 * Citations of documents in running Chinese or English text, in order, not overlapping: symbols, resolutions and
 * decisions by number (lists too), and references of a text to its own paragraphs, each with the paragraphs pointed
 * at. The words before a number decide its organ; where they leave several candidates, the organ of the citing
 * document does; else all are kept.
 */
export function recognizeCitations(
  text: string,
  { organ }: RecognizeOptions = {},
): readonly CitationMention[] {
  const folded = foldText(text);
  const organAt = createOrganFinder(folded);
  const found = [
    ...symbols(folded),
    ...resolutions(folded, organAt, organ),
    ...english(folded, organAt, organ),
    ...internal(folded),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return mergeRepeated(found, folded).map((mention) => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
  }));
}
