import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, snippetOf } from '../../../index/search/snippet.js';

const LONG =
  '欢迎2008年2月13日至15日举行的打击贩运人口维也纳论坛，它是提高认识打击贩运人口工作的一部分，并请联合国毒品和犯罪问题办公室继续与会员国协商，确保在相关理事机构商定的任务范围内作为技术援助项目实施《全球打击贩运人口活动倡议》，并向会员国通报将在2009年项目结束前执行的《全球倡议》工作计划；';

function match(text: string, words: string, clause = 0) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, clause };
}

describe('snippetOf', () => {
  it('shows a short text whole', () => {
    const text = '强调充分和有效执行《联合国打击跨国有组织犯罪公约》的重要性；';
    expect(snippetOf(text, []).pieces).toEqual([{ start: 0, end: text.length }]);
  });

  it('shows whole clauses around what was asked', () => {
    const { pieces, matches } = snippetOf(LONG, [match(LONG, '技术援助')]);
    expect(pieces).toHaveLength(1);
    const shown = LONG.slice(pieces[0]?.start, pieces[0]?.end);
    expect(shown).toContain('技术援助项目');
    expect(shown).toMatch(/^[^，；]/u);
    expect(shown).toMatch(/[，；]$/u);
    expect(shown.length).toBeLessThan(LONG.length);
    expect(matches).toEqual([{ start: LONG.indexOf('技术援助'), end: LONG.indexOf('技术援助') + 4 }]);
  });

  it('shows a second piece where one does not hold all that was asked', () => {
    const { pieces, matches } = snippetOf(LONG, [match(LONG, '维也纳论坛'), match(LONG, '工作计划', 1)]);
    expect(pieces).toHaveLength(2);
    expect(matches.map(({ start, end }) => LONG.slice(start, end))).toEqual(['维也纳论坛', '工作计划']);
  });

  it('joins matches that touch or overlap', () => {
    const { matches } = snippetOf('贩运人口受害者', [
      { start: 0, end: 4, clause: 0 },
      { start: 2, end: 4, clause: 1 },
      { start: 4, end: 7, clause: 2 },
    ]);
    expect(matches).toEqual([{ start: 0, end: 7 }]);
  });

  it('gives a footnote mark to the clause before it', () => {
    const text = '补充议定书》，²《任择议定书》';
    expect(clausesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '补充议定书》，²',
      '《任择议定书》',
    ]);
  });

  it('cuts an enumeration only where its clause is too long', () => {
    const list = `22个会员国(${Array.from({ length: 30 }, () => '孟加拉国').join('、')})，`;
    expect(clausesOf(list).length).toBeGreaterThan(20);
    expect(clausesOf('调查、起诉、谴责并惩处贩运者，')).toHaveLength(1);
  });

  it('loses nothing of a text in its clauses, and keeps matches in pieces', () => {
    const text = fc.string({
      unit: fc.constantFrom('贩', '运', '，', '；', '、', '(', '”', '\n', ' ', '²', 'a'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(399), fc.nat(6), fc.nat(3)), { maxLength: 20 }),
        (whole, places) => {
          expect(
            clausesOf(whole)
              .map(({ start, end }) => whole.slice(start, end))
              .join(''),
          ).toBe(whole);
          const asked = places
            .map(([start, length, clause]) => ({ start, end: start + length + 1, clause }))
            .filter(({ end }) => end <= whole.length)
            .sort((a, b) => a.start - b.start || b.end - a.end);
          const { pieces, matches } = snippetOf(whole, asked);
          for (const [at, piece] of pieces.entries())
            expect(piece.start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
          for (const [at, span] of matches.entries()) {
            expect(span.start).toBeGreaterThan((matches[at - 1]?.end ?? -1) - 1);
            expect(pieces.some((piece) => span.start >= piece.start && span.end <= piece.end)).toBe(true);
          }
        },
      ),
    );
  });
});
