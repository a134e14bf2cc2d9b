import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDocumentName } from '../../../index/citation/document-name.js';
import type { DocumentSummary } from '../../../index/model/document.js';
import { summarize } from '../../../index/model/summary.js';
import { recognizeSymbol } from '../../../index/model/symbol.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const documents = fixtureDocuments();
const resolution = summarize(documents[0]);
const letter = summarize(documents[1]);

function other(text: string, title: string, aliases: readonly string[] = []): DocumentSummary {
  const { symbol: _, ...rest } = resolution;
  const symbol = recognizeSymbol(text);
  return {
    ...rest,
    key: symbol ?? text,
    title,
    aliases: [title, ...aliases],
    annexes: [],
    ...(symbol && { symbol }),
  };
}

const council = other('S/RES/2446(2018)', '吉布提和厄立特里亚的局势');
const assembly = other('A/RES/53/9', '第64/293号决议的执行情况');
const humanRights = other('A/HRC/RES/53/9', '人口贩运问题宣言的后续行动');
const summaries = [resolution, letter, council, assembly, humanRights];
const named = (name: string) =>
  matchDocumentName(name, summaries).map(({ summary, container }) =>
    [summary.key, ...(container ? [container] : [])].join(' '),
  );

const LETTER = 'letter-2012-10-01-BLR';

describe('matchDocumentName', () => {
  it.each([
    // Symbols and numbers in any printed form
    ['A/RES/63/194', ['A/RES/63/194']],
    ['a/res/63/194', ['A/RES/63/194']],
    ['63/194', ['A/RES/63/194']],
    ['第63/194号决议', ['A/RES/63/194']],
    ['General Assembly resolution 63/194', ['A/RES/63/194']],
    ['S/RES/2446 (2018)', ['S/RES/2446(2018)']],
    ['S/RES/2446', ['S/RES/2446(2018)']],
    ['第2446号决议', ['S/RES/2446(2018)']],
    ['letter-2012-10-01-blr', [LETTER]],
    // Two candidates are both offered; an organ decides
    ['53/9', ['A/RES/53/9', 'A/HRC/RES/53/9']],
    ['人权理事会第53/9号决议', ['A/HRC/RES/53/9']],
    // Not there, and not the document in whose title or number it stands
    ['63/195', []],
    ['63/19', []],
    ['64/293', []],
    ['第64/293号决议', []],
    ['194', []],
    // Titles and parts of titles
    ['改进工作协调，打击贩运人口', ['A/RES/63/194']],
    ['改进工作协调打击贩运人口', ['A/RES/63/194']],
    ['關於全球打擊販運人口努力的宣言', [`${LETTER} annex`]],
    ['《关于全球打击贩运人口努力的宣言》', [`${LETTER} annex`]],
    ['努力的宣言', [`${LETTER} annex`]],
    ['宣言', [`${LETTER} annex`, 'A/HRC/RES/53/9']],
    ['白俄罗斯', [LETTER]],
    ['2012年10月1日', [LETTER]],
    ['012年10月1日', []], // cuts a number
    ['letter-2012', [LETTER]],
    // Too little to name anything
    ['的', []],
    ['', []],
    [' 《》 ', []],
    ['constructor', []],
  ])('%s → %j', (name, expected) => expect(named(name)).toEqual(expected));

  it('prefers a full name to a part of another', () => {
    const short = other('x', '宣言');
    expect(matchDocumentName('宣言', [...summaries, short])).toEqual([{ summary: short }]);
  });

  it('finds every document under its key and its symbol, whatever else there is', () => {
    for (const summary of summaries) expect(matchDocumentName(summary.key, summaries)).toEqual([{ summary }]);
  });

  it('never throws, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void matchDocumentName(name, summaries)));
  });
});
