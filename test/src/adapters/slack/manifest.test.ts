import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../../../../src/adapters/slack/manifest.js';
import { testCommands } from '../../../support/slack/commands.js';
import { testMessages } from '../../../support/slack/messages.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../specs/slack-manifest.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
ajvFormats.default(ajv);
const validate = ajv.compile(schema as object); // Slack's own file

const modes = [
  { mode: 'socket' },
  { mode: 'http', requestUrl: 'https://yinju.example.org/slack/events' },
] as const;

describe('createManifest', () => {
  it.each(modes)('is a manifest by the schema of Slack ($mode)', (mode) => {
    const manifest = createManifest(testCommands, testMessages, mode);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it('declares /yinju and every command but those whose name Slack keeps', () => {
    const manifest = createManifest(testCommands, testMessages, { mode: 'socket' });
    expect(manifest).toMatchObject({
      features: {
        slash_commands: [
          { command: '/yinju' },
          { command: '/para', description: '某一段的准确原文', usage_hint: '[文件] [段落]' },
          { command: '/find', usage_hint: '[词语]' },
        ],
        shortcuts: [{ name: '查引文', type: 'message' }],
      },
      settings: { socket_mode_enabled: true },
    });
    expect(JSON.stringify(manifest)).not.toContain('/help');
  });

  it('gives Slack the address for commands, events and buttons in HTTP mode, and none in Socket Mode', () => {
    const address = modes[1].requestUrl;
    expect(JSON.stringify(createManifest(testCommands, testMessages, modes[1])).split(address).length).toBe(
      // three commands, events, interactivity, options
      1 + 6,
    );
    expect(JSON.stringify(createManifest(testCommands, testMessages, modes[0]))).not.toContain('http');
  });

  it('refuses more commands than Slack takes', () => {
    const [para] = testCommands;
    const many = Array.from({ length: 50 }, (_, index) => ({ ...para, name: `para-${index}` }));
    expect(() => createManifest(many as typeof testCommands, testMessages, modes[0])).toThrow(RangeError);
  });
});
