import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import { createTerminalRenderer } from '../adapters/terminal/render/render.js';
import { styleOf } from '../adapters/terminal/render/style.js';
import type { Io } from './verb.js';

export const ANSWER_FORMATS = ['terminal', 'json', 'slack', 'discord'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** A reply as standard output gets it. `many`: further answers may follow. */
export type FormatAnswer = (reply: Reply, many: boolean) => string;

/** One JSON value a line, whether one answer is asked for or many. */
const asLine = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Imported one by one: the platforms' renderers are not loaded for an answer in the terminal. */
const FORMATS: Readonly<Record<AnswerFormat, (locale: Locale, io: Io) => Promise<FormatAnswer>>> = {
  async terminal(locale, { stdout, env }) {
    const render = createTerminalRenderer(styleOf(stdout, Boolean(env['NO_COLOR'])));
    return (reply, many) => `${render(reply, { locale }).join('\n\n')}\n${many ? '\n' : ''}`;
  },
  async json() {
    return asLine;
  },
  async slack(locale) {
    const { renderSlack } = await import('../adapters/slack/render/render.js');
    return (reply) => asLine(renderSlack(reply, { locale }));
  },
  async discord(locale) {
    const { renderDiscord } = await import('../adapters/discord/render/render.js');
    return (reply) => asLine(renderDiscord(reply, { locale }));
  },
};

export function formatterFor(format: AnswerFormat, locale: Locale, io: Io): Promise<FormatAnswer> {
  return FORMATS[format](locale, io);
}
