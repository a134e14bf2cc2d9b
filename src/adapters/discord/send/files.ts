import { type FetchableFile, FetchError } from '../../../answering/question.js';
import { download } from '../../download.js';

/** Where Discord keeps what is attached. */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
/** A file of the largest size over a slow line. */
const WITHIN_MS = 60_000;

/** An attachment as a payload of Discord's has it. */
export interface Attachment {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** Attachments as they can be fetched. Their addresses carry their own permission and need no token of ours. */
export function createDiscordFiles(apiUrl: string | undefined, withinMs = WITHIN_MS) {
  // Of another Discord than the real one: its files lie there too.
  const origins = [...DISCORD_FILES, ...(apiUrl === undefined ? [] : [new URL(apiUrl).origin])];
  return ({ name, size, url }: Attachment): FetchableFile => ({
    name,
    size,
    async fetch(mostBytes, signal) {
      try {
        return await download(url, { origins, mostBytes, withinMs, signal });
      } catch (error) {
        // An address that has expired is refused like one that may not be read.
        if (error instanceof FetchError && error.problem === 'not-allowed') throw new FetchError('gone');
        throw error;
      }
    },
  });
}

export type DiscordFiles = ReturnType<typeof createDiscordFiles>;
