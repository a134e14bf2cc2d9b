import type { Logger } from 'pino';
import type { Visibility } from '../../../../commands/contract/reply.js';
import { platformCode } from '../connect/token-refusal.js';
import { SLACK_TIMES } from '../limits.js';
import type { Place } from '../place.js';
import type { SlackMessage } from '../render/message.js';
import type { SlackTiming } from '../timing.js';
import type { SlackApi } from './api.js';
import { type Posted, postToResponseUrl } from './response-url.js';

/** Where an answer goes. */
export interface Destination {
  readonly channel: string;
  /** Who asked. */
  readonly user: string;
  /** Time stamp of the message whose thread the answer stands in. */
  readonly thread?: string;
  /** The thread has answers already: Slack shows a private message only in such a one. */
  readonly threadExists?: boolean;
  /** Works where the app is not a member, for half an hour and five messages. */
  readonly responseUrl?: string;
  /** Of the event that is answered, for the log. */
  readonly eventId?: string;
  /** When the response_url was given, milliseconds of `Date.now()`; now unless told. */
  readonly since?: number;
}

/** The same in one of the workspaces. */
export interface Addressed extends Destination {
  readonly place: Place;
}

/** Sends to Slack; never rejects. */
export interface Delivery {
  /** Messages one after the other, so that they stand in order. */
  deliver(messages: readonly SlackMessage[], to: Addressed, visibility: Visibility): Promise<Posted>;
  /** A message in the place of the one whose button was pressed (`ts`: its time stamp); a new one where that fails. */
  replace(
    message: SlackMessage,
    to: Addressed,
    visibility: Visibility,
    ts: string | undefined,
  ): Promise<Posted>;
}

export function createDelivery(api: SlackApi, timing: SlackTiming, logger: Logger): Delivery {
  /** Whether the response_url still works, as far as one can tell. */
  function urlState({ responseUrl, since }: Destination): Posted {
    if (responseUrl === undefined) return 'failed';
    return Date.now() - (since ?? Date.now()) < SLACK_TIMES.responseUrlLife ? 'sent' : 'expired';
  }

  async function deliver(
    messages: readonly SlackMessage[],
    to: Addressed,
    visibility: Visibility,
  ): Promise<Posted> {
    let byUrl = urlState(to);
    for (const message of messages) {
      if (byUrl === 'sent' && to.responseUrl !== undefined)
        byUrl = await postToResponseUrl(to.responseUrl, responseBody(message, to, visibility), timing);
      if (byUrl === 'sent' && to.responseUrl !== undefined) continue;
      try {
        await postByApi(api, message, to, visibility);
      } catch (err) {
        const reason = platformCode(err) ?? 'unreachable';
        logger.warn(
          {
            err,
            platform: 'slack',
            eventId: to.eventId,
            code: 'slack-delivery',
            channel: to.channel,
            reason,
          },
          'answer not sent',
        );
        return byUrl === 'expired' ? 'expired' : 'failed';
      }
    }
    return 'sent';
  }

  async function replace(
    message: SlackMessage,
    to: Addressed,
    visibility: Visibility,
    ts: string | undefined,
  ): Promise<Posted> {
    if (urlState(to) === 'sent' && to.responseUrl !== undefined) {
      const body = { ...message, replace_original: true };
      if ((await postToResponseUrl(to.responseUrl, body, timing)) === 'sent') return 'sent';
    }
    // A private message has no other way to it.
    if (ts !== undefined && (visibility === 'channel' || isDirect(to.channel))) {
      try {
        await api.call(to.place, 'chat.update', { channel: to.channel, ts, ...message });
        return 'sent';
      } catch {
        // Gone meanwhile, or not ours to change: a new one then.
      }
    }
    return deliver([message], to, visibility);
  }

  return { deliver, replace };
}

function responseBody(message: SlackMessage, to: Destination, visibility: Visibility) {
  return {
    ...message,
    response_type: visibility === 'channel' ? 'in_channel' : 'ephemeral',
    replace_original: false,
    ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
  };
}

async function postByApi(
  api: SlackApi,
  message: SlackMessage,
  to: Addressed,
  visibility: Visibility,
): Promise<void> {
  const { place, channel, user, thread } = to;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  if (visibility === 'channel' || isDirect(channel)) {
    await api.call(place, 'chat.postMessage', { channel, ...inThread, ...message });
    return;
  }
  try {
    const shownInThread = to.threadExists ? inThread : {};
    await api.call(place, 'chat.postEphemeral', { channel, user, ...shownInThread, ...message });
  } catch (error) {
    // Where the app may not speak, it can still speak to the person.
    if (platformCode(error) === undefined) throw error;
    await api.call(place, 'chat.postMessage', { channel: user, ...message });
  }
}

/** A conversation of one person with the app, where nothing needs to be private. */
export function isDirect(channel: string): boolean {
  // Posting to a person's id is posting to that conversation.
  return /^[DUW]/u.test(channel);
}
