import { SlackDouble } from '../../test/support/slack/double.js';
import { slashCommand } from '../../test/support/slack/payloads.js';
import { createAnswerLog } from './answer-log.js';
import { type RunningApplication, startApplication } from './application.js';
import type { Target } from './target.js';

/** How often what arrived is looked through; each message carries the time at which it arrived. */
const LOOK_MS = 20;

/** Slash commands over Socket Mode, answered by response_url. */
export function createSlackTarget(): Target {
  const double = new SlackDouble();
  let application: RunningApplication | undefined;
  let looking: NodeJS.Timeout | undefined;
  return {
    name: 'slack',
    async start(onAnswer) {
      await double.start();
      const answers = createAnswerLog(onAnswer);
      looking = setInterval(() => {
        for (const { by, body, at } of double.posted.splice(0)) answers.message(by, body, at);
      }, LOOK_MS);
      application = await startApplication({
        SLACK_BOT_TOKEN: 'xoxb-load',
        SLACK_APP_TOKEN: 'xapp-load',
        SLACK_API_URL: double.apiUrl,
      });
    },
    deliver({ id, user, command, options }) {
      const line = [`/${command}`, ...Object.values(options)].join(' ');
      const payload = slashCommand(line, double.responseUrl(id), { user_id: `U${user}`, trigger_id: id });
      void double.deliver('slash_commands', payload);
    },
    residentBytes: async () => (application ? application.residentBytes() : Number.NaN),
    cpuSeconds: async () => (application ? application.cpuSeconds() : Number.NaN),
    problems: async () => [...double.problems, ...((await application?.problems()) ?? [])],
    async stop() {
      clearInterval(looking);
      try {
        await application?.stop();
      } finally {
        await double.stop();
      }
    },
  };
}
