/**
 * Sources of a pattern as its alternatives (`a|b|c`), each once and the longest first: what begins another is tried
 * after it. They go in as they stand: a word with a character that means something in a pattern is the caller's to escape.
 */
export function alternatives(sources: Iterable<string>): string {
  return [...new Set(sources)].sort((a, b) => b.length - a.length).join('|');
}
