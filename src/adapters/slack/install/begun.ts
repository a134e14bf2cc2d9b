import { randomBytes } from 'node:crypto';
import type { Records } from '../../../state/records.js';
import type { Sealing } from '../../../state/sealing.js';

/** Long enough to find somebody who may install apps, short enough for a link that lies about. */
const LIFETIME_MS = 15 * 60_000;
const ID_BYTES = 18;

/** Installations that were begun in a browser and come back from Slack: each once, in that browser, and in time. */
export interface Begun {
  /** What a browser is known by, for its cookie. */
  newBrowser(): string;
  /** Whether it is one of ours, by its form. */
  isBrowser(text: string): boolean;
  /** @returns what Slack hands back (`state`). */
  begin(browser: string): string;
  /** Why an installation must not go on; undefined where it may, which it may once. @throws where that cannot be told. */
  finish(state: string, browser: string): Promise<'forged' | 'late' | 'used' | undefined>;
}

/** @param now milliseconds since 1970. */
export function createBegun(records: Records, sealing: Sealing, now: () => number = () => Date.now()): Begun {
  const newId = () => randomBytes(ID_BYTES).toString('base64url');
  /** The browser's part is in the signature alone, so that a link that is passed on is good for nothing. */
  const signed = (id: string, until: string, browser: string) => `slack/install/${id}.${until}.${browser}`;

  return {
    newBrowser: newId,
    isBrowser: (text) => /^[\w-]{24}$/u.test(text),
    begin(browser) {
      const [id, until] = [newId(), (now() + LIFETIME_MS).toString(36)];
      return `${id}.${until}.${sealing.sign(signed(id, until, browser))}`;
    },
    async finish(state, browser) {
      const [id = '', until = '', signature = '', ...rest] = state.split('.');
      if (rest.length > 0 || !sealing.isSigned(signed(id, until, browser), signature)) return 'forged';
      if (now() > Number.parseInt(until, 36)) return 'late';
      const taken = await records.exclusively('installing', id, async () => {
        if ((await records.read('installing', id)) !== undefined) return false;
        await records.write('installing', id, true);
        return true;
      });
      return taken?.done === true ? undefined : 'used';
    },
  };
}
