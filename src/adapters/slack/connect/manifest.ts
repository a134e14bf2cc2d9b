import { usageOf } from '../../../../commands/composing/usage.js';
import type { Command } from '../../../../commands/contract/command.js';
import type { Locale } from '../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import { shorten } from '../../../rendering/shorten.js';
import { COMMANDS_OF_SLACK, SLACK_LIMITS } from '../limits.js';

/** The command that takes every question: `/yinju para 63/194 11`. */
export const GENERAL_COMMAND = 'yinju';
/** Callback of the message shortcut 查引文. */
export const CITATIONS_SHORTCUT = 'yinju-citations';
/** Callback of the message shortcut 核对引文. */
export const VERIFY_SHORTCUT = 'yinju-verify';

/** How Slack reaches the program: over a socket that we open, or by requests to this address (`https://…/slack/events`). */
export type ManifestMode =
  | { readonly mode: 'socket' }
  | { readonly mode: 'http'; readonly requestUrl: string };

/** Scope → why it is asked for. */
const SCOPES = {
  commands: 'slash commands and the message shortcut',
  'app_mentions:read': '@yinju …',
  'chat:write': 'answers in threads',
  'chat:write.public': 'the shortcut answers in the thread of a channel that the app has not joined',
  'im:history': 'direct messages',
  'channels:history': 'references in ordinary messages, where a channel has turned them on',
  'groups:history': 'the same in private channels',
  'users:read': 'who is an administrator',
  'channels:read': 'who created a channel',
  'groups:read': 'the same of a private one',
} as const;

const EVENTS = [
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;

interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape: false;
  readonly url?: string;
}

/** Commands that have a name of their own in Slack: all but those whose name Slack keeps. */
function ownCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ name }) => !COMMANDS_OF_SLACK.has(name) && name !== GENERAL_COMMAND);
}

/**
 * Slack's app manifest, derived from the declarations of the commands: plain JSON, to be pasted into "Create an app".
 * @throws RangeError when there are more commands than Slack takes.
 */
export function createManifest(
  commands: readonly Command[],
  locale: Locale,
  connection: ManifestMode,
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
    ...ownCommands(commands).map((command) => ({ ...slashCommand(command, locale), ...url })),
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
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: GENERAL_COMMAND, always_online: true },
      slash_commands: slashCommands,
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
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...requestUrl,
        ...(connection.mode === 'http' ? { message_menu_options_url: connection.requestUrl } : {}),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: connection.mode === 'socket',
      token_rotation_enabled: false,
    },
  };
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
