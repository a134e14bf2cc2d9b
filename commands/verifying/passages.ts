import type { Passage } from '../../index/comparison/judge.js';
import type { Document } from '../../index/model/document.js';
import type { CommandContext } from '../contract/command.js';

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** Where a quotation can be from, best first, and the paragraphs in order of the documents that hold them. */
export interface Candidates {
  readonly passages: readonly Passage[];
  readonly runs: readonly (readonly Passage[])[];
}

const MOST_CLAUSES = 12;
const HITS_OF_WHOLE = 8;
const HITS_OF_CLAUSE = 3;
const MOST_DOCUMENTS = 6;
/** Longest query of a search. */
const LONGEST_QUERY = 300;
const CLAUSE = /[^，,；;。：:\n…]{5,60}/gu;
/** Notes and text that is not the document's are not what people quote as its paragraphs. */
const NOT_QUOTED: ReadonlySet<string> = new Set(['footnote', 'foreign']);

const passagesOf = (document: Document): readonly Passage[] =>
  document.units
    .filter(({ kind }) => !NOT_QUOTED.has(kind))
    .map(({ locator, text }) => ({ document: document.key, locator, text }));
const known = new WeakMap<Document, readonly Passage[]>();

/** By searching for the quotation as a whole and for each of its clauses: pieces may come from several documents. */
export async function gatherPassages(
  quotation: string,
  document: string | undefined,
  { corpus, signal }: Access,
): Promise<Candidates> {
  const clauses = [...new Set(quotation.match(CLAUSE) ?? [])].slice(0, MOST_CLAUSES);
  const queries = [
    { text: quotation.slice(0, LONGEST_QUERY), limit: HITS_OF_WHOLE },
    ...clauses.map((text) => ({ text: `“${text}”`, limit: HITS_OF_CLAUSE })),
    ...clauses.map((text) => ({ text, limit: HITS_OF_CLAUSE })),
  ];
  const results = await Promise.all(
    queries.map((query) => corpus.search({ ...query, ...(document !== undefined && { document }) }, signal)),
  );
  const keys = [...new Set(results.flatMap(({ hits }) => hits.map((hit) => hit.document)))];
  const documents = await Promise.all(
    keys.slice(0, MOST_DOCUMENTS).map((key) => corpus.document(key, signal)),
  );
  const runs = documents.flatMap((each) => {
    if (!each) return [];
    const run = known.get(each) ?? passagesOf(each);
    known.set(each, run);
    return [run];
  });
  return { passages: runs.flat(), runs };
}
