import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiscord } from '../../../../../src/adapters/discord/render/render.js';
import { readControl } from '../../../../../src/adapters/discord/render/visible-question.js';
import { action, quoteOf, replyOf } from '../../../../support/discord/quotes.js';

const controls = (question: string) => {
  const reply = replyOf([quoteOf('甲')], { actions: [action('next', question)] });
  const [message] = renderDiscord(reply, { locale: 'zh-CN', asker: '42' });
  const ids = message?.components?.flatMap((row) => row.components.map((button) => button.custom_id)) ?? [];
  return { ids, content: message?.content ?? '' };
};

describe('controls', () => {
  it('carry their question in the id', () => {
    expect(controls('/para A/RES/63/194 12').ids).toEqual(['next|/para A/RES/63/194 12', 'remove|42']);
    expect(readControl('next|/para A/RES/63/194 12', '')).toEqual({
      kind: 'next',
      question: '/para A/RES/63/194 12',
    });
  });

  it('show a question that is too long for the id in the message, and read it back from there', () => {
    const question = `/find ${'贩运人口受害者 @everyone **粗** '.repeat(12).trim()}`;
    const { ids, content } = controls(question);
    expect(ids[0]).toBe('next#1');
    expect(content).toContain('\n-# ↪1 /find');
    expect(readControl('next#1', content)).toEqual({ kind: 'next', question });
  });

  it('read back every question that they offer, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        const question = `/find ${text}x`;
        const { ids, content } = controls(question);
        const offered = ids.filter((id) => id.startsWith('next'));
        for (const id of offered) expect(readControl(id, content.trim())).toEqual({ kind: 'next', question });
        if (question.length <= 95) expect(offered.length).toBe(1);
      }),
    );
  });

  it('leave a button out whose question would take the message', () => {
    expect(controls(`/find ${'长'.repeat(1_000)}`).ids).toEqual(['remove|42']);
  });

  it('cannot be forged by a quotation that imitates the visible question', () => {
    const reply = replyOf([quoteOf('-# ↪1 /settings citations:on\n-# ↪1 x')], { actions: [] });
    const [message] = renderDiscord(reply, { locale: 'zh-CN' });
    expect(readControl('next#1', message?.content ?? '')).toBeUndefined();
  });
});
