import { recognizeStates, type StateMention } from '../names/states.js';

/** 也门：*决议草案 · 巴西和智利：订正决议草案 */
const DRAFT = /[:：]\s?[*＊]{0,3}\s?(?:订正)?(?:决议|决定)草案[*＊]{0,3}/u;
/** What may stand between two sponsors, or behind the last. */
const BETWEEN = /^[、和及与以\s*＊]{0,4}$/u;

/** Where a head names the sponsors of a draft: the States, and the line that they stand in. */
export interface Sponsors {
  readonly states: readonly StateMention[];
  readonly start: number;
  readonly end: number;
}

/** The States straight before `：决议草案` in the text of a head, in simplified script. */
export function recognizeSponsors(head: string): Sponsors | undefined {
  const draft = DRAFT.exec(head);
  if (!draft) return undefined;
  const states: StateMention[] = [];
  let start = draft.index;
  for (const state of recognizeStates(head.slice(0, draft.index)).toReversed()) {
    if (!BETWEEN.test(head.slice(state.end, start))) break;
    states.unshift(state);
    start = state.start;
  }
  return { states, start, end: draft.index + draft[0].length };
}
