import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { inContainer } from '../../../index/citation/places.js';
import type { NamedDocument } from '../../../index/corpus.js';
import type { Unit } from '../../../index/model/document.js';
import { splitLocator } from '../../../index/model/locator.js';
import { answer, notice, plain, strong } from '../../composing/compose.js';
import { placeLabel } from '../../composing/place-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { locatorsOf } from '../../lookup/locators-of.js';
import { quoteOf } from '../../quoting/quote.js';
import type { PlaceRef } from '../focus.js';
import type { PlaceMention } from '../places.js';
import type { Situation } from '../situation.js';
import { documentTarget, heldUnder, isParagraph, locatorsIn, unitsOf } from '../target.js';
import { type Asked, answerAsked, placeAsked } from './asked.js';
import { notHeldDocument } from './not-held.js';
import { everyDocument, whichDocument } from './which-document.js';

/** Where places lead: the questions that ask for them, or the reply that says why they cannot be asked for. */
interface Places {
  readonly asked: readonly Asked[];
  readonly refused?: Reply;
}

/** The places of the line as questions to `command`; places of one document next to each other are one question. */
export async function placesAsked(
  command: 'para' | 'cite',
  situation: Situation,
  places: readonly PlaceMention[] = situation.places,
): Promise<Places> {
  const asked: { named: NamedDocument; locators: string[] }[] = [];
  for (const place of places) {
    const target = await documentTarget(situation, place);
    if (target.kind === 'missing')
      return { asked: [], refused: await notHeldDocument(situation, target.mention) };
    const only = target.kind === 'none' ? await onlyWith(place, situation) : undefined;
    if (only) {
      const locators = await locatorsIn(place, only, undefined, situation);
      if (locators !== undefined) asked.push({ named: only, locators: [locators] });
      continue;
    }
    if (target.kind !== 'one') {
      const candidates = target.kind === 'several' ? target.candidates : undefined;
      const locators = place.expression && formatLocators(place.expression);
      return { asked: [], refused: await askWhich(situation, candidates, locators, command) };
    }
    const locators = await locatorsIn(place, target.named, target.mention, situation);
    if (locators === undefined) continue;
    const last = asked.at(-1);
    if (
      last &&
      last.named.summary.key === target.named.summary.key &&
      last.named.container === target.named.container
    )
      last.locators.push(locators);
    else asked.push({ named: target.named, locators: [locators] });
  }
  return { asked: asked.map(({ named, locators }) => placeAsked(command, named, locators.join(','))) };
}

/**
 * Where no document is meant: the only one held that has such a preamble, note or annex. A bare number can be any
 * document's, so it is asked about even where one alone reaches so far.
 */
async function onlyWith(
  { expression }: PlaceMention,
  situation: Situation,
): Promise<NamedDocument | undefined> {
  const says = expression?.every(
    ({ from }) => from.number !== undefined && (from.series !== 'op' || from.containers.length > 0),
  );
  if (!expression || !says) return undefined;
  const found: NamedDocument[] = [];
  for (const named of await everyDocument(situation)) {
    const whole = { summary: named.summary };
    if ((await unitsOf(whole, expression, situation)).length > 0) found.push(whole);
  }
  return found.length === 1 ? found[0] : undefined;
}

export function askWhich(
  situation: Situation,
  candidates: readonly NamedDocument[] | undefined,
  locators: string | undefined,
  command: 'para' | 'cite' = 'para',
): Promise<Reply> {
  return whichDocument(situation, candidates, locators, (named) =>
    locators === undefined
      ? paraQuestion(named.summary.key)
      : `/${command} ${named.summary.key} ${within(locators, named.container)}`,
  );
}

function within(locators: string, container: string | undefined): string {
  const expression = container === undefined ? undefined : parseLocators(locators);
  if (!expression || container === undefined) return locators;
  return formatLocators(expression.map((range) => inContainer(range, container)));
}

/** The paragraphs that the line points at. */
export async function quoteAnswer(situation: Situation): Promise<Reply | undefined> {
  if (situation.places.length === 0) return undefined;
  const { asked, refused } = await placesAsked('para', situation);
  if (refused) return refused;
  return asked.length === 0 ? undefined : answerAsked(asked, situation);
}

/** A place that was asked for while its document was open, now that a document is named. */
export async function pendingAnswer(situation: Situation): Promise<Reply | undefined> {
  const expression = parseLocators(situation.focus?.pending ?? '');
  const target = await documentTarget(situation);
  if (!expression || target.kind !== 'one') return undefined;
  const locators = await locatorsIn(
    { start: 0, end: 0, expression },
    target.named,
    target.mention,
    situation,
  );
  return locators === undefined
    ? undefined
    : answerAsked([placeAsked('para', target.named, locators)], situation);
}

/** The document itself: its outline. */
export async function outlineAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  return target.kind === 'one' ? answerAsked([placeAsked('para', target.named)], situation) : undefined;
}

/** The last unit shown, with the document that holds it. */
async function shownUnit(situation: Situation) {
  const { place } = situation.focus ?? {};
  const named = place && (await heldUnder({ key: place.document }, situation));
  const held = named && (await openDocument(place.document, situation.context));
  const unit = held && held.unit(place.locator);
  return unit && { named, held, unit };
}

/** The last unit shown beside the one before or after it. */
export async function neighbourAnswer(situation: Situation, step: 1 | -1): Promise<Reply | undefined> {
  const shown = await shownUnit(situation);
  const next = shown && neighbourOf(shown.held.document.units, shown.unit, step);
  if (!next) return undefined;
  const pair = step === 1 ? [shown.unit, next] : [next, shown.unit];
  return answerAsked([placeAsked('para', scoped(shown.named, next), locatorsOf(pair))], situation);
}

/** The unit `step` after one, among those of its part: notes among notes, subparagraphs among their brothers. */
function neighbourOf(units: readonly Unit[], unit: Unit, step: 1 | -1): Unit | undefined {
  const { container } = splitLocator(unit.locator);
  const isNote = unit.kind === 'footnote';
  const series = units.filter(
    (each) =>
      splitLocator(each.locator).container === container &&
      (isNote
        ? each.kind === 'footnote'
        : unit.parent === undefined
          ? isParagraph(each)
          : each.parent === unit.parent),
  );
  const at = series.indexOf(unit);
  return at < 0 ? undefined : series[at + step];
}

/** The paragraph `step` after the last one shown, in the same part of the document. */
export async function stepAnswer(situation: Situation, step: 1 | -1): Promise<Reply> {
  const { messages } = situation.context;
  const shown = await shownUnit(situation);
  if (!shown) return nothingBefore(situation);
  const { held, unit, named } = shown;
  const next = neighbourOf(held.document.units, unit, step);
  if (!next) {
    const label = placeLabel(unit.locator, messages);
    return notice('no-further-paragraph', [
      strong(step === 1 ? messages.talk.noNext(label) : messages.talk.noPrevious(label)),
      {
        type: 'list',
        items: [{ text: messages.actions.outline, question: paraQuestion(named.summary.key) }],
      },
    ]);
  }
  return answerAsked([placeAsked('para', scoped(named, next), next.locator)], situation);
}

/** The annex in which a unit stands, so that it is called by its title. */
function scoped({ summary }: NamedDocument, unit: Unit): NamedDocument {
  const { container } = splitLocator(unit.locator);
  return summary.annexes.some((annex) => annex.container === container)
    ? { summary, container }
    : { summary };
}

/** The notes of the n-th hit, of the place that the line names, or else of the last units shown. */
export async function notesAnswer(situation: Situation, nth?: number): Promise<Reply | undefined> {
  const { messages } = situation.context;
  const named = situation.places.filter((place) => !isEveryNote(place));
  const hit = nth === undefined ? undefined : hitAt(situation, nth);
  const refs = hit
    ? [hit]
    : named.length > 0
      ? await refsOf(situation, named)
      : (situation.focus?.shown ?? []);
  const [first] = refs;
  if (!first) return undefined;
  const target = await heldUnder({ key: first.document }, situation);
  const held = target && (await openDocument(first.document, situation.context));
  if (!held) return undefined;
  const units = refs.flatMap(({ locator }) => held.unit(locator) ?? []);
  const notes = [
    ...new Set(units.flatMap((unit) => unit.footnotes.flatMap(({ locator }) => (locator ? [locator] : [])))),
  ];
  const places = units.map((unit) => placeLabel(unit.locator, messages)).join(messages.listSeparator);
  if (notes.length === 0) return answer([strong(messages.talk.noNotes(places))], { visibility: 'asker' });
  return answerAsked([placeAsked('para', target, notes.join(','))], situation);
}

export function isEveryNote({ expression }: PlaceMention): boolean {
  const [only, ...others] = expression ?? [];
  return others.length === 0 && only?.from.series === 'fn' && only.from.number === undefined;
}

async function refsOf(situation: Situation, places: readonly PlaceMention[]): Promise<readonly PlaceRef[]> {
  const { asked } = await placesAsked('para', situation, places);
  const found: PlaceRef[] = [];
  for (const { options } of asked) {
    const held = await openDocument(options['document'] ?? '', situation.context);
    for (const locator of options['paragraph']?.split(',') ?? []) {
      const unit = held?.document.units.find((each) => each.locator === locator);
      if (held && unit) found.push({ document: held.document.key, locator: unit.locator });
    }
  }
  return found;
}

/** The units shown last, once more. */
export async function againAnswer(situation: Situation): Promise<Reply | undefined> {
  const shown = situation.focus?.shown;
  return shown && shown.length > 0
    ? answerAsked(await askedOf('para', shown, situation), situation)
    : undefined;
}

/** How to cite the places of the line, or else the units shown last, or else the document. */
export async function citeAnswer(situation: Situation): Promise<Reply | undefined> {
  const places = situation.places.filter((place) => !isEveryNote(place) || situation.documents.length > 0);
  if (places.length > 0) {
    const { asked, refused } = await placesAsked('cite', situation, places);
    if (refused) return refused;
    if (asked.length > 0) return answerAsked(asked, situation);
  }
  const { shown = [] } = situation.focus ?? {};
  const target = await documentTarget(situation);
  if (situation.documents.length === 0 && shown.length > 0)
    return answerAsked(await askedOf('cite', shown, situation), situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined, 'cite');
  if (target.kind === 'one') return answerAsked([placeAsked('cite', target.named)], situation);
  return situation.core.length <= SHORT_QUESTION ? nothingBefore(situation) : undefined;
}

async function askedOf(
  command: 'para' | 'cite',
  refs: readonly PlaceRef[],
  situation: Situation,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const key of new Set(refs.map(({ document }) => document))) {
    const named = await heldUnder({ key }, situation);
    const held = named && (await openDocument(key, situation.context));
    if (!held) continue;
    const units = refs.flatMap((ref) => (ref.document === key ? (held.unit(ref.locator) ?? []) : []));
    const containers = new Set(units.map(({ locator }) => splitLocator(locator).container));
    const [first] = units;
    const where = containers.size === 1 && first ? scoped(named, first) : named;
    asked.push(placeAsked(command, where, locatorsOf(units)));
  }
  return asked;
}

/** 怎么引, 引文格式: nothing else is asked. */
const SHORT_QUESTION = 14;

/** Two places side by side: those of the line, the last one shown before one that stands alone. */
export async function compareAnswer(situation: Situation): Promise<Reply | undefined> {
  const { asked, refused } = await placesAsked('para', situation);
  if (refused) return refused;
  const { place } = situation.focus ?? {};
  const count = asked.reduce(
    (sum, { options }) => sum + (parseLocators(options['paragraph'] ?? '')?.length ?? 0),
    0,
  );
  const before = count === 1 && place ? await askedOf('para', [place], situation) : [];
  const both = [...before, ...asked];
  return both.length === 0 ? undefined : answerAsked(both, situation);
}

/** The n-th of the last hits that were shown; -1 is the last one. */
function hitAt({ focus }: Situation, nth: number): PlaceRef | undefined {
  const count = focus?.list?.shown ?? 0;
  const position = nth < 0 ? count + nth : nth - 1;
  return position >= 0 && position < count ? focus?.list?.places[position] : undefined;
}

/** The n-th of the last hits, whole; -1 is the last one. */
export async function nthAnswer(situation: Situation, nth: number): Promise<Reply> {
  const { messages } = situation.context;
  const count = situation.focus?.list?.shown ?? 0;
  const ref = hitAt(situation, nth);
  const asked = ref ? await askedOf('para', [ref], situation) : [];
  if (asked.length === 0) return notice('no-such-result', [strong(messages.talk.noSuchResult(count))]);
  return answerAsked(asked, situation);
}

/** Hits shown at once when more are asked for. */
const MORE_AT_ONCE = 5;

/** The hits that come after those shown. */
export async function moreAnswer(situation: Situation): Promise<Reply | undefined> {
  const { messages } = situation.context;
  const list = situation.focus?.list;
  if (!list) return undefined;
  const further = list.places.slice(list.shown, list.shown + MORE_AT_ONCE);
  if (further.length === 0)
    return answer([strong(messages.talk.noMore(list.shown))], { visibility: 'asker' });
  const quotes = [];
  for (const { document, locator } of further) {
    const held = await openDocument(document, situation.context);
    const unit = held?.unit(locator);
    if (held && unit) quotes.push(quoteOf(held, unit));
  }
  return answer([strong(messages.talk.more(list.shown + 1, list.shown + quotes.length)), ...quotes], {
    visibility: 'asker',
  });
}

/** Something points back, and there is nothing before. */
export function nothingBefore({ context }: Pick<Situation, 'context'>): Reply {
  const { messages } = context;
  return notice('nothing-before', [
    plain(messages.talk.nothingBefore),
    { type: 'list', items: [{ text: messages.docs.summary, question: '/docs' }] },
  ]);
}
