import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARSER_VERSION, parseDocument } from '../../../index/parser/parse.js';
import { sourceText } from '../../support/source-text.js';

const RECORD = new URL('../../fixtures/parser-output.json', import.meta.url);
const FOLDERS = ['../../../corpus/', '../../fixtures/documents/'].map(
  (path) => new URL(path, import.meta.url),
);

/** Everything that the parser says of every text that is here, as one number. */
function outputDigest(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.txt')) continue;
      const text = readFileSync(new URL(name, folder), 'utf8');
      hash.update(JSON.stringify(parseDocument(sourceText(text, name))));
    }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Stored documents are built again only where PARSER_VERSION changes: one that gives other units under the version of
 * before leaves old readings in every data directory.
 */
it('the parser says the same of every fixture as long as PARSER_VERSION is the same', () => {
  const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as { version: string; digest: string };
  const output = { version: PARSER_VERSION, digest: outputDigest() };
  // A new version is written down here the first time that its tests run, and committed with it.
  if (recorded.version !== PARSER_VERSION && !process.env['CI'])
    writeFileSync(RECORD, `${JSON.stringify(output, null, 1)}\n`);
  else
    expect(output, 'other output: raise PARSER_VERSION in index/parser/parse.ts and run this again').toEqual(
      recorded,
    );
});
