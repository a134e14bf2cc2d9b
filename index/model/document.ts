import type { Diagnostic } from './diagnostic.js';
import type { Extraction } from './extraction.js';
import type { Language } from './language.js';
import type { Locator } from './locator.js';
import type { Span } from './span.js';
import type { DocumentSymbol } from './symbol.js';

export const UNIT_KINDS = [
  'masthead',
  'title',
  'enacting-formula',
  'preambular',
  'operative',
  'subparagraph',
  'heading',
  'footnote',
  'letter',
  'paragraph',
  'article',
  'speech',
  'signature',
  'closing',
  'foreign',
  'unrecognized',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A stretch of a unit's text (offsets into `Unit.text`) that is bold or italic in print. */
export interface Emphasis extends Span {
  readonly style: 'strong' | 'emphasis';
}

/** A footnote mark within a unit's text (offsets into `Unit.text`; the mark itself stays in the text). */
export interface FootnoteReference extends Span {
  /** The note's number in ASCII digits, or the mark itself (`*`). */
  readonly number: string;
  /** The note it points at; absent where the document does not print that note. */
  readonly locator?: Locator;
}

/** The smallest thing that can be cited. */
export interface Unit {
  readonly locator: Locator;
  readonly kind: UnitKind;
  /** Printed paragraph or note number in ASCII digits (¹⁰ is `10`, 一. is `1`, (b) is `b`), or null where none is printed. */
  readonly number: string | null;
  /** The number as printed, where it differs from `number` followed by a full stop. */
  readonly printedNumber?: string;
  /** Exactly what the source says: the slices of `spans`, joined. */
  readonly text: string;
  /** Offsets into `Document.source.text`. */
  readonly spans: readonly Span[];
  readonly emphasis: readonly Emphasis[];
  readonly footnotes: readonly FootnoteReference[];
  /** Of a footnote that begins 同上: what it stands for. Ours, never printed as the text. */
  readonly resolved?: string;
  /** Of a subparagraph: the paragraph it belongs to. */
  readonly parent?: Locator;
  /** Of a speech in a record: who speaks, as printed. */
  readonly speaker?: string;
  /** How far the reading of this unit (that it begins here, its number) is certain, above 0 and below 1; absent where it is. */
  readonly certainty?: number;
}

/**
 * Who owns a stretch of the source. Every character has exactly one owner. `foreign` is text that is not the document's:
 * a web page's navigation, a licence, a library's stamp.
 */
export type Owner = 'text' | 'number' | 'markup' | 'layout' | 'foreign';

/** Contiguous stretches in order that together cover the whole source. */
export interface OwnedSpan extends Span {
  readonly owner: Owner;
  /** The unit whose text or number this is. */
  readonly locator?: Locator;
}

export interface SourceText {
  /** File name, for messages. */
  readonly name: string;
  readonly text: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** What the file says of itself outside its text (properties, front matter): counts where the text gives none. */
  readonly symbol?: string;
  /** What the units are, where the file itself says so (one that we exported): then nothing has to be read from the text. */
  readonly units?: readonly StatedUnit[];
}

/** A unit that a file states: its spans are offsets into the source text; what follows from it is left out. */
export interface StatedUnit
  extends Pick<
    Unit,
    | 'locator'
    | 'kind'
    | 'number'
    | 'printedNumber'
    | 'spans'
    | 'emphasis'
    | 'parent'
    | 'speaker'
    | 'certainty'
  > {
  /** The printed number in the source text. */
  readonly mark?: Span;
  /** Where they are not those that the marks in the text tell. */
  readonly footnotes?: readonly FootnoteReference[];
}

export type DateRole = 'distributed' | 'adopted' | 'letter' | 'meeting';

/** What the head of a document states. A field is present only where the text (or NAME.meta.json) states it. */
export interface Masthead {
  readonly organ?: string;
  readonly session?: number;
  readonly agendaItem?: string;
  readonly agendaTitle?: string;
  /** Symbol of the report on which a resolution was adopted. */
  readonly reportSymbol?: string;
  readonly meeting?: number;
  readonly dates?: readonly { readonly role: DateRole; readonly iso: string }[];
  readonly subjects?: readonly string[];
  readonly sender?: string;
  readonly addressee?: string;
}

export type SignatureRole = 'signatory' | 'on-behalf-of' | 'made-by' | 'adopted-by' | 'sponsor';

/** Who did what, with the unit whose words prove it. */
export interface Signature {
  readonly role: SignatureRole;
  readonly name: string;
  readonly office?: string;
  /** ISO 3166-1 alpha-3 of the State. */
  readonly iso3?: string;
  readonly locator: Locator;
}

export const DOCUMENT_TYPES = [
  'resolution',
  'decision',
  'draft',
  'letter',
  'report',
  'record',
  'statement',
  'treaty',
  'declaration',
  'rules',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** One document, parsed. Plain data: survives JSON and a structured clone. */
export interface Document {
  /** The symbol without spaces (`A/RES/63/194`), or `letter-2012-10-01-BLR` where there is none. */
  readonly key: string;
  readonly type: DocumentType;
  readonly symbol?: DocumentSymbol;
  /** In which language this text is; absent: Chinese. */
  readonly language?: Language;
  /** Further names, title first: 63/194, the titles of annexes, those of NAME.meta.json. */
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly masthead: Masthead;
  readonly signatures: readonly Signature[];
  /** In reading order; the footnotes of the body stand after it. */
  readonly units: readonly Unit[];
  readonly source: SourceText;
  readonly ownership: readonly OwnedSpan[];
  /** 1 less the share of non-blank characters that stand in units of kind `unrecognized`. */
  readonly coverage: number;
  /** Share of non-blank characters that stand in units whose reading is certain; absent: all of them. */
  readonly certain?: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What it cites and asks; absent where nobody has read it for that yet. */
  readonly extraction?: Extraction;
}

/** What lists, autocomplete and name look-ups need of a document, without its text. */
export interface DocumentSummary {
  readonly key: string;
  readonly type: DocumentType;
  readonly symbol?: DocumentSymbol;
  /** Of the text that this is the summary of; absent: Chinese. */
  readonly language?: Language;
  /** All languages in which the document is held, that of this text first; absent: this one alone. */
  readonly languages?: readonly Language[];
  readonly title?: string;
  readonly aliases: readonly string[];
  /** Titles of annexes with their container (`annex`, `annex2`). */
  readonly annexes: readonly { readonly container: string; readonly title: string }[];
  readonly masthead: Masthead;
  readonly signatures: readonly Signature[];
  readonly counts: Readonly<Partial<Record<UnitKind, number>>>;
  readonly coverage: number;
  readonly certain?: number;
  readonly sourceSha256: string;
}

/** What NAME.meta.json beside a text may say that the text does not. */
export interface DocumentMeta {
  readonly symbol?: string;
  readonly aliases?: readonly string[];
  readonly organ?: string;
  readonly language?: Language;
  readonly note?: string;
  /** Lines of the source, from 1, that begin a numbered paragraph: line → its number. Settles what is uncertain. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Stretches of lines, from 1, both ends included, that are not the document's. */
  readonly foreign?: readonly (readonly [first: number, last: number])[];
}
