import { describe, expect, it } from 'vitest';
import { type CitationStyleName, citationStyles } from '../../../index/citation/citation-styles.js';
import { matchDocumentName } from '../../../index/citation/document-name.js';
import { formatCitation } from '../../../index/citation/format.js';
import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { recognizeCitations } from '../../../index/citation/recognize.js';
import { splitReference } from '../../../index/citation/reference.js';
import { resolveLocators } from '../../../index/citation/resolve.js';
import type { Document, Unit } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';
import { summarize } from '../../../index/model/summary.js';
import { recognizeSymbol } from '../../../index/model/symbol.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const [resolution, letter] = fixtureDocuments();

/** A document with a place of every series, in every kind of container, under a symbol of every organ. */
function documentOf(symbol: string): Document {
  const locators = [
    ...['title', 'masthead', 'subjects', 'enacting-formula', 'closing', 'signature', 'signature/2', 'text/4'],
    ...[
      'endnote/2',
      'heading/1',
      'unrecognized/3',
      'speech/2',
      'pp1',
      'pp2',
      'pp2(a)',
      '1',
      '2',
      '2(a)',
      '2(a)(i)',
    ],
    ...[
      '2(b)',
      '3',
      '4',
      '5.2',
      '5.a',
      '14bis',
      'fn1',
      'fn2',
      'art1',
      'art3/1',
      'art3/1(b)',
      'art73(e)',
      'goal5',
    ],
    ...[
      'annex/title',
      'annex/1',
      'annex/pp1',
      'annex2/3',
      'annex/A/5',
      'A/5',
      'A/pp1',
      'draft/2',
      'draft2/pp1',
    ],
    ...['part2/5', 'annex/art3/1'],
  ];
  const units = locators.map(
    (locator): Unit => ({
      ...{ locator: asLocator(locator), kind: 'paragraph', number: null, text: locator },
      ...{ spans: [], emphasis: [], footnotes: [] },
    }),
  );
  const recognized = recognizeSymbol(symbol);
  if (!recognized) throw new Error(`no symbol: ${symbol}`);
  return { ...resolution, key: recognized, symbol: recognized, aliases: [], units };
}

const made = [
  ...[
    'A/RES/70/1',
    'S/RES/2446(2018)',
    'E/RES/2008/33',
    'A/HRC/RES/53/9',
    'A/RES/2758(XXVI)',
    'A/RES/31/16A',
  ],
  ...['A/63/431', 'E/CN.5/2023/6', 'A/52/3/Rev.1'],
].map(documentOf);
// The keys of an object literal are all there are: TypeScript widens them to string.
const STYLES = Object.keys(citationStyles) as CitationStyleName[];

describe.each(STYLES)('a citation in style %s', (style) => {
  it.each([resolution, letter, ...made])(
    'typed, names the very place, whatever the place ($key)',
    (document) => {
      const summaries = [resolution, letter, ...made].map(summarize);
      for (const unit of document.units) {
        const cited = formatCitation(summarize(document), unit.locator, style).text;
        const { document: name, paragraph = '' } = splitReference(cited);
        const named = matchDocumentName(name, summaries);
        expect(
          named.map(({ summary }) => summary.key),
          cited,
        ).toEqual([document.key]);
        const { units, missing } = resolveLocators(
          document,
          parseLocators(paragraph) ?? [],
          named[0]?.container,
        );
        expect(missing, cited).toEqual([]);
        expect(units[0]?.locator, cited).toBe(unit.locator);
      }
    },
  );

  it.each([resolution, ...made])('in a sentence, is read as this one place ($key)', (document) => {
    for (const unit of document.units) {
      const cited = formatCitation(summarize(document), unit.locator, style).text;
      for (const sentence of [cited, `见${cited}`, `“……”（${cited}）`, `> quoted\n— ${cited}`]) {
        const found = recognizeCitations(sentence).map(({ symbols, places }) => [
          symbols.join(' '),
          formatLocators(places ?? []),
        ]);
        expect(found, sentence).toEqual([[document.symbol, unit.locator]]);
      }
    }
  });
});
