import { answer, notice, plain, strong } from './composing/compose.js';
import { type CommandContext, defineCommand, type RawOptions } from './contract/command.js';
import { LOCALES, type Locale } from './contract/locale.js';
import { OWNERS, type Owner } from './contract/own-documents.js';
import type { Fields, Visibility } from './contract/reply.js';
import type { Settings } from './contract/settings.js';
import type { Messages } from './messages/messages.js';
import { fixed, recognized } from './options/choice.js';
import {
  type Auto,
  recognizeLanguage,
  recognizeOwner,
  recognizeSwitch,
  recognizeVisibility,
} from './options/settings-words.js';

interface Changes {
  readonly citations: 'on' | 'off' | undefined;
  readonly language: Locale | Auto | undefined;
  readonly visibility: Visibility | Auto | undefined;
  readonly uploads: Owner | undefined;
}

export const settings = defineCommand({
  name: 'settings',
  names: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'settings' },
  summary: (messages) => messages.settings.summary,
  examples: ['/settings', '/settings citations:on language:zh-TW'],
  options: {
    citations: {
      schema: recognized(recognizeSwitch, 'switch'),
      names: { 'zh-CN': '引文', 'zh-TW': '引文', en: 'citations' },
      description: (messages) => messages.options.citations,
      ...fixed([
        { value: 'on', name: ({ settings: { on } }) => on },
        { value: 'off', name: ({ settings: { off } }) => off },
      ]),
    },
    language: {
      schema: recognized(recognizeLanguage, 'language'),
      names: { 'zh-CN': '语言', 'zh-TW': '語言', en: 'language' },
      description: (messages) => messages.options.language,
      ...fixed(
        (['auto', ...LOCALES] as const).map((value) => ({
          value,
          name: ({ settings: { languages } }: Messages) => languages[value],
        })),
      ),
    },
    visibility: {
      schema: recognized(recognizeVisibility, 'visibility'),
      names: { 'zh-CN': '可见', 'zh-TW': '可見', en: 'visibility' },
      description: (messages) => messages.options.visibility,
      ...fixed(
        (['auto', 'channel', 'asker'] as const).map((value) => ({
          value,
          name: ({ settings: { visibilities } }: Messages) => visibilities[value],
        })),
      ),
    },
    uploads: {
      schema: recognized(recognizeOwner, 'uploads'),
      names: { 'zh-CN': '上传', 'zh-TW': '上傳', en: 'uploads' },
      description: (messages) => messages.options.uploads,
      ...fixed(
        OWNERS.map((value) => ({ value, name: ({ settings: { owners } }: Messages) => owners[value] })),
      ),
    },
  },
  visibility: 'asker',
  forManagers: true,
  parse: parseSettings,
  execute: async (changes, context) => {
    const { channel, messages } = context;
    if (!channel) return notice('no-channel', [plain(messages.settings.noChannel)]);
    const current = await channel.read();
    if (Object.values(changes).every((change) => change === undefined))
      return answer([strong(messages.settings.current), describe(current, context)], { visibility: 'asker' });
    if (!(await channel.administrator()))
      return notice('not-administrator', [
        plain(channel.cannotTell?.() ? messages.settings.cannotTell : messages.settings.notAdministrator),
        describe(current, context),
      ]);
    // What all channels then see is for who may decide for all of them.
    if (changes.uploads === 'workspace' && !(await channel.administrator('workspace')))
      return notice('not-administrator', [
        plain(messages.settings.notWorkspaceAdministrator),
        describe(current, context),
      ]);
    const changed = apply(current, changes);
    await channel.write(changed);
    return answer([strong(messages.settings.saved), describe(changed, context)], { visibility: 'asker' });
  },
});

/** In a line of text each word says by itself what it sets: `/settings on zh-TW`. What is not understood is kept, to be refused. */
function parseSettings(text: string): RawOptions {
  const raw: Record<string, string> = {};
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (recognizeSwitch(word) !== undefined) raw['citations'] = word;
    else if (recognizeLanguage(word) !== undefined) raw['language'] = word;
    else if (recognizeVisibility(word) !== undefined) raw['visibility'] = word;
    else if (recognizeOwner(word) !== undefined) raw['uploads'] = word;
    else raw['citations'] = word;
  }
  return raw;
}

function apply(current: Settings, changes: Changes): Settings {
  const language = changes.language ?? current.locale ?? 'auto';
  const visibility = changes.visibility ?? current.visibility ?? 'auto';
  const uploads = changes.uploads ?? current.uploads ?? 'channel';
  return {
    citations: changes.citations === undefined ? current.citations : changes.citations === 'on',
    ...(language === 'auto' ? {} : { locale: language }),
    ...(visibility === 'auto' ? {} : { visibility }),
    ...(uploads === 'channel' ? {} : { uploads }),
  };
}

function describe(current: Settings, { messages }: CommandContext): Fields {
  const words = messages.settings;
  return {
    type: 'fields',
    rows: [
      { name: words.citations, value: current.citations ? words.on : words.off },
      { name: words.language, value: words.languages[current.locale ?? 'auto'] },
      { name: words.visibility, value: words.visibilities[current.visibility ?? 'auto'] },
      { name: words.uploads, value: words.owners[current.uploads ?? 'channel'] },
    ],
  };
}
