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

/** From below: what stands in a row may import itself and the rows before it. `.`: files beside the rooms. */
const ROOMS_OF_COMMANDS: readonly (readonly string[])[] = [
  ['contract', 'messages'],
  ['composing'],
  ['lookup'],
  ['quoting'],
  ['signing', 'verifying', 'options', 'asking', 'pointing', 'comparing', 'languages', 'uploading'],
  ['.'],
  ['talk'],
];
const ROOMS_OF_SRC: readonly (readonly string[])[] = [
  ['embeddings'],
  ['operations', 'config', 'rendering', 'readers'],
  ['state', 'search', 'opensearch'],
  ['storage'],
  ['ingest', 'answering'],
  ['uploads'],
  ['adapters'],
  ['.'],
  ['cli'],
];
const ROOMS_OF_AN_ADAPTER: readonly (readonly string[])[] = [
  ['limits.ts', 'timing.ts', 'place.ts'],
  ['render', 'connect'],
  ['install'],
  ['send'],
  ['receive'],
  ['.'],
];

/** What of `imports` goes from a room of `folder` to one that does not stand below it, and rooms that stand nowhere. */
function upwardsIn(folder: string, rows: readonly (readonly string[])[]): readonly string[] {
  const roomOf = (path: string) => {
    const [room = '', ...rest] = path.slice(folder.length).split('/');
    return rest.length === 0 && !rows.flat().includes(room) ? '.' : room;
  };
  const rank = (path: string) => rows.findIndex((row) => row.includes(roomOf(path)));
  const within = imports.filter(({ from, to }) => from.startsWith(folder) && to.startsWith(folder));
  expect(within.length, folder).toBeGreaterThan(5);
  const unknown = within.filter(({ from, to }) => rank(from) < 0 || rank(to) < 0);
  const upwards = within.filter(
    ({ from, to }) => rank(to) > rank(from) || (rank(to) === rank(from) && roomOf(to) !== roomOf(from)),
  );
  return shown([...unknown, ...upwards]);
}

/** From below: a row may import itself and those before it. */
const ROOMS_OF_INDEX: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['tables'],
  ['names'],
  ['citation', 'parser'],
  ['analysis', 'extraction', 'comparison'],
  ['search', 'export'],
];
/** A span is what every room measures in. */
const UPWARDS = ['index/model/span.ts'];

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

  it('within commands/ and src/ too', () => {
    // The program's first file stands above the command line.
    const found = upwardsIn('src/', ROOMS_OF_SRC).filter((edge) => !edge.startsWith('src/cli.ts →'));
    expect(found).toEqual([]);
    // A command's context holds the messages, and these are told the locale: types of one another.
    const types =
      /contract\/command\.ts → commands\/messages\/messages\.ts$|^commands\/messages\/\S+ → commands\/contract\/locale\.ts$/u;
    const commands = upwardsIn('commands/', ROOMS_OF_COMMANDS).filter((edge) => !types.test(edge));
    expect(commands).toEqual([]);
  });

  it.each(['slack', 'discord', 'terminal'])(
    'within the adapter of %s, whose rooms are those of all',
    (name) => {
      expect(upwardsIn(`src/adapters/${name}/`, ROOMS_OF_AN_ADAPTER)).toEqual([]);
    },
  );

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
    expectOnly('@opensearch-project/opensearch', 'src/opensearch/');
    expectOnly('pino', 'src/');
  });

  it('only src/config reads the environment', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/u.test(withoutComments(file)));
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((file) => !file.startsWith('src/config/'))).toEqual([]);
  });

  it('only the model takes a locator apart as a string', () => {
    const apart =
      /ocator\)?\.(?:split|match|replace|replaceAll|startsWith|endsWith|slice|substring|includes|indexOf|lastIndexOf|search)\(|\.(?:test|exec)\([\w.]*[lL]ocator\b|[cC]ontainer\}\/|[cC]ontainer\.(?:split|match|replace|startsWith|endsWith|slice|includes|lastIndexOf)\(/u;
    const takers = files.filter((file) => apart.test(withoutComments(file)));
    expect(takers).toContain('index/model/place.ts');
    expect(takers.filter((file) => !file.startsWith('index/model/'))).toEqual([]);
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

/** For each kind of thing that is added most: its folder, the one table that names it, and who else may know single ones. */
const WHAT_A_NEW_ONE_TOUCHES = [
  {
    what: 'a command (its file, a line of the registry, its messages, its test)',
    folder: 'commands/',
    isOne: (file: string) =>
      /^commands\/[^/]+\.ts$/u.test(file) && !/registry|mention|invalid-options/u.test(file),
    table: 'commands/registry.ts',
    others: ['commands/talk/'],
  },
  {
    what: 'a construct of documents (its file, a line of the table, its fixture)',
    folder: 'index/parser/constructs/',
    isOne: (file: string) => file.startsWith('index/parser/constructs/'),
    table: 'index/parser/constructs.ts',
    others: ['index/parser/'],
  },
  {
    what: 'a form of citation (its file, a line of the grammar, its rows)',
    folder: 'index/citation/recognizers/',
    isOne: (file: string) => file.startsWith('index/citation/recognizers/'),
    table: 'index/citation/recognize.ts',
    others: ['index/citation/recognizers/'],
  },
  {
    what: 'what a citation rests on, or is followed by (its file, a line of the grammar, its rows)',
    folder: 'index/citation/refiners/',
    isOne: (file: string) => file.startsWith('index/citation/refiners/'),
    table: 'index/citation/recognize.ts',
    others: ['index/citation/refiners/'],
  },
  {
    what: 'a platform (its folder, an entry of the platforms, the command line that shows its messages)',
    folder: 'src/adapters/',
    isOne: (file: string) => /^src\/adapters\/(?!terminal)[^/]+\/adapter\.ts$/u.test(file),
    table: 'src/platforms.ts',
    others: [],
  },
] as const;

describe('what a new one touches', () => {
  it.each(WHAT_A_NEW_ONE_TOUCHES)('$what', ({ isOne, table, others }) => {
    const ones = files.filter(isOne);
    expect(ones.length).toBeGreaterThan(1);
    const forgotten = ones.filter((one) => !imports.some(({ from, to }) => from === table && to === one));
    // A file of the folder that only its neighbours use is a part of them.
    const alone = forgotten.filter((one) => !imports.some(({ to }) => to === one));
    expect(alone).toEqual([]);
    const elsewhere = imports.filter(
      ({ from, to }) =>
        ones.includes(to) && from !== table && !others.some((allowed) => from.startsWith(allowed)),
    );
    expect(shown(elsewhere)).toEqual([]);
  });

  it('a series of places: a row, which only what reads and prints places looks into', () => {
    const readers = imports.filter(({ to }) => to === 'index/model/series.ts').map(({ from }) => from);
    expect(readers.length).toBeGreaterThan(1);
    const elsewhere = readers.filter(
      (from) => !/^index\/(?:model|citation)\/|^commands\/(?:composing\/|lookup\/contents\.ts$)/u.test(from),
    );
    expect(elsewhere).toEqual([]);
  });

  it('a platform, once more: it has the rooms of all and passes the contract', () => {
    for (const name of ['slack', 'discord', 'terminal']) {
      const rooms = readdirSync(join(ROOT, 'src/adapters', name));
      expect(rooms, name).toEqual(expect.arrayContaining(['adapter.ts', 'receive', 'render', 'send']));
      expect(readdirSync(join(ROOT, 'test/src/adapters', name)), name).toContain('contract.test.ts');
    }
  });
});
