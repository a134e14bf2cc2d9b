import { describe, expect, it } from 'vitest';
import type { CitationStyleName } from '../../../index/citation/citation-styles.js';
import { type CitedDocument, formatCitation } from '../../../index/citation/format.js';
import { parseLocators } from '../../../index/citation/locators.js';
import { splitReference } from '../../../index/citation/reference.js';
import { resolveLocators } from '../../../index/citation/resolve.js';
import { asLocator } from '../../../index/model/locator.js';
import { summarize } from '../../../index/model/summary.js';
import { recognizeSymbol } from '../../../index/model/symbol.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const documents = fixtureDocuments();
const resolution: CitedDocument = summarize(documents[0]);
const letter: CitedDocument = summarize(documents[1]);

function withSymbol(text: string): CitedDocument {
  const symbol = recognizeSymbol(text);
  return { key: text, annexes: [{ container: 'annex', title: '附件的标题' }], ...(symbol && { symbol }) };
}

const cite = (document: CitedDocument, locators: string, style?: CitationStyleName) =>
  formatCitation(document, parseLocators(locators) ?? [], style).text;

const LETTER = '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信';

describe('formatCitation', () => {
  it.each([
    ['11', '大会第63/194号决议第11段 (A/RES/63/194)'],
    ['11(b)', '大会第63/194号决议第11(b)段 (A/RES/63/194)'],
    ['pp3', '大会第63/194号决议序言部分第3段 (A/RES/63/194)'],
    ['fn7', '大会第63/194号决议脚注7 (A/RES/63/194)'],
    ['3-5', '大会第63/194号决议第3至5段 (A/RES/63/194)'],
    ['3-5,7,9', '大会第63/194号决议第3至5、7和9段 (A/RES/63/194)'],
    ['pp1-2,5', '大会第63/194号决议序言部分第1至2段，第5段 (A/RES/63/194)'],
    ['fn1,fn3', '大会第63/194号决议脚注1和3 (A/RES/63/194)'],
    ['title', '大会第63/194号决议标题 (A/RES/63/194)'],
    ['pp', '大会第63/194号决议序言部分 (A/RES/63/194)'],
    ['annex2/5', '大会第63/194号决议附件二第5段 (A/RES/63/194)'],
    ['annex', '大会第63/194号决议附件 (A/RES/63/194)'],
    ['A/5', '大会第63/194号决议A节第5段 (A/RES/63/194)'],
    ['draft/5', '大会第63/194号决议，草案第5段 (A/RES/63/194)'], // 决议草案 is something else
    ['draft2/pp1', '大会第63/194号决议，草案二序言部分第1段 (A/RES/63/194)'],
    ['part2/5', '大会第63/194号决议第二部分第5段 (A/RES/63/194)'],
    ['annex/part12/5', '大会第63/194号决议附件，第12部分第5段 (A/RES/63/194)'],
    ['text/4', '大会第63/194号决议无编号段落4 (A/RES/63/194)'],
    ['endnote/2', '大会第63/194号决议无编号注释2 (A/RES/63/194)'],
    ['', '大会第63/194号决议 (A/RES/63/194)'],
  ])('of a resolution, %s', (locators, text) => expect(cite(resolution, locators)).toBe(text));

  it.each([
    ['annex/11', `《关于全球打击贩运人口努力的宣言》第11段（${LETTER}，附件）`],
    ['annex/3-5', `《关于全球打击贩运人口努力的宣言》第3至5段（${LETTER}，附件）`],
    ['annex/title', `《关于全球打击贩运人口努力的宣言》标题（${LETTER}，附件）`],
    ['annex', `《关于全球打击贩运人口努力的宣言》（${LETTER}，附件）`],
    ['letter/2', `${LETTER}第2段`],
    ['letter/1-3', `${LETTER}第1至3段`],
    ['signature', `${LETTER}签名`],
    ['title,annex/1', `${LETTER}标题，附件第1段`],
    ['', LETTER],
  ])('of a letter with an annexed declaration, %s', (locators, text) =>
    expect(cite(letter, locators)).toBe(text),
  );

  it.each([
    ['A/HRC/RES/53/9', '人权理事会第53/9号决议第2段 (A/HRC/RES/53/9)'],
    ['S/RES/2446(2018)', '安全理事会第2446(2018)号决议第2段 (S/RES/2446(2018))'],
    ['E/RES/2008/33', '经济及社会理事会第2008/33号决议第2段 (E/RES/2008/33)'],
    ['A/RES/31/16A', '大会第31/16 A号决议第2段 (A/RES/31/16A)'],
    ['A/63/431', 'A/63/431，第2段'],
    ['no-symbol', 'no-symbol，第2段'],
  ])('of %s', (symbol, text) => expect(cite(withSymbol(symbol), '2')).toBe(text));

  it.each<[CitationStyleName, string, string]>([
    ['zh-note', '11', '大会第63/194号决议，第11段。'],
    ['en', '11', 'General Assembly resolution 63/194, para. 11'],
    ['en', '3-5,7', 'General Assembly resolution 63/194, paras. 3–5 and 7'],
    ['en', 'pp3', 'General Assembly resolution 63/194, preambular para. 3'],
    ['en', 'fn7', 'General Assembly resolution 63/194, note 7'],
    ['en', 'annex/5', 'General Assembly resolution 63/194, annex, para. 5'],
    ['en', 'draft2/5', 'General Assembly resolution 63/194, draft 2, para. 5'],
    ['en', 'part2/5', 'General Assembly resolution 63/194, part 2, para. 5'],
  ])('in style %s, %s', (style, locators, text) => expect(cite(resolution, locators, style)).toBe(text));

  it('writes the English brackets of a Council resolution with a blank', () => {
    expect(cite(withSymbol('S/RES/2446(2018)'), '3', 'en')).toBe(
      'Security Council resolution 2446 (2018), para. 3',
    );
    expect(cite(letter, 'annex/11', 'en')).toBe(
      `《关于全球打击贩运人口努力的宣言》, para. 11 (${LETTER}, annex)`,
    );
  });

  it('links to the official copy, where there is one', () => {
    expect(formatCitation(resolution, asLocator('11')).url).toBe('https://undocs.org/zh/A/RES/63/194');
    expect(formatCitation(letter, asLocator('annex/11'))).not.toHaveProperty('url');
  });

  it('makes ranges of units that follow each other', () => {
    const locators = ['3', '4', '5', '7', 'pp1', 'pp2'].map(asLocator);
    expect(formatCitation(resolution, locators).text).toBe(
      '大会第63/194号决议第3至5和7段，序言部分第1至2段 (A/RES/63/194)',
    );
  });

  it('cites a resolution so that the citation, typed, finds the very unit', () => {
    const [document] = documents;
    for (const unit of document.units) {
      const cited = formatCitation(resolution, unit.locator).text.replace(/ \(.*$/u, '');
      const { document: name, paragraph = '' } = splitReference(cited);
      expect(name).toBe('大会第63/194号决议');
      expect(resolveLocators(document, parseLocators(paragraph) ?? []).units).toEqual([unit]);
    }
  });
});
