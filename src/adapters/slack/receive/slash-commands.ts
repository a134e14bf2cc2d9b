import type { Command } from '../../../../commands/contract/command.js';
import { GENERAL_COMMAND } from '../connect/manifest.js';
import type { Place } from '../place.js';
import { unescapeText } from '../render/escape.js';
import type { Destination } from '../send/delivery.js';
import type { Responder } from '../send/responder.js';
import type { Forms } from './forms.js';
import { slashCommandPayload } from './payloads.js';

/** Where a command that was only named leads. */
const HELP = '/help';

/** `/para 63/194 11` and `/yinju para 63/194 11`; a command alone that needs more opens its form. */
export function createSlashCommands(responder: Responder, forms: Forms, commands: readonly Command[]) {
  /** The command of a line that holds nothing but its name. */
  const namedAlone = (line: string) => {
    const [, name] = /^\/?(\S+)$/u.exec(line) ?? [];
    return commands.find(
      (command) => name === command.name || Object.values(command.names).includes(name ?? ''),
    );
  };

  /** @returns false where the payload is not a command. */
  return async (body: unknown, place: Place, receivedAt: number): Promise<boolean> => {
    const payload = slashCommandPayload.safeParse(body).data;
    if (!payload) return false;
    const arrival = {
      ...place,
      eventId: payload.trigger_id,
      user: payload.user_id,
      channel: payload.channel_id,
      receivedAt,
    };
    const to: Destination = {
      channel: payload.channel_id,
      user: payload.user_id,
      since: Date.now(),
      ...(payload.response_url === undefined ? {} : { responseUrl: payload.response_url }),
    };
    const text = unescapeText(payload.text).trim();
    const line =
      payload.command === `/${GENERAL_COMMAND}` ? text || HELP : `${payload.command} ${text}`.trim();
    const alone = namedAlone(line);
    if (alone && (await forms.open(alone, payload.trigger_id, arrival, to))) return true;
    await responder.ask({ line }, arrival, to);
    return true;
  };
}
