import { WebAPIPlatformError } from '@slack/web-api';
import { OperationalError } from '../../../operations/operational-error.js';

/** What Slack answers when a token will never be good again: waiting does not help. */
const REFUSALS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** Of those, what concerns one method only (a scope left out at the installation) and not the token as a whole. */
const OF_ONE_METHOD: ReadonlySet<string> = new Set(['missing_scope', 'not_allowed_token_type']);

/** Slack's code where it refuses the token as such; undefined for every other error. */
export function tokenRefusal(error: unknown): string | undefined {
  const code = platformCode(error);
  return code !== undefined && REFUSALS.has(code) && !OF_ONE_METHOD.has(code) ? code : undefined;
}

/** The same at the start, where a token of the wrong kind or without its scope can never work either. */
export function startRefusal(error: unknown): string | undefined {
  const code = platformCode(error);
  return code !== undefined && REFUSALS.has(code) ? code : undefined;
}

/** Slack's own code of an error (`channel_not_found`); undefined where Slack did not answer. */
export function platformCode(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

export function refusedError(code: string): OperationalError {
  return new OperationalError(
    'slack-token-refused',
    `Slack refuses the token (${code}): check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or install the app again.`,
  );
}
