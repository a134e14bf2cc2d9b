import { type REST, Routes } from 'discord.js';
import { z } from 'zod';

/** Discord's ids of our commands by name: with one, a command in a text can be pressed. */
export type CommandIds = ReadonlyMap<string, string>;

const application = z.object({ id: z.string() });
const registered = z.array(z.object({ id: z.string(), name: z.string(), type: z.number().optional() }));
const SLASH = 1;

/**
 * The ids of the slash commands that are registered everywhere; none where Discord does not tell: a command can be typed
 * too.
 *
 * @param applicationId asked of Discord where it is not known
 */
export async function fetchCommandIds(rest: REST, applicationId: string | undefined): Promise<CommandIds> {
  try {
    const id = applicationId ?? application.parse(await rest.get(Routes.currentApplication())).id;
    const commands = registered.parse(await rest.get(Routes.applicationCommands(id)));
    return new Map(
      commands.filter(({ type = SLASH }) => type === SLASH).map(({ name, id: own }) => [name, own]),
    );
  } catch {
    return new Map();
  }
}

const COMMAND = /(?<![\w/\p{L}\\<])\/([a-z][a-z-]{0,31})(?![\w-])/gu;

/**
 * Commands named in a sentence of ours as mentions that can be pressed. Source: "Message Formatting".
 *
 * @param markdown escaped; a command that Discord does not know stays as it is
 */
export function withCommandMentions(markdown: string, ids: CommandIds): string {
  return markdown.replace(COMMAND, (typed, name: string) => {
    const id = ids.get(name);
    return id === undefined ? typed : `</${name}:${id}>`;
  });
}
