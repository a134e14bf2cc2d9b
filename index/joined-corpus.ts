import type {
  CitingPlace,
  Corpus,
  CorpusSize,
  DocumentFilter,
  Hit,
  NamedDocument,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
  SearchResult,
  SharingPassage,
} from './corpus.js';
import { DocumentList } from './document-list.js';
import type { DocumentSummary } from './model/document.js';
import { type Language, languageOf } from './model/language.js';
import { isSameDocument } from './model/same-document.js';
import { languagesOf } from './model/summary.js';

/** All that a small corpus has of something. */
const ALL: Page = { limit: Number.MAX_SAFE_INTEGER };

/**
 * The shared documents and a few small collections of somebody's own, as one corpus: what it has not been given cannot be
 * found in it. A key is held once: the first collection that has it, the shared one before all, is the one that is
 * quoted, and of the others' text under that key nothing is seen, unless it is the same document in a language that the
 * first lacks: then it is held in that one too.
 *
 * Costs what the shared corpus costs for the same question, and what all of the small ones hold. What the shared one
 * holds under the keys of the others is asked once for a join: it is made anew now and then where that may change.
 */
export function joinCorpora(shared: Corpus, own: readonly Corpus[]): Corpus {
  if (own.length === 0) return shared;
  return own.reduce(joinTwo, shared);
}

function joinTwo(shared: Corpus, own: Corpus): Corpus {
  let known: { readonly list: readonly DocumentSummary[]; readonly own: Promise<Own> } | undefined;
  /**
   * The own documents that are seen: worked out once, and again when there are others. Without anybody's signal, since it
   * is worked out for all who ask meanwhile; what each asks besides brings their own.
   */
  const seen = async (): Promise<Own> => {
    const list = await own.list();
    if (known?.list !== list) {
      const made = { list, own: ownOf(shared, list) };
      known = made;
      made.own.catch(() => {
        if (known === made) known = undefined;
      });
    }
    return known.own;
  };

  return {
    async list(signal) {
      const [theirs, { summaries, further }] = await Promise.all([shared.list(signal), seen()]);
      return merged(
        theirs.map((summary) => withFurther(summary, further)),
        summaries,
        byKey,
      );
    },

    async document(key, signal) {
      return (await shared.document(key, signal)) ?? own.document(key, signal);
    },

    async translation(key, language, signal) {
      const theirs = await shared.summary(key, signal);
      if (theirs === undefined) return own.translation(key, language, signal);
      const held = await shared.translation(key, language, signal);
      const { further } = await seen();
      if (held !== undefined || !further.get(key)?.languages.includes(language)) return held;
      const first = await own.document(key, signal);
      return first && languageOf(first) === language ? first : own.translation(key, language, signal);
    },

    async summary(key, signal) {
      const theirs = await shared.summary(key, signal);
      return theirs ? withFurther(theirs, (await seen()).further) : own.summary(key, signal);
    },

    async named(name, signal) {
      const [theirs, ours] = await Promise.all([shared.named(name, signal), own.named(name, signal)]);
      const { keys, further } = await seen();
      if (ours.length === 0)
        return theirs.map((each) => ({ ...each, summary: withFurther(each.summary, further) }));
      const candidates = inOneOrder([
        ...theirs.map(({ summary }) => withFurther(summary, further)),
        ...ours.flatMap(({ summary }) => (keys.has(summary.key) ? [summary] : [])),
        ...ours.flatMap(({ summary: { key } }) => {
          const theirText = further.get(key)?.theirs;
          return theirText ? [withFurther(theirText, further)] : [];
        }),
      ]);
      // A full name in one of the two leaves no room for partial ones of the other.
      return distinct(listOf(candidates).named(name), [...theirs, ...ours]);
    },

    async documents(filter, page, signal) {
      const { keys, further } = await seen();
      const ours = (await own.documents(filter, ALL, signal)).entries.filter(({ key }) => keys.has(key));
      const all = [...ours, ...onlyInOurs(further, filter)].sort(byKey);
      const { entries, total } = await pageOf(
        (theirs) => shared.documents(filter, theirs, signal),
        all,
        page,
        byKey,
      );
      return { entries: entries.map((summary) => withFurther(summary, further)), total };
    },

    async completions(partial, limit, signal) {
      const [theirs, { summaries }] = await Promise.all([shared.completions(partial, limit, signal), seen()]);
      return listOf(inOneOrder([...theirs, ...summaries])).completions(partial, limit, async () => {});
    },

    async near(name, limit, signal) {
      const [theirs, { summaries }] = await Promise.all([shared.near(name, limit, signal), seen()]);
      return listOf(inOneOrder([...theirs, ...summaries])).near(name, limit);
    },

    async search(query, signal) {
      const holder = await holderOf(query.document, signal);
      if (holder !== undefined) return holder.search(query, signal);
      const [theirs, ours] = await Promise.all([
        shared.search(query, signal),
        searchOwn(query, await seen(), signal),
      ]);
      if (ours === NOTHING) return theirs;
      return joinResults(theirs, ours, query.limit ?? theirs.hits.length + ours.hits.length);
    },

    async sharing(query, signal) {
      const holder = await holderOf(query.document, signal);
      if (holder !== undefined) return holder.sharing(query, signal);
      const [theirs, ours, { keys }] = await Promise.all([
        shared.sharing(query, signal),
        own.sharing(query, signal),
        seen(),
      ]);
      return theirs.map((passages, index) =>
        merged(
          passages,
          (ours[index] ?? []).filter(({ document }) => keys.has(document)),
          mostShared,
        ).slice(0, query.limit),
      );
    },

    async citing(targets, page, signal) {
      const { keys } = await seen();
      const ours = (await own.citing(targets, ALL, signal)).entries.filter(({ document }) =>
        keys.has(document),
      );
      return pageOf((theirs) => shared.citing(targets, theirs, signal), ours, page, byDocument);
    },

    async requests(filter, page, signal) {
      const holder = await holderOf(filter.document, signal);
      if (holder !== undefined) return holder.requests(filter, page, signal);
      const { keys } = await seen();
      const ours = (await own.requests(filter, ALL, signal)).entries.filter(({ document }) =>
        keys.has(document),
      );
      return pageOf((theirs) => shared.requests(filter, theirs, signal), ours, page, orderOf(filter));
    },

    async size(signal) {
      const [theirs, ours, { hidden }] = await Promise.all([shared.size(signal), own.size(signal), seen()]);
      const lost = await Promise.all(hidden.map((key) => sizeOf(own, key, signal)));
      return lost.reduce(minus, plus(theirs, ours));
    },
  };

  /** Who has the one document that is asked for; undefined where all are asked. */
  async function holderOf(key: string | undefined, signal?: AbortSignal): Promise<Corpus | undefined> {
    if (key === undefined) return undefined;
    return (await shared.summary(key, signal)) === undefined ? own : shared;
  }

  async function searchOwn(query: SearchQuery, ours: Own, signal?: AbortSignal): Promise<SearchResult> {
    if (ours.summaries.length === 0) return NOTHING;
    if (ours.hidden.length === 0) return own.search(query, signal);
    // What is not seen may not push out what is, nor be counted: each of the others for itself.
    const results = await Promise.all(
      ours.summaries.map(({ key }) => own.search({ ...query, document: key }, signal)),
    );
    return results.reduce(
      (all, each) => joinResults(all, each, query.limit ?? Number.MAX_SAFE_INTEGER),
      NOTHING,
    );
  }
}

const NOTHING: SearchResult = { hits: [], exactTotal: 0, synonyms: [] };

interface Own {
  readonly summaries: readonly DocumentSummary[];
  readonly keys: ReadonlySet<string>;
  /** Keys that the shared corpus holds too. */
  readonly hidden: readonly string[];
  /** Of these, what is held of the same document in other languages. */
  readonly further: Further;
}

/** By key: the languages that the shared corpus lacks, the names in them, and what it says of the document itself. */
type Further = ReadonlyMap<
  string,
  {
    readonly languages: readonly Language[];
    readonly aliases: readonly string[];
    readonly theirs: DocumentSummary;
  }
>;

async function ownOf(shared: Corpus, all: readonly DocumentSummary[]): Promise<Own> {
  const theirs = await Promise.all(all.map(({ key }) => shared.summary(key)));
  const summaries = all.filter((_, index) => theirs[index] === undefined);
  const further = all.flatMap((own, index) => {
    const other = theirs[index];
    const languages = other ? furtherLanguages(own, other) : [];
    return other && languages.length > 0
      ? [[own.key, { languages, aliases: own.aliases, theirs: other }] as const]
      : [];
  });
  return {
    summaries,
    keys: new Set(summaries.map(({ key }) => key)),
    hidden: all.flatMap(({ key }, index) => (theirs[index] === undefined ? [] : [key])),
    further: new Map(further),
  };
}

/** Languages of one's own texts in which the same document is not shared. */
function furtherLanguages(own: DocumentSummary, theirs: DocumentSummary): readonly Language[] {
  const same = own.symbol === undefined ? isSameDocument(own, theirs) : own.symbol === theirs.symbol;
  const known = languagesOf(theirs);
  return same ? languagesOf(own).filter((language) => !known.includes(language)) : [];
}

function withFurther(summary: DocumentSummary, further: Further): DocumentSummary {
  const own = further.get(summary.key);
  if (own === undefined) return summary;
  return {
    ...summary,
    languages: [...new Set([...languagesOf(summary), ...own.languages])],
    aliases: [...new Set([...summary.aliases, ...own.aliases])],
  };
}

/** Shared documents that are held in a language of the filter only because of one's own text. */
function onlyInOurs(
  further: Further,
  { languages, keys, signedBy, meeting }: DocumentFilter,
): readonly DocumentSummary[] {
  // Who signed, and at which meeting, the shared text says, which another language does not change.
  if (languages === undefined || signedBy !== undefined || meeting !== undefined) return [];
  const wanted = (held: readonly Language[]) => held.some((language) => languages.includes(language));
  return [...further.values()].flatMap(({ languages: own, theirs }) =>
    wanted(own) && !wanted(languagesOf(theirs)) && (keys === undefined || keys.includes(theirs.key))
      ? [theirs]
      : [],
  );
}

function listOf(summaries: readonly DocumentSummary[]): DocumentList {
  const list = new DocumentList();
  list.update(summaries);
  return list;
}

function inOneOrder(summaries: readonly DocumentSummary[]): readonly DocumentSummary[] {
  return [...new Map(summaries.map((summary) => [summary.key, summary])).values()].sort(byKey);
}

/** Of what the candidates' names gave, that which one of the two corpora gave too: they know all names. */
function distinct(
  again: readonly NamedDocument[],
  before: readonly NamedDocument[],
): readonly NamedDocument[] {
  const idOf = ({ summary, container }: NamedDocument) => `${summary.key}\n${container ?? ''}`;
  const given = new Set(before.map(idOf));
  return again.filter((each) => given.has(idOf(each)));
}

type Compare<T> = (a: T, b: T) => number;

const compareKeys: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byKey: Compare<DocumentSummary> = (a, b) => compareKeys(a.key, b.key);
const byDocument: Compare<CitingPlace> = (a, b) => compareKeys(a.document, b.document);
const mostShared: Compare<SharingPassage> = (a, b) => b.shared - a.shared;

/** The order in which requests come: by document; where a time is asked for, the soonest first. */
function orderOf({ from, to }: RequestFilter): Compare<RequestPlace> {
  const byPlace: Compare<RequestPlace> = (a, b) => compareKeys(a.document, b.document);
  if (from === undefined && to === undefined) return byPlace;
  return (a, b) => compareKeys(a.request.deadlineIso ?? '', b.request.deadlineIso ?? '') || byPlace(a, b);
}

/** Two lists in the same order as one; where two entries are alike, that of the first list comes first. */
function merged<T>(one: readonly T[], other: readonly T[], compare: Compare<T>): readonly T[] {
  if (other.length === 0) return one;
  const all: T[] = [];
  let at = 0;
  for (const entry of one) {
    for (let next = other[at]; next !== undefined && compare(next, entry) < 0; next = other[++at])
      all.push(next);
    all.push(entry);
  }
  return [...all, ...other.slice(at)];
}

/**
 * A page of two lists in one order, of which the second is at hand. Of the first only so much is asked for as the page can
 * hold: what stands before it there stands before the page in any case.
 */
async function pageOf<T>(
  ask: (page: Page) => Promise<Paged<T>>,
  ours: readonly T[],
  { offset = 0, limit }: Page,
  compare: Compare<T>,
): Promise<Paged<T>> {
  const from = Math.max(0, offset - ours.length);
  const skip = offset - from;
  const { entries, total } = await ask({ offset: from, limit: limit + skip });
  return {
    entries: merged(entries, ours, compare).slice(skip, skip + limit),
    total: total + ours.length,
  };
}

/** How many characters of the query stand in a hit: what two indices can be compared by, whose scores cannot. */
function matchedIn({ text, snippet: { matches } }: Hit): number {
  const words = new Set(matches.map(({ start, end }) => text.slice(start, end)));
  return [...words].reduce((sum, { length }) => sum + length, 0);
}

/** How many of them stand in one piece. */
function togetherIn({ snippet: { matches } }: Hit): number {
  return Math.max(0, ...matches.map(({ start, end }) => end - start));
}

/**
 * Both results as one: exact before loose. Scores of two indices say nothing about each other (a word is rare in one and
 * frequent in the other), so each keeps its order, and of the two that come next the one goes first that stands higher in
 * its own list, unless the query stands together in the other, or more of it where both are loose; ties in document order.
 */
function joinResults(one: SearchResult, other: SearchResult, limit: number): SearchResult {
  const exactTotal = one.exactTotal + other.exactTotal;
  // What only a mended query found is none of what was asked, where what was asked is found.
  const useful = [one, other].filter(({ suggestion }) => suggestion === undefined || exactTotal === 0);
  const synonyms = new Map(
    useful.flatMap((result) => result.synonyms).map((use) => [`${use.typed}\n${use.also}`, use]),
  );
  const suggestion = useful.find((result) => result.suggestion !== undefined)?.suggestion;
  const meanings = [one.meaning, other.meaning].filter((meaning) => meaning !== undefined);
  const meaning = (['unavailable', 'incomplete', 'complete'] as const).find((each) =>
    meanings.includes(each),
  );
  const unsearched = [...(one.unsearched ?? []), ...(other.unsearched ?? [])].sort();
  const [first = [], second = []] = useful.map(({ hits }) => hits);
  return {
    hits: interleaved(first, second).slice(0, limit),
    exactTotal,
    synonyms: [...synonyms.values()],
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(unsearched.length === 0 ? {} : { unsearched }),
  };
}

function interleaved(one: readonly Hit[], other: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0, j = 0; ; ) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined) return [...hits, ...other.slice(j)];
    if (b === undefined) return [...hits, ...one.slice(i)];
    const before =
      Number(b.exact) - Number(a.exact) ||
      (a.exact ? togetherIn(b) - togetherIn(a) : matchedIn(b) - matchedIn(a)) ||
      i - j ||
      compareKeys(a.document, b.document);
    if (before <= 0) {
      hits.push(a);
      i++;
    } else {
      hits.push(b);
      j++;
    }
  }
}

function plus(a: CorpusSize, b: CorpusSize): CorpusSize {
  return {
    documents: a.documents + b.documents,
    units: a.units + b.units,
    characters: a.characters + b.characters,
  };
}

function minus(a: CorpusSize, b: CorpusSize): CorpusSize {
  return plus(a, { documents: -b.documents, units: -b.units, characters: -b.characters });
}

async function sizeOf(own: Corpus, key: string, signal?: AbortSignal): Promise<CorpusSize> {
  const units = (await own.document(key, signal))?.units ?? [];
  return {
    documents: 1,
    units: units.length,
    characters: units.reduce((sum, { text }) => sum + text.length, 0),
  };
}
