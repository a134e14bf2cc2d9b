import type { Destination } from '../send/delivery.js';
import type { Responder } from '../send/responder.js';
import { allWords } from './message-text.js';
import { messageShortcutPayload } from './payloads.js';

/** 查引文: every reference in the message that was chosen, answered in its thread. */
export function createShortcut(responder: Responder) {
  /** @returns false where the payload is not one of a message shortcut. */
  return async (body: unknown, receivedAt: number): Promise<boolean> => {
    const payload = messageShortcutPayload.safeParse(body).data;
    if (!payload) return false;
    const { message, channel, user, team, response_url } = payload;
    const to: Destination = {
      channel: channel.id,
      user: user.id,
      thread: message.thread_ts ?? message.ts,
      threadExists: message.thread_ts !== undefined,
      since: Date.now(),
      ...(response_url === undefined ? {} : { responseUrl: response_url }),
    };
    const arrival = {
      eventId: payload.trigger_id,
      team: team?.id ?? '',
      user: user.id,
      channel: channel.id,
      receivedAt,
    };
    await responder.citations(allWords(message), arrival, to, 'asked');
    return true;
  };
}
