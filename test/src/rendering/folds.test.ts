import { describe, expect, it } from 'vitest';
import { renderDiscord } from '../../../src/adapters/discord/render/render.js';
import { renderSlack } from '../../../src/adapters/slack/render/render.js';
import { foldsOf, shownOf } from '../../../src/rendering/folds.js';
import { ask, quotesOf } from '../../commands/support/ask.js';

const locale = 'zh-CN';
const everything = { ...(await ask('/who-signed')), question: '/who-signed' };

describe('what an answer keeps behind buttons', () => {
  it('stays in the tree, and comes out of each message only when its button is pressed', () => {
    expect(quotesOf(everything).length).toBeGreaterThan(3);
    const labels = foldsOf(everything).map(({ label }) => label);
    expect(labels).toEqual(['看原文依据', '看名单']);
    const { reply, folds } = shownOf(everything, undefined, () => true);
    expect(quotesOf(reply)).toEqual([]);
    expect(JSON.stringify(reply)).not.toContain('多民族玻利维亚国、厄瓜多尔');
    expect(JSON.stringify(reply)).toContain('代表22方发出');
    expect(folds.map(({ control }) => control)).toEqual([
      { kind: 'fold', fold: 1, question: '/who-signed' },
      { kind: 'fold', fold: 2, question: '/who-signed' },
    ]);
  });

  it('is shown under the headings it stands under, to who pressed alone', () => {
    const { reply } = shownOf(everything, 2, () => true);
    expect(reply.visibility).toBe('asker');
    const [heading, ...names] = reply.blocks;
    expect(heading).toMatchObject({ type: 'heading' });
    expect(JSON.stringify(names)).toContain('多民族玻利维亚国、厄瓜多尔');
    expect(names.length).toBe(2);
  });

  it('stands in the answer where no button could ask for it', () => {
    expect(shownOf(everything, undefined, () => false).reply.blocks).toEqual(everything.blocks);
    const { question: _question, ...unasked } = everything;
    expect(shownOf(unasked, undefined, () => true).folds).toEqual([]);
  });

  it('is the whole answer where the fold is gone', () => {
    expect(shownOf(everything, 9, () => true).reply.blocks).toEqual(everything.blocks);
  });

  it('has a button on both platforms', () => {
    for (const shown of [renderSlack(everything, { locale }), renderDiscord(everything, { locale })])
      for (const fold of ['fold.1|/who-signed', 'fold.2|/who-signed'])
        expect(JSON.stringify(shown)).toContain(fold);
  });

  it('of a State are the clauses that name it, each opened by its button', async () => {
    const { reply } = shownOf(await ask('/who-signed 埃及'), undefined, () => true);
    const excerpts = reply.blocks.filter((block) => block.type === 'excerpt');
    expect(excerpts.length).toBe(2);
    for (const { pieces, question } of excerpts) {
      expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(80);
      expect(question).toMatch(/^\/para letter-2012-10-01-BLR /u);
    }
  });
});
