import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderDiscord } from '../../../../src/adapters/discord/render/render.js';
import { APPLICATION_ID, BOT_ID } from '../../../support/discord/double.js';
import * as event from '../../../support/discord/events.js';
import { createHarness, type Harness } from '../../../support/discord/harness.js';
import { quoteOf, replyOf } from '../../../support/discord/quotes.js';

const OTHER = '400000000000000002';
const PLACE = '600000000000000001';
const OURS = {
  author: { id: BOT_ID, bot: true },
  content: '> 敦促各国',
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: '下一段', custom_id: 'next|/para A/RES/63/194 6' },
        { type: 2, style: 2, label: '引文', custom_id: 'copy|/cite A/RES/63/194 5' },
      ],
    },
  ],
};

describe('Discord', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await createHarness({ answer: () => replyOf([quoteOf('敦促各国')]) });
    harness.answering.citation = replyOf([quoteOf('敦促各国')]);
  });
  afterEach(() => harness.close());

  async function say(message: Readonly<Record<string, unknown>>): Promise<void> {
    harness.double.gateway.dispatch('MESSAGE_CREATE', { ...message, channel_id: PLACE });
    await harness.until(() => harness.double.channels.get(PLACE)?.length);
  }

  it('takes up what a message of ours answered when somebody replies to it, with a ping or without', async () => {
    await say(event.reply(`<@${BOT_ID}> 下一段`, OURS));
    await say(event.reply('下一段', OURS));
    await harness.until(() => harness.answering.asked.length === 2);
    for (const { question } of harness.answering.asked)
      expect(question).toMatchObject({ line: '下一段', about: '/para A/RES/63/194 5' });
  });

  it('reads the message of somebody else that a mention replies to', async () => {
    const theirs = { author: { id: OTHER }, content: '见第63/194号决议第11段' };
    await say(event.reply(`<@${BOT_ID}>`, theirs));
    expect(harness.answering.cited).toMatchObject([{ text: '见第63/194号决议第11段', why: 'asked' }]);
    await say(event.reply(`<@${BOT_ID}> 它的脚注`, theirs));
    await harness.until(() => harness.answering.asked.length === 1);
    expect(harness.answering.asked[0]?.question).toMatchObject({
      line: '它的脚注',
      about: '见第63/194号决议第11段',
    });
  });

  it('reads what is forwarded to it, and says so where there is nothing in it', async () => {
    await say(event.forward('大会第63/194号决议第11段'));
    expect(harness.answering.cited).toMatchObject([{ text: '大会第63/194号决议第11段', why: 'asked' }]);
    harness.answering.citation = undefined;
    await say(event.forward('午饭吃什么'));
    await harness.until(() => harness.double.channels.get(PLACE)?.length === 2);
    expect(harness.double.channels.get(PLACE)?.[1]?.content).toContain('没有提到文件');
  });

  it('leaves replies of people to one another alone', async () => {
    const theirs = { author: { id: OTHER }, content: '第63/194号决议' };
    harness.double.gateway.dispatch('MESSAGE_CREATE', event.reply('好', theirs));
    await say(event.message(`<@${BOT_ID}> 63/194 2`));
    expect(harness.answering.asked.length).toBe(1);
  });

  it('gives the forms of citation of a message: of ours by its buttons, of others by what they refer to', async () => {
    const chosen = (content: string, fields = {}) =>
      harness.double.interact(event.messageCommand(content, {}, 'Citation formats', fields));
    for (const id of [chosen('> 敦促各国', OURS), chosen('见第1/1号决议第1段')])
      await harness.until(() => harness.double.shown(id).length === 1);
    expect(harness.answering.asked.map(({ question }) => question)).toMatchObject([
      { line: '/cite A/RES/63/194 5' },
      { command: 'cite', options: { document: 'A/RES/1/1', paragraph: '1' } },
    ]);
  });
});

describe('a command named in a sentence of ours', () => {
  const sentence = { type: 'text', text: '可以用 /find 检索，或 /docs；/unknown 和 a/find 不是' } as const;

  it('can be pressed where Discord told its id, and is text otherwise', () => {
    const commandIds = new Map([
      ['find', '11'],
      ['docs', '12'],
    ]);
    const [message] = renderDiscord(replyOf([sentence, quoteOf('/find')]), { locale: 'zh-CN', commandIds });
    expect(message?.content).toContain('可以用 </find:11> 检索，或 </docs:12>；/unknown 和 a/find 不是');
    // Never within a quotation.
    expect(message?.content).toContain('> /find');
    expect(renderDiscord(replyOf([sentence]), { locale: 'zh-CN' })[0]?.content).not.toContain('</');
  });

  it('is known by what Discord has registered', async () => {
    const harness = await createHarness({ answer: () => replyOf([sentence]), start: false });
    harness.double.resources.set('/applications/@me', { id: APPLICATION_ID });
    harness.double.resources.set(`/applications/${APPLICATION_ID}/commands`, [
      { id: '77', name: 'find', type: 1 },
      { id: '78', name: 'docs', type: 3 },
    ]);
    await harness.adapter.start();
    try {
      await harness.until(() => harness.double.requestsTo('commands').length === 1);
      await harness.until(async () => {
        const id = harness.double.interact(event.slashCommand('help'));
        await harness.until(() => harness.double.shown(id).length === 1);
        return harness.double.shown(id)[0]?.content.includes('</find:77>');
      });
    } finally {
      await harness.close();
    }
  });
});
