import type { HomeView } from '@slack/types';
import { z } from 'zod';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Answering } from '../../../answering/answering.js';
import { suggestedPrompts } from '../connect/manifest.js';
import type { Place } from '../place.js';
import { literal, section } from '../render/inline.js';
import type { SlackBlock } from '../render/message.js';
import type { SlackApi } from '../send/api.js';
import { type Arrival, channelKey, type Responder } from '../send/responder.js';
import { appHomePayload } from './payloads.js';

const history = z.object({ messages: z.array(z.unknown()) });

/**
 * Somebody opened the app: its messages, with prompts and, the first time, a welcome; or its home tab, which shows what to
 * try, what is held, and the settings.
 */
export function createHome(answering: Answering, responder: Responder, api: SlackApi) {
  async function prompt(arrival: Arrival): Promise<void> {
    const locale = responder.localeOf(channelKey(arrival));
    const { slack } = messagesFor(locale);
    // No thread_ts: with one the call does nothing for an app with an agent view.
    await api
      .call(arrival, 'assistant.threads.setSuggestedPrompts', {
        channel_id: arrival.channel,
        title: slack.promptsTitle,
        prompts: suggestedPrompts(locale),
      })
      .catch(() => {});
  }

  /** Nothing was ever said here. Where Slack will not tell, nobody is welcomed twice. */
  async function isNew(arrival: Arrival): Promise<boolean> {
    try {
      const latest = { channel: arrival.channel, limit: 1 };
      const said = history.safeParse(await api.call(arrival, 'conversations.history', latest));
      return said.data?.messages.length === 0;
    } catch {
      return false;
    }
  }

  async function messagesTab(arrival: Arrival): Promise<void> {
    if (await isNew(arrival))
      await responder.ask({ line: '/help' }, arrival, { channel: arrival.channel, user: arrival.user });
    await prompt(arrival);
  }

  async function homeTab(arrival: Arrival): Promise<void> {
    const { slack } = messagesFor(responder.localeOf(channelKey(arrival)));
    const parts = [
      { title: slack.homeTry, line: '/help' },
      { title: slack.homeHeld, line: '/docs' },
      { title: slack.homeSettings, line: '/settings' },
    ];
    const blocks: SlackBlock[] = [];
    for (const [index, { title, line }] of parts.entries()) {
      const eventId = `${arrival.eventId}/${index}`;
      const shown = await responder.compose({ line }, { ...arrival, eventId }, {});
      if (shown?.status !== 'answer') continue;
      blocks.push({ type: 'rich_text', elements: [section(...literal(title, { bold: true }))] });
      // One message of each; its controls are numbered anew in each, and in a view no two may have one id.
      blocks.push(...(shown.messages[0]?.blocks ?? []).map((block) => renumbered(block, index)));
    }
    if (blocks.length === 0) return;
    // The conversation with the app, for the answers to what is pressed here: Slack names none.
    const view: HomeView = { type: 'home', private_metadata: arrival.channel, blocks };
    await api.call(arrival, 'views.publish', { user_id: arrival.user, view }).catch(() => {});
  }

  return async (body: unknown, place: Place, receivedAt: number): Promise<void> => {
    const payload = appHomePayload.safeParse(body).data;
    if (!payload) return;
    const { channel, user, tab } = payload.event;
    const arrival = { ...place, eventId: payload.event_id, user, channel, receivedAt };
    await answering.track(tab === 'home' ? homeTab(arrival) : messagesTab(arrival));
  };
}

function renumbered(block: SlackBlock, part: number): SlackBlock {
  if (block.type !== 'actions') return block;
  return {
    ...block,
    elements: block.elements.map((element) => ({ ...element, action_id: `${element.action_id}:${part}` })),
  };
}
