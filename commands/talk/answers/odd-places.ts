import { parseLocators } from '../../../index/citation/locators.js';
import { placeOf, withoutAnnex } from '../../../index/model/place.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { documentTarget, locatorsIn } from '../target.js';
import { type Asked, answerAsked, placeAsked } from './asked.js';
import { quoteAnswer } from './paragraphs.js';
import { everyDocument } from './which-document.js';

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

/** Both of them: the place that was asked for, in every document that was offered. */
export async function allPendingAnswer(situation: Situation): Promise<Reply | undefined> {
  const expression = parseLocators(offeredPlace(situation));
  if (!expression) return undefined;
  const asked: Asked[] = [];
  for (const named of await everyDocument(situation)) {
    const locators = await locatorsIn({ start: 0, end: 0, expression }, named, undefined, situation);
    if (locators !== undefined) asked.push(placeAsked('para', named, locators));
  }
  return asked.length === 0 ? undefined : answerAsked(asked, situation);
}

/** What was asked for while its document was open; once that is answered, the place that was shown. */
function offeredPlace({ focus }: Situation): string {
  return focus?.pending ?? withoutAnnex(focus?.place?.locator ?? '');
}

/** 第一个, 后者: the document that was offered there. */
export async function nthPendingAnswer(situation: Situation, nth: number): Promise<Reply | undefined> {
  const expression = parseLocators(offeredPlace(situation));
  const offered = await everyDocument(situation);
  const named = offered.at(nth < 0 ? nth : nth - 1);
  if (!expression || !named) return undefined;
  const locators = await locatorsIn({ start: 0, end: 0, expression }, named, undefined, situation);
  return locators === undefined ? undefined : answerAsked([placeAsked('para', named, locators)], situation);
}

/** 错了，是序言的: the number shown last, in the series that the line names. */
export async function sameNumberAnswer(situation: Situation): Promise<Reply | undefined> {
  const { places, focus } = situation;
  const [only] = places[0]?.expression ?? [];
  const shown = focus?.place && placeOf(focus.place.locator);
  if (!only || shown?.number === undefined) return undefined;
  const from = { ...only.from, number: shown.number };
  return quoteAnswer({ ...situation, places: [{ start: 0, end: 0, expression: [{ from }] }] });
}

/** A place that cannot be read: /para says what could be asked. */
export async function oddPlaceAnswer(situation: Situation, pattern: RegExp): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  const place = pattern.exec(situation.open)?.[0];
  if (target.kind !== 'one' || place === undefined) return undefined;
  return answerAsked([placeAsked('para', target.named, place)], situation);
}

/** A number alone, of the document that is spoken of. */
export async function bareNumberAnswer(situation: Situation, number: string): Promise<Reply | undefined> {
  const expression = parseLocators(number);
  const { line } = situation;
  if (!expression) return undefined;
  return quoteAnswer({ ...situation, places: [{ start: 0, end: line.text.length, expression }] });
}

/** 那宣言呢: the place shown last, in another document; its number alone where that one has no such series. */
export async function samePlaceAnswer(situation: Situation): Promise<Reply | undefined> {
  const { place } = situation.focus ?? {};
  if (!place) return undefined;
  const there = (pending: string) =>
    pendingAnswer({ ...situation, focus: { at: 0, by: '', ...situation.focus, pending } });
  const reply = await there(withoutAnnex(place.locator));
  const { number } = placeOf(place.locator);
  if (reply?.status === 'answer' || number === undefined) return reply;
  const byNumber = await there(number);
  return byNumber?.status === 'answer' ? byNumber : reply;
}
