import { PermissionFlagsBits } from 'discord-api-types/v10';

export function isAdministrator(permissions: bigint): boolean {
  return (permissions & PermissionFlagsBits.Administrator) !== 0n;
}

/** Who may manage the server decides for all of its channels. */
export function mayManageServer(permissions: bigint): boolean {
  return (permissions & PermissionFlagsBits.ManageGuild) !== 0n || isAdministrator(permissions);
}

/** Who may manage a channel is its administrator for us: may change its settings. */
export function mayManageChannels(permissions: bigint): boolean {
  return (permissions & PermissionFlagsBits.ManageChannels) !== 0n || isAdministrator(permissions);
}
