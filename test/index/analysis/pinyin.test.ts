import { describe, expect, it } from 'vitest';
import { matchesPinyin, soundLikeness } from '../../../index/analysis/pinyin.js';

describe('matchesPinyin', () => {
  it.each(['fanyun', 'dajifanyun', 'djfy', 'fy', 'DaJi', "da ji fan'y", 'renk'])(
    'finds 打击贩运人口 by %s',
    (typed) => {
      expect(matchesPinyin('打击贩运人口', typed)).toBe(true);
    },
  );

  it.each(['fanmai', 'x', '贩运', '', '63/194'])('does not find it by %j', (typed) => {
    expect(matchesPinyin('打击贩运人口', typed)).toBe(false);
  });

  it('reads traditional characters', () => {
    expect(matchesPinyin('聯合國', 'lianheguo')).toBe(true);
  });
});

describe('soundLikeness', () => {
  it('tells the same sound from a near one and from another', () => {
    expect([soundLikeness('攸', '悠'), soundLikeness('战', '赞'), soundLikeness('人', '口')]).toEqual([
      2, 1, 0,
    ]);
  });
});
