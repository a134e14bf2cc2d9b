import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../index/comparison/changes.js';
import { align, gramsOf, likeness } from '../../../index/comparison/likeness.js';

const word = fc.constantFrom(
  '敦促',
  '会员国',
  '采取',
  '措施',
  '批准',
  '公约',
  '提交',
  '报告',
  '，',
  '秘书长',
);
const text = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => words.join(''));

describe('changes between two texts', () => {
  it('put into the one text give the other, but for what is no difference', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let made = '';
        let at = 0;
        for (const change of changesBetween(before, after)) {
          made += before.slice(at, change.before.start) + after.slice(change.after.start, change.after.end);
          at = change.before.end;
        }
        expect(made + before.slice(at)).toBe(after);
      }),
    );
  });

  it('leave out spacing, width, script and note marks', () => {
    expect(changesBetween('敦促 会员国¹，', '敦促會員國,')).toEqual([]);
  });

  it('end in bounded time whatever the texts are', () => {
    const started = performance.now();
    const changes = changesBetween('甲乙丙'.repeat(3000), '丁戊己'.repeat(3000));
    expect(changes).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('alignment', () => {
  it('pairs each paragraph once and accounts for every one', () => {
    const list = fc.array(text, { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { pairs, removed, added } = align(before, after);
        expect([...pairs.map((pair) => pair.before), ...removed].sort((a, b) => a - b)).toEqual([
          ...before.keys(),
        ]);
        expect([...pairs.map((pair) => pair.after), ...added].sort((a, b) => a - b)).toEqual([
          ...after.keys(),
        ]);
      }),
    );
  });

  it('pairs a list with itself in order, none moved', () => {
    const list = ['敦促会员国批准公约', '请秘书长提交报告，', '邀请民间社会参加会议'];
    expect(align(list, list).pairs.map(({ before, after, moved }) => [before, after, moved])).toEqual([
      [0, 0, false],
      [1, 1, false],
      [2, 2, false],
    ]);
    expect(align(list, list.toReversed()).pairs.filter(({ moved }) => moved)).toHaveLength(2);
  });

  it('likeness is 1 of a text with itself, and the same both ways', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(gramsOf(a), gramsOf(a))).toBe(1);
        expect(likeness(gramsOf(a), gramsOf(b))).toBe(likeness(gramsOf(b), gramsOf(a)));
      }),
    );
  });
});
