import { type LooseNumber, looseNumbers } from '../loose-numbers.js';
import type { CitingText, Mention, Recognizer } from '../mention.js';
import { FIRST_ASSEMBLY_SESSION } from '../printed-number.js';

/** In a sentence 63-80 is a range, a score, a version: a serial number that no paragraph has, or a word of what it is. */
const LEAST_SLIPPED = 100;

function counts({ form, number, worded }: LooseNumber, typed: boolean): boolean {
  if (form === 'session') return worded || typed;
  const { session = 0, serial } = number;
  if (form === 'running') return true;
  if (form === 'glued') return session >= FIRST_ASSEMBLY_SESSION;
  return session >= FIRST_ASSEMBLY_SESSION && serial >= LEAST_SLIPPED && (worded || typed);
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
      // 红十字与红新月国际大会第33届大会第4号决议: the 大会 of the form is that of the body before it.
      const foreign = named?.organs?.length === 0 && form === 'session';
      const adopter = organ === undefined || foreign ? named : { organs: [organ], adjacent: true, start };
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
