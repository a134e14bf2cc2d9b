import type { At, ReadText } from './read-text.js';

/** Where in the file the character at `offset` of the text comes from; undefined behind the last one. */
export function originAt({ origins }: Pick<ReadText, 'origins'>, offset: number): At | undefined {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const origin = origins[low];
  return origin && origin.start <= offset && offset < origin.end ? origin.at : undefined;
}
