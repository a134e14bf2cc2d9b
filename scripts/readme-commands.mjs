// Writes what is derived from the declarations of the commands into files that people read: `npm run readme`.
// The table of commands and the link that creates the Slack app into the READMEs; Slack's manifest into manifest.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';

ensureBuilt();
const { COMMANDS } = await import('../dist/commands/registry.js');
const { withCommandsTable } = await import('../dist/src/cli/commands-table.js');
const { createManifest, creationLink } = await import('../dist/src/adapters/slack/connect/manifest.js');

const pathOf = (name) => new URL(`../${name}`, import.meta.url);
const socket = { mode: 'socket' };
// The address of the whole manifest would be longer than some servers take.
const link = creationLink(createManifest(COMMANDS, 'zh-CN', socket, { only: ['yinju'] }));

for (const [name, locale] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
]) {
  const readme = readFileSync(pathOf(name), 'utf8').replace(
    /https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=\S*/u,
    () => link,
  );
  writeFileSync(pathOf(name), withCommandsTable(readme, COMMANDS, locale));
}
writeFileSync(
  pathOf('manifest.json'),
  `${JSON.stringify(createManifest(COMMANDS, 'zh-CN', socket), null, 2)}\n`,
);
