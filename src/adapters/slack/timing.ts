import type { Patience } from '../../operations/retry.js';

/** How long the adapter waits for Slack, in milliseconds. Tests shorten them. */
export interface SlackTiming {
  /** One request to the Web API or a response_url. */
  readonly requestTimeoutMs: number;
  /** How often such a request is tried. */
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly retryDelayMs: number;
  /** Longest wait that Slack may ask for with Retry-After before an answer is given up. */
  readonly mostRetryAfterMs: number;
  /** From opening a socket to Slack's hello. */
  readonly helloTimeoutMs: number;
  /** Between attempts to connect: the first is at once, the second after this, doubled up to the longest. */
  readonly reconnectDelayMs: number;
  readonly longestReconnectDelayMs: number;
  /** How long a start keeps trying while Slack cannot be reached. */
  readonly startPatienceMs: number;
  /** How often the bot's token is checked: with a response_url alone a revoked one would not be noticed. */
  readonly tokenCheckMs: number;
  /** How long the other side may take to close a socket or a request. */
  readonly closeTimeoutMs: number;
  /** How long requests are still answered after a stop: until a balancer has noticed. */
  readonly leaveMs: number;
}

export const SLACK_TIMING: SlackTiming = {
  requestTimeoutMs: 4_000,
  attempts: 3,
  retryDelayMs: 250,
  mostRetryAfterMs: 15_000,
  helloTimeoutMs: 10_000,
  reconnectDelayMs: 500,
  longestReconnectDelayMs: 30_000,
  startPatienceMs: 60_000,
  tokenCheckMs: 5 * 60_000,
  closeTimeoutMs: 500,
  leaveMs: 3_000,
};

/** How often a request is made again. */
export function patienceOf({ attempts, retryDelayMs, mostRetryAfterMs }: SlackTiming): Patience {
  return { attempts, firstPauseMs: retryDelayMs, longestPauseMs: mostRetryAfterMs };
}
