import { parseLocators } from '../../index/citation/locators.js';
import type { PlaceExpression } from '../../index/citation/places.js';
import { type Citation, placesAfterTitle, recognizeCitations } from '../../index/citation/recognize.js';
import { splitReference } from '../../index/citation/reference.js';
import type { NamedDocument } from '../../index/corpus.js';
import type { Span } from '../../index/model/span.js';
import { instrumentById } from '../../index/names/instruments.js';
import { foldKey } from '../../index/text/fold.js';
import type { CommandContext } from '../contract/command.js';
import { isNamed } from './exact-names.js';

/** A document that running text refers to. */
export interface ReferenceInText extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** The documents held that it can mean: none, the one, or several. */
  readonly documents: readonly NamedDocument[];
  readonly paragraphs?: PlaceExpression;
  /** It rests on what was named before: 该决议第11段. */
  readonly relative?: true;
}

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** More references than this in one message are not a question any more. */
const MOST_REFERENCES = 50;
/** A title in its marks; the shortest of a document has three characters. */
const TITLE = /《([^《》\n]{3,200})》/gu;
/** A pasted citation of a document without marks around its title (a letter's) is not longer. */
const LONGEST_LINE = 400;

/** The documents that a text refers to, by symbol, number, name or (of those held) full title in 《》, in order. */
export async function findReferences(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const [cited, titled] = await Promise.all([citedDocuments(text, access), titledDocuments(text, access)]);
  const outside = cited.filter((each) => !titled.some((title) => overlap(title, each)));
  const found = [...outside, ...titled].sort((a, b) => a.start - b.start).slice(0, MOST_REFERENCES);
  return found.length > 0 ? withoutAntecedents(found) : wholeLine(text, access);
}

/** 第63/194号决议很重要，该决议第3段…: the document is named for the sake of its paragraph. */
function withoutAntecedents(references: readonly ReferenceInText[]): readonly ReferenceInText[] {
  const keysOf = ({ documents }: ReferenceInText) => documents.map(({ summary }) => summary.key).join(' ');
  const pointed = new Set(references.filter(({ relative }) => relative).map(keysOf));
  return references.filter((each) => each.paragraphs !== undefined || !pointed.has(keysOf(each)));
}

async function citedDocuments(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const citations = recognizeCitations(text)
    // 上文第5段 points into the text it stands in, which we do not know; what nobody can mean is none of ours.
    .filter(
      ({ own, symbols, instrument, places }) =>
        own === undefined && (instrument === undefined ? symbols.length > 0 : places !== undefined),
    )
    .slice(0, MOST_REFERENCES);
  return Promise.all(
    citations.map(async (citation) => ({
      start: citation.start,
      end: citation.end,
      text: citation.text,
      documents: await documentsOf(citation, access),
      ...(citation.places && { paragraphs: citation.places }),
      ...(citation.kind === 'relative' && { relative: true as const }),
    })),
  );
}

async function documentsOf({ symbols, instrument }: Citation, { corpus, signal }: Access) {
  const known = instrument === undefined ? undefined : instrumentById(instrument);
  if (known) {
    // The instrument itself, by its name; else the resolution that adopted it, and where it stands there.
    const held = await documentsTitled(known.zh, { corpus, signal });
    if (held.length > 0) return held;
  }
  const named = await Promise.all(symbols.map((symbol) => corpus.named(symbol, signal)));
  const unlike = [...new Map(named.flat().map((each) => [each.summary.key, each])).values()];
  const container = known?.container;
  return container === undefined ? unlike : unlike.map(({ summary }) => ({ summary, container }));
}

async function titledDocuments(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const titles = [...text.matchAll(TITLE)].slice(0, MOST_REFERENCES);
  const found = await Promise.all(
    titles.map(async (match): Promise<ReferenceInText | undefined> => {
      const documents = await documentsTitled(match[1] ?? '', access);
      if (documents.length === 0) return undefined;
      const start = match.index;
      const behind = placesAfterTitle(text, start + match[0].length);
      const end = behind?.end ?? start + match[0].length;
      return {
        ...{ start, end, text: text.slice(start, end), documents },
        ...(behind && { paragraphs: behind.places }),
      };
    }),
  );
  return found.filter((each) => each !== undefined);
}

/** Documents, or annexes, of exactly this title: in running text a part of one could be anything. */
async function documentsTitled(title: string, { corpus, signal }: Access): Promise<readonly NamedDocument[]> {
  const key = foldKey(title);
  const named = await corpus.named(title, signal);
  return named.filter(({ summary, container }) =>
    container === undefined
      ? isNamed(summary, title)
      : summary.annexes.some((annex) => annex.container === container && foldKey(annex.title) === key),
  );
}

/** A title without marks that is the whole message, with its paragraphs: a pasted citation of a letter. */
async function wholeLine(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const line = text.trim();
  if (line === '' || line.length > LONGEST_LINE || line.includes('\n')) return [];
  const { document, paragraph } = splitReference(line);
  const paragraphs = paragraph === undefined ? undefined : parseLocators(paragraph);
  if (paragraphs === undefined) return [];
  const documents = await documentsTitled(document, access);
  if (documents.length === 0) return [];
  const start = text.indexOf(line);
  return [{ start, end: start + line.length, text: line, documents, paragraphs }];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
