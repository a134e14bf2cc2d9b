import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ListItem, Reply } from '../../../../../commands/contract/reply.js';
import { renderSlack } from '../../../../../src/adapters/slack/render/render.js';
import { checkMessage } from '../../../../support/slack/check-payload.js';
import { answer } from '../../../../support/slack/replies.js';

/** Every message of an answer, as if its button for the rest were pressed until there is none. */
function allMessages(reply: Reply) {
  const messages = [];
  for (let from: number | undefined = 1; from !== undefined; ) {
    const shown = renderSlack(reply, { locale: 'zh-CN', fromPart: from });
    messages.push(...shown);
    const [, next] = /"value":"rest\.(\d+)[|#]/u.exec(JSON.stringify(shown)) ?? [];
    from = next === undefined ? undefined : Number(next);
  }
  return messages;
}

/** What can be pressed, and what stands as a command to type. */
function read(reply: Reply) {
  const json = JSON.stringify(allMessages(reply));
  return {
    pressed: new Set([...json.matchAll(/"value":"open\|([^"]+)"/gu)].map(([, question]) => question)),
    typed: [...json.matchAll(/"text":"(\/[^"]+)","style":\{"code":true\}/gu)].map(([, question]) => question),
    problems: allMessages(reply).flatMap((message) => checkMessage(message)),
  };
}

const items = (list: number, count: number, text: string): ListItem[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `${text} ${list}.${at}`,
    question: `/para 1/${list} ${at}`,
  }));

describe('lists of what can be opened', () => {
  it('can be pressed whole, however many lists there are and however long their lines', () => {
    const list = fc.record({ count: fc.integer({ min: 1, max: 30 }), text: fc.string({ maxLength: 120 }) });
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 8 }), (lists) => {
        const blocks: Block[] = [
          { type: 'text', text: '要求' },
          ...lists.map(({ count, text }, index) => ({
            type: 'list' as const,
            items: items(index, count, text),
          })),
        ];
        const { pressed, typed, problems } = read(answer(blocks, '/asks 1/1'));
        const wanted = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
        expect(problems).toEqual([]);
        expect(typed).toEqual([]);
        expect(wanted.filter(({ question = '' }) => !pressed.has(question))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('have their menu directly below, each under an id of its own', () => {
    const [message] = renderSlack(
      answer([0, 1, 2, 3].map((list) => ({ type: 'list', items: items(list, 6, '段') }))),
      { locale: 'zh-CN' },
    );
    const kinds = message?.blocks.map(({ type }) => type).slice(0, 8);
    expect(kinds).toEqual(Array.from({ length: 4 }, () => ['rich_text', 'actions']).flat());
    const ids = [...JSON.stringify(message).matchAll(/"action_id":"([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are a message also where there is nothing else', () => {
    const reply = answer([{ type: 'list', items: items(0, 3, '段') }]);
    expect(renderSlack(reply, { locale: 'zh-CN' })).toMatchObject([{ text: '段 0.0 · 段 0.1 · 段 0.2' }]);
    expect(read(reply)).toMatchObject({ problems: [], typed: [] });
    expect(read(reply).pressed.size).toBe(3);
  });

  it('keep in its line, to be typed, what no menu can carry', () => {
    const question = `/find ${'很长的问题'.repeat(40)}`;
    const { typed } = read(
      answer([{ type: 'list', items: [...items(0, 6, '段'), { text: '问', question }] }]),
    );
    expect(typed).toEqual([question]);
  });
});

it('menus for which an answer leaves no room come in a message behind it', () => {
  const menus = [0, 1, 2, 3].map((list) => ({
    label: '打开一段',
    items: items(list, 25, '关于全球打击贩运人口努力的宣言的执行情况和联合国系统的协调').map(
      ({ text, question = '' }) => ({ label: text, question }),
    ),
  }));
  const reply = { ...answer([{ type: 'text', text: '目录'.repeat(1_500) }]), menus };
  const { pressed, problems } = read(reply);
  expect(problems).toEqual([]);
  expect(pressed.size).toBe(100);
});
