import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../config/environment.js';
import { PROJECT_ROOT } from '../config/project-root.js';
import { OperationalError } from '../operations/operational-error.js';
import { parseArguments } from './arguments.js';
import { programUsage, verbUsage } from './usage.js';
import { type Io, OperatorError, UsageError } from './verb.js';
import { VERBS } from './verbs.js';
import { visibleLines } from './visible.js';

/** Exit code of everything that kept the program from answering. */
const FAILURE = 2;

/**
 * The command line. Answers go to standard output, everything else to standard error.
 * @param words without the node and the script.
 * @returns The exit code; never rejects.
 */
export async function main(words: readonly string[], io: Io): Promise<number> {
  try {
    return await run(words, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(
        `yinju: ${visibleLines(error.message)}\n\n${error.verb ? verbUsage(error.verb) : programUsage(VERBS)}`,
      );
      return FAILURE;
    }
    if (error instanceof ConfigurationError) {
      io.stderr.write(`yinju: these settings cannot be used:\n${indented(error.message)}\n`);
      return FAILURE;
    }
    if (error instanceof OperatorError || error instanceof OperationalError) {
      io.stderr.write(`yinju: ${visibleLines(error.message)}\n`);
      return FAILURE;
    }
    // A bug of ours: its stack is what somebody needs to mend it.
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`yinju: ${visibleLines(told)}\n`);
    return FAILURE;
  }
}

async function run(words: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError('a command is missing');
  if (name === '--help' || name === '-h' || name === 'help') return print(programUsage(VERBS), io);
  if (name === '--version') return print(`${version()}\n`, io);
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) throw new UsageError(`there is no command ${name}`);
  if (rest.includes('--help') || rest.includes('-h')) return print(verbUsage(verb), io);
  return verb.run(parseArguments(verb, rest), io);
}

function print(text: string, { stdout }: Io): number {
  stdout.write(text);
  return 0;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}
