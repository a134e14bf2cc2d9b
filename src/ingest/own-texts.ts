import type { Connection } from '../opensearch/connection.js';
import type { Generation } from '../opensearch/generations.js';
import { keysOfHashes } from '../opensearch/held-records.js';
import { listOriginals as listKept } from '../opensearch/originals.js';
import { type DocumentFile, readDocument } from '../readers/read-document.js';
import { sha256 } from '../storage/hash.js';
import { listOriginals } from '../storage/originals.js';
import type { DocumentParser } from '../storage/parser.js';
import type { Library } from './library.js';

/**
 * Keeps the project's own texts that the shared library does not hold yet: all of them at the first start, what is new
 * or has changed after an upgrade. Several processes may do it at once.
 * @param warn of a text that cannot be kept
 */
export async function keepOwnTexts(
  folder: string,
  library: Library,
  parser: DocumentParser,
  { connection, prefix, generation }: { connection: Connection; prefix: string; generation: Generation },
  warn: (message: string) => void,
): Promise<void> {
  const files = await readOwnTexts(folder, warn);
  // Held as they are; or covered by a text that took their place.
  const held = await keysOfHashes(
    connection,
    generation,
    files.map(({ source }) => source.sha256),
  );
  if (held.length >= files.length) return;
  const kept = new Set((await listKept(connection, prefix)).map(idOf));
  const missing = files.filter((file) => !kept.has(idOf(identityOf(file))));
  const results = missing.map((file) =>
    library.keep(file, parser.parse(file.source, file.meta, file.read), {
      collection: 'corpus',
      // An earlier form of it may be held.
      replace: true,
      dryRun: false,
    }),
  );
  await library.flush();
  for (const [at, result] of results.entries()) {
    const { status, explanation } = await result;
    if (status === 'refused') warn(`${missing[at]?.source.name}: ${explanation}`);
  }
}

/** The project's own texts, in the order of their paths. */
export async function readOwnTexts(
  folder: string,
  warn: (message: string) => void,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const { absolutePath } of listOriginals('corpus', folder, ({ path, explanation }) =>
    warn(`${path}: ${explanation}`),
  ))
    files.push(await readDocument(absolutePath));
  return files;
}

interface Identity {
  readonly sha256: string;
  readonly metaSha256: string | null;
}

export function identityOf({ source, metaJson }: DocumentFile): Identity {
  return { sha256: source.sha256, metaSha256: metaJson === undefined ? null : sha256(metaJson) };
}

export function idOf({ sha256: text, metaSha256 }: Identity): string {
  return `${text} ${metaSha256 ?? ''}`;
}
