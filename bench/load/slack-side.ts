import { SlackDouble } from '../../test/support/slack/double.js';
import { slashCommand } from '../../test/support/slack/payloads.js';
import { createAnswerLog } from './answer-log.js';
import type { PlatformSide } from './target.js';

/** How often what arrived is looked through; each message carries the time at which it arrived. */
const LOOK_MS = 20;

/** Slack: slash commands over Socket Mode, answered by response_url. */
export function createSlackSide(): PlatformSide {
  const double = new SlackDouble();
  let looking: NodeJS.Timeout | undefined;
  return {
    async start(onAnswer) {
      await double.start();
      const answers = createAnswerLog(onAnswer);
      looking = setInterval(() => {
        for (const { by, body, at } of double.posted.splice(0)) answers.message(by, body, at);
      }, LOOK_MS);
      return {
        SLACK_BOT_TOKEN: 'xoxb-load',
        SLACK_APP_TOKEN: 'xapp-load',
        SLACK_API_URL: double.apiUrl,
      };
    },
    deliver({ id, user, command, options }) {
      const line = [`/${command}`, ...Object.values(options)].join(' ');
      const payload = slashCommand(line, double.responseUrl(id), { user_id: `U${user}`, trigger_id: id });
      // As Slack does, it waits for a socket.
      const send = () => {
        if (double.openSockets === 0) setTimeout(send, 200);
        else void double.deliver('slash_commands', payload);
      };
      send();
    },
    deliverRubbish: (text) => {
      if (double.openSockets > 0) double.sendFrame(text);
    },
    problems: () => double.problems,
    async stop() {
      clearInterval(looking);
      await double.stop();
    },
  };
}
