import type { Concept } from './read-glossary.js';

/** What is wrong with a line of a reader's own glossary. */
export interface GlossaryProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
}

export interface OwnGlossary {
  readonly concepts: readonly Concept[];
  /** In the order of the lines; a line that has one is left out, the others count. */
  readonly problems: readonly GlossaryProblem[];
}

const MOST_LINES = 20_000;
const MOST_WORDS_A_LINE = 60;
/** Code units of one name: longer than any name of a treaty. */
const LONGEST_NAME = 200;

/**
 * Reads the glossary that a reader adds: one thing a line, its cells parted by tabs, the names in a cell by `;`.
 *
 *     # official term <tab> other names of the same thing <tab> words that lead to it
 *     方案国	programme country; 受援国	拿援助的国家
 *
 * Blank lines and such that begin with `#` do not count. Never throws: what is wrong is told with its line.
 */
export function readOwnGlossary(text: string): OwnGlossary {
  const concepts: Concept[] = [];
  const problems: GlossaryProblem[] = [];
  const lineOf = new Map<string, number>();
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  for (const [at, content] of lines.slice(0, MOST_LINES).entries()) {
    if (content.trim() === '' || content.trimStart().startsWith('#')) continue;
    const line = at + 1;
    const [term = '', others = '', leads = '', ...rest] = content.split('\t');
    const names = [term.trim(), ...itemsOf(others)];
    const related = itemsOf(leads);
    const problem = problemOf(names, related, rest, lineOf);
    if (problem === undefined) {
      concepts.push({ names, related });
      lineOf.set(term.trim(), line);
    } else problems.push({ line, problem });
  }
  if (lines.length > MOST_LINES)
    problems.push({ line: MOST_LINES + 1, problem: `only ${MOST_LINES} lines are read` });
  return { concepts, problems };
}

function problemOf(
  names: readonly string[],
  related: readonly string[],
  rest: readonly string[],
  lineOf: ReadonlyMap<string, number>,
): string | undefined {
  const [term = ''] = names;
  const all = [...names, ...related];
  if (rest.length > 0) return `has ${rest.length + 3} cells; there are three at most`;
  if (term === '') return 'begins without a term';
  if (term.includes(';') || term.includes('；'))
    return 'has several terms in its first cell; the others belong in the second';
  if (all.length < 2) return `says nothing of “${term}”: no other name and no word that leads to it`;
  if (all.length > MOST_WORDS_A_LINE)
    return `has ${all.length} names and words; ${MOST_WORDS_A_LINE} are read`;
  const long = all.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) return `has a name of ${long.length} characters; ${LONGEST_NAME} are allowed`;
  const empty = all.find((name) => !/[\p{L}\p{N}]/u.test(name));
  if (empty !== undefined) return `has a name without a letter or digit: “${empty}”`;
  const earlier = lineOf.get(term);
  return earlier === undefined ? undefined : `has the term of line ${earlier} again: “${term}”`;
}

function itemsOf(cell: string): readonly string[] {
  return cell
    .split(/[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
