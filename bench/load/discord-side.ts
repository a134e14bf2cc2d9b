import { DiscordDouble } from '../../test/support/discord/double.js';
import { slashCommand } from '../../test/support/discord/events.js';
import { createAnswerLog } from './answer-log.js';
import type { PlatformSide } from './target.js';

const LOOK_MS = 20;
const FIRST_INTERACTION = 600_000_000_000_000_000n;
/** Requests that show a message: the response to the interaction, what a deferred one is filled with, what follows. */
const SHOWING: readonly string[] = ['callback', 'original', 'follow-up'];
/** A response that only says that the answer will come. */
const DEFERRING = 5;

/** Discord: slash commands over the gateway, answered by interaction callbacks. */
export function createDiscordSide(): PlatformSide {
  let double: DiscordDouble | undefined;
  let looking: NodeJS.Timeout | undefined;
  /** Discord's ids are numbers of its own: ours by theirs, and theirs by ours for a second delivery. */
  const ours = new Map<string, string>();
  const theirs = new Map<string, string>();

  return {
    async start(onAnswer) {
      const discord = await DiscordDouble.start();
      double = discord;
      const answers = createAnswerLog(onAnswer);
      looking = setInterval(() => {
        for (const { route, method, path, body, at } of discord.requests.splice(0)) {
          if (!SHOWING.includes(route) || method === 'DELETE' || isDeferral(body)) continue;
          const interaction = /\/(?:interactions\/|token-|webhooks\/\d+\/token-)(\d+)/u.exec(path)?.[1] ?? '';
          answers.message(ours.get(interaction) ?? path, body, at);
        }
      }, LOOK_MS);
      return { DISCORD_TOKEN: 'good-token', DISCORD_API_URL: discord.apiUrl };
    },
    deliver({ id, user, command, options }) {
      const interaction = theirs.get(id) ?? String(FIRST_INTERACTION + BigInt(theirs.size));
      theirs.set(id, interaction);
      ours.set(interaction, id);
      double?.interact(slashCommand(command, options, { user, id: interaction }));
    },
    deliverRubbish: (text) => double?.gateway.dispatch('INTERACTION_CREATE', { text }),
    problems: () => double?.problems ?? [],
    async stop() {
      clearInterval(looking);
      await double?.close();
    },
  };
}

function isDeferral(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === DEFERRING;
}
