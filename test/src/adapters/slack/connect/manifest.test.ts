import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../../../../commands/composing/usage.js';
import { LOCALES } from '../../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { para } from '../../../../../commands/para.js';
import { COMMANDS } from '../../../../../commands/registry.js';
import { createManifest } from '../../../../../src/adapters/slack/connect/manifest.js';

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
      const manifest = createManifest(COMMANDS, locale, mode);
      expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
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
    for (const label of [rendering.remove, rendering.rest(999, 999)])
      expect(label.length).toBeLessThanOrEqual(75);
  });
});
