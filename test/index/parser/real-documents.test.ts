import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

/** What is right about real texts, counted by hand; not in the project, since the texts are not ours to copy. */
const shared = new URL('../../../../shared/real/', import.meta.url);
const there = existsSync(new URL('expected.tsv', shared));
const LEAST_RIGHT = 0.98;

const squeeze = (text: string) => text.replace(/\s+/gu, '');
const articlesOf = ({ units }: Document) =>
  new Set(units.flatMap(({ locator }) => /(?:^|\/)art(\d+)/u.exec(locator)?.[1] ?? [])).size;

/** Column of the table → what the document says for it. */
const CHECKS: Readonly<Record<string, (document: Document, wanted: string) => string>> = {
  key: ({ key }) => key,
  kind: ({ type }) => type,
  preambular: (document) => countOf(document, 'preambular'),
  operative: (document) => countOf(document, 'operative'),
  subparagraphs: (document) => countOf(document, 'subparagraph'),
  footnotes: (document) => countOf(document, 'footnote'),
  must_contain_unit: ({ units }, wanted) =>
    units.some(({ text }) => squeeze(text) === squeeze(wanted)) ? wanted : 'no such unit',
  articles: (document) => String(articlesOf(document)),
  title: ({ title = '' }) => title,
  adopted: ({ masthead }) => masthead.dates?.find(({ role }) => role === 'adopted')?.iso ?? '',
  coverage: ({ coverage }) => String(Math.round(coverage * 1000) / 1000),
};

function countOf({ units }: Document, kind: string): string {
  return String(units.filter((unit) => unit.kind === kind).length);
}

describe.skipIf(!there)('real documents as people find them (../shared/real)', () => {
  it('are read as a person counted them', () => {
    const [header = '', ...rows] = readFileSync(new URL('expected.tsv', shared), 'utf8').trim().split('\n');
    const columns = header.split('\t');
    const wrong: string[] = [];
    let checks = 0;
    for (const row of rows) {
      const [name = '', ...values] = row.split('\t');
      const document = parseDocument(sourceText(readFileSync(new URL(`docs/${name}`, shared), 'utf8'), name));
      expectLossless(document);
      for (const [index, wanted] of values.entries()) {
        const column = columns[index + 1] ?? '';
        if (wanted === '-') continue;
        checks++;
        const found = CHECKS[column]?.(document, wanted);
        if (found !== wanted) wrong.push(`${name} ${column}: ${found}, not ${wanted}`);
      }
    }
    expect(checks).toBeGreaterThan(170);
    expect(wrong.length / checks, wrong.join('\n')).toBeLessThanOrEqual(1 - LEAST_RIGHT);
  });
});
