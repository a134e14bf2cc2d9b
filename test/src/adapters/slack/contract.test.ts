import { renderSlack } from '../../../../src/adapters/slack/render/render.js';
import { describePlatform, type SeenQuotation } from '../../../support/platform-contract.js';
import { testChat } from '../../../support/slack/chat.js';
import { checkMessage } from '../../../support/slack/check-payload.js';
import { readQuotes } from '../../../support/slack/read-markup.js';
import { ask, settled, startUp } from '../../../support/slack/setup.js';

const seen = (messages: readonly unknown[]): SeenQuotation[] =>
  readQuotes(messages).map(({ text, citation }) => ({ text, citation: citation.text }));

describePlatform({
  name: 'Slack',
  renderer: {
    render: (reply, fromPart) => renderSlack(reply, { locale: 'zh-CN', fromPart, askedBy: 'U1' }),
    restOf(messages) {
      const part = /"value":"rest\.(\d+)[|#]/u.exec(JSON.stringify(messages))?.[1];
      return part === undefined ? undefined : Number(part);
    },
    read: (message) => seen([message]),
    problems: (message) => checkMessage(message),
  },
  async start(reply) {
    const setup = await startUp({ answering: testChat({ commands: { answer: reply } }) });
    let asked = 0;
    return {
      isReady: () => setup.adapter.health().ready,
      stop: () => setup.adapter.stop(),
      async ask(line) {
        const name = `question-${++asked}`;
        await ask(setup, name, line);
        await settled(setup);
        const shown = setup.slack.posted.filter(({ by }) => by === name).map(({ body }) => body);
        return {
          quotations: seen(shown),
          text: JSON.stringify(shown),
          isPrivate: shown.length > 0 && shown.every((body) => body['response_type'] === 'ephemeral'),
        };
      },
    };
  },
});
