type Answer = Readonly<Record<string, unknown>>;

/** Who installs: a workspace, or an organization (`orgWide`) for all of its own. */
export interface Grant {
  readonly team?: string;
  readonly enterprise?: string;
  readonly orgWide?: boolean;
  /** The app rotates its tokens. */
  readonly rotating?: boolean;
  /** Seconds that a token lives; 12 hours unless told. */
  readonly lifetime?: number;
}

export const CLIENT = { clientId: '1234.5678', clientSecret: 'a-client-secret-of-the-test' };

/** Slack's side of installations: `oauth.v2.access`, and which tokens it takes. Tokens that it did not give it does not judge. */
export class OAuthDouble {
  /** Refresh tokens and codes that were sent a second time. */
  readonly usedTwice: string[] = [];
  /** Refreshes that were granted. */
  refreshes = 0;
  readonly #codes = new Map<string, Grant>();
  readonly #refreshTokens = new Map<string, Grant>();
  readonly #spent = new Set<string>();
  readonly #dead = new Map<string, string>();
  readonly #living = new Map<string, string[]>();
  #count = 0;

  /** Somebody agreed. @returns the code that Slack sends the browser back with. */
  agree(grant: Grant): string {
    const code = `code-${++this.#count}`;
    this.#codes.set(code, grant);
    return code;
  }

  /** Tokens of a workspace (or organization) end so. */
  end(place: string, error: 'token_revoked' | 'token_expired' | 'account_inactive'): void {
    for (const token of this.#living.get(place) ?? []) this.#dead.set(token, error);
  }

  /** Why a call with this `Authorization` is refused. */
  refusal(authorization: string): string | undefined {
    return this.#dead.get(authorization.replace(/^Bearer /u, ''));
  }

  access(args: Answer): Answer {
    if (args['client_id'] !== CLIENT.clientId) return { ok: false, error: 'invalid_client_id' };
    if (args['client_secret'] !== CLIENT.clientSecret) return { ok: false, error: 'bad_client_secret' };
    const isRefresh = args['grant_type'] === 'refresh_token';
    const given = String(isRefresh ? args['refresh_token'] : args['code']);
    if (this.#spent.has(given)) this.usedTwice.push(given);
    const grants = isRefresh ? this.#refreshTokens : this.#codes;
    const grant = grants.get(given);
    grants.delete(given);
    this.#spent.add(given);
    if (grant === undefined)
      return { ok: false, error: isRefresh ? 'invalid_refresh_token' : 'invalid_code' };
    if (isRefresh) this.refreshes += 1;
    return this.#tokens(grant);
  }

  #tokens(grant: Grant): Answer {
    const place = grant.orgWide ? grant.enterprise : grant.team;
    const number = ++this.#count;
    const token = `xoxb-${place}-${number}`;
    const living = [...(this.#living.get(place ?? '') ?? []), token];
    this.#living.set(place ?? '', living);
    const refresh = `xoxe-1-${place}-${number}`;
    if (grant.rotating) this.#refreshTokens.set(refresh, grant);
    return {
      ok: true,
      app_id: 'A1',
      access_token: token,
      token_type: 'bot',
      scope: 'commands,chat:write',
      bot_user_id: `UBOT${place}`,
      team: grant.orgWide ? null : { id: grant.team, name: `Team <${grant.team}>` },
      enterprise:
        grant.enterprise === undefined ? null : { id: grant.enterprise, name: `Org ${grant.enterprise}` },
      is_enterprise_install: grant.orgWide === true,
      authed_user: { id: 'U1' },
      ...(grant.rotating ? { refresh_token: refresh, expires_in: grant.lifetime ?? 43_200 } : {}),
    };
  }
}
