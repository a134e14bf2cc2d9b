import { COMMANDS } from '../../commands/registry.js';
import { readConfig } from '../config/config.js';
import { type Invocation, type Io, OperatorError } from './verb.js';

/** `yinju register [--guild ID]`: tells Discord the commands there are. */
export async function register({ values }: Invocation, io: Io): Promise<number> {
  const { discord } = readConfig(io.env);
  if (discord?.applicationId === undefined)
    throw new OperatorError('registering needs DISCORD_TOKEN and DISCORD_APPLICATION_ID');
  const { token, applicationId, apiUrl } = discord;
  const guild = values['guild'];
  const { inviteLinks, registerCommands } = await import('../adapters/discord/connect/register.js');
  const count = await registerCommands(
    {
      token,
      applicationId,
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(guild === undefined ? {} : { guild }),
    },
    COMMANDS,
  ).catch((error: unknown) => {
    throw new OperatorError(`Discord refused: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
  const { server, user } = inviteLinks(applicationId);
  io.stdout.write(
    `${count} commands registered ${guild === undefined ? 'everywhere' : `in ${guild}`}\n\n` +
      `To a server, by somebody who manages it:\n  ${server}\nTo your own account, to ask anywhere:\n  ${user}\n`,
  );
  return 0;
}
