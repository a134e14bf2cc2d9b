/** What became of the questions of a run. */
export interface Account {
  /** A question, and words that stand in its answer. */
  asked(id: string, expected: string): void;
  counts(): Counts;
}

export interface Counts {
  readonly asked: number;
  readonly lost: number;
  /** Answered more than once. */
  readonly doubled: number;
  readonly wrong: number;
}

/** @param answersOf every message that answers a question by now, as JSON; each answer is one. */
export function createAccount(answersOf: (id: string) => readonly string[]): Account {
  const questions = new Map<string, string>();
  const thoseWith = (what: (answers: readonly string[], expected: string) => boolean) =>
    [...questions].filter(([id, expected]) => what(answersOf(id), expected)).length;
  return {
    asked: (id, expected) => void questions.set(id, expected),
    counts: () => ({
      asked: questions.size,
      lost: thoseWith((answers) => answers.length === 0),
      doubled: thoseWith((answers) => answers.length > 1),
      wrong: thoseWith((answers, expected) => answers.some((answer) => !answer.includes(expected))),
    }),
  };
}

/** That nothing was lost, doubled or wrong, or undefined. */
export function faultOf({ asked, lost, doubled, wrong }: Counts): string | undefined {
  if (asked === 0) return 'nothing was asked';
  return lost + doubled + wrong === 0 ? undefined : `${lost} lost, ${doubled} doubled, ${wrong} wrong`;
}
