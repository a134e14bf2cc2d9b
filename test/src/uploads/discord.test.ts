import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../commands/registry.js';
import type { Adapter } from '../../../src/adapters/adapter.js';
import { createDiscordAdapter } from '../../../src/adapters/discord/adapter.js';
import { DiscordDouble } from '../../support/discord/double.js';
import { button, MANAGE_CHANNELS, messageCommand, slashCommand } from '../../support/discord/events.js';
import type { ShownMessage } from '../../support/discord/rest-requests.js';
import { createUploadService, sampleText, type UploadService } from '../../support/uploads/service.js';

let service: UploadService;
let double: DiscordDouble;
let adapter: Adapter;
beforeAll(() => {
  service = createUploadService();
});
afterAll(async () => {
  await service.close();
  expect(service.failures).toEqual([]);
});
beforeEach(async () => {
  double = await DiscordDouble.start();
  adapter = createDiscordAdapter({
    config: { token: 'good-token', apiUrl: double.apiUrl },
    answering: service.answering,
    commands: COMMANDS,
    logger: { warn: () => {}, error: () => {} },
  });
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await double.close();
  expect(double.problems).toEqual([]);
});

const MANAGER = { permissions: MANAGE_CHANNELS };

function attachment(path: string, rest: object = {}) {
  const url = new URL(path, double.apiUrl).href;
  return { id: '9', filename: 'text.txt', size: 400, url, proxy_url: url, ...rest };
}

/** `/upload file:…` as Discord delivers it. */
function upload(file: object, where = {}) {
  const event = slashCommand('upload', {}, { ...MANAGER, ...where });
  return {
    ...event,
    data: {
      id: '1',
      name: 'upload',
      type: 1,
      options: [{ name: 'file', type: 11, value: '9' }],
      resolved: { attachments: { '9': file } },
    },
  };
}

async function seen(id: string): Promise<ShownMessage> {
  await vi.waitFor(() => expect(double.shown(id).length).toBeGreaterThan(0), {
    timeout: 30_000,
    interval: 10,
  });
  return double.shown(id).at(-1) as ShownMessage; // There is one, as was just waited for.
}

const ask = (name: string, options: Record<string, string>, where = {}) =>
  seen(double.interact(slashCommand(name, options, where)));

function idOf(message: ShownMessage, label: string): string {
  const found = message.components.flatMap((row) => row.components).find((each) => each.label === label);
  return found?.custom_id ?? '';
}

const press = (message: ShownMessage, customId: string, where = {}) =>
  seen(double.interact(button(message, customId, { ...MANAGER, ...where }), message));

describe('an attachment in Discord', () => {
  it('is read, shown to who sent it alone, kept when they say so, asked at once, and removed again', async () => {
    const path = double.shelf.put('text.txt', sampleText('戊己庚辛', '72/101'));
    const offered = await seen(double.interact(upload(attachment(path))));
    expect(offered.flags & 64).toBe(64);
    for (const said of ['A/RES/72/101', '戊己庚辛问题', '新文件', '只有在本频道提问时查得到'])
      expect(offered.content).toContain(said);
    // Its address carries its own permission: none of ours goes out.
    expect(double.shelf.asked).toEqual([{ path, authorization: undefined }]);
    const kept = await press(offered, idOf(offered, '保存'));
    expect(kept.content).toContain('已保存1份文件');
    expect(kept.id).toBe(offered.id);
    const quoted = await ask('para', { document: '72/101', paragraph: '1' });
    expect(quoted.content).toContain('就戊己庚辛问题提交报告');
    const elsewhere = slashCommand('para', { document: '72/101', paragraph: '1' });
    for (const other of [{ guild_id: '300000000000000009' }, { channel_id: '500000000000000009' }]) {
      const channel = 'channel_id' in other ? { channel: { id: other.channel_id, type: 0 } } : {};
      const answer = await seen(double.interact({ ...elsewhere, ...other, ...channel }));
      expect(answer.content).not.toContain('戊己庚辛');
    }
    const asked = await ask('upload', { remove: 'A/RES/72/101' }, MANAGER);
    const removed = await press(asked, idOf(asked, '移除'));
    expect(removed.content).toContain('已移除');
    expect((await ask('para', { document: '72/101', paragraph: '1' })).content).not.toContain('戊己庚辛');
  }, 120_000);

  it('is taken from a message that somebody points at, and forgotten where they say so', async () => {
    const path = double.shelf.put('text.txt', sampleText('壬癸子丑', '72/102'));
    const offered = await seen(
      double.interact(messageCommand('', MANAGER, 'Keep as document', { attachments: [attachment(path)] })),
    );
    expect(offered.content).toContain('A/RES/72/102');
    const dropped = await press(offered, idOf(offered, '不保存'));
    expect(dropped.content).toContain('没有保存');
    const again = await press(offered, idOf(offered, '保存'));
    expect(again.content).toContain('已经用过');
  }, 60_000);

  it('is not even fetched for who may not manage the channel, nor from elsewhere, nor too large, nor of another kind', async () => {
    const path = double.shelf.put('text.txt', sampleText('不该读到', '72/103'));
    const rows = [
      [upload(attachment(path), { permissions: '0' }), '只有频道的管理员'],
      [
        upload(attachment(path, { url: 'https://cdn.discordapp.com.evil.example/a.txt' })),
        '平台自己的服务器',
      ],
      [upload(attachment(path, { size: 21 * 1024 * 1024 })), '超过20 MB'],
      [upload(attachment(path, { filename: 'a.zip' })), '不是可以读的种类'],
    ] as const;
    for (const [event, sentence] of rows)
      expect((await seen(double.interact(event))).content).toContain(sentence);
    expect(double.shelf.asked).toEqual([]);
  }, 60_000);

  it('belongs, in a talk with the bot alone, to that talk', async () => {
    const path = double.shelf.put('text.txt', sampleText('寅卯辰巳', '72/104'));
    const event = upload(attachment(path), { direct: true });
    const offered = await seen(double.interact(event));
    const kept = await press(offered, idOf(offered, '保存'), { direct: true });
    expect(kept.content).toContain('已保存1份文件');
    const quoted = await ask('para', { document: '72/104', paragraph: '1' }, { direct: true });
    expect(quoted.content).toContain('寅卯辰巳');
    expect((await ask('para', { document: '72/104', paragraph: '1' })).content).not.toContain('寅卯辰巳');
  }, 60_000);
});
