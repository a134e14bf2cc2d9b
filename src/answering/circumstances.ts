import type { Conversation } from '../../commands/contract/conversation.js';
import { DEFAULT_LOCALE, type Locale } from '../../commands/contract/locale.js';
import type { Reply, Visibility } from '../../commands/contract/reply.js';
import { type ChannelSettings, DEFAULT_SETTINGS, type Settings } from '../../commands/contract/settings.js';
import { RestingError } from '../state/patience.js';
import type { State } from '../state/state.js';
import { withDeadline } from './deadline.js';
import type { Failures } from './failures.js';
import type { Origin, Said } from './question.js';

/** What holds for a question: the channel's settings and the language that follows from them. */
export interface Circumstances {
  readonly settings: Settings;
  readonly locale: Locale;
}

/** A database that hangs must not hold up answers: Discord's first three seconds are shared with the work itself. */
const SETTINGS_MS = 1_000;

/** Where nobody can tell what a channel decided, the more private choice. */
const UNREADABLE: Settings = { ...DEFAULT_SETTINGS, visibility: 'asker' };

/**
 * Settings decide language and visibility, never whether there is an answer: where they cannot be read in time, what
 * nobody could mind holds.
 */
export async function circumstancesOf(
  { platform, channel, locale }: Origin,
  state: State,
  failures: Failures,
): Promise<Circumstances> {
  let settings = DEFAULT_SETTINGS;
  try {
    if (platform !== 'terminal')
      settings = (await withDeadline(SETTINGS_MS, () => state.settings(channel))) ?? DEFAULT_SETTINGS;
  } catch (error) {
    settings = UNREADABLE;
    if (!(error instanceof RestingError))
      failures.record('settings-unavailable', error, { platform, channel });
  }
  return { settings, locale: settings.locale ?? locale ?? DEFAULT_LOCALE };
}

/** The channel as a command may see and change it; the terminal is none. */
export function channelOf(origin: Origin, state: State): { readonly channel?: ChannelSettings } {
  if (origin.platform === 'terminal') return {};
  const channel: ChannelSettings = {
    administrator: (of) => origin.administrator(of),
    cannotTell: () => origin.cannotTell?.() === true,
    read: async () => (await state.settings(origin.channel)) ?? DEFAULT_SETTINGS,
    write: (decided) => state.writeSettings(origin.channel, decided),
  };
  return { channel };
}

/** The conversation as a command may see it: what cannot be remembered is forgotten, and the question answered. */
export function conversationOf(
  origin: Origin,
  said: Said,
  state: State,
  failures: Failures,
): { readonly conversation: Conversation } {
  const idOf = (conversation: string) => `${origin.platform}/${conversation}`;
  const id = idOf(said.conversation ?? origin.channel);
  const unavailable = (error: unknown) => {
    const { platform, channel } = origin;
    if (!(error instanceof RestingError)) failures.record('focus-unavailable', error, { platform, channel });
    return undefined;
  };
  return {
    conversation: {
      id,
      user: said.user ?? origin.user,
      addressed: said.addressed ?? true,
      at: said.at ?? Date.now() / 1_000,
      memory: {
        async read() {
          const own = await state.focus(id).catch(unavailable);
          if (own !== undefined || said.inView === undefined) return own;
          return state.focus(idOf(said.inView)).catch(unavailable);
        },
        write: (value) => state.writeFocus(id, value).catch(unavailable),
      },
    },
  };
}

/**
 * A conversation in which another question was the last one asked: `ask` asks it, and is given a memory of its own. What
 * is remembered from then on is remembered in the conversation too.
 */
export async function takenUp(
  conversation: Conversation,
  ask: (conversation: Conversation) => Promise<unknown>,
): Promise<Conversation> {
  let focus: unknown;
  const scratch = {
    read: async () => focus,
    async write(value: unknown) {
      focus = value;
    },
  };
  await ask({ ...conversation, memory: scratch });
  return {
    ...conversation,
    memory: {
      read: scratch.read,
      async write(value) {
        focus = value;
        await conversation.memory.write(value);
      },
    },
  };
}

/**
 * Who sees a reply. A channel can keep to the asker what a command shows to all, and then no button or shortcut shows
 * it to all either; what a command keeps to the asker is shown to all only where somebody asks for that.
 *
 * @param wished who is to see an answer instead of whom the command says; a notice stays with who asked.
 */
export function shownTo(reply: Reply, { visibility }: Settings, wished?: Visibility): Reply {
  if (visibility === 'asker')
    return { ...reply, visibility, actions: reply.actions.filter(({ kind }) => kind !== 'post') };
  return wished !== undefined && reply.status === 'answer' ? { ...reply, visibility: wished } : reply;
}

/** Whether the channel keeps answers to the asker, so that one that could only be shown openly is not shown. */
export function confinementOf({ visibility }: Settings, { direct }: Origin): { readonly confined?: true } {
  return visibility === 'asker' && direct !== true ? { confined: true } : {};
}

/** What manages documents shows and quotes none, and is the affair of who manages them. */
const MANAGING = '/upload ';

/** What can be posted: words of documents, or the way to them; not help, not settings. */
function isPostable({ blocks, menus = [] }: Reply): boolean {
  return (
    menus.some(({ items }) => !items.some(({ question }) => question.startsWith(MANAGING))) ||
    blocks.some((block) =>
      block.type === 'list'
        ? block.items.some(({ citation }) => citation)
        : ['quote', 'excerpt', 'code'].includes(block.type),
    )
  );
}

/** An answer that one person sees has a button that shows it to all: not where there is nobody else, nor where a channel keeps answers private. */
export function withPost(
  reply: Reply,
  { platform, direct }: Origin,
  { visibility }: Settings,
  label: string,
): Reply {
  const { question, actions } = reply;
  const alone = platform === 'terminal' || direct === true || visibility === 'asker';
  if (alone || reply.visibility !== 'asker' || reply.status !== 'answer' || question === undefined)
    return reply;
  if (!isPostable(reply) || actions.some(({ kind }) => kind === 'post')) return reply;
  return { ...reply, actions: [...actions, { kind: 'post', label, question }] };
}
