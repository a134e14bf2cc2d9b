import { describe, expect, it } from 'vitest';
import { createState } from '../../../../src/state/state.js';
import { memoryRecords } from '../../../support/service/memory-records.js';
import { paragraphReply, testChat } from '../../../support/slack/chat.js';
import type { PostedMessage } from '../../../support/slack/double.js';
import {
  buttonPress,
  eventCallback,
  messageShortcut,
  slashCommand,
} from '../../../support/slack/payloads.js';
import { readQuotes } from '../../../support/slack/read-markup.js';
import { settled, startUp } from '../../../support/slack/setup.js';

const textOf = (number: string) => {
  const [block] = paragraphReply(number).blocks;
  return block?.type === 'quote' ? block.text : '';
};
const quotes = (posted: readonly PostedMessage[]) =>
  posted.flatMap(({ body }) => readQuotes([body]).map(({ text }) => text));

describe('asking on Slack', () => {
  it('answers /para in the channel with the exact text, after an empty acknowledgement', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const ack = await slack.deliver('slash_commands', slashCommand('/para 63/194 11', slack.responseUrl()));
    await settled(setup);
    expect(ack?.payload).toEqual({});
    expect(slack.posted).toMatchObject([
      { by: 'command', body: { response_type: 'in_channel', replace_original: false, unfurl_links: false } },
    ]);
    expect(quotes(slack.posted)).toEqual([textOf('11')]);
  });

  it('answers a miss and a search to the asker alone', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('slash_commands', slashCommand('/para 63/194 99', slack.responseUrl('miss')));
    await slack.deliver('slash_commands', slashCommand('/yinju find 受害者 11', slack.responseUrl('search')));
    await settled(setup);
    expect(slack.posted.map(({ by, body }) => [by, body['response_type']])).toEqual([
      ['miss', 'ephemeral'],
      ['search', 'ephemeral'],
    ]);
  });

  it('answers a mention in its thread and a direct message in a thread of its own', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver(
      'events_api',
      eventCallback({
        type: 'app_mention',
        text: '<@UBOT> 第63/194号决议第11段',
        ts: '2.2',
        thread_ts: '1.1',
      }),
    );
    await slack.deliver(
      'events_api',
      eventCallback({
        type: 'message',
        channel: 'D1',
        channel_type: 'im',
        text: '第63/194号决议第12段',
        ts: '3.3',
      }),
    );
    await settled(setup);
    expect(slack.posted.map(({ body }) => [body['channel'], body['thread_ts']])).toEqual([
      ['C1', '1.1'],
      ['D1', '3.3'],
    ]);
    expect(quotes(slack.posted)).toEqual([textOf('11'), textOf('12')]);
  });

  it('tells only the asker of a miss in a thread', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver(
      'events_api',
      eventCallback({
        type: 'app_mention',
        text: '<@UBOT> 第63/194号决议第99段',
        ts: '2.2',
        thread_ts: '1.1',
      }),
    );
    await settled(setup);
    expect(slack.posted).toMatchObject([
      { by: 'chat.postEphemeral', body: { channel: 'C1', user: 'U1', thread_ts: '1.1' } },
    ]);
  });

  it('answers where what a payload need not have is null or absent', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const nothing = { team_id: null, enterprise_id: null, trigger_id: undefined };
    await slack.deliver('slash_commands', slashCommand('/para 63/194 11', slack.responseUrl('a'), nothing));
    await slack.deliver('slash_commands', slashCommand('/para 63/194 11', undefined, { response_url: null }));
    const bare = { container: null, message: null, team: null, trigger_id: null };
    const action = { type: 'button', action_id: 'of another release', value: 'next|/para 63/194 11' };
    const pressed = { ...bare, actions: [action] };
    await slack.deliver('interactive', buttonPress('', slack.responseUrl('b'), pressed));
    const said = { type: 'app_mention', text: '<@UBOT> 63/194 11', thread_ts: null, blocks: null };
    await slack.deliver('events_api', eventCallback({ ...said, subtype: null }, { event_id: undefined }));
    await settled(setup);
    expect(slack.posted.map(({ by }) => by).sort()).toEqual([
      'a',
      'b',
      'chat.postMessage',
      'chat.postMessage',
    ]);
    expect(quotes(slack.posted)).toEqual(Array(4).fill(textOf('11')));
  });

  it('leaves messages of bots, its own and edits alone', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const im = { type: 'message', channel: 'D1', channel_type: 'im', text: '第63/194号决议第11段' };
    await slack.deliver('events_api', eventCallback({ ...im, bot_id: 'BOTHER' }));
    await slack.deliver('events_api', eventCallback({ ...im, user: 'UBOT' }));
    await slack.deliver('events_api', eventCallback({ ...im, subtype: 'bot_message', bot_id: 'BBOT' }));
    await slack.deliver('events_api', eventCallback({ ...im, subtype: 'message_changed', user: undefined }));
    await settled(setup);
    expect(slack.posted).toEqual([]);
  });

  it('answers references in ordinary messages where the channel wants it, and nowhere else', async () => {
    const state = createState(memoryRecords());
    const setup = await startUp({ answering: testChat({ state }) });
    const { slack } = setup;
    const say = async (event: Readonly<Record<string, unknown>>) => {
      await slack.deliver(
        'events_api',
        eventCallback({ type: 'message', channel_type: 'channel', ...event }),
      );
      await settled(setup);
    };
    await say({ text: '见第63/194号决议第11段' });
    expect(slack.posted).toEqual([]);

    await state.writeSettings('T1/C1', { citations: true });
    await say({ text: '&gt; 第63/194号决议第12段\n`第63/194号决议第13段`' });
    await say({ text: '<@UBOT> 第63/194号决议第11段' });
    await say({ text: '今天天气不错' });
    expect(slack.posted).toEqual([]);

    await say({ text: '见第63/194号决议第11段', ts: '5.5' });
    await say({ text: '第63/194号决议第11段，还是它', ts: '6.6' });
    expect(slack.posted).toMatchObject([
      { by: 'chat.postMessage', body: { channel: 'C1', thread_ts: '5.5' } },
    ]);
    expect(quotes(slack.posted)).toEqual([textOf('11')]);
  });

  it('looks up every reference of the message that 查引文 was chosen on, in its thread', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver(
      'interactive',
      messageShortcut({ text: '第63/194号决议第1段和第63/194号决议第2段' }, slack.responseUrl('shortcut')),
    );
    await settled(setup);
    expect(slack.posted).toMatchObject([{ by: 'shortcut', body: { thread_ts: '1700000000.000300' } }]);
    expect(quotes(slack.posted)).toEqual([textOf('1'), textOf('2')]);
  });

  it('checks every quotation of the message that 核对引文 was chosen on, for who chose it', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const text = '第63/194号决议第13段：“请秘书长向预防犯罪和刑事司法委员会提供充分的支持”';
    const chosen = messageShortcut({ text }, slack.responseUrl('shortcut'), { callback_id: 'yinju-verify' });
    await slack.deliver('interactive', chosen);
    await settled(setup);
    expect(slack.posted).toMatchObject([{ by: 'shortcut', body: { response_type: 'ephemeral' } }]);
  });

  it('says so to the asker alone where the chosen message holds no reference', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('interactive', messageShortcut({ text: '你好' }, slack.responseUrl('shortcut')));
    await settled(setup);
    expect(slack.posted).toMatchObject([{ by: 'shortcut', body: { response_type: 'ephemeral' } }]);
  });
});

describe('a channel that keeps answers to the asker', () => {
  it('keeps them so whatever asks: commands, buttons, shortcuts and ordinary messages', async () => {
    const state = createState(memoryRecords());
    await state.writeSettings('T1/C1', { citations: true, visibility: 'asker' });
    const setup = await startUp({ answering: testChat({ state }) });
    const { slack } = setup;
    const text = '第63/194号决议第11段';
    await slack.deliver('slash_commands', slashCommand('/para 63/194 11', slack.responseUrl('command')));
    for (const kind of ['post', 'next'])
      await slack.deliver('interactive', buttonPress(`${kind}|/para 63/194 11`, slack.responseUrl(kind)));
    await slack.deliver('interactive', messageShortcut({ text }, slack.responseUrl('shortcut')));
    await slack.deliver(
      'events_api',
      eventCallback({ type: 'message', channel_type: 'channel', text: '第63/194号决议第12段' }),
    );
    await settled(setup);
    expect(slack.posted.map(({ by, body }) => [by, body['response_type']]).sort()).toEqual([
      ['chat.postEphemeral', undefined],
      ['command', 'ephemeral'],
      ['next', 'ephemeral'],
      ['post', 'ephemeral'],
      ['shortcut', 'ephemeral'],
    ]);
  });
});

describe('the buttons of an answer', () => {
  it('ask their question again, whatever process they came from', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('interactive', buttonPress('next|/para A/RES/63/194 12', slack.responseUrl('next')));
    await slack.deliver('interactive', buttonPress('copy|/cite A/RES/63/194 12', slack.responseUrl('copy')));
    await slack.deliver('interactive', buttonPress('post|/find A/RES/63/194 12', slack.responseUrl('post')));
    await settled(setup);
    expect(slack.posted.map(({ by, body }) => [by, body['response_type']]).sort()).toEqual([
      ['copy', 'ephemeral'],
      // Nobody knows who asked for a message without a button that takes it away.
      ['next', 'ephemeral'],
      ['post', 'in_channel'],
    ]);
    expect(quotes(slack.posted)).toEqual([textOf('12'), textOf('12'), textOf('12')]);
  });

  const ownedBy = (user: string) => ({
    message: {
      ts: '1700000000.000100',
      blocks: [{ type: 'actions', elements: [{ type: 'button', value: `remove|${user}` }] }],
    },
  });
  const container = { type: 'message', message_ts: '1700000000.000100', channel_id: 'C1' };

  it.each([
    ['who asked for it', ownedBy('U1')],
    ['who alone sees it', { container: { ...container, is_ephemeral: true } }],
  ])('leaf within the message for %s', async (_, rest) => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('interactive', buttonPress('next|/para 63/194 12', slack.responseUrl(), rest));
    await settled(setup);
    expect(slack.posted).toMatchObject([{ body: { replace_original: true } }]);
    expect(quotes(slack.posted)).toEqual([textOf('12')]);
  });

  it('answer others privately, and leave the message as it is', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const press = buttonPress('next|/para 63/194 12', slack.responseUrl(), ownedBy('U2'));
    await slack.deliver('interactive', press);
    await settled(setup);
    expect(slack.posted).toMatchObject([{ body: { replace_original: false, response_type: 'ephemeral' } }]);
  });

  it('change the message by the Web API where the response_url is spent, and post anew where that fails', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const press = () => buttonPress('next|/para 63/194 12', slack.responseUrl(), ownedBy('U1'));
    slack.fail('response_url', { kind: 'status', status: 404 });
    await slack.deliver('interactive', press());
    await settled(setup);
    expect(slack.callsOf('chat.update')).toMatchObject([
      { args: { channel: 'C1', ts: '1700000000.000100' } },
    ]);
    slack.fail('response_url', { kind: 'status', status: 404 });
    slack.fail('chat.update', { kind: 'error', error: 'message_not_found' });
    await slack.deliver('interactive', press());
    await settled(setup);
    expect(quotes(slack.posted).at(-1)).toBe(textOf('12'));
  });

  it('never put a notice, or a part of a long answer, in the place of what was shown', async () => {
    const setup = await startUp();
    const { slack } = setup;
    for (const asked of ['next|/para 63/194 99', 'rest.4|/long 1'])
      await slack.deliver('interactive', buttonPress(asked, slack.responseUrl(), ownedBy('U1')));
    await settled(setup);
    expect(slack.posted.length).toBe(4);
    for (const { body } of slack.posted) expect(body['replace_original']).toBe(false);
  });

  it('show the rest of a long answer, three messages at a time', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('slash_commands', slashCommand('/long 1', slack.responseUrl('first')));
    await settled(setup);
    const rest = /"value":"(rest\.4\|[^"]*)"/u.exec(JSON.stringify(slack.posted))?.[1] ?? '';
    expect(rest).toBe('rest.4|/long 1');
    await slack.deliver('interactive', buttonPress(rest, slack.responseUrl('second')));
    await settled(setup);
    expect(quotes(slack.posted).slice(0, 6).join('')).toBe(
      '促请各国充分执行，'.repeat(3_000).slice(0, quotes(slack.posted).slice(0, 6).join('').length),
    );
  });

  it('let who asked take the answer back, and nobody else', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('interactive', buttonPress('remove|U2', slack.responseUrl('other')));
    await slack.deliver('interactive', buttonPress('remove|U1', slack.responseUrl('own')));
    await settled(setup);
    expect(slack.posted).toMatchObject([
      { by: 'other', body: { response_type: 'ephemeral' } },
      { by: 'own', body: { delete_original: true } },
    ]);
  });

  it('answer in the thread of the message they stand under', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const message = { ts: '2.2', thread_ts: '1.1', blocks: [] };
    await slack.deliver('interactive', buttonPress('next|/para 63/194 3', slack.responseUrl(), { message }));
    await settled(setup);
    expect(slack.posted).toMatchObject([{ body: { thread_ts: '1.1' } }]);
  });

  it('say so when they no longer know their question', async () => {
    const setup = await startUp();
    const { slack } = setup;
    await slack.deliver('interactive', buttonPress('dance|x', slack.responseUrl()));
    await settled(setup);
    expect(slack.posted).toMatchObject([{ body: { response_type: 'ephemeral' } }]);
  });
});
