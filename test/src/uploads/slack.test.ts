import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { PARSER } from '../../../src/storage/own-parser.js';
import { privatePlace } from '../../../src/storage/private-places.js';
import {
  buttonPress,
  eventCallback,
  globalShortcut,
  linkShared,
  messageShortcut,
  slashCommand,
} from '../../support/slack/payloads.js';
import { type Setup, startUp } from '../../support/slack/setup.js';
import { createUploadService, sampleText, type UploadService } from '../../support/uploads/service.js';

let service: UploadService;
beforeAll(() => {
  service = createUploadService();
});
afterAll(async () => {
  await service.close();
  expect(service.failures).toEqual([]);
});

async function slackOn(rest: { readonly admin?: boolean } = {}): Promise<Setup> {
  const setup = await startUp({ answering: service.answering });
  setup.slack.answers.set('users.info', { user: { id: 'U1', is_admin: rest.admin ?? true } });
  return setup;
}

interface Sent {
  readonly path?: string;
  readonly name?: string;
  readonly size?: number;
  readonly url?: string;
}

function fileOf({ slack }: Setup, { path, name = 'text.txt', size = 400, url }: Sent) {
  return { id: 'F1', name, size, url_private_download: url ?? new URL(path ?? '', slack.apiUrl).href };
}

let count = 0;
/** Chooses 存为文件 on a message with these files; what was answered. */
async function keep(setup: Setup, files: readonly object[], rest: object = {}): Promise<Shown> {
  const name = `keep-${++count}`;
  const shortcut = messageShortcut({ text: '', files }, setup.slack.responseUrl(name), {
    callback_id: 'yinju-keep',
    ...rest,
  });
  await setup.slack.deliver('interactive', shortcut);
  return shown(setup, name);
}

async function press(setup: Setup, value: string, rest: object = {}): Promise<Shown> {
  const name = `press-${++count}`;
  await setup.slack.deliver('interactive', {
    ...buttonPress(value, setup.slack.responseUrl(name)),
    container: { type: 'message', message_ts: '1', channel_id: 'C1', is_ephemeral: true },
    ...rest,
  });
  return shown(setup, name);
}

/** Somebody else each time unless told: one service answers all tests, and one person may not ask so often. */
const somebody = () => `U7${++count}`;
async function ask(setup: Setup, line: string, rest: object = {}): Promise<Shown> {
  const name = `ask-${++count}`;
  await setup.slack.deliver('slash_commands', {
    ...slashCommand(line, setup.slack.responseUrl(name)),
    user_id: somebody(),
    ...rest,
  });
  return shown(setup, name);
}

interface Shown {
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  button(label: string): string;
}

async function shown({ slack, answering }: Setup, name: string): Promise<Shown> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await answering.drain(60_000)).toBe(true);
  const [message] = slack.posted.filter(({ by }) => by === name);
  const body = message?.body ?? {};
  const text = JSON.stringify(body);
  return {
    text,
    body,
    button(label) {
      // Blocks of ours, which the double has checked.
      const blocks = (body['blocks'] ?? []) as {
        elements?: { text?: { text?: string }; value?: string }[];
      }[];
      const elements = blocks.flatMap(({ elements = [] }) => elements);
      return elements.find(({ text: words }) => words?.text === label)?.value ?? '';
    },
  };
}

describe('a file from a message in Slack', () => {
  it('is read, shown to who sent it alone, kept when they say so, and asked at once', async () => {
    const setup = await slackOn();
    const path = setup.slack.shelf.put('text.txt', sampleText('甲乙丙丁', '71/101'));
    const offered = await keep(setup, [fileOf(setup, { path })]);
    expect(offered.body).toMatchObject({ response_type: 'ephemeral' });
    for (const said of ['A/RES/71/101', '甲乙丙丁问题', '新文件', '执行部分', '只有在本频道提问时查得到'])
      expect(offered.text).toContain(said);
    expect(setup.slack.shelf.asked).toEqual([{ path, authorization: 'Bearer xoxb-test' }]);
    // Nothing is kept yet.
    expect((await ask(setup, '/para 71/101 1')).text).not.toContain('提交报告');

    const kept = await press(setup, offered.button('保存'));
    expect(kept.body).toMatchObject({ replace_original: true });
    expect(kept.text).toContain('已保存1份文件');
    expect((await ask(setup, '/para 71/101 1')).text).toContain(
      '请秘书长至迟于2031年6月1日就甲乙丙丁问题提交报告；',
    );
    expect((await ask(setup, '/find 甲乙丙丁')).text).toContain('71/101');
    expect((await ask(setup, '/docs')).text).toContain('本频道');
    // Not elsewhere: another channel, another workspace with the same ids.
    expect((await ask(setup, '/para 71/101 1', { channel_id: 'C2' })).text).not.toContain('提交报告');
    expect((await ask(setup, '/para 71/101 1', { team_id: 'T2' })).text).not.toContain('提交报告');

    const again = await keep(setup, [fileOf(setup, { path })]);
    expect(again.text).toContain('已经有这份文件，内容相同');
    expect(again.button('保存')).toBe('');

    const asked = await press(setup, 'open|/upload remove:A/RES/71/101');
    expect(asked.text).toContain('不能恢复');
    expect((await press(setup, asked.button('移除'))).text).toContain('已移除');
    expect((await ask(setup, '/para 71/101 1')).text).not.toContain('提交报告');
  }, 120_000);

  it('may be another language of a document that is held, by all or here alone', async () => {
    const setup = await slackOn();
    const english = [
      'United Nations',
      'A/RES/63/194',
      'General Assembly',
      '',
      '63/194. Coordination of words that nobody else has',
      '',
      'The General Assembly,',
      '',
      'Recalling its earlier resolutions,',
      '',
      '1. Urges Member States that have not yet done so to consider the wording of the channel;',
      '',
      '2. Decides to remain seized of the matter.',
      '',
    ].join('\n');
    const keepAs = async (name: string, text: string) => {
      const offered = await keep(setup, [fileOf(setup, { path: setup.slack.shelf.put(name, text) })]);
      expect(offered.text).toContain('新文件');
      expect((await press(setup, offered.button('保存'))).text).toContain('已保存1份文件');
    };
    await keepAs('en.txt', english);
    const both = (await ask(setup, '/para 63/194 1 zh+en')).text;
    expect(both).toContain('敦促尚未批准');
    expect(both).toContain('the wording of the channel');
    expect((await ask(setup, '/para 63/194 1')).text).not.toContain('the wording');
    // What all share stays the text that is quoted, and elsewhere there is no other.
    for (const elsewhere of [{ channel_id: 'C2' }, { team_id: 'T2' }])
      expect((await ask(setup, '/para 63/194 1 en', elsewhere)).text).not.toContain('the wording');
    // In the language that all share it is not kept.
    const chinese = await keep(setup, [
      fileOf(setup, { path: setup.slack.shelf.put('zh.txt', sampleText('另一文本', '63/194')) }),
    ]);
    expect(chinese.text).toContain('引用时以共用的文本为准');

    await keepAs('own.txt', sampleText('双语', '71/150'));
    await keepAs('own-en.txt', english.replaceAll('63/194', '71/150'));
    const own = (await ask(setup, '/para 71/150 1 zh+en')).text;
    expect(own).toContain('就双语问题提交报告');
    expect(own).toContain('the wording of the channel');
  }, 120_000);

  it('is not even fetched for who is no administrator', async () => {
    const setup = await slackOn({ admin: false });
    const path = setup.slack.shelf.put('text.txt', sampleText('不该读到', '71/102'));
    const refused = await keep(setup, [fileOf(setup, { path })], { user: { id: 'U7' } });
    expect(refused.text).toContain('只有频道的管理员');
    expect(setup.slack.shelf.asked).toEqual([]);
  }, 60_000);

  it('is decided once, by who sent it, where they sent it', async () => {
    const setup = await slackOn();
    const path = setup.slack.shelf.put('text.txt', sampleText('一次为限', '71/103'));
    const offered = await keep(setup, [fileOf(setup, { path })]);
    const value = offered.button('保存');
    expect(value).toMatch(/^decide\|\/upload keep:[0-9a-f]{32}$/u);
    const gone = '这项确认已经用过、过期，或者不是给您的';
    setup.slack.answers.set('users.info', { user: { is_admin: true } });
    for (const rest of [
      { user: { id: 'U9' } },
      { channel: { id: 'C2' } },
      { team: { id: 'T2' }, user: { id: 'U1', team_id: 'T2' } },
    ])
      expect((await press(setup, value, rest)).text).toContain(gone);
    for (const forged of [
      'decide|/upload keep:00000000000000000000000000000000',
      'decide|/upload keep:../../../etc',
      'decide|/upload drop:zz',
    ])
      expect((await press(setup, forged)).text).toContain(gone);
    expect((await press(setup, value)).text).toContain('已保存1份文件');
    expect((await press(setup, value)).text).toContain(gone);
    expect((await press(setup, offered.button('不保存'))).text).toContain(gone);
    expect(readdirSync(join(service.directory, 'private', 'pending'))).toEqual([]);
  }, 120_000);

  it('waits on disk, so that a restart between the table and the decision loses nothing', async () => {
    const setup = await slackOn();
    const path = setup.slack.shelf.put('text.txt', sampleText('重启之后', '71/104'));
    const value = (await keep(setup, [fileOf(setup, { path })])).button('保存');
    const second = createUploadService(service.directory);
    const later = await startUp({ answering: second.answering });
    later.slack.answers.set('users.info', { user: { is_admin: true } });
    expect((await press(later, value)).text).toContain('已保存1份文件');
    expect((await ask(setup, '/para 71/104 1')).text).toContain('重启之后');
    await second.stores.close();
  }, 120_000);

  it.each<[string, (setup: Setup) => readonly object[], string, number]>([
    [
      'from a foreign host',
      (setup) => [fileOf(setup, { url: 'https://evil.example/files/text.txt' })],
      '附件的地址不在平台自己的服务器上',
      0,
    ],
    [
      'from a host that only begins like ours',
      (setup) => [fileOf(setup, { url: 'https://files.slack.com.evil.example/x.txt' })],
      '附件的地址不在平台自己的服务器上',
      0,
    ],
    [
      'of another kind, told by its name',
      (setup) => [fileOf(setup, { path: '/files/0/a.xlsx', name: 'a.xlsx' })],
      '不是可以读的种类，没有下载',
      0,
    ],
    [
      'too large, as the platform says',
      (setup) => [fileOf(setup, { path: '/files/0/a.txt', size: 30 * 1024 * 1024 })],
      '超过20 MB，没有下载',
      0,
    ],
    [
      'too large, whatever the platform says',
      (setup) => [
        fileOf(setup, {
          path: setup.slack.shelf.put('big.txt', { bytes: Buffer.alloc(21 * 1024 * 1024, 'a') }),
          size: 10,
        }),
      ],
      '附件比平台说的大',
      1,
    ],
    [
      'that a redirection leads away from',
      (setup) => [
        fileOf(setup, {
          path: setup.slack.shelf.put('a.txt', {
            bytes: Buffer.alloc(0),
            status: 302,
            location: 'http://127.0.0.1:1/elsewhere',
          }),
        }),
      ],
      '应用没有读附件的权限',
      1,
    ],
    [
      'that the token may not read',
      (setup) => [
        fileOf(setup, {
          path: setup.slack.shelf.put('a.txt', { bytes: Buffer.from('x'), authorization: 'Bearer other' }),
        }),
      ],
      'files:read',
      1,
    ],
    ['that is gone', (setup) => [fileOf(setup, { path: '/files/99/none.txt' })], '平台上已经没有这份附件', 1],
    [
      'that is a picture under the name of a document',
      (setup) => [
        fileOf(setup, {
          path: setup.slack.shelf.put('a.docx', {
            bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
          }),
          name: 'a.docx',
        }),
      ],
      '读不了',
      1,
    ],
  ])(
    'is refused in a sentence when it is %s',
    async (_, files, sentence, requests) => {
      const setup = await slackOn();
      const refused = await keep(setup, files(setup));
      expect(refused.text).toContain(sentence);
      expect(refused.button('保存')).toBe('');
      expect(setup.slack.shelf.asked).toHaveLength(requests);
      const pending = join(service.directory, 'private', 'pending');
      expect(existsSync(pending) ? readdirSync(pending) : []).toEqual([]);
    },
    60_000,
  );

  it('is refused where all share another text of the document, which goes on being quoted', async () => {
    const setup = await slackOn();
    const path = setup.slack.shelf.put('text.txt', sampleText('冒名顶替', '63/194'));
    const refused = await keep(setup, [fileOf(setup, { path })]);
    expect(refused.text).toContain('引用时以共用的文本为准');
    expect(refused.button('保存')).toBe('');
    expect((await ask(setup, '/para 63/194 11')).text).toContain('吁请秘书长');
  }, 60_000);

  it('comes by a form too, for the channel that is chosen there', async () => {
    const setup = await slackOn();
    await setup.slack.deliver('interactive', { ...globalShortcut(), callback_id: 'yinju-upload' });
    expect(await setup.answering.drain(5_000)).toBe(true);
    await expect.poll(() => setup.slack.callsOf('views.open').length).toBe(1);
    const view = Object(setup.slack.callsOf('views.open')[0]?.args['view']) as object; // checked by the double
    const path = setup.slack.shelf.put('text.txt', sampleText('表格所传', '71/105'));
    const name = `form-${++count}`;
    const values = {
      channel: { 'yinju-upload:channel': { type: 'conversations_select', selected_conversation: 'C5' } },
      files: { 'yinju-upload:files': { type: 'file_input', files: [fileOf(setup, { path })] } },
    };
    await setup.slack.deliver('interactive', {
      type: 'view_submission',
      user: { id: 'U1', team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: 'trigger-of-the-form',
      view: { ...view, id: 'V77', state: { values } },
      response_urls: [{ response_url: setup.slack.responseUrl(name), channel_id: 'C5', block_id: 'channel' }],
    });
    const offered = await shown(setup, name);
    expect(offered.text).toContain('A/RES/71/105');
    const kept = await press(setup, offered.button('保存'), { channel: { id: 'C5' } });
    expect(kept.text).toContain('已保存1份文件');
    expect((await ask(setup, '/para 71/105 1', { channel_id: 'C5' })).text).toContain('表格所传');
    expect((await ask(setup, '/para 71/105 1')).text).not.toContain('表格所传');
  }, 60_000);

  it('belongs to the whole workspace where its administrators decided so, and to no other', async () => {
    const setup = await slackOn();
    const { slack } = setup;
    slack.answers.set('users.info', { user: { is_admin: false } });
    slack.answers.set('conversations.info', { channel: { id: 'C6', creator: 'U6' } });
    // Who made the channel may decide for it, and not for the others.
    const here = { channel_id: 'C6', user_id: 'U6' };
    expect((await ask(setup, '/settings uploads:workspace', here)).text).toContain('只有工作区');
    slack.answers.set('users.info', { user: { is_admin: true } });
    expect((await ask(setup, '/settings uploads:workspace', { ...here, user_id: 'U8' })).text).toContain(
      '已保存',
    );
    expect((await ask(setup, '/settings', { ...here, user_id: 'U8' })).text).toContain('整个工作区');
    const path = slack.shelf.put('text.txt', sampleText('全体共享', '71/107'));
    const rest = { channel: { id: 'C6' }, user: { id: 'U8', team_id: 'T1' } };
    const offered = await keep(setup, [fileOf(setup, { path })], rest);
    expect(offered.text).toContain('本工作区的所有频道都查得到');
    expect((await press(setup, offered.button('保存'), rest)).text).toContain('已保存1份文件');
    for (const channel_id of ['C6', 'C1', 'D1'])
      expect((await ask(setup, '/para 71/107 1', { channel_id })).text).toContain('全体共享');
    expect((await ask(setup, '/para 71/107 1', { team_id: 'T2' })).text).not.toContain('全体共享');
    // In a talk with the bot alone everybody decides, for that talk.
    const alone = slack.shelf.put('text.txt', sampleText('只在这里', '71/108'));
    const direct = await keep(setup, [fileOf(setup, { path: alone })], { channel: { id: 'D1' } });
    expect(direct.text).toContain('只有在本频道提问时查得到');
  }, 120_000);

  describe('of a whole workspace', () => {
    const admin = { channel: { id: 'C6' }, user: { id: 'U8', team_id: 'T1' } };
    async function withDocument(word: string, number: string): Promise<Setup> {
      const setup = await slackOn();
      await ask(setup, '/settings uploads:workspace', { channel_id: 'C6', user_id: 'U8' });
      const path = setup.slack.shelf.put('text.txt', sampleText(word, number));
      const offered = await keep(setup, [fileOf(setup, { path })], admin);
      expect((await press(setup, offered.button('保存'), admin)).text).toContain('已保存1份文件');
      return setup;
    }
    /** All that was said since; a payload is delivered and answered. */
    async function saidTo(setup: Setup, type: 'events_api' | 'interactive', payload: object) {
      const before = [setup.slack.posted.length, setup.slack.calls.length] as const;
      const acknowledged = await setup.slack.deliver(type, { ...payload });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await setup.answering.drain(60_000)).toBe(true);
      return JSON.stringify([
        acknowledged,
        setup.slack.posted.slice(before[0]),
        setup.slack.calls.slice(before[1]),
      ]);
    }
    const mention = (event: object, rest: object = {}) =>
      eventCallback(
        {
          ...{ type: 'app_mention', text: '<@UBOT> /para 71/109 1' },
          ...{ team: 'T1', channel: 'C20', user: somebody() },
          ...event,
        },
        { ...rest },
      );

    it('is for no other organization in a shared channel, and for no user of another team', async () => {
      const setup = await withDocument('只给本组织', '71/109');
      const secret = '请秘书长至迟于2031年6月1日就只给本组织';
      const seen = async (type: 'events_api' | 'interactive', payload: object) =>
        (await saidTo(setup, type, payload)).includes(secret);
      const shared = { is_ext_shared_channel: true };
      const url = () => setup.slack.responseUrl(`outside-${++count}`);
      const evil = { user: { id: 'UEVIL', team_id: 'TEVIL' } };
      const link = 'https://undocs.org/zh/A/RES/71/109#1';
      expect(await seen('events_api', mention({}))).toBe(true);
      expect(await seen('events_api', mention({ user: 'UEVIL', user_team: 'TEVIL' }))).toBe(false);
      expect(await seen('events_api', mention({ user: 'UEVIL', team: 'TEVIL' }))).toBe(false);
      expect(await seen('events_api', mention({}, { is_ext_shared_channel: undefined }))).toBe(false);
      const press = (rest: object) => ({
        ...buttonPress('open|/para 71/109 1', url()),
        user: { id: somebody(), team_id: 'T1' },
        ...rest,
      });
      expect(await seen('interactive', press({}))).toBe(true);
      expect(await seen('interactive', press(evil))).toBe(false);
      expect(await seen('interactive', press({ user: { id: 'UEVIL' } }))).toBe(false);
      const shortcut = (rest: object) =>
        messageShortcut({ text: '第71/109号决议第1段' }, url(), {
          user: { id: somebody(), team_id: 'T1' },
          ...rest,
        });
      expect(await seen('interactive', shortcut({}))).toBe(true);
      expect(await seen('interactive', shortcut(evil))).toBe(false);
      expect(await seen('events_api', linkShared([link]))).toBe(true);
      expect(await seen('events_api', { ...linkShared([link]), ...shared })).toBe(false);
      expect(await seen('events_api', mention({ user_team: 'TEVIL', user: 'UEVIL' }, shared))).toBe(false);
      // Whoever asks: the others read along.
      expect(await seen('events_api', mention({}, shared))).toBe(false);
      // What is known to be shared is so for payloads that do not say it.
      expect(await seen('interactive', press({ channel: { id: 'C20' } }))).toBe(false);
      expect((await ask(setup, '/para 71/109 1', { channel_id: 'C20' })).text).not.toContain(secret);
      expect((await ask(setup, '/upload', { channel_id: 'C20' })).text).not.toContain('只给本组织');
      expect((await ask(setup, '/para 71/109 1', { channel_id: 'C21' })).text).toContain(secret);
    }, 120_000);

    it('is not kept for it once the setting was withdrawn, nor by who decides for a channel alone', async () => {
      const setup = await withDocument('先留一份', '71/110');
      const path = setup.slack.shelf.put('text.txt', sampleText('撤回之后', '71/111'));
      const value = (await keep(setup, [fileOf(setup, { path })], admin)).button('保存');
      const here = { channel_id: 'C6', user_id: 'U8' };
      await ask(setup, '/settings uploads:channel', here);
      expect((await press(setup, value, admin)).text).toContain('现在的设置不是这样');
      await ask(setup, '/settings uploads:workspace', here);
      const second = (
        await keep(setup, [fileOf(setup, { path })], { ...admin, user: { id: 'U9', team_id: 'T1' } })
      ).button('保存');
      expect(second).not.toBe('');
      // Another process, which remembers nobody; U8 made the channel and is no administrator of the workspace any more.
      const later = await startUp({ answering: service.answering });
      later.slack.answers.set('users.info', { user: { is_admin: false } });
      later.slack.answers.set('conversations.info', { channel: { id: 'C6', creator: 'U9' } });
      const maker = { ...admin, user: { id: 'U9', team_id: 'T1' } };
      expect((await press(later, second, maker)).text).toContain('只有工作区');
      expect((await ask(setup, '/para 71/111 1')).text).not.toContain('就撤回之后');
      expect((await press(setup, second, maker)).text).toContain('已保存1份文件');
    }, 120_000);
  });

  it('is kept by one of two who press at once where there is room for one', async () => {
    const setup = await slackOn();
    const place = privatePlace(service.directory, { platform: 'slack', workspace: 'T1', channel: 'D9' });
    const texts = Array.from({ length: 19 }, (_, index) => join(service.directory, `${index}.txt`));
    for (const [index, path] of texts.entries())
      writeFileSync(path, sampleText(`第${index}份`, `71/${200 + index}`));
    for await (const { status } of ingest(texts, place.places, PARSER, { replace: false, dryRun: false }))
      expect(status).toBe('added');
    const there = { channel: { id: 'D9' } };
    const values: string[] = [];
    for (const number of ['71/230', '71/231']) {
      const path = setup.slack.shelf.put('text.txt', sampleText('最后一份', number));
      values.push((await keep(setup, [fileOf(setup, { path })], there)).button('保存'));
    }
    const told = await Promise.all(values.map(async (value) => (await press(setup, value, there)).text));
    expect(told.filter((text) => text.includes('已保存1份文件'))).toHaveLength(1);
  }, 120_000);

  it('says so where a message has none', async () => {
    const setup = await slackOn();
    expect((await keep(setup, [])).text).toContain('这条消息没有附件');
  });
});
