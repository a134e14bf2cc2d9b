import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { inContainer, place } from '../../../index/citation/places.js';
import type { NamedDocument } from '../../../index/corpus.js';
import type { Unit } from '../../../index/model/document.js';
import { containerOf } from '../../../index/model/place.js';
import { notice, plain } from '../../composing/compose.js';
import { paraQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { locatorsOf } from '../../lookup/locators-of.js';
import type { PlaceRef } from '../focus.js';
import type { PlaceMention } from '../places.js';
import type { Situation } from '../situation.js';
import { documentTarget, heldUnder, locatorsIn, unitsOf } from '../target.js';
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

const ALL_NOTES = [{ from: place({ series: 'fn' }) }];

/**
 * Where no document is meant: the only one held that has such a preamble, note or annex. A bare number can be any
 * document's, so it is asked about even where one alone reaches so far.
 */
async function onlyWith(
  { expression, fromEnd }: PlaceMention,
  situation: Situation,
): Promise<NamedDocument | undefined> {
  if (fromEnd?.container !== undefined) {
    const { container } = fromEnd;
    const having = (await everyDocument(situation)).filter(({ summary }) =>
      summary.annexes.some((annex) => annex.container === container),
    );
    return having.length === 1 && having[0] ? { summary: having[0].summary } : undefined;
  }
  const notes = fromEnd?.series === 'fn' ? ALL_NOTES : undefined;
  const says = expression?.every(
    ({ from }) =>
      (from.number !== undefined && (from.series !== 'op' || from.containers.length > 0)) ||
      ((from.series === 'fn' || from.series === 'pp') && !/^[它其这那该此]/u.test(situation.core)),
  );
  const sought = notes ?? (says ? expression : undefined);
  if (!sought) return undefined;
  const found: NamedDocument[] = [];
  for (const named of await everyDocument(situation)) {
    const whole = { summary: named.summary };
    if ((await unitsOf(whole, sought, situation)).length > 0) found.push(whole);
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

/** The document itself: its outline. */
export async function outlineAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  return target.kind === 'one' ? answerAsked([placeAsked('para', target.named)], situation) : undefined;
}

/** The annex in which a unit stands, so that it is called by its title. */
export function scoped({ summary }: NamedDocument, unit: Unit): NamedDocument {
  const container = containerOf(unit.locator);
  return summary.annexes.some((annex) => annex.container === container)
    ? { summary, container }
    : { summary };
}

export function isEveryNote({ expression }: PlaceMention): boolean {
  const [only, ...others] = expression ?? [];
  return others.length === 0 && only?.from.series === 'fn' && only.from.number === undefined;
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
  const places = situation.places.filter(
    (place, _, all) => !isEveryNote(place) || (situation.documents.length > 0 && all.length === 1),
  );
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

export async function askedOf(
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
    const containers = new Set(units.map(({ locator }) => containerOf(locator)));
    const [first] = units;
    const where = containers.size === 1 && first ? scoped(named, first) : named;
    asked.push(placeAsked(command, where, locatorsOf(units)));
  }
  return asked;
}

/** 怎么引, 引文格式: nothing else is asked. */
const SHORT_QUESTION = 14;

/** Something points back, and there is nothing before. */
export function nothingBefore({ context }: Pick<Situation, 'context'>): Reply {
  const { messages } = context;
  return notice('nothing-before', [
    plain(messages.talk.nothingBefore),
    { type: 'list', items: [{ text: messages.docs.summary, question: '/docs' }] },
  ]);
}
