/** Events that we take from the library before it builds its own structures. */
const TAKEN = ['INTERACTION_CREATE', 'MESSAGE_CREATE'] as const;
export type TakenEvent = (typeof TAKEN)[number];

/**
 * Takes an event out of the library's hands: renamed, it is none that the library knows, and passes by. Its own
 * structures throw on interactions that lack `data` or `authorizing_integration_owners` (in a listener: an unhandled
 * rejection), its messages need every channel in a cache, which needs the Guilds intent and its wait of up to 15 s,
 * and what it caches grows with every user. We read what we need from the packet and keep nothing.
 *
 * @param packet what the library's `raw` event gives
 */
export function takePacket(
  packet: unknown,
): { readonly name: TakenEvent; readonly data: unknown } | undefined {
  if (typeof packet !== 'object' || packet === null || !('t' in packet) || !('d' in packet)) return undefined;
  const name = TAKEN.find((taken) => taken === packet.t);
  if (name === undefined) return undefined;
  packet.t = 'TAKEN';
  return { name, data: packet.d };
}
