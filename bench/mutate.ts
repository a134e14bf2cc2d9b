import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { damage } from '../test/support/readers/damage-run.js';
import { MADE } from '../test/support/readers/made-samples.js';

/**
 * `npm run mutate -- [--seconds 60] [--seed 1] [ENDING…]`: the samples of each format, damaged by chance and read, each as
 * long. Prints what became of them and every fault with the seed that repeats it; exit 1 where there is one.
 */

const ENDINGS = ['docx', 'doc', 'pdf', 'html', 'md', 'txt'];

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const seconds = option('seconds', 60);
const firstSeed = option('seed', 1);
const asked = process.argv.slice(2).filter((word) => ENDINGS.includes(word));

for (const ending of asked.length > 0 ? asked : ENDINGS) {
  const victims = readdirSync(MADE)
    .filter((name) => name.endsWith(`.${ending}`))
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(MADE, name)) }));
  const until = Date.now() + 1000 * seconds;
  const { files, read, refused, faults, longest } = await damage(
    victims,
    firstSeed,
    () => Date.now() >= until,
  );
  const reasons = Object.entries(refused)
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');
  console.log(
    `${ending}: ${files} damaged files, ${read} read, refused: ${reasons || 'none'}; longest ${longest} ms; ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
