import type { SlackDouble } from '../../test/support/slack/double.js';

/** What Slack was sent by response_url, by the name of the question. */
export interface Posted {
  of(name: string): readonly string[];
  /** When the first of them came, milliseconds of `performance.now()`. */
  at(name: string): number | undefined;
  stop(): void;
}

const LOOK_MS = 20;

export function createPosted(slack: SlackDouble): Posted {
  const messages = new Map<string, string[]>();
  const first = new Map<string, number>();
  const looking = setInterval(() => {
    for (const { by, body, at } of slack.posted.splice(0)) {
      messages.set(by, [...(messages.get(by) ?? []), JSON.stringify(body)]);
      if (!first.has(by)) first.set(by, at);
    }
  }, LOOK_MS);
  return {
    of: (name) => messages.get(name) ?? [],
    at: (name) => first.get(name),
    stop: () => clearInterval(looking),
  };
}
