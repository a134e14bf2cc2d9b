import { placesText } from '../index/citation/citation-styles.js';
import { splitReference } from '../index/citation/reference.js';
import type { CitingPlace } from '../index/corpus.js';
import { extractionOf, targetsOf } from '../index/extraction/extract.js';
import type { Unit } from '../index/model/document.js';
import type { ExtractedCitation } from '../index/model/extraction.js';
import type { Locator } from '../index/model/locator.js';
import { placeOf, standsIn } from '../index/model/place.js';
import { answer, plain, strong } from './composing/compose.js';
import { containerName } from './composing/document-label.js';
import { placeLabel } from './composing/place-label.js';
import { refsQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Locale } from './contract/locale.js';
import type { Action, Block, Fields, Reply } from './contract/reply.js';
import { openDocument } from './lookup/held-document.js';
import { locatorsOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace } from './lookup/paragraph-lookup.js';
import { documentOption } from './options/document.js';
import { pageOption } from './options/page.js';
import { paragraphOption } from './options/paragraph.js';
import { type CitedWork, citedWorks } from './pointing/cited-works.js';
import { citationOf } from './quoting/citation.js';
import { clauseAround } from './quoting/clause.js';

/** Works on a page: those of most documents; a line each. */
const WORKS = 20;
/** Of these, the ones that a phone shows at once; the others are behind a button where there are buttons. */
const AT_ONCE = 9;
/** Places on a page that cite the document, with their words. */
const CITING = 3;
/** Citations of a document that are looked through for those of one paragraph. */
const MOST_CITING = 2000;
/** Places that are named for one work. */
const PLACES = 4;

export const refs = defineCommand({
  name: 'refs',
  names: { 'zh-CN': '引用关系', 'zh-TW': '引用關係', en: 'refs' },
  summary: (messages) => messages.refs.summary,
  examples: ['/refs 63/194', '/refs 63/194 pp3', '/refs 关于全球打击贩运人口努力的宣言'],
  options: { document: documentOption, paragraph: paragraphOption, page: pageOption },
  visibility: 'asker',
  parse: (text) => ({ ...splitReference(text) }),
  execute: async ({ document, paragraph, page = 1 }, context) => {
    const { found, notice } = await lookUpPlace(document, paragraph, context);
    if (!found) return notice;
    return reply(found, page, context);
  },
});

async function reply(found: FoundPlace, page: number, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const { held, units, container } = found;
  const works = citedWorks(citationsWithin(found));
  const all = await citing(found, context);
  const name = containerName(held.summary, container);
  const only = units?.length === 1 ? units[0] : undefined;
  const of = only ? `${name} ${placeLabel(only.locator, messages)}` : name;
  const shownWorks = works.slice((page - 1) * WORKS, page * WORKS);
  const shownCiting = all.slice((page - 1) * CITING, page * CITING);
  const symbols = await heldOf(shownWorks, context);
  const excerpts = await Promise.all(shownCiting.map((place) => excerptOf(place, context)));
  const blocks: readonly Block[] = [
    strong(works.length === 0 ? messages.refs.citesNothing(of) : messages.refs.cites(of, works.length)),
    ...groupBlocks(shownWorks, symbols, context),
    strong(all.length === 0 ? messages.refs.notCited(of) : messages.refs.citedBy(of, all.length)),
    ...excerpts.flat(),
  ];
  const left = Math.max(0, works.length - page * WORKS) + Math.max(0, all.length - page * CITING);
  const question = refsQuestion(held.document.key, placeText(found), page + 1);
  const more: readonly Action[] =
    left === 0 ? [] : [{ kind: 'open', label: messages.refs.more(left), question }];
  return answer(blocks, { visibility: 'asker', actions: more });
}

function placeText({ units, container }: FoundPlace): string | undefined {
  return units === undefined ? container : locatorsOf(units);
}

/** What the units cite, with the notes that they point at; of the whole document where none are named. Not itself. */
function citationsWithin({ held, units, container }: FoundPlace): readonly ExtractedCitation[] {
  const own = new Set(targetsOf(held.summary));
  const citations = extractionOf(held.document).citations.filter(
    ({ targets }) => !targets.some((target) => own.has(target)),
  );
  if (units === undefined) return citations.filter(({ locator }) => standsIn(locator, container));
  const wanted = new Set(units.flatMap(withNotes));
  return citations.filter(({ locator }) => wanted.has(locator));
}

function withNotes({ locator, footnotes }: Unit) {
  return [locator, ...footnotes.flatMap((note) => note.locator ?? [])];
}

/** Who cites the document; of a paragraph, who points at it. A document does not cite itself. */
async function citing(
  { held, units, container }: FoundPlace,
  { corpus, signal }: CommandContext,
): Promise<readonly CitingPlace[]> {
  const { summary } = held;
  const annexes =
    container === undefined
      ? summary.annexes
      : summary.annexes.filter((each) => each.container === container);
  const targets = targetsOf({ ...summary, annexes });
  const { entries } = await corpus.citing(targets, { limit: MOST_CITING }, signal);
  const others = entries.filter(({ document }) => document !== held.document.key);
  if (units === undefined) return others;
  const wanted = new Set<string>(units.map(({ locator }) => locator));
  return others.filter(({ citation }) => citation.pinpoints.some((pinpoint) => wanted.has(pinpoint)));
}

/** One line a work: its name, where it is cited, its link where it is not held. */
function groupBlocks(
  works: readonly CitedWork[],
  held: ReadonlySet<string>,
  { locale, messages }: CommandContext,
): readonly Block[] {
  const kinds = [...new Set(works.map(({ kind }) => kind))];
  const behind = messages.refs.more(works.length - AT_ONCE);
  let shown = 0;
  return kinds.flatMap((kind): readonly Block[] => {
    const rows: Fields['rows'] = works
      .filter((work) => work.kind === kind)
      .map((work) => {
        const places = work.citedAt.slice(0, PLACES).map((locator) => placeLabel(locator, messages));
        const rest = work.citedAt.length > PLACES ? ['…'] : [];
        const isHeld = work.targets.some((target) => held.has(target));
        const at = [...places, ...rest].join(messages.listSeparator);
        const parts = [
          ...(work.pinpoints.length > 0
            ? [messages.refs.ofIt(pinpointsText(work, locale)), messages.refs.at(at)]
            : [at]),
          ...(work.resolved ? [messages.refs.resolved] : []),
          ...(isHeld ? [] : [messages.refs.notHeld]),
        ];
        const { name, url } = work;
        return { name, value: parts.join(' · '), ...(!isHeld && url !== undefined && { url }) };
      });
    const first = rows.slice(0, Math.max(0, AT_ONCE - shown));
    const others = rows.slice(first.length);
    shown += first.length;
    const heading = plain(messages.refs.groups[kind]);
    return [
      first.length === 0 ? { ...heading, behind } : heading,
      ...(first.length === 0 ? [] : [{ type: 'fields', rows: first } as const]),
      ...(others.length === 0 ? [] : [{ type: 'fields', rows: others, behind } as const]),
    ];
  });
}

/** Places in a work that need not be held, as a citation of it prints them: 第一条第三款, `para. 5`. */
function pinpointsText({ pinpoints }: CitedWork, locale: Locale): string {
  // Extraction gives canonical locators only.
  const places = pinpoints.slice(0, PLACES).map((locator) => ({ from: placeOf(locator as Locator) }));
  return placesText(places, '', locale === 'en' ? 'en' : 'zh');
}

/** Which of the works are held: under their symbol, or as a document whose title they are. */
async function heldOf(
  works: readonly CitedWork[],
  { corpus, signal }: CommandContext,
): Promise<ReadonlySet<string>> {
  const targets = new Map(
    works.flatMap((work) => work.targets.map((target) => [target, work.title] as const)),
  );
  const found = await Promise.all(
    [...targets].map(async ([target, title]) => {
      if (await corpus.summary(target, signal)) return true;
      // A part of another title is no name of it.
      const named = title === undefined ? [] : await corpus.named(title, signal);
      return named.some(({ summary }) => targetsOf(summary).includes(target));
    }),
  );
  return new Set([...targets.keys()].filter((_, at) => found[at]));
}

async function excerptOf(
  { document, citation }: CitingPlace,
  context: CommandContext,
): Promise<readonly Block[]> {
  const held = await openDocument(document, context);
  const unit = held?.unit(citation.locator);
  if (!held || !unit) return [];
  return [clauseAround(unit, citation, citationOf(held.summary, unit.locator))];
}
