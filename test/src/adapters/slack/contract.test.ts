import { renderSlack } from '../../../../src/adapters/slack/render/render.js';
import { describePlatform, type SeenQuotation } from '../../../support/platform-contract.js';
import { testChat } from '../../../support/slack/chat.js';
import { checkMessage } from '../../../support/slack/check-payload.js';
import { buttonPress } from '../../../support/slack/payloads.js';
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
      async leaf(by) {
        const name = `press-${++asked}`;
        const blocks = [{ type: 'actions', elements: [{ type: 'button', value: 'remove|U1' }] }];
        const press = buttonPress('next|/para 1/1 2', setup.slack.responseUrl(name), {
          user: { id: by === 'asker' ? 'U1' : 'U2' },
          message: { ts: '1700000000.000100', blocks },
        });
        await setup.slack.deliver('interactive', press);
        await settled(setup);
        const [shown] = setup.slack.posted.filter((posted) => posted.by === name);
        return {
          inPlace: shown?.body['replace_original'] === true,
          isPrivate: shown?.body['response_type'] === 'ephemeral',
        };
      },
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
