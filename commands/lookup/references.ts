import { foldText, readLocatorRun } from '../../index/citation/locator-run.js';
import type { LocatorExpression } from '../../index/citation/locators.js';
import { type CitationMention, recognizeCitations } from '../../index/citation/recognize.js';
import type { NamedDocument } from '../../index/corpus.js';
import type { DocumentSummary } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import type { CommandContext } from '../contract/command.js';
import { foldName, namesOf } from './near-documents.js';

/** A document that running text refers to. */
export interface ReferenceInText extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** The documents held that it can mean: none, the one, or several. */
  readonly documents: readonly NamedDocument[];
  readonly paragraphs?: LocatorExpression;
}

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** More references than this in one message are not a question any more. */
const MOST_REFERENCES = 50;
/** A title in its marks; the shortest of a document has three characters. */
const TITLE = /《([^《》\n]{3,200})》/gu;

/** The documents that a text refers to, by symbol, number or (of those held) full title in 《》, in order. */
export async function findReferences(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const [cited, titled] = await Promise.all([citedDocuments(text, access), titledDocuments(text, access)]);
  const outside = titled.filter((title) => !cited.some((other) => overlap(title, other)));
  return [...cited, ...outside].sort((a, b) => a.start - b.start).slice(0, MOST_REFERENCES);
}

async function citedDocuments(text: string, access: Access): Promise<readonly ReferenceInText[]> {
  const mentions = recognizeCitations(text)
    // 上文第5段 points into the text it stands in, which we do not know.
    .filter(({ kind }) => kind !== 'internal')
    .slice(0, MOST_REFERENCES);
  return Promise.all(
    mentions.map(async (mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      documents: await documentsOf(mention, access),
      ...(mention.paragraphs === undefined ? {} : { paragraphs: mention.paragraphs }),
    })),
  );
}

async function documentsOf({ symbols }: CitationMention, { corpus, signal }: Access) {
  const named = await Promise.all(symbols.map((symbol) => corpus.named(symbol, signal)));
  return [...new Map(named.flat().map((each) => [each.summary.key, each])).values()];
}

async function titledDocuments(
  text: string,
  { corpus, signal }: Access,
): Promise<readonly ReferenceInText[]> {
  const titles = [...text.matchAll(TITLE)];
  if (titles.length === 0) return [];
  const summaries = await corpus.list(signal);
  const folded = foldText(text);
  return titles.flatMap((match) => {
    const documents = documentsTitled(match[1] ?? '', summaries);
    if (documents.length === 0) return [];
    const start = match.index;
    const run = readLocatorRun(folded, start + match[0].length);
    const end = run?.end ?? start + match[0].length;
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        documents,
        ...(run === undefined ? {} : { paragraphs: run.expression }),
      },
    ];
  });
}

/** Documents, or annexes, of exactly this title: in running text a part of one could be anything. */
function documentsTitled(title: string, summaries: readonly DocumentSummary[]): readonly NamedDocument[] {
  const folded = foldName(title);
  return summaries.flatMap((summary): readonly NamedDocument[] => {
    const annexes = summary.annexes.filter((annex) => foldName(annex.title) === folded);
    if (annexes.length > 0) return annexes.map(({ container }) => ({ summary, container }));
    return namesOf(summary).some((name) => foldName(name) === folded) ? [{ summary }] : [];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
