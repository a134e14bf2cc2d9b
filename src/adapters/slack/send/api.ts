import { WebAPIRateLimitedError, type WebClient, type WebClientOptions } from '@slack/web-api';
import { tokenRefusal } from '../connect/token-refusal.js';
import { pause, type SlackTiming } from '../timing.js';

/** The Web API as the adapter uses it: bounded in time, and a refused token is noticed wherever it shows. */
export interface SlackApi {
  /** @throws the errors of @slack/web-api, after the attempts that make sense. */
  call(method: string, args: Record<string, unknown>): Promise<unknown>;
}

/** Without these a call has no timeout and is tried for half an hour. */
export function webClientOptions(timing: SlackTiming, apiUrl: string | undefined): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: timing.requestTimeoutMs,
    retryConfig: {
      retries: timing.attempts - 1,
      factor: 2,
      minTimeout: timing.retryDelayMs,
      maxTimeout: timing.retryDelayMs * 8,
    },
    // The client's own waiting pauses every other call too, for as long as Slack says.
    rejectRateLimitedCalls: true,
  };
}

export function createSlackApi(
  client: WebClient,
  timing: SlackTiming,
  refused: (code: string) => void,
): SlackApi {
  return {
    async call(method, args) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await client.apiCall(method, args);
        } catch (error) {
          const code = tokenRefusal(error);
          if (code !== undefined) refused(code);
          const wait =
            error instanceof WebAPIRateLimitedError ? error.retryAfter * 1_000 : Number.POSITIVE_INFINITY;
          if (attempt >= timing.attempts || wait > timing.mostRetryAfterMs) throw error;
          await pause(wait);
        }
      }
    },
  };
}
