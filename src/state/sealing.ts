import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import { OperationalError } from '../operations/operational-error.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** What AES-GCM takes: random, and far too seldom used here for two to coincide. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** 32 MB and some 80 ms a secret, once a start: a secret that somebody made up is still dear to guess. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
/** The same in every process that shares the records; the secret is what is random. */
const SALT = 'yinju/sealing/1';

const SEALED = z.object({
  /** Id of the key. */
  key: z.string(),
  /** Nonce, text, tag; base64. */
  sealed: z.string(),
});

interface Keys {
  readonly id: string;
  readonly cipher: Buffer;
  readonly signature: Buffer;
}

/** Keeps texts where others can read the disk or the database, and signs what comes back from outside. */
export interface Sealing {
  /** Plain data that survives JSON. @param about what it belongs to: opened under another name it is damaged. */
  seal(text: string, about: string): unknown;
  /**
   * @returns the text, and whether it should be sealed again since a former secret sealed it.
   * @throws OperationalError `sealed-by-other-secret` or `sealed-damaged`
   */
  open(sealed: unknown, about: string): { readonly text: string; readonly former: boolean };
  /** A signature, base64url. */
  sign(text: string): string;
  /** Whether the current secret or a former one signed this. */
  isSigned(text: string, signature: string): boolean;
}

/** @param secrets the current one, then former ones, which open and no longer seal. */
export function createSealing(secrets: readonly [string, ...string[]]): Sealing {
  const [current, ...former] = secrets.map(keysOf);
  if (current === undefined) throw new TypeError('no secret'); // the type has one
  const all = [current, ...former];

  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, current.cipher, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(about));
      const inside = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([nonce, inside, cipher.getAuthTag()]).toString('base64');
      return { key: current.id, sealed } satisfies z.output<typeof SEALED>;
    },

    open(value, about) {
      const parsed = SEALED.safeParse(value).data;
      if (parsed === undefined)
        throw new OperationalError('sealed-damaged', 'not in the form of what is sealed');
      const keys = all.find(({ id }) => id === parsed.key);
      if (keys === undefined)
        throw new OperationalError(
          'sealed-by-other-secret',
          'sealed by a secret that YINJU_SECRET does not hold',
        );
      const bytes = Buffer.from(parsed.sealed, 'base64');
      try {
        const decipher = createDecipheriv(CIPHER, keys.cipher, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(Buffer.from(about));
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
        const inside = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
        return { text: Buffer.concat([inside, decipher.final()]).toString('utf8'), former: keys !== current };
      } catch (cause) {
        throw new OperationalError('sealed-damaged', 'what is sealed is damaged', { cause });
      }
    },

    sign: (text) => signature(current, text),
    isSigned: (text, given) => all.some((keys) => equal(given, signature(keys, text))),
  };
}

function keysOf(secret: string): Keys {
  const master = scryptSync(secret, SALT, KEY_BYTES, SCRYPT);
  const derived = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', master, SALT, purpose, bytes));
  return {
    id: derived('id', 6).toString('hex'),
    cipher: derived('seal', KEY_BYTES),
    signature: derived('sign', KEY_BYTES),
  };
}

function signature({ signature: key }: Keys, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** In the same time wherever they differ. */
function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
