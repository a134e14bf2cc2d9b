import type { Document, DocumentSummary, DocumentType, UnitKind } from './model/document.js';
import type { CitationTarget, ExtractedCitation, ExtractedRequest, VerbClass } from './model/extraction.js';
import type { Language } from './model/language.js';
import type { Locator } from './model/locator.js';
import type { Span } from './model/span.js';

/** What `/find` asks. Filters narrow; all are optional. */
export interface SearchQuery {
  /** As typed; a phrase stands in "", “” or 「」. */
  readonly text: string;
  /** Key of the one document to search. */
  readonly document?: string;
  readonly kinds?: readonly UnitKind[];
  /** The part of a resolution in which a subparagraph must stand: subparagraphs of the other part are left out. */
  readonly part?: 'preambular' | 'operative';
  /** Only what stands in this annex, or part, and below it: `annex`, `annex2`. */
  readonly container?: string;
  /** Opening word of the paragraph (敦促). */
  readonly opening?: string;
  /** Year in which the document was adopted or dated. */
  readonly year?: number;
  /** Organ as printed in the masthead (大会). */
  readonly organ?: string;
  readonly type?: DocumentType;
  /** Most hits to return; 10 unless told. */
  readonly limit?: number;
  /** The answer tells what could not be searched (`unsearched`); without it, finding nothing there is a failure. */
  readonly partial?: boolean;
}

/** A passage of a unit in whole clauses; offsets are into the unit's text. */
export interface Snippet {
  /** The clauses shown, in order; where one does not begin at the end of the last (or of the text), something is left out. */
  readonly pieces: readonly Span[];
  /** What matched, in order, not overlapping, each within a piece. */
  readonly matches: readonly Span[];
}

export interface Hit {
  readonly document: string;
  readonly locator: Locator;
  readonly kind: UnitKind;
  /** The unit's whole text, so that a snippet can be shown without another look-up. */
  readonly text: string;
  readonly score: number;
  /** All that was asked stands here (in any order, phrases as phrases); otherwise the hit is loose. */
  readonly exact: boolean;
  /** Found by its meaning alone: no words of the query, or of what its tables say for them, led here. Never exact. */
  readonly near?: true;
  readonly snippet: Snippet;
}

/** A paragraph that shares runs of characters with a text. */
export interface SharingPassage {
  readonly document: string;
  readonly locator: Locator;
  readonly kind: UnitKind;
  readonly text: string;
  /** How many of the text's runs were found there: a measure for order only. */
  readonly shared: number;
}

/** What paragraphs are looked for that share runs with texts. */
export interface SharingQuery {
  /** Quotations, each for itself. */
  readonly texts: readonly string[];
  /** Key of the one document. */
  readonly document?: string;
  /** Most paragraphs for each text. */
  readonly limit: number;
}

/** A synonym that widened the search: what was typed, what was also looked for. */
export interface SynonymUse {
  readonly typed: string;
  readonly also: string;
}

export interface SearchResult {
  /** Best first, exact before loose, ties in document order; the same for the same corpus always. */
  readonly hits: readonly Hit[];
  /** How many units matched exactly in all, shown or not. */
  readonly exactTotal: number;
  readonly synonyms: readonly SynonymUse[];
  /** "Did you mean": the query with a likely typing error mended. */
  readonly suggestion?: string;
  /** What the query says it does not want (但不包括儿童), in simplified script: what holds it stands further down. */
  readonly setBack?: readonly string[];
  /**
   * Only where a search by meaning is configured: what became of it. `incomplete`: not all texts have vectors yet;
   * `unavailable`: the server gave none for the query, and words alone have answered.
   */
  readonly meaning?: 'complete' | 'incomplete' | 'unavailable';
  /** Keys of documents that the query means too and that could not be searched: what was not looked at is told. */
  readonly unsearched?: readonly string[];
}

/** What a name of a document turned out to mean. `container` is set where the name is that of an annex. */
export interface NamedDocument {
  readonly summary: DocumentSummary;
  readonly container?: string;
}

/** How many documents, units and characters there are. */
export interface CorpusSize {
  readonly documents: number;
  readonly units: number;
  readonly characters: number;
}

/** Which part of a long list: `offset` entries are left out, at most `limit` given. */
export interface Page {
  readonly offset?: number;
  readonly limit: number;
}

export interface Paged<T> {
  readonly entries: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** Which documents; all fields are optional and narrow. */
export interface DocumentFilter {
  /** ISO 3166 code (three letters) of a State that stands in one of the document's lists, as whatever. */
  readonly signedBy?: string;
  /** Only these: what a list of places says of their documents. */
  readonly keys?: readonly string[];
  /** Held in one of these languages at least. */
  readonly languages?: readonly Language[];
  /** Number of the meeting at which it was adopted. */
  readonly meeting?: number;
}

/** A citation and the document it stands in. */
export interface CitingPlace {
  readonly document: string;
  readonly citation: ExtractedCitation;
}

/** Which requests; all fields are optional and narrow. */
export interface RequestFilter {
  /** Any name of a body or post (毒罪办, UNODC, SG), or words that stand in the addressee. */
  readonly addressee?: string;
  /** The verb without what is piled up before it: 敦促. */
  readonly verb?: string;
  /** Bare decisions, which ask nobody, come only where `deciding` is asked for. */
  readonly verbClass?: VerbClass;
  /** Key of the one document. */
  readonly document?: string;
  /** Only what stands in this annex of it. */
  readonly container?: string;
  /** ISO dates, or the beginnings of such (2009, 2009-06): only requests whose deadline touches the time between. */
  readonly from?: string;
  readonly to?: string;
}

/** A request and the document it stands in. */
export interface RequestPlace {
  readonly document: string;
  readonly request: ExtractedRequest;
}

/**
 * What commands may ask of the documents. Every method can be a network away: nothing above this port
 * assumes memory. Implementations pass `test/index/corpus-contract.ts`.
 *
 * Every method rejects with the signal's reason once it is aborted.
 */
export interface Corpus {
  /** All documents, ordered by key. For programs that write them all; what people ask comes by page. */
  list(signal?: AbortSignal): Promise<readonly DocumentSummary[]>;
  /** The document under exactly this key. */
  document(key: string, signal?: AbortSignal): Promise<Document | undefined>;
  /**
   * The same document in a language that is not that of `document` (DocumentSummary.languages says which are held);
   * undefined where it is not held. Search, citations and requests are over the first text alone.
   */
  translation(key: string, language: Language, signal?: AbortSignal): Promise<Document | undefined>;
  /**
   * Documents that a user's name for one may mean: a symbol in any printed form (63/194, 第63/194号决议), an alias,
   * or any part of a title. One entry means found; several are candidates; a full match beats partial ones.
   */
  named(name: string, signal?: AbortSignal): Promise<readonly NamedDocument[]>;
  /** The summary of the document under exactly this key. */
  summary(key: string, signal?: AbortSignal): Promise<DocumentSummary | undefined>;
  /** Documents, ordered by key, a page of them. */
  documents(filter: DocumentFilter, page: Page, signal?: AbortSignal): Promise<Paged<DocumentSummary>>;
  /**
   * What somebody who has typed so much of a name may mean: documents with a name that contains it, or whose pinyin
   * (or its initials) begins so at any character; those with a name that begins so first.
   */
  completions(partial: string, limit: number, signal?: AbortSignal): Promise<readonly DocumentSummary[]>;
  /** Documents with a name that looks like this one, the most alike first. */
  near(name: string, limit: number, signal?: AbortSignal): Promise<readonly DocumentSummary[]>;
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
  /**
   * For each text the paragraphs that share runs of at least seven letters with it, most first, and those that have what
   * the first one lacks: where a quotation may be from, also a changed one or one put together of several.
   */
  sharing(query: SharingQuery, signal?: AbortSignal): Promise<readonly (readonly SharingPassage[])[]>;
  /**
   * Where any of the targets is cited (`targetsOf` a document gives those by which it can be), ordered by the citing
   * document's key and there in reading order.
   */
  citing(targets: readonly CitationTarget[], page: Page, signal?: AbortSignal): Promise<Paged<CitingPlace>>;
  /** What documents ask of whom, in the same order; where a time is asked for, the soonest first. */
  requests(filter: RequestFilter, page: Page, signal?: AbortSignal): Promise<Paged<RequestPlace>>;
  size(signal?: AbortSignal): Promise<CorpusSize>;
}
