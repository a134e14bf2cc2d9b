import { readFile } from 'node:fs/promises';
import type { Document } from '../../index/model/document.js';
import { WITHOUT_WAITING } from '../readers/regular-file.js';
import { digest } from './artefact.js';
import type { StoredDocument } from './protocol.js';

/**
 * The document as the application's own storage wrote it.
 * @throws where there is no such file, or its contents have another hash: what a torn or altered text says must never be
 *   found, nor told as what is cited or asked.
 */
export async function readVerified({ path, fingerprint, json }: StoredDocument): Promise<Document> {
  const bytes = json === undefined ? await readFile(path, { flag: WITHOUT_WAITING }) : Buffer.from(json);
  if (digest([bytes]) !== fingerprint) throw new Error('its stored text is damaged');
  // The hash holds, so this is what the storage wrote from a Document.
  return JSON.parse(bytes.toString('utf8')) as Document;
}
