import { createHash } from 'node:crypto';

/** Hex SHA-256; of a string, of its UTF-8. */
export function sha256(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}
