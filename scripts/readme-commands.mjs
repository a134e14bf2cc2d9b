// Writes the table of commands into the READMEs: `npm run readme`.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';

ensureBuilt();
const { COMMANDS } = await import('../dist/commands/registry.js');
const { withCommandsTable } = await import('../dist/src/cli/commands-table.js');

for (const [name, locale] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
]) {
  const path = new URL(`../${name}`, import.meta.url);
  writeFileSync(path, withCommandsTable(readFileSync(path, 'utf8'), COMMANDS, locale));
}
