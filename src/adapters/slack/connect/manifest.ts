import { firstQuestions } from '../../../../commands/composing/first-questions.js';
import { usageOf } from '../../../../commands/composing/usage.js';
import type { Command } from '../../../../commands/contract/command.js';
import type { Locale } from '../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import { shorten } from '../../../rendering/shorten.js';
import { COMMANDS_OF_SLACK, SLACK_LIMITS } from '../limits.js';
import { publicAddress, REDIRECT_PATH } from './addresses.js';

/** The command that takes every question: `/yinju para 63/194 11`. */
export const GENERAL_COMMAND = 'yinju';
/** Callback of the message shortcut 查引文. */
export const CITATIONS_SHORTCUT = 'yinju-citations';
/** Callback of the message shortcut 核对引文. */
export const VERIFY_SHORTCUT = 'yinju-verify';

/** Callback of the message shortcut 存为文件. */
export const KEEP_SHORTCUT = 'yinju-keep';
/** Callback of the global shortcut 上传文件. */
export const UPLOAD_SHORTCUT = 'yinju-upload';

/** How Slack reaches the program: over a socket that we open, or by requests to this address (`https://…/slack/events`). */
export type ManifestMode =
  | { readonly mode: 'socket' }
  | { readonly mode: 'http'; readonly requestUrl: string };

/** Callback of the global shortcut. */
export const OPEN_SHORTCUT = 'yinju-open';

/** What the manifest can be made with besides; each costs something that not every workspace wants. */
export interface ManifestExtras {
  /** Ordinary messages are read, so that references in them can be answered where a channel turned that on. */
  readonly citations?: boolean;
  /** Who is an administrator may be asked, so that /settings works in channels. */
  readonly settings?: boolean;
  /** Files of messages can be kept as documents of a channel. */
  readonly uploads?: boolean;
  /** Only these commands of their own: names collide with those of other apps, and /yinju takes every question. */
  readonly only?: readonly string[];
  /** Host of our own pages, whose links are unfurled too. */
  readonly publicHost?: string;
  /** Any workspace may install the app, by the pages that are at this address. */
  readonly publicUrl?: string;
  /** An Enterprise Grid organization may install it for all its workspaces. */
  readonly orgWide?: boolean;
  /** Tokens end after twelve hours and are renewed; Slack lets nobody turn this off again. */
  readonly rotation?: boolean;
}

/** Scope → why it is asked for. */
const SCOPES = {
  commands: 'slash commands and the shortcuts',
  'app_mentions:read': '@yinju …',
  'chat:write': 'answers in threads',
  'im:history': 'direct messages',
  'assistant:write': 'the agent pane and its suggested prompts',
  'links:read': 'links to documents, wherever they are pasted, without reading the messages',
  'links:write': 'what stands below such a link',
} as const;

const SCOPES_OF_CITATIONS = {
  'channels:history': 'references in ordinary messages, where a channel has turned them on',
  'groups:history': 'the same in private channels',
  'users:read': 'who is an administrator and may turn them on',
  'channels:read': 'who created a channel, and so may too',
  'groups:read': 'the same of a private one',
} as const;

const SCOPES_OF_SETTINGS = { 'users:read': 'who is an administrator and may use /settings' } as const;

const SCOPES_OF_UPLOADS = {
  'files:read': 'files that somebody wants kept, when they say so',
  'users:read': 'who is an administrator and may keep them',
  'channels:read': 'who created a channel, and so may too',
  'groups:read': 'the same of a private one',
} as const;

/** What may be asked for besides. */
export type ScopeExtras = Pick<ManifestExtras, 'citations' | 'settings' | 'uploads'>;

/** What an installation asks for: the manifest's list, and the one that a person is shown. */
export function scopesOf({
  citations = false,
  settings = false,
  uploads = false,
}: ScopeExtras): readonly string[] {
  return Object.keys({
    ...SCOPES,
    ...(citations ? SCOPES_OF_CITATIONS : {}),
    ...(settings ? SCOPES_OF_SETTINGS : {}),
    ...(uploads ? SCOPES_OF_UPLOADS : {}),
  });
}

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'link_shared',
  'message.im',
  'tokens_revoked',
] as const;
const EVENTS_OF_CITATIONS = ['message.channels', 'message.groups'] as const;

/** Where documents of the UN are linked to; Slack takes five domains. */
export const UNFURL_DOMAINS: readonly string[] = [
  'undocs.org',
  'docs.un.org',
  'documents.un.org',
  'digitallibrary.un.org',
];

interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape: false;
  readonly url?: string;
}

/** Commands that have a name of their own in Slack: all but those whose name Slack keeps. */
function ownCommands(commands: readonly Command[], only?: readonly string[]): readonly Command[] {
  return commands.filter(
    ({ name }) =>
      !COMMANDS_OF_SLACK.has(name) && name !== GENERAL_COMMAND && (only === undefined || only.includes(name)),
  );
}

/**
 * Slack's app manifest, derived from the declarations of the commands: plain JSON, to be pasted into "Create an app".
 * @throws RangeError when there are more commands than Slack takes.
 */
export function createManifest(
  commands: readonly Command[],
  locale: Locale,
  connection: ManifestMode,
  {
    citations = false,
    settings = false,
    uploads = false,
    only,
    publicHost,
    publicUrl,
    orgWide = false,
    rotation = false,
  }: ManifestExtras = {},
): Readonly<Record<string, unknown>> {
  const messages = messagesFor(locale);
  const url = connection.mode === 'http' ? { url: connection.requestUrl } : {};
  const requestUrl = connection.mode === 'http' ? { request_url: connection.requestUrl } : {};
  const slashCommands = [
    {
      command: `/${GENERAL_COMMAND}`,
      description: shorten(messages.slack.commandSummary, SLACK_LIMITS.commandDescription),
      usage_hint: shorten(messages.slack.commandUsage, SLACK_LIMITS.commandUsageHint),
      should_escape: false as const,
      ...url,
    },
    ...ownCommands(commands, only).map((command) => ({ ...slashCommand(command, locale), ...url })),
  ];
  if (slashCommands.length > SLACK_LIMITS.manifestCommands)
    throw new RangeError(
      `Slack takes ${SLACK_LIMITS.manifestCommands} commands, there are ${slashCommands.length}.`,
    );
  return {
    display_information: {
      name: messages.slack.appName,
      description: messages.slack.appDescription,
      long_description: messages.slack.appLongDescription,
      background_color: '#1f4e79',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: GENERAL_COMMAND, always_online: true },
      agent_view: {
        agent_description: messages.slack.agentDescription,
        suggested_prompts: suggestedPrompts(locale),
      },
      slash_commands: slashCommands,
      unfurl_domains: [...UNFURL_DOMAINS, ...(publicHost === undefined ? [] : [publicHost])],
      shortcuts: [
        {
          name: shorten(messages.citations.menu, SLACK_LIMITS.shortcutName),
          type: 'message',
          callback_id: CITATIONS_SHORTCUT,
          description: shorten(messages.slack.shortcutDescription, SLACK_LIMITS.shortcutDescription),
        },
        {
          name: shorten(messages.verify.shortcut, SLACK_LIMITS.shortcutName),
          type: 'message',
          callback_id: VERIFY_SHORTCUT,
          description: shorten(messages.verify.shortcutDescription, SLACK_LIMITS.shortcutDescription),
        },
        ...(uploads
          ? [
              {
                name: shorten(messages.upload.shortcut, SLACK_LIMITS.shortcutName),
                type: 'message',
                callback_id: KEEP_SHORTCUT,
                description: shorten(messages.upload.shortcutDescription, SLACK_LIMITS.shortcutDescription),
              },
              {
                name: shorten(messages.upload.formTitle, SLACK_LIMITS.shortcutName),
                type: 'global',
                callback_id: UPLOAD_SHORTCUT,
                description: shorten(messages.upload.summary, SLACK_LIMITS.shortcutDescription),
              },
            ]
          : []),
        {
          name: shorten(messages.slack.openShortcut, SLACK_LIMITS.shortcutName),
          type: 'global',
          callback_id: OPEN_SHORTCUT,
          description: shorten(messages.para.summary, SLACK_LIMITS.shortcutDescription),
        },
      ],
    },
    oauth_config: {
      scopes: { bot: scopesOf({ citations, settings, uploads }) },
      ...(publicUrl === undefined ? {} : { redirect_urls: [publicAddress(publicUrl, REDIRECT_PATH)] }),
    },
    settings: {
      event_subscriptions: {
        ...requestUrl,
        bot_events: [...EVENTS, ...(citations ? EVENTS_OF_CITATIONS : [])].sort(),
      },
      interactivity: {
        is_enabled: true,
        ...requestUrl,
        ...(connection.mode === 'http' ? { message_menu_options_url: connection.requestUrl } : {}),
      },
      org_deploy_enabled: orgWide,
      socket_mode_enabled: connection.mode === 'socket',
      token_rotation_enabled: rotation,
    },
  };
}

/** Four things to ask, for who opens the pane: title, and what is then sent. */
export function suggestedPrompts(
  locale: Locale,
): readonly { readonly title: string; readonly message: string }[] {
  return firstQuestions({ messages: messagesFor(locale) }).map(({ text, question = text }) => ({
    title: text,
    message: question,
  }));
}

/** A page of Slack's that creates the app from a manifest at a press; it can stand in Markdown. */
export function creationLink(manifest: Readonly<Record<string, unknown>>): string {
  // Parentheses, which encodeURIComponent leaves, would end the link.
  const json = encodeURIComponent(JSON.stringify(manifest)).replace(/\(/gu, '%28').replace(/\)/gu, '%29');
  return `https://api.slack.com/apps?new_app=1&manifest_json=${json}`;
}

function slashCommand(command: Command, locale: Locale): SlashCommand {
  const [, ...words] = usageOf(command, locale).split(' ');
  return {
    command: `/${command.name}`,
    description: shorten(command.summary(messagesFor(locale)), SLACK_LIMITS.commandDescription),
    ...(words.length === 0 ? {} : { usage_hint: shorten(words.join(' '), SLACK_LIMITS.commandUsageHint) }),
    should_escape: false,
  };
}
