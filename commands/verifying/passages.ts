import type { Passage } from '../../index/comparison/judge.js';
import type { Hit } from '../../index/corpus.js';
import type { Document } from '../../index/model/document.js';
import type { CommandContext } from '../contract/command.js';

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** Where a quotation can be from, best first, and the paragraphs in order of the documents that hold them. */
export interface Candidates {
  readonly passages: readonly Passage[];
  readonly runs: readonly (readonly Passage[])[];
}

const HITS_OF_WHOLE = 8;
const HITS_OF_CLAUSE = 3;
const MOST_DOCUMENTS = 6;
/** Longest query of a search. */
const LONGEST_QUERY = 300;
const CLAUSE = /[^，,；;。：:\n…]{5,60}/gu;
/** Notes and text that is not the document's are not what people quote as its paragraphs. */
const NOT_QUOTED: ReadonlySet<string> = new Set(['footnote', 'foreign']);

const known = new WeakMap<Document, readonly Passage[]>();

/** The paragraphs of a document in order, the same objects each time: what is made of them is remembered with them. */
export function passagesOf(document: Document): readonly Passage[] {
  const made =
    known.get(document) ??
    document.units
      .filter(({ kind }) => !NOT_QUOTED.has(kind))
      .map(({ locator, text }) => ({ document: document.key, locator, text }));
  known.set(document, made);
  return made;
}

/** From the middle of a quotation so much is looked for first: what few words cost is a small part of what many do. */
const PROBE = 36;

/** The paragraphs that hold most of the words in the middle of the quotation: enough where it is true. */
export async function probedPassages(
  quotation: string,
  document: string | undefined,
  { corpus, signal }: Access,
): Promise<readonly Passage[]> {
  if (quotation.length < 2 * PROBE) return [];
  const start = (quotation.length - PROBE) >> 1;
  const query = { text: quotation.slice(start, start + PROBE), limit: HITS_OF_WHOLE };
  const { hits } = await corpus.search({ ...query, ...(document !== undefined && { document }) }, signal);
  return passagesFrom(hits);
}

/** The paragraphs that one search for the whole quotation finds: enough where it is nearly true. */
export async function nearestPassages(
  quotation: string,
  document: string | undefined,
  { corpus, signal }: Access,
): Promise<readonly Passage[]> {
  const query = { text: quotation.slice(0, LONGEST_QUERY), limit: HITS_OF_WHOLE };
  const { hits } = await corpus.search({ ...query, ...(document !== undefined && { document }) }, signal);
  return passagesFrom(hits);
}

function passagesFrom(hits: readonly Hit[]): readonly Passage[] {
  return hits
    .filter(({ kind }) => !NOT_QUOTED.has(kind))
    .map(({ document, locator, text }) => ({ document, locator, text }));
}

/**
 * By searching for the quotation as a whole and for each of its clauses: pieces may come from several documents.
 *
 * @param clauses how many of its clauses are looked for
 */
export async function gatherPassages(
  quotation: string,
  document: string | undefined,
  clauses: number,
  { corpus, signal }: Access,
): Promise<Candidates> {
  const parts = [...new Set(quotation.match(CLAUSE) ?? [])].slice(0, clauses);
  const queries = [
    { text: quotation.slice(0, LONGEST_QUERY), limit: HITS_OF_WHOLE },
    ...parts.map((text) => ({ text: `“${text}”`, limit: HITS_OF_CLAUSE })),
    ...parts.map((text) => ({ text, limit: HITS_OF_CLAUSE })),
  ];
  const results = await Promise.all(
    queries.map((query) => corpus.search({ ...query, ...(document !== undefined && { document }) }, signal)),
  );
  const hits = results.flatMap((result) => result.hits);
  const keys = [...new Set(hits.map((hit) => hit.document))];
  const documents = await Promise.all(
    keys.slice(0, MOST_DOCUMENTS).map((key) => corpus.document(key, signal)),
  );
  const runs = documents.flatMap((each) => {
    if (!each) return [];
    const found = new Set<string>(hits.flatMap((hit) => (hit.document === each.key ? [hit.locator] : [])));
    return runsAround(passagesOf(each), found);
  });
  return { passages: runs.flat(), runs };
}

/** UTF-16 code units of a document that is looked through whole: more than nearly all resolutions have. */
const LOOKED_THROUGH = 40_000;
/** Paragraphs before and behind one that was found, in which a quotation may go on. */
const AROUND = 4;

/** The document's paragraphs in a row; of a long document only those around what was found, in one run or several. */
export function runsAround(
  passages: readonly Passage[],
  found: ReadonlySet<string>,
): readonly (readonly Passage[])[] {
  if (passages.reduce((sum, { text }) => sum + text.length, 0) <= LOOKED_THROUGH) return [passages];
  const near = new Set<number>();
  for (const [at, { locator }] of passages.entries())
    if (found.has(locator)) for (let each = at - AROUND; each <= at + AROUND; each++) near.add(each);
  const runs: Passage[][] = [];
  for (const [at, passage] of passages.entries()) {
    if (!near.has(at)) continue;
    if (near.has(at - 1)) runs.at(-1)?.push(passage);
    else runs.push([passage]);
  }
  return runs;
}
