import { expect } from 'vitest';
import type { InstallConfig } from '../../../src/adapters/slack/install/install.js';
import { Browser } from './browser.js';
import { CLIENT, type Grant } from './oauth-double.js';
import { eventCallback } from './payloads.js';
import { type Setup, settled, startUp } from './setup.js';
import { form, send } from './signed-request.js';

export const SECRET = 'the-present-secret-of-the-tests-0123';
export const PUBLIC_URL = 'https://yinju.example.org';

type Options = Omit<NonNullable<Parameters<typeof startUp>[0]>, 'oauth' | 'publicUrl'> & {
  readonly secrets?: readonly [string, ...string[]];
  readonly extras?: InstallConfig['extras'];
  readonly publicUrl?: string | undefined;
};

/** The adapter for many workspaces, started. */
export async function many(options: Options = {}): Promise<Setup & { readonly secrets: readonly string[] }> {
  const { secrets = [SECRET], extras = {}, publicUrl, ...rest } = options;
  const address = 'publicUrl' in options ? publicUrl : PUBLIC_URL;
  const setup = await startUp({
    ...rest,
    ...(address === undefined ? {} : { publicUrl: address }),
    oauth: { ...CLIENT, secrets, extras },
  });
  return { ...setup, secrets };
}

/** Installs in a browser of its own. */
export async function installIn(setup: Setup, grant: Grant): Promise<void> {
  const { status } = await new Browser(setup.adapter.port()).install(setup.slack, grant);
  expect(status).toBe(200);
}

/** Delivers as Slack does in this mode: over the socket, or as a signed request. */
export async function deliver(setup: Setup, payload: Readonly<Record<string, unknown>>): Promise<void> {
  if (setup.slack.openSockets > 0) {
    const type = 'command' in payload ? 'slash_commands' : 'event' in payload ? 'events_api' : 'interactive';
    await setup.slack.deliver(type, payload);
  } else {
    const isEvent = 'event' in payload;
    const body = isEvent ? JSON.stringify(payload) : form(payload);
    // The signature is of now also where a test has moved the clock.
    const timestamp = Math.floor((performance.timeOrigin + performance.now()) / 1_000);
    const type = isEvent ? { contentType: 'application/json' } : {};
    await send(setup.adapter.port() ?? 0, body, { timestamp, ...type });
  }
  await settled(setup);
}

export interface Sender {
  readonly team: string;
  readonly enterprise?: string;
  readonly orgWide?: boolean;
}

/** The same event as of another workspace. */
export function eventOf(
  { team, enterprise, orgWide = false }: Sender,
  event: Fields,
  rest: Fields = {},
): Fields {
  return eventCallback(event, {
    team_id: team,
    ...(enterprise === undefined ? {} : { enterprise_id: enterprise }),
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      {
        team_id: team,
        enterprise_id: enterprise ?? null,
        user_id: `UBOT${team}`,
        is_bot: true,
        is_enterprise_install: orgWide,
      },
    ],
    ...rest,
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** `@yinju 63/194 11` in a channel. @returns the tokens that the answers to it were posted with. */
export async function mention(setup: Setup, sender: Sender, rest: Fields = {}): Promise<readonly string[]> {
  const before = setup.slack.callsOf('chat.postMessage').length;
  const event = { type: 'app_mention', text: '<@UBOT> 第63/194号决议第11段' };
  await deliver(setup, eventOf(sender, event, rest));
  const posted = setup.slack.callsOf('chat.postMessage').slice(before);
  return posted.map(({ token }) => token.replace('Bearer ', ''));
}
