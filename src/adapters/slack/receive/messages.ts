import type { Said } from '../../../answering/question.js';
import { answeredQuestion } from '../../../rendering/answered-question.js';
import type { Place } from '../place.js';
import { controlsIn } from '../render/buttons.js';
import type { SlackApi } from '../send/api.js';
import type { Destination } from '../send/delivery.js';
import type { SlackFiles } from '../send/files.js';
import { type Arrival, channelKey, type Responder } from '../send/responder.js';
import { allWords, ownWords, questionText } from './message-text.js';
import {
  conversationInView,
  type EventPayload,
  eventPayload,
  messageShortcutPayload,
  repliesAnswer,
} from './payloads.js';

/** Kinds of message that a person writes; all others (edits, joins, bots) are not questions. */
const WRITTEN: ReadonlySet<string> = new Set(['', 'file_share', 'thread_broadcast']);

/**
 * Mentions and direct messages are questions; other messages may hold references, and so may one that somebody chose. All
 * are answered in the thread.
 */
export function createMessages(responder: Responder, api: SlackApi, files: SlackFiles) {
  /**
   * What a mention in a thread goes on from: where the thread hangs on a message of ours, what that answered. Where Slack
   * will not show it (a channel whose messages the app may not read), what the channel was told last.
   */
  async function before({ event }: EventPayload, place: Place, botUserId: string | undefined): Promise<Said> {
    const { thread_ts: ts, channel, parent_user_id: root } = event;
    if (ts === undefined || root === undefined || root !== botUserId) return {};
    const inView = channelKey({ ...place, channel });
    try {
      const answer = await api.call(place, 'conversations.replies', { channel, ts, limit: 1 });
      const first = repliesAnswer.safeParse(answer).data?.messages.find((message) => message.ts === ts);
      const about = answeredQuestion(controlsIn(first?.blocks ?? []));
      return { inView, ...(about === undefined ? {} : { about }) };
    } catch {
      return { inView };
    }
  }

  function placed(
    { event_id, event }: EventPayload,
    place: Place,
    receivedAt: number,
  ): [Arrival, Destination] {
    const { channel, user = '', ts, thread_ts } = event;
    return [
      { ...place, eventId: event_id, user, channel, receivedAt },
      { channel, user, thread: thread_ts ?? ts, threadExists: thread_ts !== undefined },
    ];
  }

  function written(body: unknown, botUserId: string | undefined): EventPayload | undefined {
    const payload = eventPayload.safeParse(body).data;
    if (!payload) return undefined;
    const { user, bot_id, subtype } = payload.event;
    const byPerson = user !== undefined && user !== botUserId && !bot_id && WRITTEN.has(subtype ?? '');
    return byPerson ? payload : undefined;
  }

  /** The message that somebody chose a shortcut on, and where its answer goes: into its thread. */
  function chosenMessage(body: unknown, place: Place, receivedAt: number) {
    const payload = messageShortcutPayload.safeParse(body).data;
    if (!payload) return undefined;
    const { message, channel, user, response_url } = payload;
    const to: Destination = {
      channel: channel.id,
      user: user.id,
      thread: message.thread_ts ?? message.ts,
      threadExists: message.thread_ts !== undefined,
      since: Date.now(),
      ...(response_url === undefined ? {} : { responseUrl: response_url }),
    };
    const arrival: Arrival = {
      ...place,
      eventId: payload.trigger_id,
      user: user.id,
      channel: channel.id,
      receivedAt,
    };
    return { message, words: allWords(message), arrival, to };
  }

  return {
    /** `@yinju 第63/194号决议第11段` */
    async mention(
      body: unknown,
      place: Place,
      botUserId: string | undefined,
      receivedAt: number,
    ): Promise<void> {
      const payload = written(body, botUserId);
      if (!payload) return;
      const line = questionText(payload.event.text ?? '') || '/help';
      const first = await before(payload, place, botUserId);
      await responder.ask({ line, ...first }, ...placed(payload, place, receivedAt));
    },

    /** 查引文: every reference in the message that was chosen, answered in its thread. @returns false where the payload is none. */
    async chosen(body: unknown, place: Place, receivedAt: number): Promise<boolean> {
      const shortcut = chosenMessage(body, place, receivedAt);
      if (!shortcut) return false;
      await responder.citations(shortcut.words, shortcut.arrival, shortcut.to, 'asked');
      return true;
    },

    /** 核对引文: every quotation in the message that was chosen is checked. @returns false where the payload is none. */
    async chosenToVerify(body: unknown, place: Place, receivedAt: number): Promise<boolean> {
      const shortcut = chosenMessage(body, place, receivedAt);
      if (!shortcut) return false;
      const question = { command: 'verify', options: { quotation: shortcut.words } };
      await responder.ask(question, shortcut.arrival, shortcut.to);
      return true;
    },

    /** 存为文件: the files of the message are read, and kept when who chose it says so. @returns false where the payload is none. */
    async chosenToKeep(body: unknown, place: Place, receivedAt: number): Promise<boolean> {
      const shortcut = chosenMessage(body, place, receivedAt);
      if (!shortcut) return false;
      const { message, arrival, to } = shortcut;
      const there = message.files ?? [];
      if (there.length === 0) await responder.tell(({ upload }) => upload.noFiles, arrival, to);
      else
        await responder.ask(
          { command: 'upload', options: {}, files: there.map((file) => files(place, file)) },
          arrival,
          to,
        );
      return true;
    },

    /** Any message that the app can read. */
    async message(
      body: unknown,
      place: Place,
      botUserId: string | undefined,
      receivedAt: number,
    ): Promise<void> {
      const payload = written(body, botUserId);
      if (!payload) return;
      const { event } = payload;
      const text = event.text ?? '';
      if (event.channel_type === 'im') {
        const line = questionText(text);
        const inView = conversationInView(payload, place);
        const question = { line, ...(inView === undefined ? {} : { inView }) };
        if (line !== '') await responder.ask(question, ...placed(payload, place, receivedAt));
        return;
      }
      // A mention arrives as an event of its own.
      if (botUserId !== undefined && text.includes(`<@${botUserId}`)) return;
      const own = ownWords(event);
      if (own.trim() !== '')
        await responder.citations(own, ...placed(payload, place, receivedAt), 'settings');
    },
  };
}
