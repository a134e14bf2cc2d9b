import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { parseNumeral, parseRoman } from '../../../index/text/numerals.js';
import { expectLossless, layoutText } from '../../support/invariants.js';
import { corpusText, sourceText } from '../../support/source-text.js';

const seeds = ['002_c0315e8373ba0693.txt', '000_f845c0539a7d33b4.txt'].map((name) => corpusText(name).text);
const folder = new URL('../../fixtures/documents/', import.meta.url);
const shapes = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Pieces of which UN texts are made, in any order: the likeliest way to confuse the reader. */
const piece = fc.constantFrom(
  '大会，\n',
  '安全理事会，\n',
  '1. ',
  '2. 请',
  '(a) ',
  '(i) ',
  '㈠ ',
  '附件\n',
  '附件二\n',
  '¹ ',
  '¹',
  '[1] ',
  '1/ ',
  '* ',
  '**',
  '*',
  '_',
  '“',
  '”',
  '2008年12月18日\n',
  '第71次全体会议\n',
  '(签名)\n',
  '常驻代表\n',
  '同上，第 2 卷。\n',
  '63/194. 标题\n',
  '一. 导言\n',
  'A. 背景\n',
  '%%%A|B|\n',
  '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信\n',
  '我们，\n',
  '回顾',
  '，',
  '；\n',
  '。\n',
  '、',
  ' ',
  '\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\ufeff',
  '\u200b',
  '2/3\n',
  '大 会\n',
  '決議',
  '\ud83d',
  '👨‍👩‍👧',
  '建议大会通过下列决议草案：\n',
);
const madeText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A real text cut short, with lines dropped, doubled and put elsewhere, and characters lost. */
const damagedText = fc
  .tuple(
    fc.constantFrom(...seeds, ...shapes),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(40)), { maxLength: 8 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((damaged, [from, to, length]) => {
      const start = damaged.length === 0 ? 0 : from % damaged.length;
      const moved = damaged.slice(start, start + length);
      const rest = damaged.slice(0, start) + damaged.slice(start + length);
      const at = rest.length === 0 ? 0 : to % rest.length;
      return to % 3 === 0 ? rest : rest.slice(0, at) + moved + rest.slice(at);
    }, text),
  );

const shuffledLines = fc
  .constantFrom(...seeds, ...shapes)
  .chain((text) => fc.shuffledSubarray(text.split('\n')).map((lines) => lines.join('\n')));

/** Only page heads and feet may be text that no unit holds: these, and what repeats words of the head. */
const RUNNING_HEAD =
  /^(?:\d{1,4}|\d{1,4}\/\d{1,4}|[-–—]\d+[-–—]|(?:GE\.)?\d{2}-\d{5}.*|\*\d+\*|\/\.{3}|\d{4}年.*|第\d+页.*)$/u;

function expectRunningHead(line: string, text: string): void {
  if (RUNNING_HEAD.test(line)) return;
  // As `layoutText` gives lines: an emoji of several people has joiners that are not shown.
  const shown = text.replace(/[\s\p{Default_Ignorable_Code_Point}*_]+/gu, '');
  const [, ...again] = shown.split(line.replace(/[*_]+/gu, ''));
  expect(/^\p{Script=Han}+$/u.test(line) || again.length > 1, line).toBe(true);
}

describe('any text at all', () => {
  it.each([
    ['made of pieces of UN texts', madeText, 300],
    ['damaged', damagedText, 150],
    ['with its lines shuffled', shuffledLines, 100],
    ['random', fc.string({ unit: 'binary', maxLength: 300 }), 200],
  ] as const)('is read without loss when %s', (_name, text, numRuns) => {
    fc.assert(
      fc.property(text, (value) => {
        const document = parseDocument(sourceText(value));
        expectLossless(document);
        for (const line of layoutText(document)) expectRunningHead(line, value);
      }),
      { numRuns },
    );
  });

  it.each([
    [
      'paragraphs',
      (n: number) =>
        Array.from({ length: n }, (_, i) => `${i + 1}. 请秘书长提出报告，并回顾其决议；`).join('\n\n'),
    ],
    ['the same line', (n: number) => '大会，\n'.repeat(n)],
    ['annex marks', (n: number) => '附件\n'.repeat(n)],
    ['one line without an end', (n: number) => '大会，回顾其决议，又回顾其决议，'.repeat(n)],
    ['blanks', (n: number) => ' \u3000'.repeat(n * 10)],
    [
      'numbers in one line',
      (n: number) => Array.from({ length: n }, (_, i) => ` ${i + 1} . 请 秘书长 报告 ；`).join(''),
    ],
    ['asterisks', (n: number) => '**敦促** *'.repeat(n * 3)],
    ['open brackets', (n: number) => '[根据(A/'.repeat(n * 3)],
    ['the same number', (n: number) => '5. 请报告；\n\n'.repeat(n * 2)],
  ])('takes time linear in its length: %s', (_name, make) => {
    const cost = (size: number) => {
      const source = sourceText(make(size));
      // Processor time: others may be using the machine.
      const start = process.cpuUsage();
      parseDocument(source);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cost(200);
    const small = Math.min(cost(300), cost(300), cost(300));
    const large = cost(2400);
    // Eight times the text: linear is 8, quadratic 64. The floor keeps the noise of tiny timings out.
    expect(large / Math.max(small, 15)).toBeLessThan(24);
  });
});

const shared = new URL('../../../../shared/corpus-un2023/', import.meta.url);

/** Units whose number does not stand in the text before them. */
function inventedNumbers({ units, ownership, source }: Document): string[] {
  const marks = new Map<string, string>();
  for (const { owner, locator, start, end } of ownership)
    if (owner === 'number' && locator !== undefined)
      marks.set(locator, `${marks.get(locator) ?? ''}${source.text.slice(start, end)}`);
  return units.flatMap(({ locator, number, kind, text }) => {
    if (number === null || !/^\d+$/u.test(number) || kind === 'title') return [];
    // The label of a section that has a line of its own (一.) is all of its text.
    const printed = (marks.get(locator) ?? (kind === 'heading' ? text : ''))
      .normalize('NFKC')
      .replace(/\s+/gu, '');
    const numbers = printed.match(/\d+|[〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]+|[IVX]+/gu) ?? [];
    const right = numbers.some((each) =>
      [Number(each), parseNumeral(each), parseRoman(each)].includes(Number(number)),
    );
    return right ? [] : [`${locator} is no ${printed}`];
  });
}

describe.skipIf(!existsSync(shared))('35 real texts with damaged layout (../shared/corpus-un2023)', () => {
  it('are read without loss, and most of them is understood', () => {
    const coverages = readdirSync(shared)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const document = parseDocument(sourceText(readFileSync(new URL(name, shared), 'utf8'), name));
        expectLossless(document);
        expect(inventedNumbers(document), name).toEqual([]);
        return document.coverage;
      });
    expect(coverages.length).toBe(35);
    expect(coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length).toBeGreaterThan(0.9);
  });
});
