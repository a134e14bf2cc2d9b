import { spawnSync } from 'node:child_process';

export type Json = Readonly<Record<string, unknown>>;

/** The messages that a platform gets for each question, in order: one process for all of them. */
export function askAll(
  questions: readonly string[],
  platform: 'slack' | 'discord',
): readonly (readonly Json[])[] {
  const { stdout, stderr } = spawnSync('node', ['scripts/yinju.mjs', 'ask', '-', '--as', platform], {
    input: `${questions.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answers = stdout.trim().split('\n');
  if (answers.length !== questions.length) throw new Error(`${answers.length} answers. ${stderr}`);
  return answers.map((answer) => JSON.parse(answer) as readonly Json[]); // what the program prints: an array of messages
}
