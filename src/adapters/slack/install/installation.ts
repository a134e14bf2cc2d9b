import { z } from 'zod';
import type { Place } from '../place.js';

/** What is kept of one installation: in a workspace, or in all workspaces of an organization that let the app in. */
export const installation = z.object({
  /** The workspace's id; absent where the organization is meant. */
  team: z.string().optional(),
  enterprise: z.string().optional(),
  botToken: z.string().min(1),
  botUserId: z.string().min(1),
  /** Who installed it. */
  installer: z.string().optional(),
  /** Where the app rotates its tokens: good for one use. */
  refreshToken: z.string().optional(),
  /** When the bot's token ends, milliseconds since 1970. */
  expiresAt: z.number().optional(),
  /** Milliseconds since 1970: what Slack says of an earlier one does not concern this one. */
  installedAt: z.number(),
});
export type Installation = z.output<typeof installation>;

/** Key of the record of an installation. */
export function keyOf({ team, enterprise }: Pick<Installation, 'team' | 'enterprise'>): string {
  return team === undefined ? `slack/enterprise/${enterprise}` : `slack/team/${team}`;
}

/**
 * Keys of the installations that may serve a place, the likeliest first: the workspace's own, then the organization's; the
 * other way round where Slack says that the event came by the organization's.
 */
export function keysFor({ team, enterprise, orgWide }: Place): readonly string[] {
  const own = team === '' || team === enterprise ? [] : [keyOf({ team })];
  const wide = enterprise === undefined ? [] : [keyOf({ enterprise })];
  return orgWide ? [...wide, ...own] : [...own, ...wide];
}
