import { splitReference } from '../index/citation/reference.js';
import { gramsOf, likeness } from '../index/comparison/likeness.js';
import { extractionOf, targetsOf } from '../index/extraction/extract.js';
import type { DocumentSummary, Unit } from '../index/model/document.js';
import { openingChange } from './comparing/two-texts.js';
import { beginning } from './composing/beginning.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { containerName } from './composing/document-label.js';
import { placeLabel } from './composing/place-label.js';
import { compareQuestion, findQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { ListItem, Reply } from './contract/reply.js';
import { type HeldDocument, openDocument } from './lookup/held-document.js';
import { lookUpPlace } from './lookup/paragraph-lookup.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';
import { citationOf } from './quoting/citation.js';

/** Paragraphs that a search for the words may bring. */
const MOST_HITS = 40;
/** Documents that cite this one, or are cited by it, in which the paragraph is looked for. */
const MOST_RELATED = 12;
const MOST_SHOWN = 10;
/** Less alike is not another wording of it; of a document that cites this one, or is cited by it, less will do. */
const LEAST_ALIKE = 0.4;
const LEAST_ALIKE_RELATED = 0.3;

interface Wording {
  readonly held: HeldDocument;
  readonly unit: Unit;
  readonly alike: number;
}

export const history = defineCommand({
  name: 'history',
  names: { 'zh-CN': '沿革', 'zh-TW': '沿革', en: 'history' },
  summary: (messages) => messages.history.summary,
  examples: ['/history 63/194 11', '/history 63/194 pp3'],
  options: { document: documentOption, paragraph: paragraphOption },
  visibility: 'asker',
  parse: (text) => ({ ...splitReference(text) }),
  execute: async ({ document, paragraph }, context) => {
    const { found, notice: refused } = await lookUpPlace(document, paragraph, context);
    if (!found) return refused;
    const [unit] = found.units ?? [];
    if (!unit) return notice('paragraph-needed', [plain(context.messages.history.paragraphNeeded)]);
    return reply(found.held, unit, context);
  },
});

async function reply(held: HeldDocument, unit: Unit, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const place = `${containerName(held.summary, undefined)} ${placeLabel(unit.locator, messages)}`;
  const wordings = await wordingsOf(held, unit, context);
  if (wordings.length === 0)
    return answer([strong(messages.history.none(place)), subtle(messages.history.basis)], {
      visibility: 'asker',
      actions: [
        {
          kind: 'open',
          label: messages.verify.findInstead,
          question: findQuestion(beginning(unit.text, 100)),
        },
      ],
    });
  const all = [...wordings.slice(0, MOST_SHOWN), { held, unit, alike: 1 }].sort((a, b) =>
    dateOf(b.held.summary).localeCompare(dateOf(a.held.summary)),
  );
  const items = all.map((wording): ListItem => {
    const own = wording.unit === unit && wording.held.document === held.document;
    const date = dateOf(wording.held.summary) || messages.history.undated;
    // What changed is told in the order of time, whichever of the two was asked for.
    const isEarlier = dateOf(wording.held.summary) < dateOf(held.summary);
    const [before, after] = isEarlier ? [wording, { held, unit }] : [{ held, unit }, wording];
    const opening = own ? undefined : openingChange(before.unit.text, after.unit.text, messages);
    const parts = [
      date,
      own ? messages.history.this : messages.history.alike(Math.round(wording.alike * 100)),
      ...(opening === undefined ? [] : [opening]),
    ];
    return {
      text: parts.join(' · '),
      citation: citationOf(wording.held.summary, wording.unit.locator),
      ...(!own && {
        question: compareQuestion(
          `${before.held.document.key} ${before.unit.locator}`,
          `${after.held.document.key} ${after.unit.locator}`,
        ),
      }),
    };
  });
  return answer(
    [
      strong(messages.history.found(place, wordings.length)),
      { type: 'list', items },
      subtle(messages.history.basis),
    ],
    { visibility: 'asker' },
  );
}

/** The date by which a document has its place in a series: when it was adopted, else any that it prints. */
function dateOf({ masthead: { dates = [] } }: DocumentSummary): string {
  return (dates.find(({ role }) => role === 'adopted') ?? dates[0])?.iso ?? '';
}

/** The most alike paragraph of each other document, by the runs of characters that they share and by who cites whom. */
async function wordingsOf(
  held: HeldDocument,
  unit: Unit,
  context: CommandContext,
): Promise<readonly Wording[]> {
  const { corpus, signal } = context;
  const own = held.document.key;
  const [hits = []] = await corpus.sharing({ texts: [unit.text], limit: MOST_HITS }, signal);
  const citing = await corpus.citing(targetsOf(held.summary), { limit: 200 }, signal);
  const cited = new Set(extractionOf(held.document).citations.flatMap(({ targets }) => targets));
  const summaries = await Promise.all([...cited].map((key) => corpus.summary(key, signal)));
  const isHeld = summaries.filter((each) => each !== undefined);
  const related = new Set(
    [...citing.entries.map(({ document }) => document), ...isHeld.map(({ key }) => key)]
      .filter((key) => key !== own)
      .slice(0, MOST_RELATED),
  );
  const keys = new Set([...hits.map(({ document }) => document), ...related].filter((key) => key !== own));
  const grams = gramsOf(unit.text);
  const wordings: Wording[] = [];
  for (const key of keys) {
    const other = await openDocument(key, context);
    if (!other) continue;
    const found = new Set(hits.filter(({ document }) => document === key).map(({ locator }) => locator));
    const units = related.has(key)
      ? other.document.units.filter(({ kind }) => kind === unit.kind || found.size > 0)
      : other.document.units.filter(({ locator }) => found.has(locator));
    const best = units
      .map((each) => ({ held: other, unit: each, alike: likeness(grams, gramsOf(each.text)) }))
      .reduce<Wording | undefined>((a, b) => (a && a.alike >= b.alike ? a : b), undefined);
    if (best && best.alike >= (related.has(key) ? LEAST_ALIKE_RELATED : LEAST_ALIKE)) wordings.push(best);
  }
  return wordings.sort((a, b) => b.alike - a.alike);
}
