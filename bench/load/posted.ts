import type { SlackDouble } from '../../test/support/slack/double.js';

/** What Slack was sent by response_url, by the name of the question. */
export interface Posted {
  of(name: string): readonly string[];
  stop(): void;
}

const LOOK_MS = 20;

export function createPosted(slack: SlackDouble): Posted {
  const messages = new Map<string, string[]>();
  const looking = setInterval(() => {
    for (const { by, body } of slack.posted.splice(0))
      messages.set(by, [...(messages.get(by) ?? []), JSON.stringify(body)]);
  }, LOOK_MS);
  return {
    of: (name) => messages.get(name) ?? [],
    stop: () => clearInterval(looking),
  };
}
