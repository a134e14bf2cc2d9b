import type { Mention, Refiner } from '../mention.js';
import { type Candidate, candidatesOf, fitsYear } from '../printed-number.js';
import { councilYear } from '../running-numbers.js';

/**
 * What a printed number can mean, given who is named before it, the date before it, and in whose series the citing
 * document stands. The first of these that leaves something decides; two left are both kept.
 */
export const candidates: Refiner = (mentions, { home }) =>
  mentions.map((mention) => {
    const { number, kind } = mention;
    if (number === undefined) return mention;
    const found = choose(mention, home);
    const [first] = found;
    return {
      ...mention,
      symbols: found.map(({ symbol }) => symbol),
      kind: first ? (first.decision ? 'decision' : 'resolution') : kind,
    };
  });

function choose({ number, adopter, kind, year }: Mention, home: string | undefined): readonly Candidate[] {
  if (number === undefined) return [];
  const decision = kind === 'decision';
  const all = candidatesOf(number, decision);
  if (adopter?.adjacent) {
    const named = candidatesOf(number, decision, adopter.organs);
    // Its number and year are those of a Council resolution: a word that no table has does not make it another's.
    if (
      adopter.organs.length === 0 &&
      number.year !== undefined &&
      councilYear(number.serial) === number.year
    )
      return all;
    // 理事会 alone is any council; a number that none of ours can have leaves it to the number.
    return named.length > 0 || adopter.organs.length < 2 ? named : all;
  }
  const dated = year === undefined ? all : all.filter((each) => fitsYear(each, number, year));
  const left = dated.length > 0 ? dated : all;
  if (left.length < 2) return left;
  for (const organs of [adopter?.organs, home === undefined ? undefined : [home]]) {
    const chosen = organs ? left.filter(({ organ }) => organs.includes(organ)) : [];
    if (chosen.length > 0) return chosen;
  }
  return left;
}
