import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeptDocument } from '../../../src/readers/kept-text.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { dropOriginal, keepOriginal, listOriginals } from '../../../src/storage/originals.js';
import { lineParser } from '../../support/storage/line-parser.js';

let folder: string;
let places: { corpus: string; originals: string; cache: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-storage-'));
  places = {
    corpus: join(folder, 'corpus'),
    originals: join(folder, 'originals'),
    cache: join(folder, 'cache'),
  };
  write('a.txt', 'A/RES/1/1\n大会，\n请秘书长；');
  write('b.txt', 'A/RES/1/2\n决定。');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(places.corpus, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** As if nothing had been written lately: times of files are believed only when they are older than their clock's grain. */
function letTimePass(): void {
  const longAgo = new Date(Date.now() - 60_000);
  for (const name of readdirSync(places.corpus)) utimesSync(join(places.corpus, name), longAgo, longAgo);
}

function ingest(name: string, text: string, replaces?: string): void {
  const path = join(folder, name);
  writeFileSync(path, text);
  keepOriginal(places.originals, readKeptDocument(path), replaces);
}

const open = (parser = lineParser()) => new DocumentStore(places, parser);
const keys = (store: DocumentStore) => store.list().map(({ key }) => key);
const textOf = async (store: DocumentStore, key: string) =>
  (await store.document(key))?.units.map(({ text }) => text).join('\n');

describe('a document store', async () => {
  it('holds what lies in the corpus, ordered by key, with its size', async () => {
    write('sub/0.txt', 'A/RES/1/10\n一');
    const store = open();
    expect(keys(store)).toEqual(['A/RES/1/1', 'A/RES/1/10', 'A/RES/1/2']);
    expect(await textOf(store, 'A/RES/1/1')).toBe('大会，\n请秘书长；');
    expect(await store.document('A/RES/1/3')).toBeUndefined();
    expect(store.size()).toEqual({ documents: 3, units: 4, characters: 12 });
  });

  it('parses nothing twice', async () => {
    open();
    const again = lineParser();
    expect(await textOf(open(again), 'A/RES/1/2')).toBe('决定。');
    expect(again.parsed).toEqual([]);
  });

  it('parses only the text that changed, and notices one that is new or gone', async () => {
    open();
    write('a.txt', 'A/RES/1/1\n敦促；');
    write('c.txt', 'A/RES/1/3\n回顾，');
    rmSync(join(places.corpus, 'b.txt'));
    const again = lineParser();
    const store = open(again);
    expect(again.parsed).toEqual(['a.txt', 'c.txt']);
    expect(keys(store)).toEqual(['A/RES/1/1', 'A/RES/1/3']);
    expect(await textOf(store, 'A/RES/1/1')).toBe('敦促；');
  });

  it('notices a change that leaves size and time of the file as they were', async () => {
    letTimePass();
    open();
    const path = write('b.txt', 'A/RES/1/2\n请求。');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path, longAgo, longAgo);
    expect(await textOf(open(), 'A/RES/1/2')).toBe('请求。');
  });

  it('parses a text again when its meta changes, and everything when the parser does', () => {
    open();
    write('a.meta.json', '{"aliases": ["别名"]}');
    const second = lineParser();
    expect(open(second).list()[0]?.aliases).toEqual(['别名']);
    expect(second.parsed).toEqual(['a.txt']);
    const third = lineParser('2');
    open(third);
    expect(third.parsed).toEqual(['a.txt', 'b.txt']);
  });

  it('touches a text that was only copied anew by its hash, not by parsing', () => {
    open();
    letTimePass();
    const again = lineParser();
    open(again);
    expect(again.parsed).toEqual([]);
  });

  it.each(['', 'garbage', 'yinju-catalogue-1 0000\n{}\n', 'null', '\0\0\0'])(
    'builds a damaged catalogue (%j) anew',
    (contents) => {
      open();
      writeFileSync(join(places.cache, 'catalogue'), contents);
      expect(keys(open())).toEqual(['A/RES/1/1', 'A/RES/1/2']);
    },
  );

  it('builds a catalogue cut short, or changed in one character, anew', () => {
    open();
    const path = join(places.cache, 'catalogue');
    const whole = readFileSync(path, 'utf8');
    for (const damaged of [whole.slice(0, -20), whole.replace('A/RES/1/2', 'A/RES/9/9')]) {
      writeFileSync(path, damaged);
      expect(keys(open())).toEqual(['A/RES/1/1', 'A/RES/1/2']);
    }
  });

  it('never answers from a damaged document, but makes it again from its text', async () => {
    const documents = join(places.cache, 'documents');
    open();
    for (const name of readdirSync(documents)) appendFileSync(join(documents, name), ' ');
    expect(await textOf(open(), 'A/RES/1/2')).toBe('决定。');
    const running = open();
    for (const name of readdirSync(documents)) rmSync(join(documents, name));
    expect(await textOf(running, 'A/RES/1/1')).toBe('大会，\n请秘书长；');
  });

  it('says of a document whose file and original are damaged that it is, not that it is not held', async () => {
    const path = write('b.txt', 'A/RES/1/2\n决定。');
    const running = open();
    for (const name of readdirSync(join(places.cache, 'documents')))
      rmSync(join(places.cache, 'documents', name));
    writeFileSync(path, '');
    expect(await textOf(running, 'A/RES/1/1')).toBe('大会，\n请秘书长；');
    await expect(running.document('A/RES/1/2')).rejects.toThrow('A/RES/1/2 is damaged');
    await expect(open().document('A/RES/1/2')).rejects.toThrow('A/RES/1/2 is damaged');
    write('b.txt', 'A/RES/1/2\n决定。');
    expect(await textOf(running, 'A/RES/1/2')).toBe('决定。');
  });

  it('answers from what was read before, as long as that is whole, where an original can be read no more', async () => {
    open();
    write('b.txt', '');
    const store = open();
    expect(await textOf(store, 'A/RES/1/2')).toBe('决定。');
    expect(store.problems.map(({ path }) => path)).toEqual([join(places.corpus, 'b.txt')]);
  });

  it('tells of a text that it found changed while it made a document again', async () => {
    const running = open();
    for (const name of readdirSync(join(places.cache, 'documents')))
      rmSync(join(places.cache, 'documents', name));
    write('b.txt', 'A/RES/1/2\n请求。');
    expect(await textOf(running, 'A/RES/1/2')).toBe('请求。');
    expect(running.refresh()).toMatchObject({ added: [{ key: 'A/RES/1/2' }], removed: ['A/RES/1/2'] });
    expect(running.refresh()).toBeUndefined();
  });

  it('goes on without a text that cannot be read or parsed, and says which', () => {
    write('c.txt', '');
    write('d.txt', 'throw');
    const store = open();
    expect(keys(store)).toEqual(['A/RES/1/1', 'A/RES/1/2']);
    expect(store.problems.map(({ path }) => path)).toEqual([
      join(places.corpus, 'c.txt'),
      join(places.corpus, 'd.txt'),
    ]);
  });

  it('answers ingested documents together with the corpus', () => {
    ingest('x.txt', 'A/RES/2/1\n又请；');
    expect(keys(open())).toEqual(['A/RES/1/1', 'A/RES/1/2', 'A/RES/2/1']);
  });

  it('refuses a different text under a symbol that is held', async () => {
    ingest('x.txt', 'A/RES/1/1\n假的；');
    const store = open();
    expect(await textOf(store, 'A/RES/1/1')).toBe('大会，\n请秘书长；');
    expect(store.problems).toHaveLength(1);
    expect(store.problems[0]?.explanation).toContain('A/RES/1/1');
  });

  it('lets a replacement stand in for what it replaces, and gives that back when it goes', async () => {
    ingest('x.txt', 'A/RES/1/1\n更正；', 'A/RES/1/1');
    const store = open();
    expect(await textOf(store, 'A/RES/1/1')).toBe('更正；');
    expect(store.problems).toEqual([]);
    for (const original of listOriginals('ingested', places.originals))
      dropOriginal(places.originals, original.path);
    expect(await textOf(open(), 'A/RES/1/1')).toBe('大会，\n请秘书长；');
  });

  it('holds two letters of one day apart, each always under the same key, and the same letter once', async () => {
    write('l.txt', 'letter-2012-10-01-BLR\n一');
    ingest('m.txt', 'letter-2012-10-01-BLR\n二');
    ingest('n.txt', 'letter-2012-10-01-BLR\n一');
    const store = open();
    const letters = keys(store).filter((key) => key.startsWith('letter'));
    expect(letters).toEqual([
      'letter-2012-10-01-BLR',
      expect.stringMatching(/^letter-2012-10-01-BLR-[0-9a-f]{6}$/u),
    ]);
    expect(await Promise.all(letters.map((key) => textOf(store, key)))).toEqual(['一', '二']);
    expect((await store.document(letters[1] ?? ''))?.key).toBe(letters[1]);
    expect(keys(open())).toEqual(keys(store));
    rmSync(places.cache, { recursive: true });
    expect(keys(open())).toEqual(keys(store));
  });

  it('takes over, while it runs, what another process ingests', async () => {
    const running = open();
    expect(running.refresh()).toBeUndefined();
    ingest('x.txt', 'A/RES/2/1\n又请；');
    write('b.txt', 'A/RES/1/2\n请求。');
    open();
    const change = running.refresh();
    expect(change?.added.map(({ key }) => key)).toEqual(['A/RES/1/2', 'A/RES/2/1']);
    expect(change?.removed).toEqual(['A/RES/1/2']);
    expect(await textOf(running, 'A/RES/1/2')).toBe('请求。');
    expect(running.refresh()).toBeUndefined();
  });

  it('leaves no temporary files', () => {
    ingest('x.txt', 'A/RES/2/1\n又请；');
    open();
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /tmp|incoming/u.test(name))).toEqual([]);
    expect(names).toContain(join('originals', '000001', 'x.txt'));
  });
});
