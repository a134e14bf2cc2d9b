import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Question } from '../../../../src/answering/question.js';
import { BOT_ID } from '../../../support/discord/double.js';
import * as event from '../../../support/discord/events.js';
import { createHarness, type Harness } from '../../../support/discord/harness.js';
import { action, quoteOf, replyOf } from '../../../support/discord/quotes.js';
import type { ShownMessage } from '../../../support/discord/rest-requests.js';

const OTHER = '400000000000000002';
const PRIVATE = 64;

/** Replies by the first word of the question. */
const ANSWERS: Readonly<Record<string, Reply>> = {
  para: replyOf([quoteOf('敦促各国')], {
    actions: [action('next', '/para A/RES/1/1 2'), action('copy', '/para A/RES/1/1 1')],
    question: '/para A/RES/1/1 1',
  }),
  long: replyOf([quoteOf('甲乙丙丁，'.repeat(2_400))], { question: '/long' }),
  find: replyOf([{ type: 'text', text: '十条' }], {
    visibility: 'asker',
    actions: [action('post', '/para 1/1 1')],
  }),
  miss: replyOf([{ type: 'text', text: '没有' }], { status: 'notice', visibility: 'asker', code: 'miss' }),
};

function answer(question: Question): Reply {
  const name = 'line' in question ? (/^\/?([^\s]*)/u.exec(question.line)?.[1] ?? '') : question.command;
  return ANSWERS[name] ?? replyOf([{ type: 'text', text: `问：${JSON.stringify(question)}` }]);
}

const buttons = (message: ShownMessage | undefined) =>
  message?.components.flatMap((row) => row.components.map((button) => button.custom_id)) ?? [];

describe('the Discord adapter', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness({ answer });
  });
  afterAll(() => harness.close());
  beforeEach(() => {
    harness.answering.asked.length = 0;
    harness.answering.cited.length = 0;
  });

  async function answered(id: string, messages = 1): Promise<readonly ShownMessage[]> {
    await harness.until(() => harness.double.shown(id).length === messages);
    return harness.double.shown(id);
  }

  it('asks for no privileged intent, nor for Guilds, which would hold interactions back', () => {
    const [{ intents = -1 } = {}] = harness.double.gateway.identified;
    expect(intents & ((1 << 0) | (1 << 1) | (1 << 8) | (1 << 15))).toBe(0);
    expect(harness.adapter.health()).toEqual({ ready: true });
  });

  it('answers a slash command to the channel with one direct response', async () => {
    const id = harness.double.interact(event.slashCommand('para', { document: '63/194', paragraph: '11' }));
    const [message] = await answered(id);
    expect(message?.content).toContain('> 敦促各国');
    expect(message?.flags).toBe(4);
    expect(harness.double.response(id)?.type).toBe(4);
    expect(harness.answering.asked[0]).toMatchObject({
      question: { command: 'para', options: { document: '63/194', paragraph: '11' } },
      origin: {
        platform: 'discord',
        eventId: id,
        user: event.ASKER,
        channel: `${event.GUILD}/${event.CHANNEL}`,
        locale: 'zh-CN',
      },
    });
    await harness.until(() =>
      harness.answering.ends.some(({ eventId, how }) => eventId === id && how === 'sent'),
    );
  });

  it('answers a miss to the asker alone', async () => {
    const [message] = await answered(harness.double.interact(event.slashCommand('miss')));
    expect(message?.flags).toBe(4 | PRIVATE);
  });

  it('speaks the language of the user', async () => {
    const taiwan = event.slashCommand('long', {}, { locale: 'zh-TW' });
    const messages = await answered(harness.double.interact(taiwan), 3);
    expect(messages[2]?.components[0]?.components[0]?.label).toBe(messagesFor('zh-TW').rendering.rest(4, 7));
  });

  it('sends further parts as follow-ups, in order, and the rest when its button is pressed', async () => {
    const messages = await answered(harness.double.interact(event.slashCommand('long')), 3);
    expect(messages.map(({ content }) => /（(\d)\/\d）/u.exec(content)?.[1])).toEqual(['1', '2', '3']);
    const last = messages[2];
    if (!last) throw new Error('no third part');
    const id = harness.double.interact(event.button(last, buttons(last)[0] ?? ''), last);
    const rest = await answered(id, 3);
    expect(rest[0]?.content).toContain('（4/');
  });

  it('asks the question of a button that was made by another process', async () => {
    const message = { id: '1', content: '', flags: 0, components: [], body: {} };
    await answered(harness.double.interact(event.button(message, 'next|/para A/RES/63/194 12'), message));
    expect(harness.answering.asked[0]?.question).toMatchObject({ line: '/para A/RES/63/194 12' });
  });

  it('says privately that a button is not understood', async () => {
    const message = { id: '1', content: '', flags: 0, components: [], body: {} };
    const [told] = await answered(harness.double.interact(event.button(message, 'next#1'), message));
    expect(told?.content).toContain(messagesFor('zh-CN').rendering.controlExpired);
    expect(told?.flags).toBe(4 | PRIVATE);
  });

  it('leafs within the message for who asked, and answers others privately', async () => {
    const [message] = await answered(harness.double.interact(event.slashCommand('para')));
    if (!message) throw new Error('no answer');
    const own = harness.double.interact(event.button(message, 'next|/para A/RES/63/194 12'), message);
    const [changed] = await answered(own);
    expect(harness.double.response(own)?.type).toBe(7);
    expect(changed?.id).toBe(message.id);
    const other = harness.double.interact(
      event.button(message, 'next|/para A/RES/63/194 12', { user: OTHER }),
      message,
    );
    const [told] = await answered(other);
    expect(harness.double.response(other)?.type).toBe(4);
    expect(told?.flags).toBe(4 | PRIVATE);
  });

  it('posts a hit of a private answer to the channel, and copies privately', async () => {
    const [found] = await answered(harness.double.interact(event.slashCommand('find')));
    if (!found) throw new Error('nothing found');
    const [posted] = await answered(
      harness.double.interact(event.button(found, buttons(found)[0] ?? ''), found),
    );
    expect(posted?.flags).toBe(4);
    const copy = buttons(posted).find((id) => id.startsWith('copy|')) ?? '';
    if (!posted) throw new Error('nothing posted');
    const [copied] = await answered(harness.double.interact(event.button(posted, copy), posted));
    expect(copied?.flags).toBe(4 | PRIVATE);
  });

  it('lets who asked delete an answer, and nobody else', async () => {
    const id = harness.double.interact(event.slashCommand('para'));
    const [message] = await answered(id);
    if (!message) throw new Error('no answer');
    const press = buttons(message).at(-1) ?? '';
    expect(press).toBe(`remove|${event.ASKER}`);
    const [told] = await answered(
      harness.double.interact(event.button(message, press, { user: OTHER }), message),
    );
    expect(told?.content).toContain(messagesFor('zh-CN').rendering.removeByAskerOnly);
    const pressed = harness.double.interact(event.button(message, press), message);
    await harness.until(() =>
      harness.double.requests.some(
        ({ method, path }) => method === 'DELETE' && path.includes(`token-${pressed}/`),
      ),
    );
    expect(harness.double.response(pressed)?.type).toBe(6);
  });

  it('suggests at most 25 choices, names shortened visibly, values never', async () => {
    harness.answering.choices = [
      { name: '长'.repeat(150), value: 'A/RES/63/194' },
      { name: '值太长', value: 'x'.repeat(101) },
      ...Array.from({ length: 40 }, (_, index) => ({ name: `第${index}段`, value: String(index) })),
    ];
    const id = harness.double.interact(event.autocomplete('para', 'paragraph', '1', { document: '63/194' }));
    await harness.until(() => harness.double.response(id));
    const data = harness.double.response(id)?.data as { choices: { name: string; value: string }[] }; // checked by schema
    expect(data.choices.length).toBe(25);
    expect(data.choices[0]).toEqual({ name: `${'长'.repeat(99)}…`, value: 'A/RES/63/194' });
    expect(data.choices.some(({ name }) => name === '值太长')).toBe(false);
    expect(harness.answering.completed.at(-1)).toEqual([
      { command: 'para', option: 'paragraph', partial: '1', given: { document: '63/194' } },
      'zh-CN',
      // Whose documents may be suggested: those of where it is typed.
      expect.objectContaining({ platform: 'discord', channel: `${event.GUILD}/${event.CHANNEL}` }),
    ]);
  });

  it('looks up every reference of the message that 查引文 points at', async () => {
    harness.answering.citation = ANSWERS['para'];
    const [message] = await answered(harness.double.interact(event.messageCommand('见第63/194号决议')));
    expect(message?.content).toContain('敦促各国');
    expect(harness.answering.cited[0]).toMatchObject({ text: '见第63/194号决议', why: 'asked' });
    harness.answering.citation = undefined;
    const [none] = await answered(harness.double.interact(event.messageCommand('没有引文')));
    expect(none?.content).toContain(messagesFor('zh-CN').citations.none);
    expect(none?.flags).toBe(4 | PRIVATE);
  });

  it('checks every quotation of the message that 核对引文 points at', async () => {
    const chosen = event.messageCommand('有人说“敦促各国”', {}, '核对引文');
    await answered(harness.double.interact(chosen));
    expect(harness.answering.asked.at(-1)?.question).toMatchObject({
      command: 'verify',
      options: { quotation: '有人说“敦促各国”' },
    });
  });

  it('knows the administrators of a channel by Manage Channels', async () => {
    const ask = async (where: Parameters<typeof event.slashCommand>[2]) => {
      const id = harness.double.interact(event.slashCommand('para', {}, where));
      await answered(id);
      return harness.answering.asked.find(({ origin }) => origin.eventId === id)?.origin.administrator();
    };
    expect(await ask({ permissions: event.MANAGE_CHANNELS })).toBe(true);
    expect(await ask({ permissions: String(1 << 11) })).toBe(false);
    expect(await ask({ direct: true })).toBe(true);
  });

  it('answers a mention and a direct message in reply, to be deleted by who wrote', async () => {
    for (const message of [
      event.message(`<@${BOT_ID}> 第63/194号决议第11段`, { channel_id: '600000000000000001' }),
      event.message('第63/194号决议第11段', { channel_id: '600000000000000002', direct: true }),
    ]) {
      harness.double.gateway.dispatch('MESSAGE_CREATE', message);
      const channel = String(message['channel_id']);
      await harness.until(() => harness.double.channels.get(channel)?.length === 1);
      const [posted] = harness.double.channels.get(channel) ?? [];
      expect(posted?.body).toMatchObject({
        message_reference: { message_id: message['id'], fail_if_not_exists: false },
        allowed_mentions: { parse: [] },
      });
      expect(buttons(posted)).toContain(`remove|${event.ASKER}`);
    }
    expect(harness.answering.asked.map(({ question }) => question)).toMatchObject([
      { line: '第63/194号决议第11段' },
      { line: '第63/194号决议第11段' },
    ]);
  });

  it('shows nothing of an answer openly where the channel keeps answers to the asker, and all of it by a button', async () => {
    harness.answering.confined = true;
    try {
      const channel = '600000000000000004';
      const message = event.message(`<@${BOT_ID}> para 1/1`, { channel_id: channel });
      harness.double.gateway.dispatch('MESSAGE_CREATE', message);
      await harness.until(() => harness.double.channels.get(channel)?.length === 1);
      const [posted] = harness.double.channels.get(channel) ?? [];
      const notice = JSON.stringify(posted?.body);
      expect(notice).toContain('只给提问的人看');
      expect(notice).not.toContain('敦促');
      const [open] = buttons(posted);
      expect(open).toBe('open|/para A/RES/1/1 1');
      // Forged, so that it would show the answer to all.
      for (const pressed of [open ?? '', 'post|/para 1/1 1', 'next|/para 1/1 1']) {
        const shown = { id: '1', content: '', flags: 0, components: [] } as unknown as Parameters<
          typeof event.button
        >[0];
        const id = harness.double.interact(event.button(shown, pressed));
        await answered(id);
        const messages = harness.double.shown(id);
        expect(JSON.stringify(messages)).toContain('敦促');
        expect(messages.map(({ flags }) => flags & 64)).toEqual([64]);
      }
    } finally {
      harness.answering.confined = false;
    }
  });

  it('knows a mention by the words where the list of the mentioned is missing', async () => {
    const { mentions: _mentions, ...message } = event.message(`<@${BOT_ID}> 63/194 2`, {
      channel_id: '600000000000000003',
    });
    harness.double.gateway.dispatch('MESSAGE_CREATE', { ...message, member: null, webhook_id: null });
    await harness.until(() => harness.double.channels.get('600000000000000003')?.length === 1);
    expect(harness.answering.asked.map(({ question }) => question)).toMatchObject([{ line: '63/194 2' }]);
  });

  it('leaves messages alone that are not meant for it, or not written by a person', async () => {
    const bot = { id: OTHER, bot: true };
    for (const rest of [{}, { author: bot }, { webhook_id: '1' }, { type: 7 }])
      harness.double.gateway.dispatch('MESSAGE_CREATE', event.message('第63/194号决议第11段', rest));
    const own = { author: { id: BOT_ID, bot: true } };
    harness.double.gateway.dispatch('MESSAGE_CREATE', event.message(`<@${BOT_ID}> 63/194`, own));
    await answered(harness.double.interact(event.slashCommand('para')));
    expect(harness.answering.asked.length).toBe(1);
    expect(harness.answering.cited.length).toBe(0);
  });

  it('logs neither what is asked nor the token', () => {
    expect(harness.logged.join('\n')).not.toMatch(/63\/194|good-token|token-/u);
  });
});

describe('the Discord adapter with the message content intent', () => {
  it('has references in ordinary messages answered in reply, code and quotations left out', async () => {
    const harness = await createHarness({ config: { messageContent: true } });
    try {
      expect((harness.double.gateway.identified[0]?.intents ?? 0) & (1 << 15)).not.toBe(0);
      harness.answering.citation = replyOf([quoteOf('敦促各国')]);
      const text =
        '见第63/194号决议\n> 第1/1号决议\n```\n第2/2号决议\n``` 和 `第3/3号决议`\n>>> 第4/4号决议\n第5/5号决议';
      harness.double.gateway.dispatch('MESSAGE_CREATE', event.message(text));
      await harness.until(() => harness.double.channels.get(event.CHANNEL)?.length === 1);
      const [cited] = harness.answering.cited;
      expect(cited?.why).toBe('settings');
      expect(cited?.text).toContain('63/194');
      expect(cited?.text).not.toMatch(/1\/1|2\/2|3\/3|4\/4|5\/5/u);
    } finally {
      await harness.close();
    }
  });
});
