import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../commands/registry.js';
import { questionOfLink } from '../../../../src/adapters/slack/receive/links.js';
import { createExecution } from '../../../../src/answering/execution.js';
import { createState } from '../../../../src/state/state.js';
import { fixtureDocuments } from '../../../support/fixture-documents.js';
import { memoryCorpus } from '../../../support/memory-corpus.js';
import { memoryRecords } from '../../../support/service/memory-records.js';
import { testChat } from '../../../support/slack/chat.js';
import { checkUnfurl } from '../../../support/slack/check-payload.js';
import {
  appHomeOpened,
  buttonPress,
  eventCallback,
  globalShortcut,
  linkShared,
  slashCommand,
} from '../../../support/slack/payloads.js';
import { readQuotes } from '../../../support/slack/read-markup.js';
import { settled, startUp } from '../../../support/slack/setup.js';

/** The real commands over the seed documents. */
function realSetup(state = createState(memoryRecords())) {
  const { commands: _names, ...execution } = createExecution(memoryCorpus(fixtureDocuments()), COMMANDS);
  return startUp({ answering: testChat({ commands: execution, state }) });
}

describe('a pasted link', () => {
  it.each([
    ['https://undocs.org/zh/A/RES/63/194', '/para https://undocs.org/zh/A/RES/63/194'],
    ['https://docs.un.org/zh/A/RES/63/194#11', '/para https://docs.un.org/zh/A/RES/63/194 11'],
    ['https://undocs.org/A/RES/63/194#para11', '/para https://undocs.org/A/RES/63/194 11'],
    ['https://undocs.org/A/RES/63/194#pp3', '/para https://undocs.org/A/RES/63/194 pp3'],
    ['https://undocs.org/A/RES/63/194#a%20b', '/para https://undocs.org/A/RES/63/194'],
    ['https://yinju.example.org/read/A/RES/63/194#11', '/para A/RES/63/194 11'],
    ['https://yinju.example.org/letter-2012-10-01-BLR#annex/5', '/para letter-2012-10-01-BLR annex/5'],
    ['https://yinju.example.org/', undefined],
    ['not an address', undefined],
  ])('%s asks %s', (address, question) => {
    expect(questionOfLink(address, 'https://yinju.example.org')).toBe(question);
  });

  it('becomes title, date and buttons, with a paragraph the paragraph; what is not held stays a link', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    const urls = [
      'https://undocs.org/zh/A/RES/63/194',
      'https://undocs.org/zh/A/RES/63/194#11',
      'https://undocs.org/zh/A/RES/70/1',
      'https://digitallibrary.un.org/record/645534',
    ];
    await slack.deliver('events_api', linkShared(urls));
    await settled(setup);
    const [call, ...others] = slack.callsOf('chat.unfurl');
    expect(others).toEqual([]);
    expect(checkUnfurl(call?.args ?? {}, urls)).toEqual([]);
    expect(call?.args).toMatchObject({ source: 'conversations_history' });
    const unfurls = Object(call?.args['unfurls']) as Record<string, { readonly blocks: unknown[] }>; // checked above
    expect(Object.keys(unfurls)).toEqual(urls.slice(0, 2));
    const [document, paragraph] = urls.map((url) => unfurls[url]);
    expect(JSON.stringify(document)).toContain('改进工作协调');
    expect(JSON.stringify(document)).toContain('2008年12月18日');
    expect(JSON.stringify(document)).toContain('static_select');
    expect(readQuotes([paragraph]).map(({ text }) => text.slice(0, 4))).toEqual(['吁请秘书']);
    // It is not our message: nothing takes it away.
    expect(JSON.stringify(unfurls)).not.toContain('remove');
    expect(slack.posted).toEqual([]);
  });

  it('is named by channel and time where Slack gives no id, and is left alone in a talk with the app', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    const urls = ['https://undocs.org/zh/A/RES/63/194'];
    await slack.deliver('events_api', linkShared(urls, { unfurl_id: undefined, source: undefined }));
    await slack.deliver('events_api', linkShared(urls, { channel: 'D1' }));
    await settled(setup);
    const calls = slack.callsOf('chat.unfurl');
    expect(calls.map(({ args }) => checkUnfurl(args, urls))).toEqual([[]]);
    expect(calls[0]?.args).toMatchObject({ channel: 'C1', ts: '1700000000.000400' });
  });

  it('shows nothing to all where the channel keeps answers to the asker', async () => {
    const state = createState(memoryRecords());
    await state.writeSettings('T1/C1', { citations: false, visibility: 'asker' });
    const setup = await realSetup(state);
    await setup.slack.deliver('events_api', linkShared(['https://undocs.org/zh/A/RES/63/194']));
    await settled(setup);
    expect(setup.slack.callsOf('chat.unfurl')).toEqual([]);
  });
});

describe('who opens the app', () => {
  it('is welcomed once, and given four things to ask each time', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    await slack.deliver('events_api', appHomeOpened('messages'));
    await settled(setup);
    expect(slack.posted).toMatchObject([{ by: 'chat.postMessage', body: { channel: 'D1' } }]);
    slack.answers.set('conversations.history', { messages: [{ ts: '1.1' }] });
    await slack.deliver('events_api', appHomeOpened('messages'));
    await settled(setup);
    expect(slack.posted.length).toBe(1);
    const prompts = slack.callsOf('assistant.threads.setSuggestedPrompts');
    expect(prompts.map(({ args }) => Object(args['prompts']).length)).toEqual([4, 4]);
  });

  it('sees in the home tab what to try, what is held and the settings; what is pressed there is answered to them', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    await slack.deliver('events_api', appHomeOpened('home'));
    await settled(setup);
    const [published] = slack.callsOf('views.publish');
    const shown = JSON.stringify(published?.args);
    for (const words of ['试一试', '收录的文件', '本对话的设置', '改进工作协调'])
      expect(shown).toContain(words);
    const press = {
      ...buttonPress('open|/para 63/194 11', undefined),
      channel: undefined,
      message: undefined,
      container: { type: 'view', view_id: 'V1' },
      view: { type: 'home', private_metadata: 'D1' },
    };
    await slack.deliver('interactive', press);
    await settled(setup);
    expect(slack.posted).toMatchObject([{ by: 'chat.postMessage', body: { channel: 'D1' } }]);
    expect(readQuotes(slack.posted.map(({ body }) => body)).length).toBe(1);
  });

  it('gets the form of /para from the global shortcut', async () => {
    const setup = await realSetup();
    await setup.slack.deliver('interactive', globalShortcut());
    await settled(setup);
    expect(setup.slack.callsOf('views.open').length).toBe(1);
  });
});

describe('a follow-up', () => {
  const said = (text: string, event: Readonly<Record<string, unknown>>) =>
    eventCallback({ type: 'app_mention', text: `<@UBOT> ${text}`, ...event });

  it('in the thread of one of our messages goes on from that message', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    slack.answers.set('conversations.replies', {
      messages: [
        {
          ts: '1.1',
          blocks: [{ type: 'actions', elements: [{ type: 'button', value: 'copy|/cite A/RES/63/194 5' }] }],
        },
      ],
    });
    await slack.deliver('events_api', said('下一段', { thread_ts: '1.1', parent_user_id: 'UBOT' }));
    await settled(setup);
    expect(JSON.stringify(slack.posted)).toContain('第6段');
  });

  it('there, where Slack does not show us the message, goes on from what the channel was told last', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    await slack.deliver('slash_commands', slashCommand('/para 63/194 8', slack.responseUrl()));
    await settled(setup);
    slack.fail('conversations.replies', { kind: 'error', error: 'missing_scope' });
    await slack.deliver('events_api', said('下一段', { thread_ts: '5.5', parent_user_id: 'UBOT' }));
    await settled(setup);
    expect(JSON.stringify(slack.posted.at(-1))).toContain('第9段');
  });

  it('in the thread of a question goes on from its answer', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    await slack.deliver('events_api', said('63/194第8段', { thread_ts: undefined, ts: '5.5' }));
    await settled(setup);
    await slack.deliver('events_api', said('下一段', { thread_ts: '5.5', parent_user_id: 'U1' }));
    await settled(setup);
    expect(JSON.stringify(slack.posted.at(-1))).toContain('第9段');
  });

  it('in the pane goes on from the thread that is in view', async () => {
    const setup = await realSetup();
    const { slack } = setup;
    await slack.deliver('events_api', said('63/194第8段', { ts: '5.5' }));
    await settled(setup);
    const value = { message_ts: '5.5', channel_id: 'C1' };
    await slack.deliver(
      'events_api',
      eventCallback({
        type: 'message',
        channel: 'D1',
        channel_type: 'im',
        text: '下一段',
        app_context: { entities: [{ type: 'slack#/types/message_context', value }] },
      }),
    );
    await settled(setup);
    expect(JSON.stringify(slack.posted.at(-1))).toContain('第9段');
  });
});
