import type { Answering } from '../../../answering/answering.js';
import { mannerOf } from '../../../rendering/browsing.js';
import { type Asking, parseControl } from '../../../rendering/control.js';
import type { Place } from '../place.js';
import { askerIn } from '../render/buttons.js';
import { readVisibleQuestion } from '../render/visible-question.js';
import type { SlackApi } from '../send/api.js';
import { type Destination, isDirect } from '../send/delivery.js';
import type { Arrival, Responder, ShowOptions } from '../send/responder.js';
import { postToResponseUrl } from '../send/response-url.js';
import type { SlackTiming } from '../timing.js';
import { type BlockActionsPayload, blockActionsPayload } from './payloads.js';

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
      await api.call(arrival, 'chat.delete', {
        channel: arrival.channel,
        ts: payload.container?.message_ts ?? payload.message?.ts ?? '',
      });
    } catch {
      await responder.tell(({ slack }) => slack.removeFailed, arrival, to);
    }
  }

  /** @returns false where the payload is not a press of one of our buttons. */
  return async (body: unknown, place: Place, receivedAt: number): Promise<boolean> => {
    const payload = blockActionsPayload.safeParse(body).data;
    if (!payload) return false;
    const { user, channel, message, container, response_url } = payload;
    const control = parseControl(payload.actions[0].value, () => readVisibleQuestion(message?.blocks ?? []));
    const thread = message?.thread_ts ?? container?.thread_ts;
    const arrival = {
      ...place,
      eventId: payload.trigger_id,
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
    const isPrivate = container?.is_ephemeral === true || isDirect(channel.id);
    const byAsker = isPrivate || askerIn(message?.blocks ?? []) === user.id;
    const { wished, inPlace } = mannerOf(control, { isPrivate, byAsker });
    const ts = container?.message_ts ?? message?.ts;
    await responder.ask({ line: control.question }, arrival, to, {
      wished,
      ...(inPlace ? { replaces: { visibility: wished, ...(ts === undefined ? {} : { ts }) } } : {}),
      ...shownPart(control),
    });
    return true;
  };
}

/** Which part of the answer a button asks for. */
function shownPart(control: Asking): Pick<ShowOptions, 'fold' | 'fromPart'> {
  if (control.kind !== 'rest' && control.kind !== 'fold') return {};
  return {
    ...(control.kind === 'fold' ? { fold: control.fold } : {}),
    ...(control.part === undefined ? {} : { fromPart: control.part }),
  };
}
