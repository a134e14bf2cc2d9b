import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Without what the damages add or take away. */
const bare = (text: string) => text.replace(/[\s，,]+/gu, '');

const WIDTH = 40;
const PAGE = 12;
/** How copies are spoilt, and the least share of numbered units that must come out as they did before. */
const DAMAGES: Readonly<Record<string, readonly [damage: (text: string) => string, least: number]>> = {
  'commas at line ends dropped': [(text) => text.replace(/[，,][^\S\n]*$/gmu, ''), 0.9],
  'wrapped at forty characters': [
    (text) => text.replace(new RegExp(`[^\\n]{${WIDTH}}(?=[^\\n])`, 'gu'), '$&\n'),
    0.85,
  ],
  'in one line': [(text) => text.replace(/\s*\n\s*/gu, ' '), 0.7],
  'with page heads put in': [
    (text) =>
      text
        .split('\n')
        .map((line, at) => (at % PAGE === PAGE - 1 ? `${line}\n15-16854\n${(at + 1) / PAGE}/99` : line))
        .join('\n'),
    0.9,
  ],
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

  it.each(Object.entries(DAMAGES))(
    'damaged (%s) most numbered units read the same',
    (name, [damage, least]) => {
      let same = 0;
      let all = 0;
      for (const file of readdirSync(new URL('docs/', shared))) {
        const text = readFileSync(new URL(`docs/${file}`, shared), 'utf8');
        const numbered = (source: string) =>
          new Map(
            parseDocument(sourceText(source, file))
              .units.filter(({ number, kind }) => number !== null && kind !== 'title' && kind !== 'heading')
              .map((unit) => [unit.locator as string, bare(unit.text)]),
          );
        const damaged = numbered(damage(text));
        for (const [locator, words] of numbered(text)) {
          all++;
          if (damaged.get(locator) === words) same++;
        }
      }
      console.log(`${name}: ${same} of ${all} numbered units read the same`);
      expect(same / all).toBeGreaterThan(least);
    },
  );
});
