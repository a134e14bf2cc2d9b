import { describe, expect, it } from 'vitest';
import { type CitationStyleName, citationStyles } from '../../../index/citation/citation-styles.js';
import { matchDocumentName } from '../../../index/citation/document-name.js';
import { formatCitation } from '../../../index/citation/format.js';
import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { recognizeCitations } from '../../../index/citation/recognize.js';
import { splitReference } from '../../../index/citation/reference.js';
import {
  formatReference,
  type ReferenceForm,
  referenceForms,
} from '../../../index/citation/reference-forms.js';
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

const FORMS = Object.keys(referenceForms) as ReferenceForm[];

describe.each(FORMS)('a reference in the form %s', (form) => {
  it.each([resolution, ...made])(
    'is read as this one place, its number and link as this document ($key)',
    (document) => {
      // Places with numbers of their own: a word alone is read as a place only where a sentence ends.
      for (const unit of document.units.filter(({ locator }) =>
        /^(?!signature|text|endnote|heading|unrecognized|speech).*\d/u.test(locator),
      )) {
        const reference = formatReference(summarize(document), [unit.locator], form);
        const found = recognizeCitations(reference).filter(({ symbols }) => symbols.length > 0);
        expect([...new Set(found.flatMap(({ symbols }) => symbols))], reference).toEqual([document.symbol]);
        const places = found.flatMap((each) => (each.places ? [formatLocators(each.places)] : []));
        expect([...new Set(places)], reference).toEqual([unit.locator]);
      }
    },
  );
});

describe('a reference', () => {
  it.each<[ReferenceForm, string]>([
    [
      'gbt',
      '联合国大会. 改进工作协调，打击贩运人口: A/RES/63/194，第11段[R/OL]. (2008-12-18). https://undocs.org/zh/A/RES/63/194.',
    ],
    ['bluebook', 'G.A. Res. 63/194, ¶ 11, U.N. Doc. A/RES/63/194 (Dec. 18, 2008).'],
    [
      'apa',
      'United Nations General Assembly. (2008, December 18). 改进工作协调，打击贩运人口 (A/RES/63/194, para. 11). https://undocs.org/zh/A/RES/63/194',
    ],
    ['markdown', '[大会第63/194号决议第11段 (A/RES/63/194)](https://undocs.org/zh/A/RES/63/194)'],
  ])('in the form %s', (form, expected) => {
    expect(formatReference(summarize(resolution), [asLocator('11')], form)).toBe(expected);
  });

  const of = (symbol: string, locator?: string, also: Partial<Document> = {}) => {
    const document = { ...resolution, key: symbol, symbol, aliases: [], ...also };
    const at = locator === undefined ? [] : [asLocator(locator)];
    // A symbol as the test prints it.
    return formatReference(summarize(document as Document), at, 'bluebook');
  };

  it.each<[symbol: string, locator: string | undefined, expected: string]>([
    ['A/RES/63/194', 'pp3', 'G.A. Res. 63/194, pmbl. ¶ 3, U.N. Doc. A/RES/63/194 (Dec. 18, 2008).'],
    [
      'A/RES/55/25',
      'annex2/art3/1',
      'G.A. Res. 55/25, annex 2, art. 3, ¶ 1, U.N. Doc. A/RES/55/25 (Dec. 18, 2008).',
    ],
    ['S/RES/2446(2018)', '2(a)', 'S.C. Res. 2446, ¶ 2(a), U.N. Doc. S/RES/2446(2018) (Dec. 18, 2008).'],
    [
      'A/RES/2758(XXVI)',
      '1',
      'G.A. Res. 2758 (XXVI), ¶ 1, U.N. GAOR, 26th Sess., Supp. No. 29, U.N. Doc. A/RES/2758(XXVI) (Dec. 18, 2008).',
    ],
    [
      'A/RES/217A(III)',
      undefined,
      'G.A. Res. 217 (III) A, U.N. GAOR, 3d Sess., U.N. Doc. A/RES/217A(III) (Dec. 18, 2008).',
    ],
    ['E/DEC/2022/328', '2', 'ECOSOC Dec. 2022/328, ¶ 2 (Dec. 18, 2008).'],
    ['A/56/PV.1', undefined, 'U.N. GAOR, 56th Sess., 1st plen. mtg., U.N. Doc. A/56/PV.1 (Dec. 18, 2008).'],
    [
      'A/C.3/63/SR.12',
      undefined,
      'U.N. GAOR, 63d Sess., 12th mtg., U.N. Doc. A/C.3/63/SR.12 (Dec. 18, 2008).',
    ],
    ['S/PV.3868', undefined, 'U.N. SCOR, 3868th mtg., U.N. Doc. S/PV.3868 (Dec. 18, 2008).'],
    ['E/2023/SR.5', undefined, 'U.N. ESCOR, 2023 Sess., 5th mtg., U.N. Doc. E/2023/SR.5 (Dec. 18, 2008).'],
    [
      'S/PRST/2002/37',
      undefined,
      'Statement by the President of the Security Council, U.N. Doc. S/PRST/2002/37 (Dec. 18, 2008).',
    ],
  ])('in Bluebook to %s, %s', (symbol, locator, expected) => {
    expect(of(symbol, locator)).toBe(expected);
  });

  it.each<[title: string, locator: string | undefined, expected: string]>([
    ['联合国宪章', 'art2/4', 'U.N. Charter art. 2, ¶ 4.'],
    ['联合国宪章', 'pp', 'U.N. Charter pmbl.'],
    [
      '维也纳条约法公约',
      'art31',
      'Vienna Convention on the Law of Treaties art. 31, May 23, 1969, 1155 U.N.T.S. 331.',
    ],
    ['儿童权利公约', undefined, 'Convention on the Rights of the Child, Nov. 20, 1989, 1577 U.N.T.S. 3.'],
  ])('in Bluebook to a treaty without a symbol: %s, %s', (title, locator, expected) => {
    const { symbol: _, ...rest } = resolution;
    const summary = summarize({ ...rest, key: 'treaty-1', title, aliases: [title], units: [] });
    const reference = formatReference(summary, locator === undefined ? [] : [asLocator(locator)], 'bluebook');
    expect(reference).toBe(expected);
    const [read] = recognizeCitations(reference);
    if (locator?.startsWith('art')) expect(formatLocators(read?.places ?? [])).toBe(locator);
  });

  it('to the annex of a document without a symbol goes by the title of the annex', () => {
    const at = [asLocator('annex/11')];
    expect(formatReference(summarize(letter), at, 'gbt')).toBe(
      '关于全球打击贩运人口努力的宣言[Z]//2012年10月1日白俄罗斯常驻联合国代表给秘书长的信. (2012-10-01): 第11段.',
    );
    expect(formatReference(summarize(letter), at, 'apa')).toBe(
      '关于全球打击贩运人口努力的宣言 (para. 11). (2012, October 1). In 2012年10月1日白俄罗斯常驻联合国代表给秘书长的信.',
    );
    expect(formatReference(summarize(letter), at, 'bluebook')).toBe(
      '关于全球打击贩运人口努力的宣言, ¶ 11, annexed to 2012年10月1日白俄罗斯常驻联合国代表给秘书长的信 (Oct. 1, 2012).',
    );
    expect(formatReference(summarize(letter), at, 'bibtex')).toContain('宣言》第11段（2012年10月1日白俄罗斯');
  });
});
