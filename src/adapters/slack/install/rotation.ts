import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { platformCode } from '../connect/token-refusal.js';
import { type Installation, keyOf } from './installation.js';
import type { Installations } from './installations.js';
import { isRefreshRefused, type OAuth } from './oauth.js';

/** Tokens live twelve hours; what is used within the last two is renewed. */
const RENEWED_BEFORE_MS = 2 * 60 * 60_000;
/** A token that ends sooner is waited for: Slack would refuse it while the answer is on its way. */
const TOO_SHORT_MS = 60_000;
/** After a renewal that failed: until the next one is tried, while the token still lives, and where it does not. */
const REST_MS = 60_000;
const SHORT_REST_MS = 3_000;
/** How often one looks whether another process is done, and how long. */
const LOOK_MS = 200;
const LONGEST_LOOK_MS = 10_000;

export interface Rotation {
  /** The same, with tokens that live for a while yet. Never rejects: what cannot be renewed is given as it is. */
  fresh(installed: Installation): Promise<Installation>;
  /** Renews whatever the clock says, unless another token than this one stands by now. */
  renew(installed: Installation): Promise<Installation | undefined>;
}

/**
 * Tokens that end are renewed before they do: by one process of those that share the records, and with what stands in the
 * records and not what was once read, so that a refresh token is used once. A renewal whose answer is lost on the way is
 * tried again while the old token lives: whether Slack has used it, nobody can know.
 *
 * @param now milliseconds since 1970.
 */
export function createRotation(
  installations: Installations,
  oauth: OAuth,
  logger: Logger,
  now: () => number = () => Date.now(),
): Rotation {
  const renewing = new Map<string, Promise<Installation | undefined>>();
  const restsUntil = new Map<string, number>();

  const isDue = ({ refreshToken, expiresAt }: Installation) =>
    refreshToken !== undefined && expiresAt !== undefined && expiresAt - now() < RENEWED_BEFORE_MS;
  const isOver = ({ expiresAt }: Installation) => expiresAt !== undefined && expiresAt - now() < TOO_SHORT_MS;

  /** Nobody else renews it now. */
  async function renewStored(key: string, used: string): Promise<Installation | undefined> {
    const stored = await installations.read(key);
    if (stored?.refreshToken === undefined || (stored.botToken !== used && !isDue(stored))) return stored;
    const renewed = { ...stored, ...(await oauth.refresh(stored.refreshToken)) };
    await installations.renew(renewed);
    logger.info({ platform: 'slack', workspace: key }, 'tokens renewed');
    return renewed;
  }

  async function renewOrWait(key: string, used: string): Promise<Installation | undefined> {
    const until = performance.now() + LONGEST_LOOK_MS;
    for (;;) {
      const taken = await installations.exclusively(key, () => renewStored(key, used));
      if (taken !== undefined) return taken.done;
      if (performance.now() > until) return undefined;
      await sleep(LOOK_MS);
    }
  }

  function failed(installed: Installation, err: unknown): undefined {
    const workspace = keyOf(installed);
    restsUntil.set(workspace, now() + (isOver(installed) ? SHORT_REST_MS : REST_MS));
    const reason = platformCode(err);
    const what = { err, platform: 'slack', workspace, ...(reason === undefined ? {} : { reason }) };
    if (isRefreshRefused(err))
      logger.error(
        { ...what, code: 'workspace-refresh-refused' },
        'Slack renews no tokens: install there again',
      );
    else logger.warn({ ...what, code: 'workspace-refresh' }, 'tokens not renewed yet');
    return undefined;
  }

  function renew(installed: Installation): Promise<Installation | undefined> {
    const key = keyOf(installed);
    const under = renewing.get(key);
    if (under !== undefined) return under;
    if (now() < (restsUntil.get(key) ?? 0)) return Promise.resolve(undefined);
    const attempt = renewOrWait(key, installed.botToken)
      .catch((error: unknown) => failed(installed, error))
      .finally(() => renewing.delete(key));
    renewing.set(key, attempt);
    return attempt;
  }

  return {
    async fresh(installed) {
      if (!isDue(installed)) return installed;
      const renewed = renew(installed);
      return isOver(installed) ? ((await renewed) ?? installed) : installed;
    },
    renew,
  };
}
