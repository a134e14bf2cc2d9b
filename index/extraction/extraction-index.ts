import type { CitingPlace, Page, Paged, RequestFilter, RequestPlace } from '../corpus.js';
import type { CitationTarget, Extraction } from '../model/extraction.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { postByName, recognizePosts } from '../names/posts.js';
import { foldKey } from '../text/fold.js';

interface IndexedRequest extends RequestPlace {
  /** Ids of the bodies and posts that the addressee names. */
  readonly named: readonly string[];
  /** Key fold of the addressee. */
  readonly addressee: string;
  readonly verb: string;
}

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
  /** Keys in order; made again when a document came or went. */
  #keys: readonly string[] | undefined;

  add(document: string, { citations, requests }: Extraction): void {
    this.remove(document);
    this.#keys = undefined;
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
    this.#keys = undefined;
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

  /** Every request that fits; where a time is asked for, the soonest first. */
  requests(filter: RequestFilter, page: Page): Paged<RequestPlace> {
    const fits = fitting(filter);
    const keys = filter.document === undefined ? this.#ordered() : [filter.document];
    const found: IndexedRequest[] = [];
    for (const key of keys)
      for (const request of this.#entries.get(key)?.requests ?? []) if (fits(request)) found.push(request);
    if (filter.from !== undefined || filter.to !== undefined)
      found.sort((a, b) => ((a.request.deadlineIso ?? '') < (b.request.deadlineIso ?? '') ? -1 : 1));
    const { entries, total } = paged(found, page);
    return { entries: entries.map(({ document, request }) => ({ document, request })), total };
  }

  #ordered(): readonly string[] {
    this.#keys ??= [...this.#entries.keys()].sort();
    return this.#keys;
  }
}

function paged<T>(all: readonly T[], { offset = 0, limit }: Page): Paged<T> {
  return { entries: all.slice(offset, offset + limit), total: all.length };
}

function indexed(document: string, request: RequestPlace['request']): IndexedRequest {
  const { addressee, verb } = request;
  const named =
    addressee === null
      ? []
      : [...recognizeBodies(addressee), ...recognizePosts(addressee)].map(({ id }) => id);
  return { document, request, named, addressee: foldKey(addressee ?? ''), verb: foldKey(verb) };
}

/** A body or post is meant under any of its names; any other word as it stands in the addressee. */
function fitting(filter: RequestFilter): (request: IndexedRequest) => boolean {
  const { addressee, verb, verbClass, container, from, to } = filter;
  const named = addressee === undefined ? undefined : (bodyByName(addressee) ?? postByName(addressee));
  const key = addressee === undefined ? undefined : foldKey(addressee);
  const verbKey = verb === undefined ? undefined : foldKey(verb);
  return (each) => {
    const { request } = each;
    if (verbClass !== undefined && request.verbClass !== verbClass) return false;
    if (verbClass === undefined && request.optional) return false;
    if (verbKey !== undefined && !each.verb.endsWith(verbKey)) return false;
    if (key !== undefined && !(named && each.named.includes(named.id)) && !each.addressee.includes(key))
      return false;
    if (container !== undefined && !request.locator.startsWith(`${container}/`)) return false;
    if (from === undefined && to === undefined) return true;
    const { deadlineIso } = request;
    if (deadlineIso === null) return false;
    // A month or a year is a span of days, on either side: ~ stands behind every digit and dash.
    const [begins, ends] = [deadlineIso, `${deadlineIso}~`];
    return (to === undefined || begins <= `${to}~`) && (from === undefined || ends >= from);
  };
}
