import { describe, expect, it } from 'vitest';
import { recognizeQuantities } from '../../../index/text/quantities.js';

const values = (text: string) => recognizeQuantities(text).map(({ value }) => value);

describe('quantities', () => {
  it.each([
    ['4110亿', '411000000000'],
    ['四千一百一十亿', '411000000000'],
    ['0.411兆', '411000000000'],
    ['411 billion', '411000000000'],
    ['411000000000', '411000000000'],
    ['1.0511亿', '105110000'],
    ['十亿', '1000000000'],
    ['两千万', '20000000'],
    ['三百万', '3000000'],
    ['3840万', '38400000'],
    ['38.4 million', '38400000'],
    ['12.3万亿', '12300000000000'],
    ['6.7%', '%6.7'],
    ['6.7 per cent', '%6.7'],
    ['百分之六点七', '%6.7'],
    ['百分之二十', '%20'],
  ])('%s is %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each(['万一', '万国邮联', '2008年', '63/194', 'a/63/43100', '第11段', '亿万'])('%s is none', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('tells where they stand', () => {
    expect(recognizeQuantities('约4110亿美元')).toEqual([{ value: '411000000000', start: 1, end: 6 }]);
  });

  it('takes long texts in well under a second', () => {
    for (const unit of ['一', '万', '1', '1 ', '百分之', '十亿 ']) {
      const started = performance.now();
      recognizeQuantities(unit.repeat(50_000));
      expect(performance.now() - started, unit).toBeLessThan(1000);
    }
  });
});
