import type { SearchQuery } from '../corpus.js';
import { placeOf, standsIn } from '../model/place.js';
import { VERB_ADVERBS } from '../tables/request-words.js';
import { alternatives } from '../text/alternatives.js';
import { toSimplified } from '../text/han.js';
import type { IndexedUnit } from './unit-table.js';

/** One of what may stand before an opening word, once or more: 又敦促, 还回顾, 再次请, 同样重申, 并特别鼓励. */
const ADVERB = new RegExp(`^(?:${alternatives(VERB_ADVERBS)})`, 'u');

/** Whether a unit passes all filters of `query`; undefined where there is none. */
export function filterOf(query: SearchQuery): ((unit: IndexedUnit) => boolean) | undefined {
  const tests: ((unit: IndexedUnit) => boolean)[] = [];
  const { document, kinds, opening, year, organ, type, part, container } = query;
  if (document !== undefined) tests.push((unit) => unit.document.key === document);
  if (type !== undefined) tests.push((unit) => unit.document.type === type);
  if (year !== undefined) tests.push((unit) => unit.document.year === year);
  if (organ !== undefined) {
    const wanted = toSimplified(organ.trim());
    tests.push((unit) => unit.document.organ !== undefined && toSimplified(unit.document.organ) === wanted);
  }
  if (kinds !== undefined && kinds.length > 0) tests.push((unit) => kinds.includes(unit.kind));
  if (part !== undefined) {
    const preambular = part === 'preambular';
    tests.push(
      (unit) => unit.kind !== 'subparagraph' || (placeOf(unit.locator).series === 'pp') === preambular,
    );
  }
  if (container !== undefined) {
    tests.push((unit) => standsIn(unit.locator, container));
  }
  if (opening !== undefined && opening.trim() !== '') tests.push(opensWith(toSimplified(opening.trim())));
  return tests.length === 0 ? undefined : (unit) => tests.every((test) => test(unit));
}

/** 敦促 is the opening of 敦促… and 又敦促…, 重申 of 同样重申…; 又敦促 of 又敦促… only. */
function opensWith(opening: string): (unit: IndexedUnit) => boolean {
  if (isAdverbial(opening)) return ({ canonical }) => canonical.startsWith(opening);
  return ({ canonical }) => {
    for (const rest of openingsOf(canonical)) if (rest.startsWith(opening)) return true;
    return false;
  };
}

/** Whether an opening word has one before it that others may have too: 又敦促. */
export function isAdverbial(opening: string): boolean {
  const [adverb = ''] = ADVERB.exec(opening) ?? [];
  return adverb !== '' && adverb !== opening;
}

/** A canonical text, and what is left of it without one, two, … words that may stand before its opening word. */
export function* openingsOf(canonical: string): Generator<string> {
  for (let rest = canonical; ; ) {
    yield rest;
    const [before = ''] = ADVERB.exec(rest) ?? [];
    if (before === '') return;
    rest = rest.slice(before.length);
  }
}
