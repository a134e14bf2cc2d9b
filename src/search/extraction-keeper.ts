import { setImmediate } from 'node:timers/promises';
import type { CitingPlace, Page, Paged, RequestFilter, RequestPlace } from '../../index/corpus.js';
import { EXTRACTION_VERSION, extractionOf } from '../../index/extraction/extract.js';
import { ExtractionIndex } from '../../index/extraction/extraction-index.js';
import type { CitationTarget, Extraction } from '../../index/model/extraction.js';
import { readArtefact, writeArtefact } from './artefact.js';
import type { StoredDocument, WorkerStart } from './protocol.js';
import { readVerified } from './read-verified.js';

interface Kept {
  readonly key: string;
  readonly fingerprint: string;
  readonly extraction: Extraction;
}

const FORMAT = `yinju-extractions-1.${EXTRACTION_VERSION}`;

/**
 * What all documents cite and ask, gathered in one file beside the search index, so that a start reads no
 * document. Documents that the file does not know under their fingerprint are read from their own files.
 */
export class ExtractionKeeper {
  readonly #path: string;
  readonly #index = new ExtractionIndex();
  readonly #kept = new Map<string, Kept>();
  #changed = false;

  private constructor(path: string) {
    this.#path = path;
  }

  static async open({ artefact, documents }: WorkerStart): Promise<ExtractionKeeper> {
    const keeper = new ExtractionKeeper(`${artefact}-extractions`);
    const wanted = new Map(documents.map(({ key, fingerprint }) => [key, fingerprint]));
    for (const each of await readKept(keeper.#path)) {
      if (wanted.get(each.key) === each.fingerprint) keeper.#keep(each);
      else keeper.#changed = true;
    }
    await keeper.add(documents);
    await keeper.write();
    return keeper;
  }

  citing(targets: readonly CitationTarget[], page: Page): Paged<CitingPlace> {
    return this.#index.citing(targets, page);
  }

  requests(filter: RequestFilter, page: Page): Paged<RequestPlace> {
    return this.#index.requests(filter, page);
  }

  /** Takes in documents, those already there under the same fingerprint excepted; one that cannot be read is left out. */
  async add(documents: readonly StoredDocument[]): Promise<void> {
    for (const stored of documents) {
      const { key, fingerprint } = stored;
      if (this.#kept.get(key)?.fingerprint === fingerprint) continue;
      try {
        this.#keep({ key, fingerprint, extraction: extractionOf(await readVerified(stored)) });
        this.#changed = true;
      } catch {
        // The search index, which reads every document too, has reported it.
      }
      await setImmediate();
    }
  }

  remove(keys: readonly string[]): void {
    for (const key of keys) {
      this.#changed = this.#kept.delete(key) || this.#changed;
      this.#index.remove(key);
    }
  }

  /** Writes what has changed. A write that fails (full disk) loses nothing but time: the next start gathers again. */
  async write(): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const kept = [...this.#kept.values()];
    try {
      await writeArtefact(this.#path, {
        analyzer: FORMAT,
        documents: Object.fromEntries(kept.map(({ key, fingerprint }) => [key, fingerprint])),
        dictionary: new Uint8Array(0),
        index: new TextEncoder().encode(JSON.stringify(kept)),
      });
    } catch {
      this.#changed = true;
    }
  }

  #keep(kept: Kept): void {
    this.#kept.set(kept.key, kept);
    this.#index.add(kept.key, kept.extraction);
  }
}

/** What `write` left there under this very format; nothing where there is none, or it is damaged. */
async function readKept(path: string): Promise<readonly Kept[]> {
  const stored = await readArtefact(path);
  if (stored?.analyzer !== FORMAT) return [];
  // The digest holds and the format is ours, so it is what `write` put there.
  return JSON.parse(new TextDecoder().decode(stored.index)) as readonly Kept[];
}
