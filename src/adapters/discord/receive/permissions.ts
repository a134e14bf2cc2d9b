/** Bits of a member's permissions ("Permissions"). */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_CHANNELS = 1n << 4n;

export function isAdministrator(permissions: bigint): boolean {
  return (permissions & ADMINISTRATOR) !== 0n;
}

/** Who may manage a channel is its administrator for us: may change its settings. */
export function mayManageChannels(permissions: bigint): boolean {
  return (permissions & MANAGE_CHANNELS) !== 0n || isAdministrator(permissions);
}
