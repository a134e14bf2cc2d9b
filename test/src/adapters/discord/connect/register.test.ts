import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../../../../commands/contract/command.js';
import { COMMANDS } from '../../../../../commands/registry.js';
import { messageCommandNamed } from '../../../../../src/adapters/discord/connect/message-commands.js';
import {
  commandPayloads,
  inviteLinks,
  registerCommands,
} from '../../../../../src/adapters/discord/connect/register.js';
import { checkCommands } from '../../../../support/discord/check-payload.js';
import { APPLICATION_ID, DiscordDouble } from '../../../../support/discord/double.js';
import { replyOf } from '../../../../support/discord/quotes.js';

const command = defineCommand({
  name: 'para',
  names: { 'zh-CN': '段落', 'zh-TW': '段落', en: 'para' },
  summary: (messages) => messages.para.summary.repeat(9),
  examples: ['/para 63/194 11'],
  visibility: 'channel',
  options: {
    document: {
      schema: z.string(),
      names: { 'zh-CN': '文件', 'zh-TW': '文件', en: 'document' },
      description: (messages) => messages.options.document,
      complete: async () => [],
    },
    paragraph: {
      schema: z.string().optional(),
      names: { 'zh-CN': '段', 'zh-TW': '段', en: 'paragraph' },
      description: (messages) => messages.options.paragraph,
    },
  },
  execute: async () => replyOf([]),
});

describe('commandPayloads', () => {
  const [slash, menu] = commandPayloads([command]);

  it('derives a slash command from its declaration, in three languages', () => {
    expect(slash).toMatchObject({
      type: 1,
      name: 'para',
      name_localizations: { 'zh-CN': '段落', 'zh-TW': '段落' },
      options: [
        {
          type: 3,
          name: 'document',
          required: true,
          autocomplete: true,
          name_localizations: { 'zh-CN': '文件' },
        },
        { type: 3, name: 'paragraph', required: false, autocomplete: false },
      ],
    });
  });

  it('can be installed by a server and by a user, and used wherever they write', () => {
    for (const payload of [slash, menu])
      expect(payload).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it('shortens a description that is too long, visibly', () => {
    expect(slash).toMatchObject({ description: expect.stringMatching(/^.{99}…$/u) });
  });

  it('offers 查引文, 核对引文, 引用格式 and 存为文件 on messages, under English names for who reads neither', () => {
    const menus = commandPayloads([command]).filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name)).toEqual([
      'Look up citations',
      'Check quotations',
      'Citation formats',
      'Keep as document',
    ]);
    const inChinese = menus.map((each) => each.name_localizations?.['zh-CN']);
    expect(inChinese).toEqual(['查引文', '核对引文', '引用格式', '存为文件']);
    for (const { name, name_localizations: names } of menus)
      for (const each of [name, ...Object.values(names ?? {})])
        expect(messageCommandNamed(each ?? '')).toBeDefined();
  });

  it('lists values where they are fixed, and asks for numbers where numbers are meant', () => {
    const optionsOf = (name: string) => {
      const found = commandPayloads(COMMANDS).find((each) => each.name === name);
      return found && 'options' in found ? (found.options ?? []) : [];
    };
    const named = (command: string, option: string) => optionsOf(command).find(({ name }) => name === option);
    expect(named('find', 'year')).toMatchObject({ type: 4, min_value: 1945 });
    expect(named('settings', 'citations')).toMatchObject({
      type: 3,
      choices: [
        { value: 'on', name_localizations: { 'zh-CN': '开' } },
        { value: 'off', name_localizations: { 'zh-CN': '关' } },
      ],
    });
    expect(named('find', 'kind')).toMatchObject({ choices: expect.arrayContaining([]) });
    expect(named('cite', 'form')).toMatchObject({ choices: expect.arrayContaining([]) });
  });

  it('shows settings and uploads to who may manage channels, and nothing else only to them', () => {
    const guarded = commandPayloads(COMMANDS).filter((each) => each.default_member_permissions !== undefined);
    expect(guarded.map(({ name }) => name)).toEqual(['settings', 'upload', 'Keep as document']);
    for (const each of guarded) expect(each.default_member_permissions).toBe(16);
  });

  it('gives whole links to add the bot to a server, and to an account', () => {
    const { server, user } = inviteLinks('123');
    const query = (link: string) => Object.fromEntries(new URL(link).searchParams);
    expect(query(server)).toMatchObject({
      client_id: '123',
      scope: 'bot applications.commands',
      integration_type: '0',
      permissions: String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n)),
    });
    expect(query(user)).toMatchObject({ scope: 'applications.commands', integration_type: '1' });
  });

  it('is what Discord accepts', () => {
    expect(checkCommands(commandPayloads([command]))).toEqual([]);
  });
});

describe('registerCommands', () => {
  let double: DiscordDouble;
  beforeEach(async () => {
    double = await DiscordDouble.start();
  });
  afterEach(async () => {
    await double.close();
    expect(double.problems).toEqual([]);
  });
  const registration = () => ({ token: 'good-token', applicationId: APPLICATION_ID, apiUrl: double.apiUrl });

  it('replaces the commands everywhere, or in one server', async () => {
    expect(await registerCommands(registration(), [command])).toBe(5);
    await registerCommands({ ...registration(), guild: '300000000000000009' }, [command]);
    expect([...double.registered.keys()]).toEqual(['global', '300000000000000009']);
  });

  it('tries again where Discord is broken, and gives up where it refuses', async () => {
    double.fail('commands', { kind: 'status', status: 502 });
    expect(await registerCommands(registration(), [command])).toBe(5);
    await expect(registerCommands({ ...registration(), token: 'revoked' }, [command])).rejects.toMatchObject({
      status: 401,
    });
    expect(double.requestsTo('commands').length).toBe(3);
  });
});
