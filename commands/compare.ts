import { z } from 'zod';
import { toExpression } from '../index/citation/place-ranges.js';
import { changesBetween } from '../index/comparison/changes.js';
import { align, gramsOf, likeness, type Pair } from '../index/comparison/likeness.js';
import type { Unit } from '../index/model/document.js';
import { placeOf, standsIn } from '../index/model/place.js';
import { halvesAtBlanks, halvesOf, lookUpBoth } from './comparing/two-places.js';
import { changeItems, openingChange } from './comparing/two-texts.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { containerName } from './composing/document-label.js';
import { placeLabel, rangeLabel } from './composing/place-label.js';
import { compareQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Block, ListItem, Quote, Reply } from './contract/reply.js';
import type { FoundPlace } from './lookup/paragraph-lookup.js';
import { quoteOf } from './quoting/quote.js';

const LONGEST = 500;
/** Pairs of paragraphs that a comparison of documents lists. */
const MOST_PAIRS = 12;
/** Below this two paragraphs are not said to be one that was changed. */
const LEAST_ALIKE = 0.25;
/** What documents are compared by: heads, notes and signatures are each document's own. */
const COMPARED: ReadonlySet<string> = new Set([
  'preambular',
  'operative',
  'subparagraph',
  'paragraph',
  'article',
  'letter',
]);

export const compare = defineCommand({
  name: 'compare',
  names: { 'zh-CN': '对照', 'zh-TW': '對照', en: 'compare' },
  summary: (messages) => messages.compare.summary,
  examples: ['/compare 63/194 pp7 和 3', '/compare 63/194 pp3 和 1'],
  options: {
    first: {
      schema: z.string().trim().min(1).max(LONGEST),
      names: { 'zh-CN': '第一处', 'zh-TW': '第一處', en: 'first' },
      description: (messages) => messages.compare.first,
    },
    second: {
      schema: z
        .string()
        .trim()
        .max(LONGEST)
        .optional()
        .transform((text) => text || undefined),
      names: { 'zh-CN': '第二处', 'zh-TW': '第二處', en: 'second' },
      description: (messages) => messages.compare.second,
    },
  },
  visibility: 'asker',
  parse: (text) => ({ first: text }),
  execute: async ({ first, second }, context) => {
    const halves = second === undefined ? halvesOf(first) : [[first, second] as const];
    let refused: Reply | undefined;
    for (const [one, other] of halves) {
      const both = await lookUpBoth(one, other, context);
      if (both.first) return reply(both.first, both.second, context);
      refused ??= both.notice;
    }
    for (const [one, other] of second === undefined && halves.length === 0 ? halvesAtBlanks(first) : []) {
      const both = await lookUpBoth(one, other, context);
      if (both.first) return reply(both.first, both.second, context);
    }
    const { twoNeeded, examples } = context.messages.compare;
    return refused ?? notice('two-places-needed', [plain(twoNeeded), plain(examples)]);
  },
});

function reply(first: FoundPlace, second: FoundPlace, context: CommandContext): Reply {
  const [one, other] = [paragraphOf(first), paragraphOf(second)];
  return one && other ? paragraphs(first, one, second, other, context) : documents(first, second, context);
}

/** The one paragraph that is meant; what stands below it is compared with it only where documents are. */
function paragraphOf({ units }: FoundPlace): Unit | undefined {
  return units?.[0] && units.every((unit) => unit === units[0] || unit.parent !== undefined)
    ? units[0]
    : undefined;
}

function paragraphs(
  first: FoundPlace,
  before: Unit,
  second: FoundPlace,
  after: Unit,
  { messages }: CommandContext,
): Reply {
  const changes = changesBetween(before.text, after.text);
  const alike = likeness(gramsOf(before.text), gramsOf(after.text));
  const unlike = changes.length > 0 && alike < LEAST_ALIKE;
  const opening = openingChange(before.text, after.text, messages);
  const headline =
    changes.length === 0
      ? messages.compare.same
      : unlike
        ? messages.compare.unlike
        : messages.compare.changed(changes.length, Math.round(alike * 100));
  const items = unlike ? [] : changeItems(before.text, after.text, changes, messages);
  const blocks: readonly Block[] = [
    strong(headline),
    ...(opening === undefined ? [] : [plain(opening)]),
    ...(items.length === 0 ? [] : [{ type: 'list', items } as const]),
    withoutNotes(
      quoteOf(first.held, before, unlike ? [] : changes.map((change) => change.before).filter(isSomething)),
    ),
    withoutNotes(
      quoteOf(second.held, after, unlike ? [] : changes.map((change) => change.after).filter(isSomething)),
    ),
  ];
  return answer(blocks, { visibility: 'asker' });
}

/** Two paragraphs are read side by side; their notes are a press away. */
const withoutNotes = (quote: Quote): Quote => ({ ...quote, notes: [] });
const isSomething = ({ start, end }: { readonly start: number; readonly end: number }) => end > start;

function comparedUnits({ held, units, container }: FoundPlace): readonly Unit[] {
  return (units ?? held.document.units).filter(
    ({ kind, locator }) => COMPARED.has(kind) && (units !== undefined || standsIn(locator, container)),
  );
}

function documents(first: FoundPlace, second: FoundPlace, { messages }: CommandContext): Reply {
  const { compare: words } = messages;
  const [before, after] = [comparedUnits(first), comparedUnits(second)];
  const { pairs, removed, added } = align(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const [one, other] = [nameOf(first), nameOf(second)];
  const compared = pairs.flatMap((pair) => {
    const [old, now] = [before[pair.before], after[pair.after]];
    return old && now ? [{ pair, old, now, changes: changesBetween(old.text, now.text) }] : [];
  });
  const changed = compared.filter(({ changes }) => changes.length > 0);
  const shown = compared.filter(({ changes, pair }) => changes.length > 0 || pair.moved);
  const items = shown.slice(0, MOST_PAIRS).map(({ pair, old, now, changes }): ListItem => {
    const parts = [
      words.pair(placeLabel(old.locator, messages), placeLabel(now.locator, messages)),
      ...(changes.length > 0 ? [words.changes(changes.length)] : []),
      ...[openingChange(old.text, now.text, messages)].filter((each) => each !== undefined),
      ...(pair.moved ? [words.moved] : []),
    ];
    const question = compareQuestion(
      `${first.held.document.key} ${old.locator}`,
      `${second.held.document.key} ${now.locator}`,
    );
    return { text: parts.join(' · '), question };
  });
  const rest = shown.length - items.length;
  const places = (units: readonly (Unit | undefined)[]) =>
    toExpression(units.flatMap((unit) => (unit ? [placeOf(unit.locator)] : [])))
      .map((range) => rangeLabel(range, messages))
      .join(messages.listSeparator);
  const moved = pairs.filter((pair: Pair) => pair.moved).length;
  return answer(
    [
      { type: 'heading', text: words.documents(one, other) },
      strong(
        words.counts(compared.length - changed.length, changed.length, moved, added.length, removed.length),
      ),
      ...(items.length === 0 ? [] : [{ type: 'list', items } as const]),
      ...(rest > 0 ? [subtle(words.more(rest))] : []),
      ...(removed.length === 0 ? [] : [plain(words.onlyFirst(one, places(removed.map((at) => before[at]))))]),
      ...(added.length === 0 ? [] : [plain(words.onlySecond(other, places(added.map((at) => after[at]))))]),
    ],
    { visibility: 'asker' },
  );
}

function nameOf({ held, container }: FoundPlace): string {
  return containerName(held.summary, container);
}
