import type { Line } from './line.js';
import type { Rule } from './rules.js';

/** A table that is ruled: lines across and down that touch, with more than one field between them. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** A field of a grid, of whatever rows and columns. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points: rules that come so near to one another touch; those of neighbouring cells are drawn apart. */
const TOUCH = 3;

/** The ruled tables of a page, from the top. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  const groups = touching(rules);
  return groups
    .flatMap((group) => {
      const [across, down] = [group.filter((rule) => !rule.down), group.filter((rule) => rule.down)];
      // A frame has two of each, and nothing to tell apart.
      if (across.length < 2 || down.length < 2 || places(across) + places(down) < 5) return [];
      const [left, right] = [
        Math.min(...down.map(({ place }) => place)),
        Math.max(...down.map(({ place }) => place)),
      ];
      const [top, bottom] = [
        Math.min(...across.map(({ place }) => place)),
        Math.max(...across.map(({ place }) => place)),
      ];
      return [{ left, right, top, bottom, across, down }];
    })
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** How many places rules stand at, those drawn beside one another counted once. */
function places(rules: readonly Rule[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { place } of rules.toSorted((a, b) => a.place - b.place)) {
    if (place - last > TOUCH) count++;
    last = place;
  }
  return count;
}

/** Rules in groups of those that touch, directly or over others: in the order of their x, so that few are compared. */
function touching(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const boxes = rules.map((rule) => ({ rule, ...boxOf(rule) })).toSorted((a, b) => a.left - b.left);
  const group = boxes.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== undefined && group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  let open: number[] = [];
  for (const [index, box] of boxes.entries()) {
    open = open.filter((other) => (boxes[other]?.right ?? 0) >= box.left - TOUCH);
    for (const other of open) {
      const before = boxes[other];
      if (before && before.top <= box.bottom + TOUCH && box.top <= before.bottom + TOUCH)
        group[rootOf(index)] = rootOf(other);
    }
    open.push(index);
  }
  const groups = new Map<number, Rule[]>();
  for (const [index, { rule }] of boxes.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  }
  return [...groups.values()];
}

function boxOf({ down, place, from, to }: Rule): Field {
  return down
    ? { left: place, right: place, top: from, bottom: to }
    : { left: from, right: to, top: place, bottom: place };
}

/** The field of a grid in which a stroke stands; undefined where it stands outside. */
export function fieldOf({ x, right, y, size }: Line, grid: Grid): Field | undefined {
  // The middle of its letters, and a little within its ends: signs hang over.
  const [px, py] = [Math.min(x + size / 2, (x + right) / 2), y - size / 3];
  const covers = (rule: Rule, at: number) => rule.from - TOUCH <= at && rule.to + TOUCH >= at;
  const across = grid.across.filter((rule) => covers(rule, px)).map(({ place }) => place);
  const down = grid.down.filter((rule) => covers(rule, py)).map(({ place }) => place);
  const before = (all: readonly number[], at: number) => Math.max(...all.filter((each) => each <= at));
  const behind = (all: readonly number[], at: number) => Math.min(...all.filter((each) => each > at));
  const field = {
    left: before(down, px),
    right: behind(down, px),
    top: before(across, py),
    bottom: behind(across, py),
  };
  return Object.values(field).every(Number.isFinite) ? field : undefined;
}

/** Whether a rule down the page parts what ends at `end` from what begins at `start`, on the line of this base. */
export function isParted(rules: readonly Rule[], end: number, start: number, y: number): boolean {
  return rules.some(
    ({ down, place, from, to }) => down && place >= end - 1 && place <= start + 1 && from <= y && to >= y - 1,
  );
}
