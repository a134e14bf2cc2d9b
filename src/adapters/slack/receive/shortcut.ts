import type { Command } from '../../../../commands/contract/command.js';
import type { Place } from '../place.js';
import type { Responder } from '../send/responder.js';
import type { Forms } from './forms.js';
import { globalShortcutPayload } from './payloads.js';

/** What the global shortcut asks for: quotes a paragraph, whatever one is looking at. */
const COMMAND = 'para';

/** The global shortcut opens the form of /para. It knows no channel: its answer goes to who chose it. */
export function createShortcut(responder: Responder, forms: Forms, commands: readonly Command[]) {
  return async (body: unknown, place: Place, receivedAt: number): Promise<boolean> => {
    const payload = globalShortcutPayload.safeParse(body).data;
    if (!payload) return false;
    const { user, trigger_id: eventId } = payload;
    const arrival = { ...place, eventId, user: user.id, channel: user.id, receivedAt };
    const to = { channel: user.id, user: user.id };
    const command = commands.find(({ name }) => name === COMMAND);
    if (command && (await forms.open(command, eventId, arrival, to))) return true;
    await responder.ask({ line: '/help' }, arrival, to);
    return true;
  };
}
