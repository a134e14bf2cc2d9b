import { INSTALL_PATH, publicAddress } from '../connect/addresses.js';
import type { Standing } from '../connect/workspaces.js';
import type { Place } from '../place.js';
import type { Responder } from '../send/responder.js';
import { withResponseUrl } from './payloads.js';

/**
 * Something came from a workspace in which we cannot answer. Who typed a command or pressed a button is told, by the address
 * that came with it and needs no token; of anything else there is a line in the log alone.
 */
export function createNotInstalled(responder: Responder, publicUrl: string | undefined) {
  const address = publicUrl === undefined ? undefined : publicAddress(publicUrl, INSTALL_PATH);
  return async (body: unknown, place: Place, standing: Standing['kind']): Promise<void> => {
    const responseUrl = withResponseUrl.safeParse(body).data?.response_url;
    if (responseUrl === undefined) return;
    const arrival = { ...place, eventId: '', user: '', channel: '', receivedAt: performance.now() };
    await responder.tell(
      ({ install }) => (standing === 'unavailable' ? install.unknownNow : install.notInstalled(address)),
      arrival,
      { channel: '', user: '', responseUrl },
    );
  };
}
