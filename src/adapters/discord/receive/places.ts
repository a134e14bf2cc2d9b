import { type REST, Routes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Owner } from '../../../../commands/contract/own-documents.js';
import type { IncomingMessage } from './payloads.js';
import { isAdministrator, mayManageChannels, mayManageServer } from './permissions.js';

/** What a message does not say of where it was written, asked of Discord when it is needed. */
export interface Places {
  /** Key of the channel's settings: the server (or `@me`) and the channel, that of a thread for its messages. */
  channelOf(message: IncomingMessage): Promise<string>;
  /** Whether the author may manage the channel, or the whole server. In direct messages everybody may; where Discord says nothing, nobody. */
  mayManage(message: IncomingMessage, of?: Owner): Promise<boolean>;
}

/** How many threads' channels are remembered. */
const MOST_THREADS = 1_000;

const bits = z.string().regex(/^\d+$/u).transform(BigInt);
const channel = z.object({
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});
const guild = z.object({
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});

export function createPlaces(rest: REST): Places {
  const parents = new LRUCache<string, string>({ max: MOST_THREADS });

  async function parentOf(thread: string): Promise<string> {
    const known = parents.get(thread);
    if (known !== undefined) return known;
    const { parent_id: parent } = channel.parse(await rest.get(Routes.channel(thread)));
    parents.set(thread, parent ?? thread);
    return parent ?? thread;
  }

  async function home({ channelId, thread }: IncomingMessage): Promise<string> {
    // A thread whose channel cannot be read has no settings but its own.
    return thread ? parentOf(channelId).catch(() => channelId) : channelId;
  }

  return {
    async channelOf(message) {
      return `${message.guildId ?? '@me'}/${await home(message)}`;
    },

    async mayManage(message, of = 'channel') {
      const { guildId, user, roles } = message;
      if (guildId === undefined) return of === 'channel';
      try {
        const [server, place] = await Promise.all([
          rest.get(Routes.guild(guildId)).then((data) => guild.parse(data)),
          home(message)
            .then((id) => rest.get(Routes.channel(id)))
            .then((data) => channel.parse(data)),
        ]);
        if (of === 'workspace')
          return server.owner_id === user || mayManageServer(heldBy(server, guildId, roles));
        return (
          server.owner_id === user || mayManageChannels(permissions(server, place, guildId, user, roles))
        );
      } catch {
        return false;
      }
    },
  };
}

/**
 * What a member may do in a channel. Source: "Permissions", section Permission Overwrites: roles, then the overwrites
 * of everybody, of the member's roles together, of the member.
 */
function permissions(
  server: z.output<typeof guild>,
  place: z.output<typeof channel>,
  everyone: string,
  user: string,
  roles: readonly string[],
): bigint {
  const held = heldBy(server, everyone, roles);
  // Administrators are bound by no overwrite.
  if (isAdministrator(held)) return held;
  const steps = [
    (id: string) => id === everyone,
    (id: string) => roles.includes(id),
    (id: string) => id === user,
  ];
  return steps.reduce((allowed, concerns) => {
    const overwrites = place.permission_overwrites.filter(({ id }) => concerns(id));
    const denied = overwrites.reduce((all, { deny }) => all | deny, 0n);
    const granted = overwrites.reduce((all, { allow }) => all | allow, 0n);
    return (allowed & ~denied) | granted;
  }, held);
}

/** What a member's roles allow everywhere in the server. */
function heldBy(server: z.output<typeof guild>, everyone: string, roles: readonly string[]): bigint {
  return server.roles
    .filter(({ id }) => id === everyone || roles.includes(id))
    .reduce((all, role) => all | role.permissions, 0n);
}
