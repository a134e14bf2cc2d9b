import { DiscordDouble } from '../../test/support/discord/double.js';
import { slashCommand } from '../../test/support/discord/events.js';
import { createAnswerLog } from './answer-log.js';
import { type RunningApplication, startApplication } from './application.js';
import type { Target } from './target.js';

const LOOK_MS = 20;
const FIRST_INTERACTION = 600_000_000_000_000_000n;
/** Requests that show a message: the response to the interaction, what a deferred one is filled with, what follows. */
const SHOWING: readonly string[] = ['callback', 'original', 'follow-up'];

/** Slash commands over the gateway, answered by interaction callbacks. */
export function createDiscordTarget(): Target {
  let double: DiscordDouble | undefined;
  let application: RunningApplication | undefined;
  let looking: NodeJS.Timeout | undefined;
  /** Discord's ids are numbers of its own: ours by theirs, and theirs by ours for a second delivery. */
  const ours = new Map<string, string>();
  const theirs = new Map<string, string>();

  return {
    name: 'discord',
    async start(onAnswer) {
      const discord = await DiscordDouble.start();
      double = discord;
      const answers = createAnswerLog(onAnswer);
      looking = setInterval(() => {
        for (const { route, path, body, at } of discord.requests.splice(0)) {
          if (!SHOWING.includes(route)) continue;
          const interaction = /\/(?:interactions\/|token-|webhooks\/\d+\/token-)(\d+)/u.exec(path)?.[1] ?? '';
          answers.message(ours.get(interaction) ?? path, body, at);
        }
      }, LOOK_MS);
      application = await startApplication({ DISCORD_TOKEN: 'good-token', DISCORD_API_URL: discord.apiUrl });
    },
    deliver({ id, user, command, options }) {
      const interaction = theirs.get(id) ?? String(FIRST_INTERACTION + BigInt(theirs.size));
      theirs.set(id, interaction);
      ours.set(interaction, id);
      double?.interact(slashCommand(command, options, { user, id: interaction }));
    },
    residentBytes: async () => (application ? application.residentBytes() : Number.NaN),
    cpuSeconds: async () => (application ? application.cpuSeconds() : Number.NaN),
    problems: async () => [...(double?.problems ?? []), ...((await application?.problems()) ?? [])],
    async stop() {
      clearInterval(looking);
      try {
        await application?.stop();
      } finally {
        await double?.close();
      }
    },
  };
}
