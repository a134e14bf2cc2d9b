import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const held = () => {
  const store = new DocumentStore(places, lineParser());
  expect(store.problems).toEqual([]);
  return Object.fromEntries(
    store.list().map(({ key }) => [
      key,
      store
        .document(key)
        ?.units.map(({ text }) => text)
        .join('\n'),
    ]),
  );
};

describe('ingest', () => {
  it('adds a document, keeps its text and meta byte for byte, and parses it once', async () => {
    const parser = lineParser();
    const path = file('x.txt', 'A/RES/2/1\n请；\r\n', { aliases: ['别名'] });
    await run([path], {}, parser);
    expect(parser.parsed.filter((name) => name === 'x.txt')).toHaveLength(1);
    for (const name of ['x.txt', 'x.meta.json'])
      expect(readFileSync(join(places.originals, '000001', name))).toEqual(readFileSync(join(folder, name)));
    expect(Object.keys(held())).toEqual(['A/RES/1/1', 'A/RES/2/1']);
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
    expect(held()).toEqual({ 'A/RES/1/1': '大会，', 'A/RES/2/1': '一' });
    expect((await run([first, third], { replace: true })).map(([status]) => status)).toEqual([
      'replaced',
      'replaced',
    ]);
    expect(held()).toEqual({ 'A/RES/1/1': '另；', 'A/RES/2/1': '二' });
    expect(readdirSync(places.originals)).toHaveLength(2);
  });

  it('gives a second letter of the same day a key of its own, the one under which it is then held', async () => {
    const results = await run([
      file('x.txt', 'letter-2012-10-01-BLR\n一'),
      file('y.txt', 'letter-2012-10-01-BLR\n二'),
    ]);
    expect(results.map(([status]) => status)).toEqual(['added', 'added']);
    expect(Object.keys(held())).toEqual(['A/RES/1/1', ...results.map(([, key]) => key)]);
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
    expect(held()).toEqual({ 'A/RES/1/1': '大会，' });
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
});
