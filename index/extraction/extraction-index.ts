import type { CitingPlace, Page, Paged, RequestFilter, RequestPlace } from '../corpus.js';
import type { CitationTarget, Extraction } from '../model/extraction.js';
import { fitting, type IndexedRequest, indexed, RequestLists, soonestFirst } from './request-lists.js';

interface Entry {
  readonly citations: readonly CitingPlace[];
  readonly requests: readonly IndexedRequest[];
}

/**
 * What all documents cite and ask, by what is cited and by who is asked: answers without reading a document. Documents
 * are added and removed one by one. Entries come ordered by key, within a document in reading order.
 */
export class ExtractionIndex {
  readonly #entries = new Map<string, Entry>();
  /** Target → keys of the documents that cite it. */
  readonly #citing = new Map<CitationTarget, Set<string>>();
  /** Made again when a document came or went. */
  #lists: RequestLists | undefined;

  add(document: string, { citations, requests }: Extraction): void {
    this.remove(document);
    this.#lists = undefined;
    const entry: Entry = {
      citations: citations.map((citation) => ({ document, citation })),
      requests: requests.map((request) => indexed(document, request)),
    };
    this.#entries.set(document, entry);
    for (const { targets } of citations)
      for (const target of targets) {
        const keys = this.#citing.get(target);
        if (keys) keys.add(document);
        else this.#citing.set(target, new Set([document]));
      }
  }

  remove(document: string): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    this.#lists = undefined;
    this.#entries.delete(document);
    for (const { citation } of entry.citations)
      for (const target of citation.targets) {
        const keys = this.#citing.get(target);
        keys?.delete(document);
        if (keys?.size === 0) this.#citing.delete(target);
      }
  }

  /** Every citation of any of the targets. */
  citing(targets: readonly CitationTarget[], page: Page): Paged<CitingPlace> {
    const wanted = new Set(targets);
    const keys = [...new Set(targets.flatMap((target) => [...(this.#citing.get(target) ?? [])]))].sort();
    const found = keys.flatMap(
      (key) =>
        this.#entries
          .get(key)
          ?.citations.filter(({ citation }) => citation.targets.some((target) => wanted.has(target))) ?? [],
    );
    return paged(found, page);
  }

  /** Every request that fits; where a time is asked for, the soonest first. Costs what the rarest filter leaves. */
  requests(filter: RequestFilter, page: Page): Paged<RequestPlace> {
    const { document } = filter;
    this.#lists ??= new RequestLists(this.#inOrder());
    const { requests, complete } =
      document === undefined
        ? this.#lists.candidates(filter)
        : { requests: soonestFirst(this.#entries.get(document)?.requests ?? [], filter), complete: false };
    const { entries, total } = paged(complete ? requests : requests.filter(fitting(filter)), page);
    return { entries: entries.map((each) => ({ document: each.document, request: each.request })), total };
  }

  *#inOrder(): Generator<IndexedRequest> {
    for (const key of [...this.#entries.keys()].sort()) yield* this.#entries.get(key)?.requests ?? [];
  }
}

function paged<T>(all: readonly T[], { offset = 0, limit }: Page): Paged<T> {
  return { entries: all.slice(offset, offset + limit), total: all.length };
}
