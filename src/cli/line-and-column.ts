/** A place in a text as editors count it: both from 1, columns in characters (code points). */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the place of an offset (UTF-16 code units) in `text`; lines end at `\n`, as in `ingest --text`. The text is gone
 * through once, each question is a search by halves.
 */
export function createLineFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}
