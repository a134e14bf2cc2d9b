import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { platformCode } from '../connect/token-refusal.js';
import type { Place } from '../place.js';
import type { SlackApi } from '../send/api.js';
import { isDirect } from '../send/delivery.js';
import type { IsAdministrator } from '../send/responder.js';

/** A minute: long enough for a few /settings in a row, short enough for somebody who was just made an administrator. */
const REMEMBERED = { ttl: 60_000, max: 10_000 };

const userInfo = z.object({
  user: z.object({
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
  }),
});
const channelInfo = z.object({ channel: z.object({ creator: z.string().optional() }) });

/**
 * Slack knows no administrator of a channel: the workspace's admins and owners and the channel's creator count as such
 * (platforms.md), and in a direct conversation its one person. What Slack will not tell us (a private channel without
 * the app) is a no.
 *
 * @throws the errors of the Web API when Slack cannot be reached.
 */
export function createAdministrators(api: SlackApi): IsAdministrator {
  const known = new LRUCache<string, boolean>(REMEMBERED);

  async function ask<T>(place: Place, schema: z.ZodType<T>, method: string, args: Record<string, string>) {
    try {
      return schema.safeParse(await api.call(place, method, args)).data;
    } catch (error) {
      if (platformCode(error) === undefined) throw error;
      return undefined;
    }
  }

  return async ({ user, channel, ...place }, of = 'channel') => {
    const wide = of === 'workspace';
    if (isDirect(channel) && !wide) return true;
    const key = `${place.team}/${wide ? '' : channel}/${user}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const person = (await ask(place, userInfo, 'users.info', { user }))?.user;
    const is =
      [person?.is_admin, person?.is_owner, person?.is_primary_owner].includes(true) ||
      (!wide && (await ask(place, channelInfo, 'conversations.info', { channel }))?.channel.creator === user);
    known.set(key, is);
    return is;
  };
}
