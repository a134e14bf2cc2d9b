import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type EventContext, type Place, placeOf } from '../place.js';

/** Channels that events showed to be shared: what else comes from them does not say so. */
const SHARED = { max: 50_000 };

const word = z.string().min(1).optional().catch(undefined);
const channelOnly = z.object({ channel: word }).optional().catch(undefined);

/** What payloads of every kind tell about whose channel and whose user it is (Slack Connect). */
const told = z.object({
  /** Of the Events API alone, which always has it. */
  event: z
    .object({ channel: word, user_team: word, source_team: word, team: word })
    .optional()
    .catch(undefined),
  is_ext_shared_channel: z.boolean().optional().catch(undefined),
  /** Of a slash command: the user's. */
  command: word,
  team_id: word,
  channel_id: word,
  /** Of buttons, shortcuts and forms. */
  user: z.object({ team_id: word }).optional().catch(undefined),
  channel: z.object({ id: word }).optional().catch(undefined),
  view: z.object({ private_metadata: word }).optional().catch(undefined),
});
type Told = z.output<typeof told>;

/**
 * Where something happens, and whether that may be outside of the workspace: in a channel that another organization
 * shares, or by a user of another team. Where a payload does not tell, it is.
 */
export function createBelonging(): (body: unknown, context: EventContext) => Place {
  const shared = new LRUCache<string, true>(SHARED);
  return (body, context) => {
    const place = placeOf(context);
    const payload = told.safeParse(body).data;
    const key = `${place.team}/${channelIn(payload) ?? ''}`;
    if (payload?.is_ext_shared_channel === true) shared.set(key, true);
    if (payload?.is_ext_shared_channel === false) shared.delete(key);
    return isOfHere(payload, place) && !shared.has(key) ? place : { ...place, outside: true };
  };
}

function isOfHere(payload: Told | undefined, { team, enterprise }: Place): boolean {
  if (payload === undefined || team === '') return false;
  const ours = (theirs: string | undefined) =>
    theirs !== undefined && (theirs === team || theirs === enterprise);
  const { event } = payload;
  if (event === undefined)
    return ours(payload.command === undefined ? payload.user?.team_id : payload.team_id);
  // A channel that is not shared has users of its own workspace alone; some events do not say of which team one is.
  if (payload.is_ext_shared_channel !== false) return false;
  return [event.user_team, event.source_team, event.team].every((each) => each === undefined || ours(each));
}

function channelIn(payload: Told | undefined): string | undefined {
  const metadata = payload?.view?.private_metadata;
  return payload?.event?.channel ?? payload?.channel_id ?? payload?.channel?.id ?? channelOfView(metadata);
}

/** The home tab knows its conversation; a form carries it with what else it remembers. */
function channelOfView(metadata: string | undefined): string | undefined {
  if (metadata === undefined) return undefined;
  try {
    return channelOnly.parse(JSON.parse(metadata))?.channel;
  } catch {
    return metadata;
  }
}
