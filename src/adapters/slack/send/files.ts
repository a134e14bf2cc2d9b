import { z } from 'zod';
import { type FetchableFile, FetchError } from '../../../answering/question.js';
import { download } from '../../download.js';
import { platformCode } from '../connect/token-refusal.js';
import type { Place } from '../place.js';
import type { SlackApi } from './api.js';

/** Where Slack keeps files. */
const SLACK_FILES = 'https://files.slack.com';
/** A file of the largest size over a slow line. */
const WITHIN_MS = 60_000;

/** A file as a payload of Slack's has it; whatever is missing, `files.info` knows. */
export const slackFile = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  size: z.number().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});
export type SlackFile = z.output<typeof slackFile>;

const fileInfo = z.object({ file: slackFile });

export interface SlackFilesOptions {
  readonly api: SlackApi;
  readonly tokenFor: (place: Place) => Promise<string>;
  /** Of another Slack than the real one: its files lie there too. */
  readonly apiUrl?: string | undefined;
  readonly withinMs?: number;
}

/** Files of Slack's as they can be fetched: with the workspace's token, which needs the scope files:read. */
export function createSlackFiles({ api, tokenFor, apiUrl, withinMs = WITHIN_MS }: SlackFilesOptions) {
  const origins = [SLACK_FILES, ...(apiUrl === undefined ? [] : [new URL(apiUrl).origin])];

  /** The address of a file: from another organization's channel it comes without one. */
  async function addressOf(place: Place, file: SlackFile): Promise<string> {
    const known = file.url_private_download ?? file.url_private;
    if (known) return known;
    try {
      const found = fileInfo.safeParse(await api.call(place, 'files.info', { file: file.id })).data?.file;
      const address = found?.url_private_download ?? found?.url_private;
      if (address) return address;
    } catch (error) {
      const code = platformCode(error);
      if (code === 'missing_scope') throw new FetchError('not-allowed', { cause: error });
      throw new FetchError(code === undefined ? 'unreachable' : 'gone', { cause: error });
    }
    throw new FetchError('gone');
  }

  return (place: Place, file: SlackFile): FetchableFile => ({
    name: file.name ?? file.id,
    ...(file.size ? { size: file.size } : {}),
    async fetch(mostBytes, signal) {
      const address = await addressOf(place, file);
      const headers = { authorization: `Bearer ${await tokenFor(place)}` };
      return download(address, { origins, headers, mostBytes, withinMs, signal });
    },
  });
}

export type SlackFiles = ReturnType<typeof createSlackFiles>;
