import type { Place } from '../place.js';

/** What a call to the Web API is given besides its own arguments. */
export interface OwnArguments {
  /** The client's own token without it. */
  readonly token?: string;
  /** An organization's token acts for many workspaces: the one that is meant. */
  readonly team_id?: string;
}

/** How the bot stands in a workspace: `unreadable`: its tokens cannot be opened; `unavailable`: nobody can tell now. */
export type Standing =
  | { readonly kind: 'installed'; readonly botUserId: string }
  | { readonly kind: 'absent' | 'unreadable' | 'unavailable' };

/** The workspaces that the bot answers in: one, whose token is configured, or all where it was installed. */
export interface Workspaces {
  /** @throws OperationalError where the bot is not installed. */
  argumentsFor(place: Place): Promise<OwnArguments>;
  /** Slack refuses a token for good. @returns whether there is another one by now. */
  refused(place: Place, code: string, token: string | undefined): Promise<boolean>;
  /** Slack says that the app was taken away. @param at when, seconds since 1970. */
  removed(place: Place, code: string, at: number | undefined): Promise<void>;
}

/** Those where it was installed, by the pages that are for that. */
export interface ManyWorkspaces extends Workspaces {
  /** Never rejects. */
  standing(place: Place): Promise<Standing>;
  /** Whether this person installed the app in this workspace. Never rejects. */
  installed(place: Place, user: string): Promise<boolean>;
}

/** @param refused the one token will never be good again. */
export function oneWorkspace(refused: (code: string) => void): Workspaces {
  return {
    argumentsFor: async () => ({}),
    async refused(_, code) {
      refused(code);
      return false;
    },
    removed: async (_, code) => refused(code),
  };
}
