import type { CommandIds } from './command-ids.js';

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
