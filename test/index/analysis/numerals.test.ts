import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../index/analysis/canonical.js';

describe('Chinese numerals', () => {
  it.each([
    ['二〇〇九年六月一日', '2009年6月1日'],
    ['二○二五年', '2025年'],
    ['二0二五年', '2025年'],
    ['第六十三届', '第63届'],
    ['第一四八一次', '第1481次'],
    ['第十一段', '第11段'],
    ['第三委员会', '第3委员会'],
    ['二十二个会员国', '22个会员国'],
    ['一百零五', '105'],
    ['二千二百五十', '2250'],
    ['三千万', '30000000'],
    ['一万二千', '12000'],
    ['附件二', '附件2'],
    ['十月十日', '10月10日'],
    ['二十一世纪', '21世纪'],
  ])('%s reads %s', (text, canonical) => {
    expect(canonicalText(text)).toBe(canonical);
  });

  it.each([
    '一切',
    '十分',
    '千年首脑会议',
    '万一',
    '百万',
    '三五成群',
    '统一',
    '一国',
    '万国',
    '一一',
    '两国',
  ])('%s is no number', (text) => {
    expect(canonicalText(text)).toBe(text);
  });
});
