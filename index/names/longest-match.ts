import type { Span } from '../model/span.js';

interface Node<Value> {
  /** By UTF-16 code unit: numbers as keys are several times faster than one-character strings. */
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

export interface Match<Value> extends Span {
  readonly value: Value;
}

/**
 * Finds the names of a table in running text: at each place the longest, from left to right, not overlapping.
 * Takes time proportional to the text, whatever it is (the longest name bounds the work at one place).
 *
 * @param accept asked about each match; where it refuses, shorter names at that place are tried. It gets the
 *   matched value and its span in the text.
 */
export function createLongestMatcher<Value>(
  names: Iterable<readonly [name: string, value: Value]>,
  accept: (value: Value, text: string, span: Span) => boolean = () => true,
): (text: string) => Match<Value>[] {
  const root: Node<Value> = { next: new Map() };
  for (const [name, value] of names) {
    let node = root;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = value;
  }

  function longestAt(text: string, start: number): Match<Value> | undefined {
    let node = root.next.get(text.charCodeAt(start));
    let found: Match<Value> | undefined;
    for (let end = start + 1; node; end++) {
      if (node.value !== undefined && accept(node.value, text, { start, end })) {
        found = { start, end, value: node.value };
      }
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  }

  return (text) => {
    const matches: Match<Value>[] = [];
    for (let at = 0; at < text.length; ) {
      const match = longestAt(text, at);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  };
}
