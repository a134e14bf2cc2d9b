import { type LooseNumber, looseNumbers } from '../loose-numbers.js';
import type { CitingText, Mention, Recognizer } from '../mention.js';

/** In a sentence 63-80 is a range, a score, a version: a serial number that no paragraph has, or a word of what it is. */
const LEAST_SLIPPED = 100;
const FEWEST_SESSIONS = 31;

function counts({ form, number, worded }: LooseNumber, typed: boolean): boolean {
  if (form === 'session') return worded || typed;
  const { session = 0, serial } = number;
  if (form === 'running') return true;
  if (form === 'glued') return session >= FEWEST_SESSIONS;
  return session >= FEWEST_SESSIONS && serial >= LEAST_SLIPPED && (worded || typed);
}

/** Sessions in words and other marks for the slash, as far as they count in a sentence or as a typed name. */
export const loose: Recognizer = (text) => read(text, (form) => form !== 'running');

/** 安理会1325: what has a word or a year was recognized before. */
export const runningAlone: Recognizer = (text) => read(text, (form) => form === 'running');

function read(
  { cased, typed, adopters }: CitingText,
  takes: (form: LooseNumber['form']) => boolean,
): Mention[] {
  return looseNumbers(cased.toLowerCase())
    .filter((each) => takes(each.form) && counts(each, typed))
    .map((each): Mention => {
      const { start, end, number, form, decision, organ } = each;
      const before = adopters.find(start);
      const named = before.organs && before.adjacent ? before : undefined;
      const adopter = organ === undefined ? named : { organs: [organ], adjacent: true, start };
      return {
        ...{
          kind: decision ? 'decision' : 'resolution',
          symbols: [],
          start,
          end,
          number,
          worded: each.worded,
        },
        ...(adopter && { adopter }),
        ...(form === 'running' && !each.worded && !typed && { needsPlaces: true }),
      };
    });
}
