import type { Mention, Refiner } from '../mention.js';
import { placesBehind } from './places-after.js';

/** 大会第63/194号决议第11段 (A/RES/63/194): the symbol in brackets says the same once more, and decides.
 * [第63/194号决议](https://undocs.org/A/RES/63/194): so does a link behind its words, or before them (<…|A/RES/63/194>). */
export const repeated: Refiner = (mentions, { cased }) => {
  const merged: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const last = merged.at(-1);
    const between = last ? cased.slice(last.end, mention.start) : '';
    const joined = last?.link ? /^\|\s?$/u : /^\s?(?:\]\s?)?[([]\s?$/u;
    const repeats = last && joined.test(between) && saysTheSame(last, mention);
    if (!last || !repeats) {
      merged.push(mention);
      continue;
    }
    const closing = /^\s?[)\]>]/u.exec(cased.slice(mention.end, mention.end + 3))?.[0];
    const end = mention.end + (closing?.length ?? 0);
    const limit = mentions[index + 1]?.start ?? cased.length;
    const behind = mention.places ? undefined : placesBehind(cased, end, limit);
    const places = last.places ?? mention.places ?? behind?.places;
    merged[merged.length - 1] = {
      ...last,
      symbols: mention.number ? last.symbols : mention.symbols,
      end: last.places === undefined && behind ? behind.end : end,
      ...(places && { places }),
    };
  }
  return merged;
};

/** One of the two is a symbol, the other a number that can mean it; or a link behind the same citation. */
function saysTheSame(one: Mention, other: Mention): boolean {
  const [symbol, ...more] = other.symbols;
  const [first, ...further] = one.symbols;
  if (one.kind === 'document' && !other.link && !one.link) return false;
  if (other.number === undefined)
    return symbol !== undefined && more.length === 0 && one.symbols.includes(symbol);
  return first !== undefined && further.length === 0 && other.symbols.includes(first);
}
