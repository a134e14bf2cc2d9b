import { LRUCache } from 'lru-cache';
import { DEFAULT_LOCALE, type Locale } from '../../../../commands/contract/locale.js';
import type { Owner } from '../../../../commands/contract/own-documents.js';
import type { Reply, ReplyStatus, Visibility } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { Answering } from '../../../answering/answering.js';
import type { Origin, Outcome, Question, Said } from '../../../answering/question.js';
import type { Place } from '../place.js';
import type { SlackMessage } from '../render/message.js';
import { renderSlack } from '../render/render.js';
import { type Addressed, type Delivery, type Destination, isDirect } from './delivery.js';

/** Who may decide for a channel. */
export interface Administrators {
  /** Whether who asks may. */
  includes(arrival: Arrival, of?: Owner): Promise<boolean>;
  /** Slack does not let us ask in this workspace, as was seen when it was last tried. */
  cannotTell(place: Place): boolean;
}

/** One event of Slack's as far as every kind of it is alike. */
export interface Arrival extends Place {
  /** trigger_id or event_id: the same at a second delivery. */
  readonly eventId: string;
  readonly user: string;
  readonly channel: string;
  /** Milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}

export interface ShowOptions {
  readonly fromPart?: number;
  /** Only what the answer keeps behind its button of this number. */
  readonly fold?: number;
  /** Who is to see an answer, where a button says so; the channel's settings come first. */
  readonly wished?: Visibility;
  /** The message under which a button was pressed: the answer takes its place where it is one message for the same people. */
  readonly replaces?: { readonly visibility: Visibility; readonly ts?: string };
}

export interface Composed {
  readonly messages: readonly SlackMessage[];
  readonly visibility: Visibility;
  readonly status: ReplyStatus;
}

/** Asks, renders, sends. Everything it starts is tracked, so that a shutdown waits for it, and nothing of it rejects. */
export interface Responder {
  /** The messages that answer a question, for who places them himself; undefined where it was answered already. */
  compose(question: Question, arrival: Arrival, options: ShowOptions): Promise<Composed | undefined>;
  ask(question: Question, arrival: Arrival, to: Destination, options?: ShowOptions): Promise<void>;
  /** `settings`: an ordinary message; `asked`: somebody chose it and is told when there is nothing in it. */
  citations(text: string, arrival: Arrival, to: Destination, why: 'settings' | 'asked'): Promise<void>;
  /** One of our sentences, for one person. */
  tell(sentence: (messages: Messages) => string, arrival: Arrival, to: Destination): Promise<void>;
  /** The language of the last answer in a channel: payloads of Slack carry none, and forms come before an answer. */
  localeOf(channel: string): Locale;
}

/** Languages of channels: as many as are talked in within a day. */
const LOCALES = { ttl: 24 * 60 * 60_000, max: 20_000 };

export function createResponder(
  answering: Answering,
  { deliver, replace }: Delivery,
  administrators: Administrators,
): Responder {
  const locales = new LRUCache<string, Locale>(LOCALES);

  const originOf = (arrival: Arrival): Origin => ({
    platform: 'slack',
    eventId: arrival.eventId,
    user: arrival.user,
    workspace: arrival.team,
    channel: channelKey(arrival),
    receivedAt: arrival.receivedAt,
    direct: isDirect(arrival.channel),
    ...(arrival.outside ? { outside: true } : {}),
    administrator: (of) => administrators.includes(arrival, of),
    cannotTell: () => administrators.cannotTell(arrival),
  });

  async function show(outcome: Outcome, origin: Origin, to: Addressed, options: ShowOptions): Promise<void> {
    if (outcome.kind === 'duplicate') return;
    const { reply, locale } = outcome;
    const answered = { ...to, eventId: origin.eventId };
    locales.set(origin.channel, locale);
    const { messages, visibility } = renderSafely(reply, locale, origin, options);
    const { replaces } = options;
    const [message] = messages;
    const inPlace = replaces?.visibility === visibility && message !== undefined && messages.length === 1;
    const how = inPlace
      ? await replace(message, answered, visibility, replaces.ts)
      : await deliver(messages, answered, visibility);
    answering.answered(origin, how);
  }

  /** What cannot be made into messages is a fault of ours, and told as one: nothing typed goes unanswered. */
  function renderSafely(reply: Reply, locale: Locale, origin: Origin, { fromPart, fold }: ShowOptions) {
    const visibility: Visibility = reply.status === 'answer' ? reply.visibility : 'asker';
    try {
      const messages = renderSlack(reply, {
        locale,
        ...(fromPart === undefined ? {} : { fromPart }),
        ...(fold === undefined ? {} : { fold }),
        ...(visibility === 'channel' && origin.user !== '' ? { askedBy: origin.user } : {}),
      });
      return { messages, visibility };
    } catch (error) {
      const failure = answering.failure('unrenderable', error, origin, locale);
      return { messages: renderSlack(failure, { locale }), visibility: 'asker' as const };
    }
  }

  /** The last fence: what is thrown here is a bug of ours, told as one, and one event must not end the process. */
  function fenced(origin: Origin, to: Addressed, work: () => Promise<void>): Promise<void> {
    const fence = async () => {
      try {
        await work();
      } catch (error) {
        const locale = localeOf(origin.channel);
        const failure = answering.failure('unsent', error, origin, locale);
        await deliver(renderSlack(failure, { locale }), to, 'asker').catch(() => {});
        answering.answered(origin, 'failed');
      }
    };
    return answering.track(fence());
  }

  const sentence = (text: string): Reply => ({
    status: 'notice',
    visibility: 'asker',
    blocks: [{ type: 'text', text }],
    actions: [],
  });
  const localeOf = (channel: string) => locales.get(channel) ?? DEFAULT_LOCALE;

  return {
    localeOf,
    async compose(question, arrival, options) {
      const origin = originOf(arrival);
      const outcome = await answering.ask(question, origin, options.wished);
      if (outcome.kind === 'duplicate') return undefined;
      const { reply, locale } = outcome;
      answering.answered(origin, 'sent');
      return { ...renderSafely(reply, locale, { ...origin, user: '' }, options), status: reply.status };
    },
    ask(question, arrival, destination, options = {}) {
      const origin = originOf(arrival);
      const to = { ...destination, place: arrival };
      return fenced(origin, to, async () =>
        show(await answering.ask(within(question, origin, to), origin, options.wished), origin, to, options),
      );
    },
    citations(text, arrival, destination, why) {
      const origin = originOf(arrival);
      const to = { ...destination, place: arrival };
      return fenced(origin, to, async () => {
        const outcome = await answering.citations(
          text,
          origin,
          why,
          to.threadExists ? within({}, origin, to) : {},
        );
        if (outcome) return show(outcome, origin, to, {});
        if (why === 'settings') return;
        const locale = localeOf(origin.channel);
        const reply = sentence(messagesFor(locale).citations.none);
        return show({ kind: 'reply', reply, locale }, origin, to, {});
      });
    },
    tell(text, arrival, destination) {
      const origin = originOf(arrival);
      const to = { ...destination, place: arrival };
      return fenced(origin, to, async () => {
        const locale = localeOf(origin.channel);
        await deliver(renderSlack(sentence(text(messagesFor(locale))), { locale }), to, 'asker');
      });
    },
  };
}

/** A thread is a conversation of its own; what one person says to the app alone is one, whatever threads Slack makes of it. */
function within<S extends Said>(said: S, origin: Origin, { channel, thread }: Destination): S {
  if (thread === undefined || isDirect(channel)) return said;
  return { ...said, conversation: `${origin.channel}/${thread}` };
}

/** The key of a channel's settings. */
export function channelKey({ team, channel }: Pick<Arrival, 'team' | 'channel'>): string {
  return `${team}/${channel}`;
}
