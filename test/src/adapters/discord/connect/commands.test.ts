import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../../commands/contract/locale.js';
import { COMMANDS } from '../../../../../commands/registry.js';
import { commandPayloads } from '../../../../../src/adapters/discord/connect/register.js';
import { renderDiscord } from '../../../../../src/adapters/discord/render/render.js';
import { readControl } from '../../../../../src/adapters/discord/render/visible-question.js';
import { foldsOf } from '../../../../../src/rendering/folds.js';
import { ask, contextOf, quotesOf } from '../../../../commands/support/ask.js';
import { checkCommands, checkPayload } from '../../../../support/discord/check-payload.js';
import { readMarkup, readQuotations } from '../../../../support/discord/read-markup.js';

const QUESTIONS = [
  ...COMMANDS.flatMap(({ examples }) => examples),
  '/para 63/194 pp1-11',
  '/para 63/194 15',
  '/para',
  '/who-signed 老挝',
  '/find **贩运**@everyone',
];

describe('the commands on Discord', () => {
  it('are registered within every limit', () => {
    const payloads = commandPayloads(COMMANDS);
    expect(checkCommands(payloads)).toEqual([]);
    // The message commands besides: look references up, check a quotation, forms of citation, keep a file.
    expect(payloads.length).toBe(COMMANDS.length + 4);
  });

  it.each(LOCALES)(
    'answer their examples in messages that Discord takes and that quote exactly (%s)',
    async (locale) => {
      for (const line of QUESTIONS) {
        const reply = { ...(await ask(line, contextOf(locale))), question: line };
        const messages = renderDiscord(reply, { locale });
        expect(messages.flatMap((message) => checkPayload('follow-up', message))).toEqual([]);
        const active = messages.flatMap(({ content }) =>
          readMarkup(content).flatMap((block) => block.active),
        );
        expect(active.filter((token) => !['code', 'code block', 'url'].includes(token))).toEqual([]);
        const textOf = (shown: readonly { readonly text: string }[]) =>
          shown.map(({ text }) => text).join('');
        const readIn = (shown: typeof messages) =>
          textOf(shown.flatMap(({ content }) => readQuotations(content)));
        const quotes = quotesOf(reply);
        expect(readIn(messages)).toBe(
          textOf(quotes.filter(({ behind, opened }) => behind === undefined && opened === undefined)),
        );
        for (const { label, number } of foldsOf(reply))
          expect(readIn(renderDiscord(reply, { locale, fold: number }))).toBe(
            textOf(quotes.filter(({ behind }) => behind === label)),
          );
        const pressed = messages.flatMap(({ components = [], content }) =>
          components.flatMap((row) =>
            row.components.flatMap((component) =>
              'options' in component
                ? component.options.map(({ value }) => readControl(value, content))
                : [readControl(component.custom_id, content)],
            ),
          ),
        );
        expect(pressed).not.toContain(undefined);
        const asked = pressed.flatMap((control) =>
          control?.kind === 'remove' ? [] : (control?.question ?? []),
        );
        for (const { question } of reply.actions) expect(asked).toContain(question);
      }
    },
  );
});
