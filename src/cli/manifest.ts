import { DEFAULT_LOCALE, recognizeLocale } from '../../commands/contract/locale.js';
import { COMMANDS } from '../../commands/registry.js';
import { createManifest } from '../adapters/slack/connect/manifest.js';
import { type Invocation, type Io, UsageError } from './verb.js';

/** `yinju manifest [--url URL]`: what to paste into Slack's "Create an app". */
export async function manifest({ values }: Invocation, io: Io): Promise<number> {
  const locale = recognizeLocale(values['locale'] ?? '') ?? DEFAULT_LOCALE;
  const requestUrl = values['url'];
  if (requestUrl !== undefined && !/^https:\/\/./u.test(requestUrl))
    throw new UsageError('--url must begin https://');
  const connection =
    requestUrl === undefined ? ({ mode: 'socket' } as const) : ({ mode: 'http', requestUrl } as const);
  io.stdout.write(`${JSON.stringify(createManifest(COMMANDS, locale, connection), null, 2)}\n`);
  return 0;
}
