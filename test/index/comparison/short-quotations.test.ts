import { describe, expect, it } from 'vitest';
import { judge } from '../../../index/comparison/judge.js';
import { nearlyHeld } from '../../../index/comparison/short-quotations.js';

const TEXT = '请秘书长提供充分的支持,并作出严重警告,同时不影响工作组的任务规定';

describe('a short quotation that was changed', () => {
  it.each<[quote: string, held: string | undefined]>([
    // One character changed, left out, added.
    ['提供充足的支持', '提供充分的支持'],
    ['提供充分支持', '提供充分的支持'],
    ['提供更充分的支持', '提供充分的支持'],
    // Two, between what is the same.
    ['作出重大警告', '作出严重警告'],
    // Two at an edge, or three, are something else.
    ['提供充分的援助', undefined],
    ['作出声明', undefined],
    ['世界和平', undefined],
    // Too short, and so long that its runs tell.
    ['支助', undefined],
    ['请秘书长提供充足的支持并作出严重警告', undefined],
  ])('%s is %s', (quote, held) => {
    const found = nearlyHeld(quote, TEXT);
    expect(found && TEXT.slice(found.start, found.end)).toBe(held);
  });
});

describe('a quotation that leaves out what denies it', () => {
  const passages = [{ document: 'D', locator: '1', text: TEXT }];

  it('is exact, and what stands before it is said', () => {
    expect(judge('影响工作组的任务规定', passages)).toMatchObject({ verdict: 'exact', negatedBy: '不' });
    expect(judge('不影响工作组的任务规定', passages).negatedBy).toBeUndefined();
  });
});

describe('a quotation copied over the end of a page', () => {
  it.each(['3', '- 3 -', '3/12', 'A/RES/63/194', '08-48295 (C)'])('is exact with %s in it', (line) => {
    const passages = [{ document: 'D', locator: '1', text: TEXT }];
    const quotation = `提供充分的支持，并作出\n\n${line}\n\n严重警告`;
    expect(judge(quotation, passages)).toMatchObject({ verdict: 'exact', lenient: true });
  });

  it('keeps a number that is no line of its own', () => {
    const passages = [{ document: 'D', locator: '1', text: TEXT }];
    expect(judge('提供充分的3支持，并作出严重警告', passages).verdict).toBe('altered');
  });
});
