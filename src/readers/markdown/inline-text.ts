/** A stretch of a Markdown source that one stretch of text stands for. */
export interface Aligned {
  /** What it says. */
  readonly text: string;
  /** Where it stands in the source, if the source holds these very characters; absent of what an entity stands for. */
  readonly start?: number;
  readonly offset: number;
}

/** `&amp;`, `&#8209;`, `&#x2011;` */
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iu;

/**
 * Lays the value of a text node along its source: escapes, entities, and the prefixes of lines in lists and quotations
 * are in the source and not in the value.
 * @param slice The node's source, which begins at `offset` of the file.
 */
export function alignText(slice: string, value: string, offset: number): readonly Aligned[] {
  const aligned: Aligned[] = [];
  let from = 0;
  for (let to = 0; to < value.length; ) {
    if (slice[from] === '&') {
      const entity = ENTITY.exec(slice.slice(from, from + 40))?.[0];
      const length = entity === undefined ? 0 : decodedLength(slice.slice(from + entity.length), value, to);
      if (entity !== undefined && length > 0) {
        aligned.push({ text: value.slice(to, to + length), offset: offset + from });
        from += entity.length;
        to += length;
        continue;
      }
    }
    if (
      slice[from] === '\\' &&
      slice[from + 1] === value[to] &&
      value[to] !== '\n' &&
      /[!-/:-@[-`{-~]/u.test(value[to] ?? '')
    )
      from++;
    if (slice[from] === value[to]) {
      push(from, value[to] ?? '');
      from++;
      to++;
    } else if (from < slice.length) from++;
    // Nothing of the source is left: the value says more than it, which mdast never does.
    else return [...aligned, { text: value.slice(to), offset: offset + from }];
  }
  return aligned;

  function push(at: number, text: string): void {
    const last = aligned.at(-1);
    if (last?.start !== undefined && last.start + last.text.length === offset + at)
      aligned[aligned.length - 1] = { ...last, text: last.text + text };
    else aligned.push({ text, start: offset + at, offset: offset + at });
  }
}

/** How many code units of `value` at `to` an entity stands for, by what follows it; 0 where it stands for itself. */
function decodedLength(rest: string, value: string, to: number): number {
  if (value[to] === '&' && ENTITY.test(value.slice(to, to + 40))) return 0;
  const next = rest[0];
  for (const length of [1, 2]) if (next === undefined || value[to + length] === next) return length;
  return 1;
}
