import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** Path of the importing file from the project's root. */
  readonly from: string;
  /** Path from the root for a file of ours, else the package's name. */
  readonly to: string;
}

/** Static imports, re-exports and dynamic imports of one source text. */
const SPECIFIERS = /\b(?:from|import)\s*\(?\s*'([^'\s]+)'/gu;

function importsOf(path: string): Import[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(SPECIFIERS)].map(([, specifier = '']) => {
    const target = specifier.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(path), specifier)).replace(/\.js$/u, '.ts')
      : packageOf(specifier);
    return { from: path, to: target };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier))
    return `node:${specifier.replace('node:', '')}`;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const rooms = ['index', 'commands', 'src'] as const;
const files = rooms.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(room, name)),
);
const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import) => rooms.some((room) => to.startsWith(`${room}/`));
/** As a reader of a failure needs it. */
const shown = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

/** Only files under `allowed` may import `name`. */
function expectOnly(name: string, allowed: string): void {
  const found = imports.filter(({ to }) => to === name);
  expect(found.length, `nobody imports ${name}: is it still needed?`).toBeGreaterThan(0);
  expect(shown(found.filter(({ from }) => !from.startsWith(allowed)))).toEqual([]);
}

/** From below: a row may import itself and those before it. */
const ROOMS_OF_INDEX: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['tables'],
  ['names'],
  ['citation', 'parser'],
  ['analysis', 'extraction', 'comparison'],
  ['search'],
];
/** A span is what every room measures in; the width of characters is the fold's, and its last readers are going. */
const UPWARDS = ['index/model/span.ts', 'index/analysis/width.ts'];

describe('the rooms of the house', () => {
  it('hold files whose imports can be read', () => {
    for (const room of rooms) {
      expect(files.filter((file) => file.startsWith(`${room}/`)).length, room).toBeGreaterThan(5);
      expect(
        imports.filter(({ from }) => from.startsWith(`${room}/`)).filter(isOurs).length,
        room,
      ).toBeGreaterThan(5);
    }
    const missing = imports.filter(isOurs).filter(({ to }) => !files.includes(to) && !to.endsWith('.json'));
    expect(shown(missing)).toEqual([]);
  });

  it('index/ imports nothing of the project outside itself, and does no I/O', () => {
    const outside = imports.filter(
      ({ from, to }) =>
        from.startsWith('index/') &&
        (to.startsWith('commands/') || to.startsWith('src/') || to.startsWith('node:')),
    );
    expect(shown(outside)).toEqual([]);
  });

  it('within index/ a room imports only those below it', () => {
    const rank = (path: string) => ROOMS_OF_INDEX.findIndex((row) => row.includes(path.split('/')[1] ?? ''));
    const within = imports.filter(({ from, to }) =>
      [from, to].every((path) => /^index\/[^/]+\//u.test(path)),
    );
    expect(within.filter(({ from, to }) => rank(from) < 0 || rank(to) < 0).map(({ from }) => from)).toEqual(
      [],
    );
    expect(within.length).toBeGreaterThan(50);
    const upwards = within.filter(
      ({ from, to }) => rank(to) > rank(from) && !UPWARDS.some((allowed) => to === allowed),
    );
    expect(shown(upwards)).toEqual([]);
  });

  it('tables hold data: they import their reader, one another, and types of the model', () => {
    const others = imports.filter(
      ({ from, to }) => from.startsWith('index/tables/') && !/^index\/(?:tables|model|text)\//u.test(to),
    );
    expect(shown(others)).toEqual([]);
  });

  it('commands/ imports index/, itself and zod', () => {
    const outside = imports.filter(
      ({ from, to }) =>
        from.startsWith('commands/') &&
        !to.startsWith('commands/') &&
        !to.startsWith('index/') &&
        to !== 'zod',
    );
    expect(shown(outside)).toEqual([]);
  });

  it('an adapter imports no other adapter', () => {
    const adapterOf = (path: string) => /^src\/adapters\/([^/]+)\//u.exec(path)?.[1];
    const adapters = new Set(files.map(adapterOf));
    expect(adapters.size).toBeGreaterThan(2);
    const across = imports.filter(({ from, to }) => {
      const [importer, imported] = [adapterOf(from), adapterOf(to)];
      return importer !== undefined && imported !== undefined && importer !== imported;
    });
    expect(shown(across)).toEqual([]);
  });

  it('each SDK and engine stands behind one door', () => {
    expectOnly('minisearch', 'index/search/');
    expectOnly('segmentit', 'index/analysis/');
    expectOnly('discord.js', 'src/adapters/discord/');
    expectOnly('@slack/bolt', 'src/adapters/slack/');
    expectOnly('pino', 'src/');
  });

  it('only src/config reads the environment', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/u.test(withoutComments(file)));
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((file) => !file.startsWith('src/config/'))).toEqual([]);
  });

  it('no file passes another one’s exports on', () => {
    const barrels = files.filter((file) =>
      /^export\s+(?:\*|\{[^}]*\})\s+from\b/mu.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}
