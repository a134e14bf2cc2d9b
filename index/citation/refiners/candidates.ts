import type { Mention, Refiner } from '../mention.js';
import {
  type Candidate,
  candidatesOf,
  FIRST_COUNCIL_YEAR,
  fitsYear,
  type PrintedNumber,
} from '../printed-number.js';
import { councilYear, withCouncilYear } from '../running-numbers.js';

/**
 * What a printed number can mean, given who is named before it, the date before it, and in whose series the citing
 * document stands. The first of these that leaves something decides; two left are both kept.
 */
export const candidates: Refiner = (mentions, { home }) =>
  mentions.map((mention) => {
    const { number, kind, symbols } = mention;
    if (number === undefined) return { ...mention, symbols: symbols.map(withCouncilYear) };
    const found = choose(mention, home);
    const [first] = found;
    return {
      ...mention,
      symbols: found.map(({ symbol }) => symbol),
      kind: first ? (first.decision ? 'decision' : 'resolution') : kind,
    };
  });

function choose(mention: Mention, home: string | undefined): readonly Candidate[] {
  const { adopter, kind, year } = mention;
  const number = countedInYear(mention);
  if (number === undefined) return [];
  const decision = kind === 'decision';
  const all = candidatesOf(number, decision);
  if (adopter?.adjacent) {
    const named = candidatesOf(number, decision, adopter.organs);
    if (adopter.organs.length === 0 && isUnmistakable(number)) return all;
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

/** 经社理事会2004年第279号决定: the year that its numbers begin with stands before 第. */
function countedInYear({ number, adopter, year }: Mention): PrintedNumber | undefined {
  if (number === undefined || year === undefined || !adopter?.organs.includes('ECOSOC')) return number;
  const alone = (number.session ?? number.year ?? number.earlySession) === undefined;
  return alone && year >= FIRST_COUNCIL_YEAR && !adopter.organs.includes('SC')
    ? { ...number, session: year }
    : number;
}

/**
 * Emergency special sessions are the Assembly's; a number with the very year in which the Security Council gave it is the
 * Council's. A word before them that no table has does not make them another body's.
 */
function isUnmistakable({ special, serial, year }: PrintedNumber): boolean {
  return special === 'ES-' || (year !== undefined && councilYear(serial) === year);
}
