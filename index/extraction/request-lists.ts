import type { RequestFilter, RequestPlace } from '../corpus.js';
import { standsIn } from '../model/place.js';
import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { postByName, recognizePosts } from '../names/posts.js';
import { foldKey } from '../text/fold.js';

/** A request with what filters look at. */
export interface IndexedRequest extends RequestPlace {
  /** Ids of the bodies and posts that the addressee names. */
  readonly named: readonly string[];
  /** Key fold of the addressee. */
  readonly addressee: string;
  readonly verb: string;
}

/** What filters look at, read once. */
export function indexed(document: string, request: RequestPlace['request']): IndexedRequest {
  const { addressee, verb } = request;
  const named =
    addressee === null
      ? []
      : [...recognizeBodies(addressee), ...recognizePosts(addressee)].map(({ id }) => id);
  return { document, request, named, addressee: foldKey(addressee ?? ''), verb: foldKey(verb) };
}

/** Places in the order of all requests, by what one can ask for. */
type Places = Map<string, number[]>;

function noted(places: Places, key: string, place: number): void {
  const list = places.get(key);
  if (list) list.push(place);
  else places.set(key, [place]);
}

/** Requests among which all are that fit. */
interface Candidates {
  readonly requests: readonly IndexedRequest[];
  /** All of them fit. */
  readonly complete: boolean;
}

/** All requests in order, and by what one can ask for: a filter looks only at those that its rarest word leaves. */
export class RequestLists {
  readonly #asking: IndexedRequest[] = [];
  readonly #all: IndexedRequest[] = [];
  readonly #byName: Places = new Map();
  readonly #byAddressee: Places = new Map();
  readonly #byVerb: Places = new Map();
  readonly #dated: readonly IndexedRequest[];

  /** @param requests in the order in which they are to be given */
  constructor(requests: Iterable<IndexedRequest>) {
    const dated: IndexedRequest[] = [];
    for (const each of requests) {
      const place = this.#all.length;
      this.#all.push(each);
      if (each.request.optional) continue;
      this.#asking.push(each);
      for (const name of new Set(each.named)) noted(this.#byName, name, place);
      noted(this.#byAddressee, each.addressee, place);
      noted(this.#byVerb, each.verb, place);
      if (each.request.deadlineIso !== null) dated.push(each);
    }
    this.#dated = dated.sort(bySoonest);
  }

  /** In the order in which they are to be given. */
  candidates(filter: RequestFilter): Candidates {
    const { addressee, verb, verbClass, container, from, to } = filter;
    if (verbClass !== undefined) return { requests: this.#all, complete: false };
    if (from !== undefined || to !== undefined) return { requests: this.#dated, complete: false };
    if (addressee !== undefined) {
      const key = foldKey(addressee);
      const name = bodyByName(addressee) ?? postByName(addressee);
      const named = name === undefined ? [] : [this.#byName.get(name.id) ?? []];
      const lists = [...named, ...where(this.#byAddressee, (each) => each.includes(key))];
      return { requests: this.#inOrder(lists), complete: verb === undefined && container === undefined };
    }
    if (verb === undefined) return { requests: this.#asking, complete: container === undefined };
    const key = foldKey(verb);
    const lists = where(this.#byVerb, (each) => each.endsWith(key));
    return { requests: this.#inOrder(lists), complete: container === undefined };
  }

  /** Each once. */
  #inOrder(lists: readonly (readonly number[])[]): readonly IndexedRequest[] {
    const places = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const list of lists) {
      places.set(list, filled);
      filled += list.length;
    }
    places.sort();
    const requests: IndexedRequest[] = [];
    for (const [at, place] of places.entries()) {
      const each = this.#all[place];
      if (each && place !== places[at - 1]) requests.push(each);
    }
    return requests;
  }
}

function where(places: Places, fits: (key: string) => boolean): readonly (readonly number[])[] {
  return [...places].flatMap(([key, list]) => (fits(key) ? [list] : []));
}

function bySoonest(a: IndexedRequest, b: IndexedRequest): number {
  const [one, other] = [a.request.deadlineIso ?? '', b.request.deadlineIso ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The same, the soonest first where a time is asked for. */
export function soonestFirst(
  requests: readonly IndexedRequest[],
  { from, to }: RequestFilter,
): readonly IndexedRequest[] {
  return from === undefined && to === undefined ? requests : [...requests].sort(bySoonest);
}

/** A body or post is meant under any of its names; any other word as it stands in the addressee. */
export function fitting(filter: RequestFilter): (request: IndexedRequest) => boolean {
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
    if (!standsIn(request.locator, container)) return false;
    if (from === undefined && to === undefined) return true;
    const { deadlineIso } = request;
    if (deadlineIso === null) return false;
    // A month or a year is a span of days, on either side: ~ stands behind every digit and dash.
    const [begins, ends] = [deadlineIso, `${deadlineIso}~`];
    return (to === undefined || begins <= `${to}~`) && (from === undefined || ends >= from);
  };
}
