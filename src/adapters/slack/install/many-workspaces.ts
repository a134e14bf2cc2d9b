import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { OperationalError } from '../../../operations/operational-error.js';
import { retried } from '../../../operations/retry.js';
import { tokenRefusal } from '../connect/token-refusal.js';
import type { ManyWorkspaces, Standing } from '../connect/workspaces.js';
import type { Place } from '../place.js';
import { type Installation, keyOf, keysFor } from './installation.js';
import type { Installations } from './installations.js';
import type { Rotation } from './rotation.js';

/** What Slack answers where the app was taken away, and with it every token. */
const GONE: ReadonlySet<string> = new Set(['account_inactive', 'token_revoked']);
/** Such a place is told of in the log once in this time. */
const TOLD_EVERY_MS = 60 * 60_000;
const MOST_TOLD = 10_000;

/** @param at seconds since 1970. */
function isSince({ installedAt }: Installation, at: number | undefined): boolean {
  return at === undefined || (at + 1) * 1_000 >= installedAt;
}

/** Everywhere the bot was installed. */
export function manyWorkspaces(
  installations: Installations,
  rotation: Rotation,
  client: WebClient,
  logger: Logger,
): ManyWorkspaces {
  const told = new Map<string, number>();

  /** The first installation that serves a place. @throws as `Installations.find`. */
  async function serving(place: Place): Promise<Installation | undefined> {
    for (const key of keysFor(place)) {
      const installed = await installations.find(key);
      if (installed !== undefined) return installed;
    }
    return undefined;
  }

  function tell(place: Place, code: string, err: unknown): void {
    const workspace = keysFor(place)[0] ?? 'slack';
    const key = `${workspace} ${code}`;
    const before = told.get(key);
    if (before !== undefined && performance.now() - before < TOLD_EVERY_MS) return;
    if (told.size >= MOST_TOLD) told.clear();
    told.set(key, performance.now());
    logger.warn({ err, platform: 'slack', code, workspace }, 'a workspace is not served');
  }

  async function remove(key: string, code: string): Promise<void> {
    const patience = { attempts: 5, firstPauseMs: 500 };
    const failure = await retried(patience, () =>
      installations
        .inTurn(key, () => installations.remove(key))
        .then(
          () => ({ done: undefined }),
          (error: unknown) => ({ again: true as const, otherwise: { error } }),
        ),
    );
    // Slack refuses these tokens, so that the next call with one of them ends here again.
    if (failure !== undefined) throw failure.error;
    logger.warn(
      { platform: 'slack', code: 'workspace-removed', workspace: key, reason: code },
      'tokens deleted',
    );
  }

  /** Whether Slack takes a token no more; a Slack that is silent says nothing. */
  async function isGone({ botToken }: Installation): Promise<boolean> {
    try {
      await client.apiCall('auth.test', { token: botToken });
      return false;
    } catch (error) {
      return GONE.has(tokenRefusal(error) ?? '');
    }
  }

  return {
    async standing(place): Promise<Standing> {
      try {
        const installed = await serving(place);
        if (installed === undefined) {
          tell(place, 'workspace-unknown', undefined);
          return { kind: 'absent' };
        }
        void rotation.fresh(installed);
        return { kind: 'installed', botUserId: installed.botUserId };
      } catch (error) {
        const isOurs = error instanceof OperationalError && error.code.startsWith('sealed-');
        tell(place, isOurs ? 'workspace-unreadable' : 'workspace-unavailable', error);
        return { kind: isOurs ? 'unreadable' : 'unavailable' };
      }
    },

    async installed(place, user) {
      const found = await serving(place).catch(() => undefined);
      return found?.installer === user;
    },

    async argumentsFor(place) {
      const found = await serving(place);
      if (found === undefined)
        throw new OperationalError('slack-not-installed', 'the bot is not installed in this workspace');
      const { botToken: token, team } = await rotation.fresh(found);
      const actsFor = team === undefined && place.team !== '' && place.team !== place.enterprise;
      return { token, ...(actsFor ? { team_id: place.team } : {}) };
    },

    async refused(place, code, token) {
      const found = await serving(place);
      if (found === undefined || token === undefined) return false;
      const key = keyOf(found);
      // Another process may have renewed or replaced it meanwhile.
      const stored = await installations.read(key);
      if (stored === undefined) return false;
      if (stored.botToken !== token) return true;
      if (stored.refreshToken !== undefined && code === 'token_expired')
        return (await rotation.renew(stored)) !== undefined;
      if (GONE.has(code)) await remove(key, code);
      else tell(place, 'workspace-refused', undefined);
      return false;
    },

    async removed(place, code, at) {
      for (const [index, key] of keysFor(place).entries()) {
        // What cannot be read is of no use either.
        const installed = await installations.read(key).catch(() => 'unreadable' as const);
        if (installed === undefined) continue;
        // Slack's events come late and in any order: one may be of an installation before this one, or of another one.
        const isMeant = index === 0 && (installed === 'unreadable' || isSince(installed, at));
        if (isMeant || (installed !== 'unreadable' && (await isGone(installed)))) await remove(key, code);
      }
    },
  };
}
