import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless, layoutText } from '../../support/invariants.js';
import { corpusText } from '../../support/source-text.js';

const expected = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
const resolution = parseDocument(corpusText('002_c0315e8373ba0693.txt'));
const letter = parseDocument(corpusText('000_f845c0539a7d33b4.txt'));

const asExpected = (document: typeof letter) =>
  document.units.map(({ locator, kind, number, text, resolved }) => ({
    document: document.key,
    locator,
    kind,
    number,
    text,
    ...(resolved === undefined ? {} : { resolved }),
  }));
const unit = (document: typeof letter, locator: string) =>
  document.units.find((each) => each.locator === locator);

describe('a resolution with page breaks and footnotes among its paragraphs', () => {
  it('gives exactly the units of the reference reading, footnotes resolved', () => {
    expect(asExpected(resolution)).toEqual(expected('63-194.expected.json'));
  });

  it('states organ, session, agenda item, report, meeting, dates, and who adopted it', () => {
    const { document, masthead, signatures } = expected('63-194.masthead.json');
    expect(resolution.key).toBe(document);
    expect(resolution.masthead).toEqual(masthead);
    expect(resolution.signatures).toEqual(signatures);
  });

  it('quotes operative paragraph 12 whole although a page break splits it, joined by nothing', () => {
    const paragraph = unit(resolution, '12');
    // The emphasized opening, the rest up to the break, and what stands behind it.
    expect(paragraph?.spans).toHaveLength(3);
    expect(paragraph?.text).toContain('所有会员国、组织、机制');
  });

  it('keeps the printed emphasis of an opening as a span and its asterisks as markup', () => {
    const paragraph = unit(resolution, '13');
    expect(
      paragraph?.emphasis.map(({ start, end, style }) => [paragraph.text.slice(start, end), style]),
    ).toEqual([['再次请', 'strong']]);
    expect(resolution.ownership.filter(({ owner }) => owner === 'markup')).toHaveLength(28);
  });

  it('links every footnote mark in the text to its note, a mark used again too', () => {
    const marks = (locator: string) =>
      unit(resolution, locator)?.footnotes.map(({ number, locator: note }) => [number, note]);
    expect(marks('pp3')).toEqual([
      ['1', 'fn1'],
      ['2', 'fn2'],
      ['3', 'fn3'],
      ['4', 'fn4'],
    ]);
    expect(marks('2')).toEqual([
      ['3', 'fn3'],
      ['10', 'fn10'],
      ['4', 'fn4'],
    ]);
  });
});

describe('a letter in one line with a blank between words', () => {
  it('gives exactly the units of the reference reading', () => {
    expect(asExpected(letter)).toEqual(expected('letter-2012-10-01.expected.json').units);
  });

  it('tells the signatory, the States on whose behalf, and the makers of the annexed declaration apart', () => {
    expect(letter.signatures).toEqual(expected('letter-2012-10-01.expected.json').signatures);
  });

  it('states session, agenda item, date, sender, addressee and subjects', () => {
    expect(letter.key).toBe('letter-2012-10-01-BLR');
    expect(letter.masthead).toEqual(expected('letter-2012-10-01.expected.json').masthead);
  });

  it('is known by the title of its annex too', () => {
    expect(letter.aliases).toContain('关于全球打击贩运人口努力的宣言');
  });
});

describe.each([resolution, letter])('$key', (document) => {
  it('loses no character and leaves none unrecognized', () => {
    expectLossless(document);
    expect(layoutText(document)).toEqual([]);
    expect(document.coverage).toBe(1);
    expect(document.diagnostics).toEqual([]);
  });
});
