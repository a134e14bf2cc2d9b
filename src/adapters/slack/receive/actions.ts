import type { Answering } from '../../../answering/answering.js';
import { parseControl } from '../../../rendering/control.js';
import { readVisibleQuestion } from '../render/visible-question.js';
import type { SlackApi } from '../send/api.js';
import type { Destination } from '../send/delivery.js';
import type { Arrival, Responder } from '../send/responder.js';
import { postToResponseUrl } from '../send/response-url.js';
import type { SlackTiming } from '../timing.js';
import { type BlockActionsPayload, blockActionsPayload } from './payloads.js';

/** Looking closer is one's own affair: what is opened can then be shown to all. */
const PRIVATE: ReadonlySet<string> = new Set(['copy', 'open']);

/** What the buttons under an answer do. */
export function createActions(
  answering: Answering,
  responder: Responder,
  api: SlackApi,
  timing: SlackTiming,
) {
  async function remove(
    payload: BlockActionsPayload,
    owner: string | undefined,
    arrival: Arrival,
    to: Destination,
  ) {
    if (owner !== undefined && payload.user.id !== owner)
      return responder.tell(({ rendering }) => rendering.removeByAskerOnly, arrival, to);
    // By the response_url first: it works where the app is not a member.
    if (to.responseUrl !== undefined) {
      const done = await postToResponseUrl(to.responseUrl, { delete_original: true }, timing);
      if (done === 'sent') return;
    }
    try {
      await api.call('chat.delete', {
        channel: arrival.channel,
        ts: payload.container?.message_ts ?? payload.message?.ts ?? '',
      });
    } catch {
      await responder.tell(({ slack }) => slack.removeFailed, arrival, to);
    }
  }

  /** @returns false where the payload is not a press of one of our buttons. */
  return async (body: unknown, receivedAt: number): Promise<boolean> => {
    const payload = blockActionsPayload.safeParse(body).data;
    if (!payload) return false;
    const { user, channel, team, message, container, response_url } = payload;
    const control = parseControl(payload.actions[0].value, () => readVisibleQuestion(message?.blocks ?? []));
    const thread = message?.thread_ts ?? container?.thread_ts;
    const arrival = {
      eventId: payload.trigger_id,
      team: team?.id ?? '',
      user: user.id,
      channel: channel.id,
      receivedAt,
    };
    const to: Destination = {
      channel: channel.id,
      user: user.id,
      since: Date.now(),
      ...(thread === undefined ? {} : { thread, threadExists: true }),
      ...(response_url === undefined ? {} : { responseUrl: response_url }),
    };
    if (control?.kind === 'remove') {
      await answering.track(remove(payload, control.user, arrival, to));
      return true;
    }
    if (!control) {
      await responder.tell(({ rendering }) => rendering.controlExpired, arrival, to);
      return true;
    }
    const line = control.question;
    if (control.kind === 'rest') await responder.ask({ line }, arrival, to, { fromPart: control.part });
    else if (control.kind === 'fold')
      await responder.ask({ line }, arrival, to, {
        fold: control.fold,
        wished: 'asker',
        ...(control.part === undefined ? {} : { fromPart: control.part }),
      });
    else if (control.kind === 'post') await responder.ask({ line }, arrival, to, { wished: 'channel' });
    else if (PRIVATE.has(control.kind)) await responder.ask({ line }, arrival, to, { wished: 'asker' });
    else await responder.ask({ line }, arrival, to);
    return true;
  };
}
