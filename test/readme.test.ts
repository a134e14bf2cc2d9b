import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands/registry.js';
import { withCommandsTable } from '../src/cli/commands-table.js';

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
] as const)('%s', (name, locale) => {
  const path = new URL(`../${name}`, import.meta.url);

  it.skipIf(!existsSync(path))('has the table of commands as they are (npm run readme writes it)', () => {
    const readme = readFileSync(path, 'utf8');
    expect(readme).toBe(withCommandsTable(readme, COMMANDS, locale));
  });
});

it('refuses a README without the place for the table', () => {
  expect(() => withCommandsTable('# Yinju', COMMANDS, 'en')).toThrow(/commands/u);
});
