import { onTestFinished } from 'vitest';
import { renderDiscord } from '../../../../src/adapters/discord/render/render.js';
import { readControl } from '../../../../src/adapters/discord/render/visible-question.js';
import { checkPayload } from '../../../support/discord/check-payload.js';
import * as event from '../../../support/discord/events.js';
import { createHarness } from '../../../support/discord/harness.js';
import { readMarkup, readQuotations } from '../../../support/discord/read-markup.js';
import { describePlatform, type SeenQuotation } from '../../../support/platform-contract.js';

const EPHEMERAL = 64;

const seen = (content: string): SeenQuotation[] =>
  readQuotations(content).map(({ text, citation }) => ({ text, citation }));

describePlatform({
  name: 'Discord',
  renderer: {
    render: (reply, fromPart) => renderDiscord(reply, { locale: 'zh-CN', fromPart, asker: event.ASKER }),
    restOf(messages) {
      const last = messages.at(-1);
      const buttons = last?.components?.flatMap(({ components }) => components) ?? [];
      const controls = buttons.map((button) => readControl(button.custom_id, last?.content ?? ''));
      return controls.flatMap((control) => (control?.kind === 'rest' ? [control.part] : []))[0];
    },
    read: ({ content }) => seen(content),
    problems: (message) => [
      ...checkPayload('follow-up', message),
      ...readMarkup(message.content).flatMap(({ active }) => active),
    ],
  },
  async start(reply) {
    const harness = await createHarness({ answer: reply });
    onTestFinished(() => harness.close());
    return {
      isReady: () => harness.adapter.health().ready,
      stop: () => harness.adapter.stop(),
      async leaf(by) {
        const remove = { custom_id: `remove|${event.ASKER}`, label: '删除' };
        const under = { id: '1', content: '', flags: 0, components: [{ components: [remove] }], body: {} };
        const user = by === 'asker' ? event.ASKER : '400000000000000002';
        const id = harness.double.interact(event.button(under, 'next|/para 1/1 2', { user }), under);
        await harness.until(() => harness.double.shown(id).length > 0);
        return {
          inPlace: harness.double.response(id)?.type === 7,
          isPrivate: harness.double.shown(id).every(({ flags }) => (flags & EPHEMERAL) !== 0),
        };
      },
      async ask(line) {
        const id = harness.double.interact(event.slashCommand('para', { document: line }));
        await harness.until(() => harness.double.shown(id).length > 0);
        const shown = harness.double.shown(id);
        return {
          quotations: shown.flatMap(({ content }) => seen(content)),
          text: shown.map(({ content }) => content).join('\n'),
          isPrivate: shown.every(({ flags }) => (flags & EPHEMERAL) !== 0),
        };
      },
    };
  },
});
