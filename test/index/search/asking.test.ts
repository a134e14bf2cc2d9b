import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../index/search/asking.js';

const asked = (text: string) => askedOf(text).text.replace(/\s+/gu, ' ').trim();

describe('what is asked', () => {
  it.each([
    ['有没有提到童工', '童工'],
    ['有沒有提到童工', '童工'],
    ['哪一段讲了海平面上升', '海平面上升'],
    ['联合国是怎么说死刑的', '联合国 死刑的'],
    ['请问难民营在哪里', '难民营在哪里'],
    ['what does the resolution say about child labour', 'child labour'],
    ['which paragraphs mention Gaza', 'Gaza'],
    ['Is there anything about landmines', 'landmines'],
    // Nothing but asking is what is asked.
    ['怎么规定的', '怎么规定的'],
    ['规定如何执行', '规定如何执行'],
    ['童工', '童工'],
  ])('%s: %s', (typed, what) => {
    expect(asked(typed)).toBe(what);
  });

  it.each([
    ['难民但不包括儿童', '难民', ['儿童']],
    ['除难民外的移民', '移民', ['难民']],
    ['weapons but not landmines', 'weapons', ['landmines']],
    ['不包括难民的移民', '移民', ['难民']],
    ['减少贫困，不谈债务', '减少贫困，', ['债务']],
    ['migrants without children', 'migrants', ['children']],
    // Clearing mines is no leaving out; nor is what a text says of itself.
    ['排除地雷的行动', '排除地雷的行动', []],
    ['不排除使用武力', '不排除使用武力', []],
    // About being left out, and inter alia.
    ['不包括疫苗在内的用品', '不包括疫苗在内的用品', []],
    ['不包括在内的国家', '不包括在内的国家', []],
    ['除其他外请秘书长报告', '除其他外请秘书长报告', []],
  ])('%s wants %s', (typed, what, unwanted) => {
    expect(asked(typed)).toBe(what);
    expect(askedOf(typed).unwanted).toEqual(unwanted);
  });

  it.each([
    ['委员会有几个成员', 'number'],
    ['how many children', 'number'],
    ['什么时候生效', 'time'],
    ['when does it enter into force', 'time'],
    ['什么叫强迫失踪', 'definition'],
    ['公约怎么定义难民', 'definition'],
    ['难民地位', 'anything'],
  ])('%s wants %s', (typed, wanted) => {
    expect(askedOf(typed).wanted).toBe(wanted);
  });
});
