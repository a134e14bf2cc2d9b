import { z } from 'zod';
import type { Hit, SearchQuery, SearchResult } from '../index/corpus.js';
import type { DocumentSummary, UnitKind } from '../index/model/document.js';
import { formatContainers, formatPlace, placeOf } from '../index/model/place.js';
import { bodyByName } from '../index/names/bodies.js';
import { beginning } from './composing/beginning.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { containerName, documentLabel } from './composing/document-label.js';
import { placeLabel } from './composing/place-label.js';
import { findQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Block, ListItem, Reply } from './contract/reply.js';
import { lookUpDocument } from './lookup/document-lookup.js';
import { summariesOf } from './lookup/summaries.js';
import { documentFilterOption } from './options/document.js';
import { kindOption } from './options/kind.js';
import { yearOption } from './options/when.js';
import { citationOf } from './quoting/citation.js';
import { excerptOf } from './quoting/excerpt.js';

const MOST_HITS = 10;
/** How many words that widened a search are named: a small line. */
const MOST_SYNONYMS = 4;
/** The longest paragraph that somebody pastes to find where it stands. */
const LONGEST_QUERY = 2000;

interface Options {
  readonly query: string;
  readonly document?: string | undefined;
  readonly kind?: UnitKind | undefined;
  readonly opening?: string | undefined;
  readonly year?: number | undefined;
  readonly organ?: string | undefined;
}

/** A filter word: blank counts as not given. */
const word = () =>
  z
    .string()
    .trim()
    .max(100)
    .optional()
    .transform((text) => text || undefined);

export const find = defineCommand({
  name: 'find',
  names: { 'zh-CN': '查找', 'zh-TW': '搜尋', en: 'find' },
  summary: (messages) => messages.find.summary,
  examples: ['/find 贩运人口受害者', '/find “任择议定书” in:63/194', '/find 特别报告员 kind:preambular'],
  options: {
    query: {
      schema: z.string().trim().min(1).max(LONGEST_QUERY),
      names: { 'zh-CN': '字词', 'zh-TW': '字詞', en: 'query' },
      description: (messages) => messages.options.query,
    },
    document: documentFilterOption,
    kind: kindOption,
    opening: {
      schema: word(),
      names: { 'zh-CN': '开头', 'zh-TW': '開頭', en: 'opening' },
      aliases: ['起首', '起首词', '起首詞'],
      description: (messages) => messages.options.opening,
    },
    year: yearOption,
    organ: {
      schema: word(),
      names: { 'zh-CN': '机构', 'zh-TW': '機構', en: 'organ' },
      aliases: ['机关', '機關'],
      description: (messages) => messages.options.organ,
    },
  },
  visibility: 'asker',
  parse: (text) => ({ query: text }),
  execute: (options, context) => search(options, context),
});

async function search(options: Options, context: CommandContext): Promise<Reply> {
  const { query, document } = options;
  const scope = document
    ? await lookUpDocument(
        document,
        ({ summary }) => questionOf({ ...options, document: summary.key }),
        context,
      )
    : undefined;
  if (scope?.notice) return scope.notice;
  const within = scope?.named;
  const found = await context.corpus.search(
    { ...searchQuery(options, within?.summary.key, within?.container), limit: MOST_HITS, partial: true },
    context.signal,
  );
  const { hits, exactTotal } = found;
  const remarks = [
    ...(await unsearchedRemark(found, context)),
    ...remarksOn(options, within?.summary, found, context),
  ];
  if (hits.length === 0) return nothingFound(options, remarks, context);
  const summaries = await summariesOf(hits, context);
  return answer(
    [headline(query, hits, exactTotal, context), ...remarks, ...hitBlocks(hits, summaries, context)],
    { visibility: 'asker' },
  );
}

function searchQuery(
  { query, kind, opening, year, organ }: Options,
  document?: string,
  container?: string,
): SearchQuery {
  return {
    text: query,
    ...(container === undefined ? {} : { container }),
    ...(kind !== undefined && isPart(kind) ? { part: kind } : {}),
    ...(document === undefined ? {} : { document }),
    ...(kind === undefined ? {} : { kinds: isPart(kind) ? [kind, 'subparagraph'] : [kind] }),
    ...(opening === undefined ? {} : { opening }),
    ...(year === undefined ? {} : { year }),
    ...(organ === undefined ? {} : { organ: bodyByName(organ)?.zh ?? organ }),
  };
}

/** Kinds that name a part of a document: a subparagraph belongs to the part of its paragraph. */
function isPart(kind: UnitKind): kind is 'preambular' | 'operative' {
  return kind === 'preambular' || kind === 'operative';
}

function headline(
  query: string,
  hits: readonly Hit[],
  exactTotal: number,
  { messages }: CommandContext,
): Block {
  const exact = hits.filter((hit) => hit.exact).length;
  return strong(
    exact === 0
      ? messages.find.looseOnly(quotedQuery(query, messages))
      : messages.find.exact(quotedQuery(query, messages), exactTotal, exact),
  );
}

/** More names than these are told by their number. */
const MOST_UNSEARCHED = 3;

/** Of documents that could not be looked through: what was not checked is never told as if it had been. */
async function unsearchedRemark(
  { unsearched = [] }: SearchResult,
  { corpus, messages, signal }: CommandContext,
): Promise<readonly Block[]> {
  if (unsearched.length === 0) return [];
  const named = await Promise.all(
    unsearched.slice(0, MOST_UNSEARCHED).map(async (key) => {
      const summary = await corpus.summary(key, signal);
      return summary === undefined ? key : documentLabel(summary);
    }),
  );
  return [plain(messages.find.unsearched(named.join(messages.listSeparator), unsearched.length))];
}

/** What widened or narrowed the search, and a likely typing error: small print, and a question to ask instead. */
function remarksOn(
  options: Options,
  within: DocumentSummary | undefined,
  found: SearchResult,
  { messages }: CommandContext,
): readonly Block[] {
  const filters = [
    within?.symbol ?? within?.title ?? within?.key,
    options.kind === undefined ? undefined : messages.kinds[options.kind],
    options.opening,
    options.year?.toString(),
    options.organ,
  ].filter((filter) => filter !== undefined);
  const blocks: Block[] = [];
  if (filters.length > 0) blocks.push(subtle(messages.find.filters(filters.join(messages.listSeparator))));
  const also = [...new Set(found.synonyms.map((use) => messages.quoted(use.also)))];
  if (also.length > 0) blocks.push(subtle(messages.find.alsoSearched(also.slice(0, MOST_SYNONYMS).join(''))));
  const setBack = found.setBack ?? [];
  if (setBack.length > 0) {
    const excluding = setBack.map((words) => (words.includes(' ') ? `-"${words}"` : `-${words}`)).join(' ');
    blocks.push(subtle(messages.find.setBack(setBack.map(messages.quoted).join(''), excluding)));
  }
  if (found.meaning !== undefined && found.meaning !== 'complete')
    blocks.push(subtle(messages.find.meaning[found.meaning]));
  if (found.suggestion !== undefined) {
    const text = messages.find.didYouMean(found.suggestion);
    const question = questionOf({ ...options, query: found.suggestion });
    blocks.push({ type: 'list', items: [{ text, question }] });
  }
  return blocks;
}

/** The hits in order; a line stands between the exact ones and those that are only near. */
function hitBlocks(
  hits: readonly Hit[],
  summaries: ReadonlyMap<string, DocumentSummary>,
  { messages }: CommandContext,
): readonly Block[] {
  const firstLoose = hits.findIndex((hit) => !hit.exact);
  return hits.flatMap((hit, position): Block[] => {
    const summary = summaries.get(hit.document);
    // A document removed between the search and the list can no longer be cited.
    if (!summary) return [];
    const place = hitLabel(summary, hit, messages);
    const label = hit.near === undefined ? place : messages.find.nearInMeaning(place);
    const excerpt = excerptOf(hit, citationOf(summary, hit.locator), label);
    return position === firstLoose && firstLoose > 0 ? [plain(messages.find.looseToo), excerpt] : [excerpt];
  });
}

/** 63/194 第11段, 《宣言》第11段: an annex that has a title is called by it. */
function hitLabel(summary: DocumentSummary, { locator }: Hit, messages: CommandContext['messages']): string {
  const { containers } = placeOf(locator);
  const outer = formatContainers(containers.slice(0, 1));
  const titled = summary.symbol === undefined && summary.annexes.some(({ container }) => container === outer);
  const name = containerName(summary, titled ? outer : undefined);
  const within = titled ? formatPlace({ ...placeOf(locator), containers: containers.slice(1) }) : locator;
  return `${name} ${placeLabel(within, messages)}`;
}

function nothingFound(options: Options, remarks: readonly Block[], { messages }: CommandContext): Reply {
  const { query, ...filters } = options;
  const narrowed = Object.values(filters).some((filter) => filter !== undefined);
  const items: readonly ListItem[] = narrowed
    ? [{ text: messages.find.withoutFilters, question: findQuestion(query) }]
    : [{ text: messages.docs.summary, question: '/docs' }];
  return notice('no-hits', [
    strong(messages.find.none(quotedQuery(query, messages))),
    ...remarks,
    plain(messages.find.noneHint),
    { type: 'list', items },
  ]);
}

/** A phrase already stands in its marks. */
function quotedQuery(query: string, messages: CommandContext['messages']): string {
  const shown = beginning(query, 60);
  return /["“”「」]/u.test(shown) ? shown : messages.quoted(shown);
}

function questionOf({ query, document, kind, opening, year, organ }: Options): string {
  return findQuestion(query, { in: document, kind, opening, year, organ });
}
