import { placeInFragment } from '../../../../index/citation/link-places.js';
import type { Answering } from '../../../answering/answering.js';
import type { Place } from '../place.js';
import type { SlackBlock } from '../render/message.js';
import type { SlackApi } from '../send/api.js';
import { isDirect } from '../send/delivery.js';
import type { Arrival, Responder } from '../send/responder.js';
import { linkSharedPayload } from './payloads.js';

/** Links of one message that are looked up; who pastes more gets the first. */
const MOST_LINKS = 5;
/** A page's own first step before the document: /read/A/RES/63/194, /d/…. */
const PAGE = /^(?:read|d|doc|documents?)\//u;

/**
 * The question that a pasted address asks: its document, and the paragraph where it names one.
 *
 * @param publicUrl where our own pages are; their path is a document's key
 * @returns undefined for what is no address, or one of our pages that is of no document
 */
export function questionOfLink(address: string, publicUrl?: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const place = placeInFragment(url.hash.slice(1));
  const locator = place === undefined ? '' : ` ${place}`;
  const own = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (own?.host !== url.host) return `/para ${address.split('#')[0]}${locator}`;
  const root = own.pathname.replace(/\/?$/u, '/');
  const key = url.pathname.startsWith(root) ? decoded(url.pathname.slice(root.length)).replace(PAGE, '') : '';
  return key === '' ? undefined : `/para ${key}${locator}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A link to a document, wherever it is pasted: below it stand title, date and buttons, or the paragraph that it names.
 * Slack tells of the link and not of the message. Of a document that is not held nothing is said.
 */
export function createLinks(
  answering: Answering,
  responder: Responder,
  api: SlackApi,
  publicUrl: string | undefined,
) {
  async function blocksFor(address: string, arrival: Arrival): Promise<readonly SlackBlock[] | undefined> {
    const line = questionOfLink(address, publicUrl);
    if (line === undefined) return undefined;
    const shown = await responder.compose({ line }, arrival, { wished: 'channel' });
    // A channel that keeps answers to the asker has nothing shown to all.
    if (shown?.status !== 'answer' || shown.visibility !== 'channel') return undefined;
    const [message] = shown.messages;
    if (shown.messages.length === 1) return message?.blocks;
    // A text of several messages does not go under a link: its document does.
    const [document = ''] = line.match(/^\/para \S+/u) ?? [];
    const outline = await responder.compose({ line: document }, next(arrival), { wished: 'channel' });
    return outline?.messages[0]?.blocks;
  }

  return async (body: unknown, place: Place, receivedAt: number): Promise<void> => {
    const payload = linkSharedPayload.safeParse(body).data;
    if (!payload) return;
    const { channel, user, message_ts: ts, unfurl_id, source, links } = payload.event;
    // What is said to the app alone is a question, and answered as one.
    if (isDirect(channel)) return;
    const arrival = { ...place, user, channel, receivedAt, eventId: payload.event_id };
    await answering.track(
      (async () => {
        const unfurls: Record<string, { readonly blocks: readonly SlackBlock[] }> = {};
        for (const [index, { url }] of links.slice(0, MOST_LINKS).entries()) {
          const blocks = await blocksFor(url, { ...arrival, eventId: `${arrival.eventId}/${index}` });
          if (blocks) unfurls[url] = { blocks };
        }
        if (Object.keys(unfurls).length === 0) return;
        const target =
          unfurl_id !== undefined && source !== undefined ? { unfurl_id, source } : { channel, ts };
        // The link stands there all the same: nothing is told where Slack will not have it.
        await api.call(arrival, 'chat.unfurl', { ...target, unfurls }).catch(() => {});
      })(),
    );
  };
}

/** A further question of one event. */
function next(arrival: Arrival): Arrival {
  return { ...arrival, eventId: `${arrival.eventId}/document` };
}
