import { type BodyMention, bodyById, genericBody, recognizeBodies } from '../names/bodies.js';

/** Which organ the words before a resolution's number name. */
export interface CitingOrgan {
  readonly organs: readonly string[];
  /** The name stands directly before the number: it decides. Further off (大会关于…的第1/2号决议) it only helps to choose. */
  readonly adjacent: boolean;
  /** Where the name begins. */
  readonly start: number;
}

/** How far back an organ's name is looked for: 经济及社会理事会关于…的 takes a line. */
const REACH = 120;
/** A date and 通过的 with their blanks: these are looked for in the last characters only. */
const LONGEST_TAIL = 28;
/** 2008年7月25日通过的 */
const DATE_BEFORE = /(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?(?:在|于)?(?:通过的?|的)?\s*$/u;
const RESOLUTION_WORD_BEFORE = /(?:resolutions?|决议)\s*$/iu;

/**
 * Finds citing organs in one text. Mentions are recognized once; each look-up is bounded by REACH.
 * `folded` is simplified and half-width.
 */
export function createOrganFinder(folded: string): (at: number) => CitingOrgan | undefined {
  const mentions: readonly BodyMention[] = recognizeBodies(folded);

  function lastMentionBefore(at: number): BodyMention | undefined {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return mentions[low - 1];
  }

  return (at) => {
    const tail = folded.slice(Math.max(0, at - LONGEST_TAIL), at);
    // Most numbers have neither before them; the test of the last character saves the search for its end.
    const undated = /[日过的在于\s]$/u.test(tail) ? tail.replace(DATE_BEFORE, '') : tail;
    const bare = /[\w议\s]$/u.test(undated) ? undated.replace(RESOLUTION_WORD_BEFORE, '').trimEnd() : undated;
    const end = at - (tail.length - bare.length);
    const mention = lastMentionBefore(end);
    if (mention?.end === end) {
      // A body without a series of its own (a commission) excludes every organ.
      return {
        organs: bodyById(mention.id)?.organ ? [mention.id] : [],
        adjacent: true,
        start: mention.start,
      };
    }
    if (bare.endsWith('理事会')) {
      return { organs: genericBody('理事会')?.means ?? [], adjacent: true, start: end - 3 };
    }
    if (
      mention &&
      at - mention.end < REACH &&
      bodyById(mention.id)?.organ &&
      !/[。；;\n]/u.test(folded.slice(mention.end, at))
    ) {
      return { organs: [mention.id], adjacent: false, start: mention.start };
    }
    return undefined;
  };
}
