import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Owner } from '../../../../commands/contract/own-documents.js';
import { platformCode } from '../connect/token-refusal.js';
import { onlyPlace, type Place } from '../place.js';
import type { SlackApi } from '../send/api.js';
import { isDirect } from '../send/delivery.js';
import type { Administrators, Arrival } from '../send/responder.js';

/** A minute: long enough for a few /settings in a row, short enough for somebody who was just made an administrator. */
const REMEMBERED = { ttl: 60_000, max: 10_000 };

const USERS = 'users.info';

/** Whether this person installed the app in this workspace. */
export type Installed = (place: Place, user: string) => Promise<boolean>;

/** What is of an unexpected shape tells nothing. */
const ifAny = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

const userInfo = z.object({
  user: z.object({
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
    team_id: z.string().optional(),
    is_stranger: z.boolean().optional(),
    /** In an Enterprise Grid. */
    enterprise_user: ifAny(
      z.object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).optional() }),
    ),
  }),
});
type Person = z.output<typeof userInfo>['user'];
const channelInfo = z.object({ channel: z.object({ creator: z.string().optional() }) });

/**
 * Slack knows no administrator of a channel: the workspace's admins and owners and the channel's creator count as such
 * (platforms.md), and in a direct conversation its one person. What Slack will not tell us (a private channel without
 * the app) is a no.
 *
 * @throws the errors of the Web API when Slack cannot be reached.
 */
export function createAdministrators(
  api: SlackApi,
  installed: Installed = async () => false,
): Administrators {
  const known = new LRUCache<string, boolean>(REMEMBERED);
  /** Workspaces whose installation has no permission to ask. */
  const silent = new LRUCache<string, true>({ max: REMEMBERED.max });

  async function ask<T>(place: Place, schema: z.ZodType<T>, method: string, args: Record<string, string>) {
    try {
      const answer = schema.safeParse(await api.call(place, method, args)).data;
      if (method === USERS) silent.delete(place.team);
      return answer;
    } catch (error) {
      const code = platformCode(error);
      if (code === undefined) throw error;
      // The creator of a channel may be asked for or not: that is one way of several.
      if (method === USERS && code === 'missing_scope') silent.set(place.team, true);
      return undefined;
    }
  }

  async function includes(arrival: Arrival, of: Owner = 'channel'): Promise<boolean> {
    const { user, channel } = arrival;
    const place = onlyPlace(arrival);
    const wide = of === 'workspace';
    if (isDirect(channel) && !wide) return true;
    const key = `${place.team}/${wide ? '' : channel}/${user}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const person = (await ask(place, userInfo, USERS, { user }))?.user;
    // Who could install the app stands for the administrators that we may not ask for, in a channel.
    if (silent.has(place.team) && !wide && (await installed(place, user))) return true;
    const is =
      (isOfHere(person, place) &&
        [person?.is_admin, person?.is_owner, person?.is_primary_owner].includes(true)) ||
      (!wide && (await ask(place, channelInfo, 'conversations.info', { channel }))?.channel.creator === user);
    // What was not said may be said as soon as the app is installed anew.
    if (!silent.has(place.team)) known.set(key, is);
    return is;
  }

  return { includes, cannotTell: ({ team }) => silent.has(team) };
}

/**
 * In a channel that organizations share, an administrator of the other one is none of ours. A user of a Grid may have
 * another team's id, or the organization's: then it is told of which organization and of which teams.
 */
function isOfHere(person: Person | undefined, { team, enterprise }: Place): boolean {
  if (person === undefined || person.is_stranger === true) return false;
  const { team_id: theirs, enterprise_user: inGrid } = person;
  if (theirs === team || team === '') return true;
  if (enterprise === undefined) return theirs === undefined;
  if (inGrid === undefined) return theirs === enterprise;
  // Where Slack names no workspace, the place is the whole organization.
  return (
    inGrid.enterprise_id === enterprise && (team === enterprise || (inGrid.teams?.includes(team) ?? true))
  );
}
