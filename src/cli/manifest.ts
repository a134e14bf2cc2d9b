import { DEFAULT_LOCALE, recognizeLocale } from '../../commands/contract/locale.js';
import { COMMANDS } from '../../commands/registry.js';
import { createManifest, creationLink, GENERAL_COMMAND } from '../adapters/slack/connect/manifest.js';
import { type Invocation, type Io, UsageError } from './verb.js';

/** `yinju manifest [--url URL] [--citations] [--settings] [--uploads] [--public-url URL [--rotation] [--org]] [--only NAME,…] [--link]`: what to paste into Slack's "Create an app". */
export async function manifest({ values, flags }: Invocation, io: Io): Promise<number> {
  const locale = recognizeLocale(values['locale'] ?? '') ?? DEFAULT_LOCALE;
  const requestUrl = secureAddress('url', values['url']);
  const installUrl = secureAddress('public-url', values['public-url']);
  for (const flag of ['rotation', 'org'])
    if (flags.has(flag) && installUrl === undefined)
      throw new UsageError(`--${flag} needs --public-url: it is for an app that is installed there`);
  const connection =
    requestUrl === undefined ? ({ mode: 'socket' } as const) : ({ mode: 'http', requestUrl } as const);
  const publicUrl = installUrl ?? (io.env['PUBLIC_URL'] || undefined);
  const made = createManifest(COMMANDS, locale, connection, {
    citations: flags.has('citations'),
    settings: flags.has('settings'),
    uploads: flags.has('uploads'),
    rotation: flags.has('rotation'),
    orgWide: flags.has('org'),
    ...(installUrl === undefined ? {} : { publicUrl: installUrl }),
    ...(values['only'] === undefined ? {} : { only: knownNames(values['only']) }),
    ...(publicUrl === undefined ? {} : { publicHost: new URL(publicUrl).hostname }),
  });
  io.stdout.write(`${flags.has('link') ? creationLink(made) : JSON.stringify(made, null, 2)}\n`);
  return 0;
}

/** @throws {UsageError} for what Slack would not take. */
function secureAddress(option: string, address: string | undefined): string | undefined {
  if (address !== undefined && !(/^https:\/\/./u.test(address) && URL.canParse(address)))
    throw new UsageError(`--${option} must begin https://`);
  return address;
}

/** @throws {UsageError} for a name that no command has: a misspelt one would be missed only in Slack. */
function knownNames(given: string): readonly string[] {
  const names = given.split(',').map((name) => name.trim().replace(/^\//u, ''));
  const unknown = names.find(
    (name) => name !== GENERAL_COMMAND && !COMMANDS.some((each) => each.name === name),
  );
  if (unknown !== undefined) throw new UsageError(`--only: no command is called ${unknown}`);
  return names;
}
