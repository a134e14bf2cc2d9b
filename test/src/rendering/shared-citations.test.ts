import { describe, expect, it } from 'vitest';
import { renderDiscord } from '../../../src/adapters/discord/render/render.js';
import { renderSlack } from '../../../src/adapters/slack/render/render.js';
import { ask, quotesOf } from '../../commands/support/ask.js';
import { readQuotations } from '../../support/discord/read-markup.js';
import { readQuotes } from '../../support/slack/read-markup.js';

const TOGETHER = '大会第63/194号决议第3至5段 (A/RES/63/194)';
const range = await ask('/para 63/194 3-5');

describe('a range of paragraphs', () => {
  it('has a citation each in the tree', () => {
    expect(quotesOf(range).map(({ citation }) => citation.locator)).toEqual(['3', '4', '5']);
  });

  it('is cited once where all of it stands in one message, and quoted whole', () => {
    const texts = quotesOf(range).map(({ text }) => text);
    const slack = renderSlack(range, { locale: 'zh-CN' });
    const discord = renderDiscord(range, { locale: 'zh-CN' });
    expect(JSON.stringify(slack[0]?.blocks).split('"type":"link"').length).toBe(2);
    expect(readQuotes(slack).map(({ text, citation }) => [text, citation.text])).toEqual(
      texts.map((text) => [text, TOGETHER]),
    );
    const read = discord.flatMap(({ content }) => readQuotations(content));
    expect(read.map(({ text, citation }) => [text, citation])).toEqual(texts.map((text) => [text, TOGETHER]));
    expect(discord[0]?.content.split('\n— ').length).toBe(2);
  });

  it('has a citation each where it takes several messages', async () => {
    const all = await ask('/para 63/194 1-14');
    const read = renderDiscord(all, { locale: 'zh-CN' }).flatMap(({ content }) => readQuotations(content));
    expect(new Set(read.map(({ citation }) => citation)).size).toBeGreaterThan(5);
  });

  it('with footnotes has a citation each, right below the quotation', async () => {
    const noted = await ask('/para 63/194 pp3-4');
    expect(quotesOf(noted).some(({ shared }) => shared !== undefined)).toBe(false);
  });
});
