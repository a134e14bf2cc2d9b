import { numberInSymbol } from '../citation/printed-number.js';
import type { Document, DocumentType } from '../model/document.js';
import { ISO_639_2, languageOf } from '../model/language.js';
import { bodyByName, organOfSymbol } from '../names/bodies.js';

/** Under what names of the Akoma Ntoso naming convention a document and its text go, in the manner of the United Nations. */
export interface AknNames {
  /** The element that holds the document. */
  readonly element: 'statement' | 'doc';
  readonly subtype: string;
  /** `un-ga`, or `un` where no body is known. */
  readonly author: string;
  readonly authorName: string;
  /** ISO date; undefined where the document has none. */
  readonly date: string | undefined;
  readonly number: string;
  /** `/akn/un/statement/deliberation/un-ga/2008-12-18/63-194` */
  readonly work: string;
  /** The same with its language: `…/63-194/zho@`. */
  readonly expression: string;
  readonly language: string;
}

/** What an organ decides and declares is a statement; the rest is a document of its kind. */
const SUBTYPES: Readonly<Partial<Record<DocumentType, string>>> = {
  resolution: 'deliberation',
  decision: 'deliberation',
  draft: 'draft',
  statement: 'statement',
  declaration: 'declaration',
};

export function aknNamesOf(document: Document): AknNames {
  const { type, symbol, masthead, key } = document;
  const subtype = SUBTYPES[type];
  const element = subtype === undefined ? 'doc' : 'statement';
  const kind = subtype ?? type;
  const body = (symbol && organOfSymbol(symbol)) ?? bodyByName(masthead.organ ?? '');
  const author = body ? `un-${body.id.toLowerCase()}` : 'un';
  const dates = masthead.dates ?? [];
  const date = (dates.find(({ role }) => role !== 'distributed') ?? dates[0])?.iso;
  const prefix = body?.symbolPrefix;
  const own = symbol && prefix && symbol.startsWith(prefix) ? numberInSymbol(symbol, prefix) : undefined;
  const number = (own ?? symbol ?? key)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const work = ['/akn/un', element, kind, author, ...(date === undefined ? [] : [date]), number].join('/');
  const language = ISO_639_2[languageOf(document)];
  return {
    element,
    subtype: kind,
    author,
    authorName: body?.en ?? 'United Nations',
    date,
    number,
    work,
    expression: `${work}/${language}@`,
    language,
  };
}
