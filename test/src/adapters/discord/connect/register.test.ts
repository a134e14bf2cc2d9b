import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../../../../commands/contract/command.js';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { commandPayloads, registerCommands } from '../../../../../src/adapters/discord/connect/register.js';
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

  it('offers 查引文 and 核对引文 on messages', () => {
    expect(menu).toMatchObject({ type: 3, name: '查引文' });
    expect(menu?.name_localizations?.['en-US']).toBe(messagesFor('en').citations.menu);
    const names = commandPayloads([command]).flatMap(({ type, name }) => (type === 3 ? [name] : []));
    expect(names).toEqual(['查引文', '核对引文']);
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
    expect(await registerCommands(registration(), [command])).toBe(3);
    await registerCommands({ ...registration(), guild: '300000000000000009' }, [command]);
    expect([...double.registered.keys()]).toEqual(['global', '300000000000000009']);
  });

  it('tries again where Discord is broken, and gives up where it refuses', async () => {
    double.fail('commands', { kind: 'status', status: 502 });
    expect(await registerCommands(registration(), [command])).toBe(3);
    await expect(registerCommands({ ...registration(), token: 'revoked' }, [command])).rejects.toMatchObject({
      status: 401,
    });
    expect(double.requestsTo('commands').length).toBe(3);
  });
});
