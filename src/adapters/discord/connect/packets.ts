/** Events that are read here and not by the library. */
const TAKEN = ['INTERACTION_CREATE', 'MESSAGE_CREATE'] as const;
export type TakenEvent = (typeof TAKEN)[number];

/** Events that the library itself needs to be connected. */
const OF_THE_CONNECTION: readonly unknown[] = ['READY', 'RESUMED'];

/**
 * Takes an event out of the library's hands: renamed, it is none that the library knows, and passes by. All are taken
 * but those of the connection. The library's structures throw on what lacks a part (an interaction without `data`, a
 * presence without its user), which in a listener is an unhandled rejection; its messages need every channel in a
 * cache, which needs the Guilds intent and its wait of up to 15 s; and what it caches grows with every user. We read
 * what we need from the packet and keep nothing.
 *
 * @param packet what the library's `raw` event gives
 * @returns undefined for events that nobody reads
 */
export function takePacket(
  packet: unknown,
): { readonly name: TakenEvent; readonly data: unknown } | undefined {
  if (typeof packet !== 'object' || packet === null || !('t' in packet) || !('d' in packet)) return undefined;
  if (OF_THE_CONNECTION.includes(packet.t)) return undefined;
  const name = TAKEN.find((taken) => taken === packet.t);
  packet.t = 'TAKEN';
  return name && { name, data: packet.d };
}
