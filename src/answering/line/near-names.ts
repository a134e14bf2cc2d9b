/** Names likely meant by a mistyped one: those that begin alike or are at most two typing errors away, nearest first. */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, distance: name.startsWith(typed) ? 0.5 : editDistance(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.ceil(name.length / 2)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits of one substring), in code units. */
function editDistance(a: string, b: string): number {
  // A name is short: whatever is much longer is not one of them with a typing error.
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
