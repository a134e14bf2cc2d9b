import { parseLocators } from '../../../index/citation/locators.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { documentTarget, locatorsIn } from '../target.js';
import { answerAsked, placeAsked } from './asked.js';
import { quoteAnswer } from './paragraphs.js';

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

/** 那宣言呢: the place shown last, in another document. */
export async function samePlaceAnswer(situation: Situation): Promise<Reply | undefined> {
  const { place } = situation.focus ?? {};
  return place
    ? pendingAnswer({
        ...situation,
        focus: { at: 0, by: '', ...situation.focus, pending: withoutContainer(place.locator) },
      })
    : undefined;
}

function withoutContainer(locator: string): string {
  return locator.replace(/^annex\d*\//u, '');
}
