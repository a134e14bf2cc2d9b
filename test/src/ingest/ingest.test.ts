import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IngestOptions, ingest } from '../../../src/ingest/ingest.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { lineParser } from '../../support/storage/line-parser.js';

let folder: string;
let places: { corpus: string; originals: string; cache: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-ingest-'));
  places = {
    corpus: join(folder, 'corpus'),
    originals: join(folder, 'originals'),
    cache: join(folder, 'cache'),
  };
  mkdirSync(places.corpus);
  writeFileSync(join(places.corpus, 'a.txt'), 'A/RES/1/1\n大会，');
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string, meta?: object): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  if (meta) writeFileSync(path.replace('.txt', '.meta.json'), JSON.stringify(meta));
  return path;
}

/** Status and key of each result. */
async function run(paths: readonly string[], options: Partial<IngestOptions> = {}, parser = lineParser()) {
  const results: (readonly [string, string | undefined])[] = [];
  for await (const { status, document } of ingest(paths, places, parser, {
    replace: false,
    dryRun: false,
    ...options,
  }))
    results.push([status, document?.key]);
  return results;
}

const held = async () => {
  const store = new DocumentStore(places, lineParser());
  expect(store.problems).toEqual([]);
  const texts: Record<string, string | undefined> = {};
  for (const { key } of store.list())
    texts[key] = (await store.document(key))?.units.map(({ text }) => text).join('\n');
  return texts;
};

describe('ingest', () => {
  it('adds a document, keeps its text and meta byte for byte, and parses it once', async () => {
    const parser = lineParser();
    const path = file('x.txt', 'A/RES/2/1\n请；\r\n', { aliases: ['别名'] });
    await run([path], {}, parser);
    expect(parser.parsed.filter((name) => name === 'x.txt')).toHaveLength(1);
    for (const name of ['x.txt', 'x.meta.json'])
      expect(readFileSync(join(places.originals, '000001', name))).toEqual(readFileSync(join(folder, name)));
    expect(Object.keys(await held())).toEqual(['A/RES/1/1', 'A/RES/2/1']);
  });

  it('takes every document of a folder, in order, at any depth', async () => {
    file('in/b.txt', 'A/RES/2/2\n乙');
    file('in/a/c.txt', 'A/RES/2/3\n丙');
    file('in/notes.log', 'not a document');
    expect(await run([join(folder, 'in')])).toEqual([
      ['added', 'A/RES/2/3'],
      ['added', 'A/RES/2/2'],
    ]);
  });

  it('leaves what is held as it is', async () => {
    const path = file('x.txt', 'A/RES/2/1\n请；');
    expect(await run([path, path])).toEqual([
      ['added', 'A/RES/2/1'],
      ['unchanged', 'A/RES/2/1'],
    ]);
    expect(await run([path, join(places.corpus, 'a.txt')])).toEqual([
      ['unchanged', 'A/RES/2/1'],
      ['unchanged', 'A/RES/1/1'],
    ]);
    expect(readdirSync(places.originals)).toEqual(['000001']);
  });

  it('refuses another text under a symbol that is held, in the corpus or in the same run, unless told to replace', async () => {
    const first = file('x.txt', 'A/RES/1/1\n另；');
    const second = file('y.txt', 'A/RES/2/1\n一');
    const third = file('z.txt', 'A/RES/2/1\n二');
    expect((await run([first, second, third])).map(([status]) => status)).toEqual([
      'refused',
      'added',
      'refused',
    ]);
    expect(await held()).toEqual({ 'A/RES/1/1': '大会，', 'A/RES/2/1': '一' });
    expect((await run([first, third], { replace: true })).map(([status]) => status)).toEqual([
      'replaced',
      'replaced',
    ]);
    expect(await held()).toEqual({ 'A/RES/1/1': '另；', 'A/RES/2/1': '二' });
    expect(readdirSync(places.originals)).toHaveLength(2);
  });

  it('gives a second letter of the same day a key of its own, the one under which it is then held', async () => {
    const results = await run([
      file('x.txt', 'letter-2012-10-01-BLR\n一'),
      file('y.txt', 'letter-2012-10-01-BLR\n二'),
    ]);
    expect(results.map(([status]) => status)).toEqual(['added', 'added']);
    expect(Object.keys(await held())).toEqual(['A/RES/1/1', ...results.map(([, key]) => key)]);
  });

  it('takes over a changed meta, and keeps it where the text comes without one', async () => {
    await run([file('x.txt', 'A/RES/2/1\n请；', { aliases: ['旧名'] })]);
    const changed = file('new/x.txt', 'A/RES/2/1\n请；', { aliases: ['新名'] });
    expect(await run([changed])).toEqual([['updated', 'A/RES/2/1']]);
    expect(await run([file('bare.txt', 'A/RES/2/1\n请；')])).toEqual([['unchanged', 'A/RES/2/1']]);
    const store = new DocumentStore(places, lineParser());
    expect(store.list().find(({ key }) => key === 'A/RES/2/1')?.aliases).toEqual(['新名']);
    expect(readdirSync(places.originals)).toHaveLength(1);
  });

  it('keeps nothing in a dry run, and tells the same', async () => {
    const paths = [
      file('x.txt', 'A/RES/2/1\n一'),
      file('y.txt', 'A/RES/2/1\n二'),
      file('z.txt', 'A/RES/1/1\n三'),
    ];
    const dry = await run(paths, { dryRun: true });
    expect(await held()).toEqual({ 'A/RES/1/1': '大会，' });
    expect(await run(paths)).toEqual(dry);
  });

  it('goes on after a file that cannot be read or parsed', async () => {
    mkdirSync(join(folder, 'nothing'));
    const results = await run([
      join(folder, 'nowhere.txt'),
      file('empty.txt', ''),
      file('broken.txt', 'throw'),
      join(folder, 'nothing'),
      file('x.txt', 'A/RES/2/1\n请；'),
    ]);
    expect(results.map(([status]) => status)).toEqual(['failed', 'failed', 'failed', 'failed', 'added']);
  });

  it('says so to the second of two who bring different texts under one key at the same time', async () => {
    const options = { replace: false, dryRun: false };
    const second = ingest(
      [file('other.txt', 'A/RES/3/1\n其他'), file('y.txt', 'A/RES/2/1\n二'), file('l2.txt', 'letter\n丁')],
      places,
      lineParser(),
      options,
    );
    expect((await second.next()).value).toMatchObject({ status: 'added' });
    expect(await run([file('x.txt', 'A/RES/2/1\n一'), file('l1.txt', 'letter\n丙')])).toEqual([
      ['added', 'A/RES/2/1'],
      ['added', 'letter'],
    ]);
    expect((await second.next()).value).toMatchObject({
      status: 'refused',
      explanation: 'another text is held under A/RES/2/1',
    });
    const letter = (await second.next()).value;
    expect(letter).toMatchObject({ status: 'added' });
    for await (const _ of second);
    expect(await held()).toMatchObject({
      'A/RES/2/1': '一',
      letter: '丙',
      [letter?.document?.key ?? '']: '丁',
    });
  });

  it.each(['..txt', '...txt', '.txt', 'x', 'x.log', 'x.', '.x.TXT'])(
    'holds a file of the name %s, since it says that it was added',
    async (name) => {
      expect(await run([file(`in/${name}`, 'A/RES/2/1\n请；')])).toEqual([['added', 'A/RES/2/1']]);
      expect(await held()).toMatchObject({ 'A/RES/2/1': '请；' });
    },
  );

  it('follows no link out of a folder, says so, and takes nothing twice', async () => {
    file('secret.txt', 'A/RES/9/9\n密');
    file('elsewhere/y.txt', 'A/RES/9/8\n密');
    file('in/x.txt', 'A/RES/2/1\n请；');
    file('in/unlisted.dat', 'A/RES/2/2\n又；');
    for (const [target, name] of [
      ['../secret.txt', 'out.txt'],
      ['../elsewhere', 'out'],
      ['.', 'circle'],
      ['x.txt', 'again.txt'],
      ['unlisted.dat', 'listed.txt'],
      ['nowhere.txt', 'dangling.txt'],
      ['loop.txt', 'loop.txt'],
      ['../elsewhere/nothing', 'nothing'],
    ] as const)
      symlinkSync(target, join(folder, 'in', name));
    const results: string[] = [];
    for await (const { path, status } of ingest([join(folder, 'in')], places, lineParser(), {
      replace: false,
      dryRun: false,
    }))
      results.push(`${status} ${path.slice(folder.length + 4)}`);
    expect(results.sort()).toEqual([
      'added listed.txt',
      'added x.txt',
      'failed dangling.txt',
      'failed loop.txt',
      'failed out',
      'failed out.txt',
    ]);
    expect(Object.keys(await held())).toEqual(['A/RES/1/1', 'A/RES/2/1', 'A/RES/2/2']);
  });

  it.runIf(process.platform === 'linux')(
    'waits for no pipe and no device, as a text or as a meta',
    async () => {
      file('in/x.txt', 'A/RES/2/1\n请；');
      file('in/y.txt', 'A/RES/2/2\n请；');
      for (const name of ['pipe.txt', 'x.meta.json']) execFileSync('mkfifo', [join(folder, 'in', name)]);
      symlinkSync('/dev/zero', join(folder, 'in', 'y.meta.json'));
      symlinkSync('/dev/zero', join(folder, 'zero.txt'));
      const results = await run([
        join(folder, 'in'),
        join(folder, 'in/pipe.txt'),
        join(folder, 'zero.txt'),
        '/dev/zero',
      ]);
      expect(results.map(([status]) => status)).toEqual(results.map(() => 'failed'));
      expect(results).toHaveLength(6);
    },
  );

  it('refuses a meta that is too large, or a link out of its folder', async () => {
    const large = file('a/x.txt', 'A/RES/2/1\n请；', { note: 'n'.repeat(300_000) });
    const linked = file('b/y.txt', 'A/RES/2/2\n请；');
    file('meta.json', '{"aliases": ["别名"]}');
    symlinkSync('../meta.json', join(folder, 'b/y.meta.json'));
    expect((await run([large, linked])).map(([status]) => status)).toEqual(['failed', 'failed']);
  });

  it.each([
    ['its text', 'x.txt', 'A/RES/2/1\n不请；'],
    ['its meta', 'x.meta.json', '{"aliases": ["伪名"]}'],
    ['what it replaces', 'SHA256SUMS', `${'0'.repeat(64)}  x.txt\n`],
  ])(
    'never answers from an original that was altered in %s, and mends it by the same text',
    async (_, name, altered) => {
      const path = file('x.txt', 'A/RES/2/1\n请；', { aliases: ['别名'] });
      await run([path]);
      writeFileSync(join(places.originals, '000001', name), altered);
      const told = () => new DocumentStore(places, lineParser());
      expect(told().problems).toMatchObject([{ explanation: expect.stringContaining('has changed since') }]);
      expect(await told().document('A/RES/2/1')).toMatchObject({
        aliases: ['别名'],
        units: [{ text: '请；' }],
      });
      rmSync(join(places.cache, 'documents'), { recursive: true });
      await expect(told().document('A/RES/2/1')).rejects.toThrow('is damaged');
      expect(await run([path])).toEqual([['updated', 'A/RES/2/1']]);
      expect(await held()).toMatchObject({ 'A/RES/2/1': '请；' });
    },
  );

  it('lets a damaged entry of the originals stop nothing but itself', async () => {
    await run([file('x.txt', 'A/RES/2/1\n请；')]);
    writeFileSync(join(places.originals, '000002'), 'a file where a folder should be');
    mkdirSync(join(places.originals, '000003', 'replaces'), { recursive: true });
    writeFileSync(join(places.originals, '000003', 'y.txt'), '');
    symlinkSync('/etc/hostname', join(places.originals, '000004.txt'));
    const store = new DocumentStore(places, lineParser());
    expect(store.list().map(({ key }) => key)).toEqual(['A/RES/1/1', 'A/RES/2/1']);
    expect(store.problems.map(({ path }) => basename(path)).sort()).toEqual(['000004.txt', 'y.txt']);
    expect(await run([file('z.txt', 'A/RES/2/3\n请；')])).toEqual([['added', 'A/RES/2/3']]);
  });

  it('tells how many of all files are done', async () => {
    const told: string[] = [];
    for (const name of ['a', 'b']) file(`in/${name}.txt`, `A/RES/2/${name}\n请；`);
    const progress = (done: number, total?: number) => told.push(`${done}/${total}`);
    await run([join(folder, 'in'), file('x.txt', 'A/RES/2/3\n请；'), join(folder, 'nowhere')], { progress });
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });
});
