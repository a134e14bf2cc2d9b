import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Questions kept. */
export const LONGEST_HISTORY = 500;

/** The questions asked before, latest first; none where they cannot be read. */
export function readHistory(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean).slice(0, LONGEST_HISTORY);
  } catch {
    return [];
  }
}

/** Keeps the questions, for this user's eyes only. A history that cannot be written is not worth a question's failure. */
export function writeHistory(path: string, questions: readonly string[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${questions.slice(0, LONGEST_HISTORY).join('\n')}\n`, { mode: 0o600 });
  } catch {
    // See above.
  }
}
