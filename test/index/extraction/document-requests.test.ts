import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../../index/extraction/document-requests.js';
import type { Unit, UnitKind } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';

function unit(locator: string, text: string, kind: UnitKind = 'operative'): Unit {
  return {
    locator: asLocator(locator),
    kind,
    number: null,
    text,
    spans: [],
    emphasis: [],
    footnotes: [],
  };
}

const shown = (units: readonly Unit[]) =>
  requestsOf(units).map(
    ({ locator, verb, addressee, action, deadlineIso }) =>
      `${locator} ${verb} ${addressee ?? '-'}: ${action}${deadlineIso === null ? '' : ` @${deadlineIso}`}`,
  );

describe('requests of a list whose items are units', () => {
  it('are asked of whom the words above name, each item at its place and with its own deadline', () => {
    expect(
      shown([
        unit('3', '又请秘书长：'),
        unit('3(a)', '至迟于2031年3月1日提交一份报告；', 'subparagraph'),
        unit('3(b)', '鼓励企业披露资料：', 'subparagraph'),
        unit('3(b)(i)', '每年；', 'subparagraph'),
        unit('fn1', '见第63/194号决议。', 'footnote'),
        unit('3(c)', '设立一个网站；', 'subparagraph'),
        unit('4', '邀请各国响应。'),
      ]),
    ).toEqual([
      '3(a) 又请 秘书长: 至迟于2031年3月1日提交一份报告 @2031-03-01',
      '3(b) 又请 秘书长: 鼓励企业披露资料：\n(i) 每年',
      '3(c) 又请 秘书长: 设立一个网站',
      '4 邀请 各国: 响应',
    ]);
  });

  it('are decisions below 决定：, but for those that ask somebody themselves', () => {
    expect(
      shown([
        unit('2', '决定：'),
        unit('2(a)', '设立一个工作组；', 'subparagraph'),
        unit('2(b)', '请主席提名其成员；', 'subparagraph'),
      ]),
    ).toEqual(['2(a) 决定 -: 设立一个工作组', '2(b) 请 主席: 提名其成员']);
  });

  it('stand beside what the words above ask by themselves', () => {
    expect(shown([unit('5', '促请各国采取下列步骤：'), unit('5(a)', '批准公约；', 'subparagraph')])).toEqual([
      '5 促请 各国: 采取下列步骤',
      '5(a) 促请 各国: 批准公约',
    ]);
  });
});
