import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../index/parser/parse.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { sourceText } from '../support/source-text.js';
import { ask, contextOf, placesOf } from './support/ask.js';

const english = parseDocument(
  sourceText(readFileSync(new URL('../fixtures/languages/en.txt', import.meta.url), 'utf8')),
);
const context = contextOf('zh-CN', memoryCorpus([...fixtureDocuments(), english]));
const KEYS = new Map([
  ['E', english.key],
  ['G', 'A/RES/63/194'],
  ['L', 'letter-2012-10-01-BLR'],
]);

interface Row {
  readonly verdicts: readonly string[];
  readonly lenient: boolean;
  /** Each in order: what is right, or also right. */
  readonly places: readonly string[];
  readonly text: string;
}

function rowOf(line: string): Row {
  const [verdicts = '', places = '', text = ''] = line.split(' | ');
  const placeOf = (place: string) => {
    const [letter = '', locator = ''] = place.split('#');
    return `${KEYS.get(letter)}#${locator}`;
  };
  return {
    verdicts: verdicts.replace('~', '').split('/'),
    lenient: verdicts.endsWith('~'),
    places: places
      .split(' OR ')
      .map((list) => (list === '-' ? '' : list.split(' ').map(placeOf).sort().join(' '))),
    text: text.replaceAll('\\n', '\n'),
  };
}

const ROWS = readFileSync(new URL('../fixtures/quotations.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map(rowOf);

describe('quotations decided by hand', () => {
  it('have their verdict and places; none that was altered is called exact', async () => {
    const wrong: string[] = [];
    const falselyExact: string[] = [];
    let lenient = 0;
    for (const row of ROWS) {
      const reply = await ask(`/verify ${row.text}`, context);
      const verdict = reply.verdict ?? '';
      const places = verdict.startsWith('not-') ? '' : [...placesOf(reply)].sort().join(' ');
      const isRight = row.verdicts.includes(verdict) && row.places.includes(places);
      if (!isRight) wrong.push(`${row.verdicts[0]} → ${verdict} ${places}: ${row.text}`);
      if (verdict === 'exact' && !row.verdicts.includes('exact')) falselyExact.push(row.text);
      if (verdict === 'exact' && (reply.lenient ?? false) === row.lenient) lenient++;
    }
    console.log(
      `quotations: ${ROWS.length - wrong.length} of ${ROWS.length} with their places, leniency told in ${lenient}`,
    );
    expect(falselyExact).toEqual([]);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.02 * ROWS.length);
  });
});
