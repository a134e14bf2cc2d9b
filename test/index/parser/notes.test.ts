import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

function read(...lines: string[]) {
  const document = parseDocument(sourceText(lines.join('\n')));
  expectLossless(document);
  return {
    links: document.units.flatMap(({ locator, footnotes }) =>
      footnotes.map(({ number, locator: note }) => `${locator} ${number} ${note ?? '-'}`),
    ),
    rules: document.diagnostics.filter(({ rule }) => rule.includes('note')).map(({ message }) => message),
  };
}

const HEAD = ['第七十一届会议', '2016年12月19日大会决议', '71/977. 灯塔', '大会，'];

describe('marks and notes', () => {
  it('a mark is linked with the note of its number', () => {
    const { links, rules } = read(
      ...HEAD,
      '回顾《灯塔宣言》，¹',
      '1. 欢迎秘书长的报告；²',
      '2. 决定继续审议此事。',
      '¹ 第1514(XV)号决议。',
      '² A/71/300。',
    );
    expect(links).toEqual(['pp1 1 fn1', '1 2 fn2']);
    expect(rules).toEqual([]);
  });

  it('a mark without a note stays a mark, and is told; so is a note without a mark', () => {
    const { links, rules } = read(
      ...HEAD,
      '回顾《灯塔宣言》，¹',
      '1. 欢迎秘书长的报告；²',
      '2. 决定继续审议此事。',
      '² A/71/300。',
      '³ A/71/301。',
    );
    expect(links).toEqual(['pp1 1 -', '1 2 fn2']);
    expect(rules).toEqual(['no note stands for the mark 1', 'no mark stands in the text for the note 3']);
  });

  it('numbers that begin again on each page: each mark means the note at the foot of its own page', () => {
    const { links } = read(
      ...HEAD,
      '回顾《灯塔宣言》，¹',
      '¹ 第1514(XV)号决议。',
      '1. 欢迎秘书长的报告；¹',
      '2. 决定继续审议此事。',
      '¹ A/71/300。',
    );
    expect(links).toEqual(['pp1 1 fn1', '1 1 fn1(bis)']);
  });

  it('a mark that may mean either of two notes means none', () => {
    const { links, rules } = read(
      ...HEAD,
      '回顾《灯塔宣言》，¹',
      '1. 欢迎秘书长的报告；¹',
      '2. 请秘书长再次报告。¹',
      '2016年12月19日',
      '第65次全体会议',
      '¹ 第1514(XV)号决议。',
      '¹ A/71/300。',
    );
    expect(links).toEqual(['pp1 1 -', '1 1 -', '2 1 -']);
    expect(rules).toContain('no note stands for the mark 1');
  });

  it('a mark of an annex is none of the body’s, where the body has that mark itself', () => {
    const { links } = read(
      ...HEAD,
      '回顾《灯塔宣言》，¹',
      '1. 通过附件所载准则。',
      '2016年12月19日',
      '第65次全体会议',
      '¹ 第1514(XV)号决议。',
      '附件',
      '灯塔准则',
      '1. 灯塔应常明。¹',
      '2. 看守人应受培训。',
    );
    expect(links).toEqual(['pp1 1 fn1', 'annex/1 1 -']);
  });
});
