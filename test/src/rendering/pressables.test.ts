import { describe, expect, it } from 'vitest';
import type { ListItem } from '../../../commands/contract/reply.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { pressable } from '../../../src/rendering/pressables.js';
import { answer } from '../../support/slack/replies.js';

const { rendering } = messagesFor('zh-CN');
const shown = (items: readonly ListItem[], fits = () => true) =>
  pressable(answer([{ type: 'list', items }]), rendering, fits);
const items = (count: number, text: string): ListItem[] =>
  Array.from({ length: count }, (_, at) => ({ text: `${text}${at}`, question: `/para 1/1 ${at}` }));
const long = '关于全球打击贩运人口努力的宣言以及其他几份文件的';

describe('a list of what can be opened', () => {
  it('is buttons where it is few short words', () => {
    const { blocks, actions } = shown(items(3, '第1至14段'));
    expect(blocks).toEqual([]);
    expect(actions.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'open 第1至14段0',
      'open 第1至14段1',
      'open 第1至14段2',
    ]);
  });

  it.each([
    ['long lines', items(3, long)],
    ['many', items(9, '段')],
  ])('stays as text with a menu below where it is %s', (_, given) => {
    const { blocks, menus, actions } = shown(given);
    expect(blocks).toEqual([{ type: 'list', items: given.map(({ text }) => ({ text })) }]);
    expect(menus?.[0]?.items.map(({ question }) => question)).toEqual(given.map(({ question }) => question));
    expect(actions).toEqual([]);
  });

  it('of one long line has a button below', () => {
    const { blocks, actions } = shown(items(1, long));
    expect(blocks).toEqual([{ type: 'list', items: [{ text: `${long}0` }] }]);
    expect(actions).toEqual([{ kind: 'open', label: '打开', question: '/para 1/1 0' }]);
  });

  it('keeps a question that no menu can carry with its line, to be typed', () => {
    const given = items(3, long);
    expect(shown(given, () => false).blocks).toEqual([{ type: 'list', items: given }]);
  });

  it('offers a question once, and at most 25', () => {
    const same = { text: long, question: '/doc 1/1' };
    expect(shown([same, same, ...items(40, long)]).menus?.[0]?.items.length).toBe(25);
  });

  it('shares a menu that has room where there are more lists than menus, and is whole as long as one has', () => {
    const read = (count: number) => {
      const lists = Array.from({ length: count }, (_, list) => ({
        type: 'list' as const,
        items: items(10, long).map((item) => ({ ...item, question: `${item.question}/${list}` })),
      }));
      const { menus = [], blocks } = pressable(answer(lists), rendering, () => true);
      const lines = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
      return {
        menus: menus.map(({ items: choices }) => choices.length),
        typed: lines.filter(({ question }) => question !== undefined).length,
      };
    };
    expect(read(2)).toEqual({ menus: [10, 10], typed: 0 });
    expect(read(5)).toEqual({ menus: [25, 25], typed: 0 });
    expect(read(6)).toEqual({ menus: [25, 25], typed: 10 });
  });
});
