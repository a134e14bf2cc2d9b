import { type Atom, END } from '../atoms.js';
import { boundary } from '../boundary.js';
import type { Construct } from '../construct.js';
import { beginsList, ITEMS, type Mark, type System } from '../marks.js';
import { type Item, OPEN, type Open, PHASE, type State, withItem } from '../state.js';
import type { Survey } from '../survey.js';

/** What items may stand below. */
const CARRIERS: ReadonlySet<Open> = new Set([
  OPEN.preambular,
  OPEN.number,
  OPEN.item,
  OPEN.tail,
  OPEN.text,
  OPEN.article,
  OPEN.formula,
]);

/** `(a) …` below a paragraph, `(i) …` below that; a preamble may carry lists too. */
export const item: Construct = {
  name: 'item',
  prepare(atom, survey) {
    const marks = (survey.marks[atom.index] ?? []).filter(
      ({ system }) => ITEMS.has(system) || system === 'arabic',
    );
    if (marks.length === 0 || survey.contents[atom.index] === 1) return undefined;
    return (state, emit) => {
      if (state.phase === PHASE.closed || state.outside) return;
      for (const mark of marks) {
        if (mark.system === 'arabic' && !listsNumbers(state)) continue;
        const bounded = bound(boundary(atom, state, survey), state);
        const empty = mark.length >= atom.text.length;
        for (const [score, items, orphan] of places(mark, state, atom.first)) {
          emit(
            {
              as: 'item',
              mark: mark.length,
              number: mark.label,
              depth: items.depth,
              system: mark.system,
              ...(orphan ? { orphan } : {}),
            },
            score + bounded + mark.quality + (empty ? emptyMark(atom, survey) : 0),
            {
              phase: state.phase === PHASE.head || state.phase === PHASE.title ? PHASE.text : state.phase,
              open: OPEN.item,
              end: empty ? END.empty : atom.end_,
              items,
              gap: false,
              noteOpen: false,
              bulleted: false,
            },
          );
        }
      }
    };
  },
};

/** (b) 核可临时议程如下: ¶ 1. 选举主席团成员。 — where no paragraph has a number, numbers may be those of a list's items. */
function listsNumbers({ system, items, open, end }: State): boolean {
  if (system !== 'none' || items === undefined) return false;
  return items.system === 'arabic' || (open === OPEN.item && end === END.colon);
}

/** An item says by its mark that it begins; how the text before it ends matters less. */
function bound(score: number, state: State): number {
  return state.end === END.colon || state.end === END.empty ? Math.max(score, 0.5) : Math.max(score, -2);
}

/** (b) ¶ (i) …: a number or mark without words of its own, below which a list of another kind begins. */
function isBare(state: State, { system }: Mark): boolean {
  return (
    state.end === END.empty &&
    (state.open === OPEN.number || (state.open === OPEN.item && state.items?.system !== system))
  );
}

/** What speaks against a mark without words: within a line, unless a list below it begins straight away. */
function emptyMark(atom: Atom, survey: Survey): number {
  if (atom.first) return -1.5;
  return beginsList(survey.marks[atom.index + 1] ?? []) ? -1.5 : -7;
}

function* places(
  mark: Mark,
  state: State,
  first: boolean,
): Generator<[score: number, items: Item, orphan: boolean]> {
  const carried = CARRIERS.has(state.open);
  let level = 0;
  let open: Item | undefined = state.items;
  let known = false;
  for (; open; open = open.up, level++) {
    if (open.system !== mark.system) continue;
    // A nested list may bear the same marks: 丙 may follow either 乙.
    const step = mark.value - open.value;
    if (step === 1) yield [4.4 - level * 0.15, withItem(state.items, level, mark.system, mark.value), false];
    else if (!known && step > 1 && step <= 4)
      yield [-0.8 - step * 0.4, withItem(state.items, level, mark.system, mark.value), false];
    else if (!known) yield [-4.5, withItem(state.items, level, mark.system, mark.value), false];
    known = true;
  }
  if (mark.value === 1 && carried) {
    // A list begins below what announces it; the same marks again only behind a colon.
    const announced =
      state.end === END.colon || isBare(state, mark)
        ? 3.6
        : first && mark.system === 'paren-han' && TRADITIONAL.has(state.items?.system)
          ? 1
          : state.items === undefined
            ? 1
            : state.end === END.comma || state.end === END.semicolon
              ? -0.6
              : first && !known && state.end === END.none
                ? -1.2
                : -4;
    yield [announced - (known ? (state.end === END.colon ? 0.6 : 5) : 0), below(state.items, mark), false];
    return;
  }
  if (state.items !== undefined || known) return;
  if (carried && mark.value > 1) yield [-3.2, below(undefined, mark), false];
  // An excerpt that begins within a list.
  const orphan = state.open === OPEN.none || state.open === OPEN.heading;
  if (orphan && (state.phase === PHASE.head || state.phase === PHASE.text))
    yield [-0.4, below(undefined, mark), true];
}

/** Treaties in the traditional manner number their items 甲乙 or 子丑; (一) stands below them, whatever ends them. */
const TRADITIONAL: ReadonlySet<System | undefined> = new Set<System | undefined>(['stem', 'branch']);

function below(items: Item | undefined, { system, value }: Mark): Item {
  return withItem(items, -1, system, value);
}
