import type { Unit } from '../../../index/model/document.js';
import { containerOf } from '../../../index/model/place.js';
import { foldKey } from '../../../index/text/fold.js';
import { answer, notice, strong } from '../../composing/compose.js';
import { placeLabel } from '../../composing/place-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { locatorsOf } from '../../lookup/locators-of.js';
import type { PlaceRef } from '../focus.js';
import type { Move } from '../moves.js';
import type { PlaceMention } from '../places.js';
import type { Situation } from '../situation.js';
import { heldUnder, isParagraph, mentionFor } from '../target.js';
import { answerAsked, merged, placeAsked } from './asked.js';
import { hitAt } from './hits.js';
import { againAnswer, isEveryNote, nothingBefore, placesAsked, quoteAnswer, scoped } from './paragraphs.js';

/** The last unit shown, with the document that holds it. */
async function shownUnit(situation: Situation) {
  const { place } = situation.focus ?? {};
  if (!place) return undefined;
  const named = await heldUnder({ key: place.document }, situation);
  const held = named && (await openDocument(place.document, situation.context));
  const unit = held?.unit(place.locator);
  return held && unit && { named, held, unit };
}

/** The unit `step` after one, among those of its part: notes among notes, subparagraphs among their brothers. */
function neighbourOf(units: readonly Unit[], unit: Unit, step: 1 | -1): Unit | undefined {
  const container = containerOf(unit.locator);
  const isNote = unit.kind === 'footnote';
  const series = units.filter(
    (each) =>
      containerOf(each.locator) === container &&
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

/** The paragraphs after or before the last one shown, so many as there are. */
export async function moveAnswer(situation: Situation, { step, only }: Move): Promise<Reply> {
  const shown = await shownUnit(situation);
  if (!shown) return nothingBefore(situation);
  const { held, unit, named } = shown;
  const way: Unit[] = [];
  let last = unit;
  for (let steps = Math.abs(step); steps > 0; steps--) {
    const next = neighbourOf(held.document.units, last, step > 0 ? 1 : -1);
    if (!next) break;
    way.push(next);
    last = next;
  }
  if (way.length === 0 || (only && way.length < Math.abs(step)))
    return stepAnswer(situation, step > 0 ? 1 : -1);
  const units = only ? [last] : step > 0 ? way : way.toReversed();
  return answerAsked([placeAsked('para', scoped(named, last), locatorsOf(units))], situation);
}

/** The last unit shown beside the one before or after it. */
export async function neighbourAnswer(situation: Situation, step: 1 | -1): Promise<Reply | undefined> {
  const shown = await shownUnit(situation);
  const next = shown && neighbourOf(shown.held.document.units, shown.unit, step);
  if (!next) return undefined;
  const pair = step === 1 ? [shown.unit, next] : [next, shown.unit];
  return answerAsked([placeAsked('para', scoped(shown.named, next), locatorsOf(pair))], situation);
}

/** The notes of the n-th hit, of the place that the line names, or else of the last units shown. */
export async function notesAnswer(situation: Situation, nth?: number): Promise<Reply | undefined> {
  const { messages } = situation.context;
  const named = situation.places.filter((place) => !isEveryNote(place));
  const others = nth === undefined ? ofOtherDocuments(situation, named) : [];
  if (others.length > 0 && others.length < named.length) {
    // 63/194第1段的脚注和宣言第5段: the notes of the one, the paragraph of the other.
    const own = situation.places.filter((place) => !others.includes(place));
    const replies = [
      await notesAnswer({ ...situation, places: own }),
      await quoteAnswer({ ...situation, places: others }),
    ];
    return merged(replies.flatMap((reply) => reply ?? []));
  }
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

/** The places that stand with another document than the one before the notes. */
function ofOtherDocuments(situation: Situation, named: readonly PlaceMention[]): readonly PlaceMention[] {
  const note = situation.places.find(isEveryNote);
  if (!note) return [];
  const own = mentionFor(situation, note);
  return named.filter((place) => mentionFor(situation, place) !== own);
}

/** Whether the paragraph shown last says a word: it, or that it does not. */
export async function mentionedThere(situation: Situation, word: string): Promise<Reply | undefined> {
  const shown = await shownUnit(situation);
  if (!shown) return undefined;
  const { messages } = situation.context;
  if (foldKey(shown.unit.text).includes(foldKey(word))) return againAnswer(situation);
  const where = placeLabel(shown.unit.locator, messages);
  return answer([strong(messages.talk.notCited(`“${word}”`, where))], { visibility: 'asker' });
}

/** 第2段和它的脚注: a quotation brings its notes along; that there are none is said. */
export async function withNotesAnswer(situation: Situation): Promise<Reply | undefined> {
  const { messages } = situation.context;
  const places = situation.places.filter((place) => !isEveryNote(place));
  const reply = await quoteAnswer({ ...situation, places });
  const quotes = reply?.blocks.filter((block) => block.type === 'quote') ?? [];
  if (!reply || quotes.length === 0 || quotes.some(({ notes }) => notes.length > 0)) return reply;
  const refs = await refsOf(situation, places);
  const labels = refs.map(({ locator }) => placeLabel(locator, messages));
  const none = strong(messages.talk.noNotes(labels.join(messages.listSeparator)));
  return { ...reply, blocks: [none, ...reply.blocks] };
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
