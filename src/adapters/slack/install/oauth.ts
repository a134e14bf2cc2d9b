import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { z } from 'zod';
import { OperationalError } from '../../../operations/operational-error.js';
import type { Installation } from './installation.js';

/** The app as Slack knows it. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
}

export type Tokens = Pick<Installation, 'botToken' | 'refreshToken' | 'expiresAt'>;

/** What an installation gives: who we are there, with what tokens, and what a person calls the place. */
export interface Granted {
  readonly installation: Installation;
  readonly appId?: string;
  readonly name?: string;
}

/** Slack's one method that gives tokens. Neither is tried twice: a code and a refresh token are good for one use. */
export interface OAuth {
  /** @throws the errors of @slack/web-api; OperationalError `slack-no-bot` for an answer without a bot. */
  exchange(code: string, redirectUri: string | undefined): Promise<Granted>;
  /** @throws the errors of @slack/web-api. */
  refresh(refreshToken: string): Promise<Tokens>;
}

const id = z.string().min(1);
const named = z.object({ id, name: z.string().optional() });
const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive().optional(),
});
const access = tokens.extend({
  token_type: z.literal('bot'),
  bot_user_id: id,
  app_id: id.optional(),
  team: named.nullish(),
  enterprise: named.nullish(),
  is_enterprise_install: z.boolean().optional(),
  authed_user: z.object({ id }).optional().catch(undefined),
});

const METHOD = 'oauth.v2.access';

/** @param now milliseconds since 1970. */
export function createOAuth(client: WebClient, app: OAuthApp, now: () => number = () => Date.now()): OAuth {
  const credentials = { client_id: app.clientId, client_secret: app.clientSecret };

  const tokensOf = ({ access_token, refresh_token, expires_in }: z.output<typeof tokens>): Tokens => ({
    botToken: access_token,
    ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
    ...(expires_in === undefined ? {} : { expiresAt: now() + expires_in * 1_000 }),
  });

  return {
    async exchange(code, redirectUri) {
      const answer = access.safeParse(
        await client.apiCall(METHOD, {
          ...credentials,
          code,
          ...(redirectUri === undefined ? {} : { redirect_uri: redirectUri }),
        }),
      ).data;
      const { team, enterprise, bot_user_id: botUserId } = answer ?? {};
      const wide = answer?.is_enterprise_install === true;
      if (answer === undefined || botUserId === undefined || !(wide ? enterprise : team))
        throw new OperationalError('slack-no-bot', 'Slack gave no bot token');
      const place = wide ? enterprise : team;
      return {
        installation: {
          ...(wide || !team ? {} : { team: team.id }),
          ...(enterprise ? { enterprise: enterprise.id } : {}),
          ...tokensOf(answer),
          botUserId,
          ...(answer.authed_user === undefined ? {} : { installer: answer.authed_user.id }),
          installedAt: now(),
        },
        ...(answer.app_id === undefined ? {} : { appId: answer.app_id }),
        ...(place?.name === undefined ? {} : { name: place.name }),
      };
    },

    async refresh(refreshToken) {
      const answer = await client.apiCall(METHOD, {
        ...credentials,
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      });
      const parsed = tokens.safeParse(answer).data;
      if (parsed === undefined) throw new OperationalError('slack-no-bot', 'Slack gave no token');
      return tokensOf(parsed);
    },
  };
}

/** Slack will never take this refresh token again, whatever one waits for. */
const REFUSED_REFRESH: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_grant',
  'invalid_refresh_token',
  'token_expired',
  'token_revoked',
]);

export function isRefreshRefused(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && REFUSED_REFRESH.has(error.data.error);
}
