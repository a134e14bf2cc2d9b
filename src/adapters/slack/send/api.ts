import {
  WebAPIHTTPError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
  type WebClientOptions,
} from '@slack/web-api';
import { type Attempt, retried } from '../../../operations/retry.js';
import { tokenRefusal } from '../connect/token-refusal.js';
import type { OwnArguments, Workspaces } from '../connect/workspaces.js';
import type { Place } from '../place.js';
import { patienceOf, type SlackTiming } from '../timing.js';

/** The Web API as the adapter uses it: bounded in time, and a refused token is noticed wherever it shows. */
export interface SlackApi {
  /** @throws the errors of @slack/web-api, after the attempts that make sense. */
  call(place: Place, method: string, args: Record<string, unknown>): Promise<unknown>;
}

/** Without these a call has no timeout and is tried for half an hour, and one that is limited makes all others wait. */
export function webClientOptions(timing: SlackTiming, apiUrl: string | undefined): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: timing.requestTimeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

type Result = { readonly value: unknown } | { readonly error: unknown };

export function createSlackApi(client: WebClient, timing: SlackTiming, workspaces: Workspaces): SlackApi {
  async function attempt(
    place: Place,
    method: string,
    args: Record<string, unknown>,
  ): Promise<Attempt<Result>> {
    let own: OwnArguments = {};
    try {
      own = await workspaces.argumentsFor(place);
      return { done: { value: await client.apiCall(method, { ...args, ...own }) } };
    } catch (error) {
      const otherwise = { error };
      const code = tokenRefusal(error);
      if (code !== undefined && (await workspaces.refused(place, code, own.token).catch(() => false)))
        return { again: true, otherwise };
      if (error instanceof WebAPIRateLimitedError)
        return { again: true, otherwise, afterMs: error.retryAfter * 1_000 };
      return isTemporary(error) ? { again: true, otherwise } : { done: otherwise };
    }
  }

  return {
    async call(place, method, args) {
      const result = await retried(patienceOf(timing), () => attempt(place, method, args));
      if ('error' in result) throw result.error;
      return result.value;
    },
  };
}

/** Worth another attempt: Slack is broken, or the connection was lost or hangs. Not: Slack says no. */
function isTemporary(error: unknown): boolean {
  return error instanceof WebAPIRequestError || (error instanceof WebAPIHTTPError && error.statusCode >= 500);
}
