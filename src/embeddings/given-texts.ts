/** Code units of a text that are sent: models read no more. */
const LONGEST_TEXT = 2000;
/** From this length on a text is also given clause by clause: what half a line says is lost in the vector of ten. */
const LONG_TEXT = 60;
/** Clauses are joined until they have this many code units, and what is left over from this on stands by itself. */
const LONG_CLAUSE = 30;
const SHORTEST_REST = 10;

/** What the model is given of a unit's text: the text, and the clauses of a long one. */
export interface GivenText {
  readonly whole: string;
  readonly clauses: readonly string[];
}

export function givenOf(text: string): GivenText {
  const whole = text.slice(0, LONGEST_TEXT);
  return { whole, clauses: whole.length <= LONG_TEXT ? [] : clausesOf(whole) };
}

function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let clause = '';
  for (const piece of text.split(/(?<=[，。；：,;.!?！？\n])/u)) {
    clause += piece;
    if (clause.length < LONG_CLAUSE) continue;
    clauses.push(clause);
    clause = '';
  }
  const last = clauses.pop() ?? '';
  if (clause.length >= SHORTEST_REST) return [...clauses, last, clause].filter((each) => each !== '');
  return [...clauses, last + clause];
}
