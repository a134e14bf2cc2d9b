import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config/project-root.js';
import { openParsers } from '../../../src/ingest/parsing-threads.js';
import { readDocument } from '../../../src/readers/read-document.js';
import { PARSER } from '../../../src/storage/own-parser.js';
import { lineParser } from '../../support/storage/line-parser.js';

const MANY = 1_000;

it('gives the documents that the parser gives here, whichever thread had them', async () => {
  const parsers = openParsers(MANY, PARSER);
  try {
    const folder = join(PROJECT_ROOT, 'corpus');
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const files = await Promise.all(names.map((name) => readDocument(join(folder, name))));
    const parsed = await Promise.all([...files, ...files].map((file) => parsers.parse(file)));
    const here = files.map(({ source, meta, read }) => PARSER.parse(source, meta, read));
    expect(parsed).toEqual([...here, ...here]);
    expect(names.length).toBeGreaterThan(1);
  } finally {
    await parsers.close();
  }
});

it('starts no thread for few texts, nor for another parser than theirs', () => {
  expect(openParsers(3, PARSER).atOnce).toBe(1);
  expect(openParsers(MANY, lineParser()).atOnce).toBe(1);
});
