import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../../../../commands/composing/usage.js';
import { LOCALES } from '../../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { para } from '../../../../../commands/para.js';
import { COMMANDS } from '../../../../../commands/registry.js';
import {
  createManifest,
  creationLink,
  scopesOf,
} from '../../../../../src/adapters/slack/connect/manifest.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../../specs/slack-manifest.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
ajvFormats.default(ajv);
const validate = ajv.compile(schema as object); // Slack's own file

const modes = [
  { mode: 'socket' },
  { mode: 'http', requestUrl: 'https://yinju.example.org/slack/events' },
] as const;

describe('createManifest', () => {
  it.each(modes.flatMap((mode) => LOCALES.map((locale) => ({ ...mode, locale }))))(
    'is a manifest by the schema of Slack ($mode, $locale)',
    ({ locale, ...mode }) => {
      const many = { publicUrl: 'https://yinju.example.org', orgWide: true, rotation: true, uploads: true };
      const wide = { citations: true, only: ['yinju'], publicHost: 'yinju.example.org' };
      for (const extras of [{}, wide, many]) {
        const manifest = createManifest(COMMANDS, locale, mode, extras);
        expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
      }
    },
  );

  it('asks for no more than answering those who ask takes, and for ordinary messages only when told', () => {
    const scopesOf = (extras = {}) =>
      createManifest(COMMANDS, 'zh-CN', modes[0], extras)['oauth_config'] as {
        readonly scopes: { readonly bot: readonly string[] };
      }; // as the schema has it
    const own = [
      'commands',
      'app_mentions:read',
      'chat:write',
      'im:history',
      'assistant:write',
      'links:read',
      'links:write',
    ];
    expect(scopesOf().scopes.bot).toEqual(own);
    const reading = scopesOf({ citations: true }).scopes.bot;
    expect(reading).toEqual(expect.arrayContaining([...own, 'channels:history', 'users:read']));
    const events = JSON.stringify(createManifest(COMMANDS, 'zh-CN', modes[0])['settings']);
    expect(events).not.toContain('message.channels');
  });

  it('names the address that installations come back to, and turns nothing on that was not asked for', () => {
    const plain = createManifest(COMMANDS, 'zh-CN', modes[0]);
    expect(plain['oauth_config']).not.toHaveProperty('redirect_urls');
    expect(plain['settings']).toMatchObject({ token_rotation_enabled: false, org_deploy_enabled: false });
    const many = createManifest(COMMANDS, 'zh-CN', modes[0], { publicUrl: 'https://example.org/yinju/' });
    expect(many['oauth_config']).toMatchObject({
      redirect_urls: ['https://example.org/yinju/slack/oauth_redirect'],
    });
  });

  it.each([
    {},
    { citations: true },
    { settings: true },
    { uploads: true },
    { citations: true, uploads: true },
  ])('asks for what an installation asks for: %j', (extras) => {
    const { oauth_config } = createManifest(COMMANDS, 'zh-CN', modes[0], extras);
    expect(oauth_config).toEqual({ scopes: { bot: scopesOf(extras) } });
  });

  it('declares an agent with four prompts, the home tab and the domains whose links it unfurls', () => {
    expect(createManifest(COMMANDS, 'zh-CN', modes[0], { publicHost: 'yinju.example.org' })).toMatchObject({
      features: {
        agent_view: { suggested_prompts: [{}, {}, {}, {}] },
        app_home: { home_tab_enabled: true, messages_tab_enabled: true },
        unfurl_domains: [
          'undocs.org',
          'docs.un.org',
          'documents.un.org',
          'digitallibrary.un.org',
          'yinju.example.org',
        ],
      },
    });
  });

  it('has /yinju alone where other names would collide', () => {
    expect(createManifest(COMMANDS, 'zh-CN', modes[0], { only: ['yinju'] })).toMatchObject({
      features: { slash_commands: [{ command: '/yinju' }] },
    });
  });

  it('is the file that lies in the project (npm run readme writes it)', () => {
    const file = readFileSync(new URL('../../../../../manifest.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(createManifest(COMMANDS, 'zh-CN', modes[0]), null, 2)}\n`);
  });

  it.each(['README.md', 'README.zh-CN.md'])(
    'can be created at a press from %s (npm run readme writes the link)',
    (name) => {
      const readme = readFileSync(new URL(`../../../../../${name}`, import.meta.url), 'utf8');
      expect(readme).toContain(
        creationLink(createManifest(COMMANDS, 'zh-CN', modes[0], { only: ['yinju'] })),
      );
    },
  );

  it('declares /yinju and every command but those whose name Slack keeps, with summary and options', () => {
    const manifest = createManifest(COMMANDS, 'zh-CN', { mode: 'socket' });
    const own = COMMANDS.filter(({ name }) => name !== 'help').map(({ name }) => `/${name}`);
    expect(manifest).toMatchObject({
      features: {
        slash_commands: ['/yinju', ...own].map((command) => ({ command })),
        shortcuts: [
          { name: '查引文', type: 'message' },
          { name: '核对引文', type: 'message', callback_id: 'yinju-verify' },
          { name: '查联合国文件', type: 'global', callback_id: 'yinju-open' },
        ],
      },
      settings: { socket_mode_enabled: true },
    });
    expect(JSON.stringify(manifest)).toContain(
      JSON.stringify({
        command: '/para',
        description: messagesFor('zh-CN').para.summary,
        usage_hint: usageOf(para, 'zh-CN').replace('/para ', ''),
        should_escape: false,
      }),
    );
  });

  it('gives Slack the address for commands, events and buttons in HTTP mode, and none in Socket Mode', () => {
    const address = modes[1].requestUrl;
    expect(JSON.stringify(createManifest(COMMANDS, 'zh-CN', modes[1])).split(address).length).toBe(
      // every command but /help, which /yinju takes the place of; events, interactivity, options
      1 + COMMANDS.length + 3,
    );
    expect(JSON.stringify(createManifest(COMMANDS, 'zh-CN', modes[0]))).not.toContain('http');
  });

  it('refuses more commands than Slack takes', () => {
    const [para] = COMMANDS;
    const many = Array.from({ length: 50 }, (_, index) => ({ ...para, name: `para-${index}` }));
    expect(() => createManifest(many as typeof COMMANDS, 'zh-CN', modes[0])).toThrow(RangeError);
  });
});

describe('the sentences of Slack', () => {
  it.each(LOCALES)('keep to its limits for forms and buttons (%s)', (locale) => {
    const { slack, rendering } = messagesFor(locale);
    for (const { name } of COMMANDS) expect(slack.formTitle(`/${name}`).length).toBeLessThanOrEqual(24);
    for (const label of [slack.formSubmit, slack.formCancel]) expect(label.length).toBeLessThanOrEqual(24);
    expect(slack.formPlaceholder.length).toBeLessThanOrEqual(150);
    expect(slack.agentDescription.length).toBeLessThanOrEqual(300);
    expect(slack.openShortcut.length).toBeLessThanOrEqual(24);
    for (const label of [rendering.remove, rendering.rest(999, 999)])
      expect(label.length).toBeLessThanOrEqual(75);
  });
});
