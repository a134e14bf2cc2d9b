import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeDocuments } from '../../../src/ingest/remove.js';
import { readKeptDocument } from '../../../src/readers/kept-text.js';
import { DocumentStore } from '../../../src/storage/document-store.js';
import { keepOriginal } from '../../../src/storage/originals.js';
import { lineParser } from '../../support/storage/line-parser.js';

let folder: string;
let places: { corpus: string; originals: string; cache: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-remove-'));
  places = {
    corpus: join(folder, 'corpus'),
    originals: join(folder, 'originals'),
    cache: join(folder, 'cache'),
  };
  mkdirSync(places.corpus);
  writeFileSync(join(places.corpus, 'a.txt'), 'A/RES/1/1\n大会，');
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(text: string, replaces?: string): void {
  const path = join(folder, 'x.txt');
  writeFileSync(path, text);
  keepOriginal(places.originals, readKeptDocument(path), replaces);
}

const open = () => new DocumentStore(places, lineParser());
const keys = (store: DocumentStore) => store.list().map(({ key }) => key);
const statuses = (...asked: string[]) =>
  removeDocuments(asked, places, lineParser()).map(({ status }) => status);

describe('removing documents', () => {
  it('takes an ingested one out, its original with it, also from the view of a program that runs', async () => {
    keep('A/RES/2/1\n请；');
    const running = open();
    expect(keys(running)).toEqual(['A/RES/1/1', 'A/RES/2/1']);
    expect(statuses('A/RES/2/1')).toEqual(['removed']);
    expect(running.refresh()).toEqual({ added: [], removed: ['A/RES/2/1'] });
    expect(keys(running)).toEqual(['A/RES/1/1']);
    expect(await running.document('A/RES/2/1')).toBeUndefined();
    expect(readdirSync(places.originals)).toEqual([]);
  });

  it('leaves the corpus and says of each key what became of it, once', () => {
    keep('A/RES/2/1\n请；');
    expect(statuses('A/RES/1/1', 'A/RES/9/9', '', 'A/RES/2/1', 'A/RES/2/1')).toEqual([
      'corpus',
      'absent',
      'absent',
      'removed',
    ]);
    expect(keys(open())).toEqual(['A/RES/1/1']);
  });

  it('takes out every copy of the text, so that it does not come back', () => {
    keep('A/RES/2/1\n请；');
    keep('A/RES/2/1\n请；');
    expect(statuses('A/RES/2/1')).toEqual(['removed']);
    expect(keys(open())).toEqual(['A/RES/1/1']);
  });

  it('says so where a text of the corpus that was replaced is answered again', async () => {
    keep('A/RES/1/1\n更正；', 'A/RES/1/1');
    expect(statuses('A/RES/1/1')).toEqual(['uncovered']);
    expect((await open().document('A/RES/1/1'))?.units[0]?.text).toBe('大会，');
    expect(statuses('A/RES/1/1')).toEqual(['corpus']);
  });
});
