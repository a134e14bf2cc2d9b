import type { Passage } from '../../index/comparison/judge.js';
import type { Hit } from '../../index/corpus.js';
import type { Document } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import type { CommandContext } from '../contract/command.js';

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/** Paragraphs looked at for a quotation. */
const MOST_SHARING = 18;
/** Shorter quotations share no run that is sure to be found: words are looked for. */
const SHORTEST_SHARING = 12;
const HITS = 16;
/** Documents in which paragraphs beside a likely one are looked at, and how far. */
const MOST_DOCUMENTS = 3;
const BESIDE = 3;
/** Notes and text that is not the document's are not what people quote as its paragraphs. */
const NOT_QUOTED: ReadonlySet<string> = new Set(['footnote', 'foreign']);

const known = new WeakMap<Document, readonly Passage[]>();

/** The paragraphs of a document in order, the same objects each time: what is made of them is remembered with them. */
export function passagesOf(document: Document): readonly Passage[] {
  const made =
    known.get(document) ??
    document.units
      .filter(({ kind }) => !NOT_QUOTED.has(kind))
      .map(({ locator, text }) => ({
        document: document.key,
        locator,
        text,
        ...(document.language !== undefined && { language: document.language }),
      }));
  known.set(document, made);
  return made;
}

/** For each quotation the paragraphs that it may be from, changed, or in part. */
export async function likelyPassages(
  quotations: readonly string[],
  document: string | undefined,
  { corpus, signal }: Access,
): Promise<readonly (readonly Passage[])[]> {
  const filter = document === undefined ? {} : { document };
  const sharing = await corpus.sharing({ texts: quotations, limit: MOST_SHARING, ...filter }, signal);
  return Promise.all(
    quotations.map(async (text, index) => {
      const found: readonly (Passage & Pick<Hit, 'kind'>)[] =
        text.length < SHORTEST_SHARING
          ? (await corpus.search({ text, limit: HITS, ...filter }, signal)).hits
          : (sharing[index] ?? []);
      return found
        .filter(({ kind }) => !NOT_QUOTED.has(kind))
        .map(({ document: key, locator, text: own }) => ({ document: key, locator, text: own }));
    }),
  );
}

/**
 * The likeliest paragraphs with those beside them, document by document in order: a quotation may go over the end of a
 * paragraph, or leave too little of one to be found by.
 */
export async function withNeighbours(
  likely: readonly Passage[],
  { corpus, signal }: Access,
): Promise<readonly (readonly Passage[])[]> {
  const keys = [...new Set(likely.map(({ document }) => document))].slice(0, MOST_DOCUMENTS);
  const documents = await Promise.all(keys.map((key) => corpus.document(key, signal)));
  return documents.flatMap((document) => {
    if (!document) return [];
    const all = passagesOf(document);
    const wanted = new Set(
      likely.filter((each) => each.document === document.key).map(({ locator }) => locator),
    );
    const places = [...all.keys()].filter((at) => wanted.has(all[at]?.locator ?? ''));
    return stretchesOf(places, all.length).map(({ start, end }) => all.slice(start, end));
  });
}

/** `BESIDE` places on either side of each, joined where they touch. */
function stretchesOf(places: readonly number[], length: number): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const place of places) {
    const [start, end] = [Math.max(0, place - BESIDE), Math.min(length, place + BESIDE + 1)];
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
