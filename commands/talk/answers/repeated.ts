import { parseLocators } from '../../../index/citation/locators.js';
import { standsIn, withoutAnnex } from '../../../index/model/place.js';
import { answer, strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { answerAsked, typedName } from './asked.js';
import { citedByAnswer } from './cited.js';
import { citesAnswer } from './cites.js';
import { aboutAnswer, countAnswer, factAnswer } from './facts.js';
import { askedOf, citeAnswer } from './paragraphs.js';
import { signedAnswer, whenAnswer } from './signing.js';

type Answer = (situation: Situation) => Promise<Reply | undefined>;

/** Questions about a document, by the intent that answered the last one: 那宣言呢 asks the same of another. */
const OF_DOCUMENT: Readonly<Record<string, Answer>> = {
  signed: signedAnswer,
  states: signedAnswer,
  when: whenAnswer,
  fact: factAnswer,
  count: countAnswer,
  about: aboutAnswer,
  'about-focus': aboutAnswer,
  cites: citesAnswer,
  'cited-by-others': citedByAnswer,
  cite: citedThere,
  search: hitsThere,
};

export function isRepeatable(intent: string | undefined): boolean {
  return intent !== undefined && Object.hasOwn(OF_DOCUMENT, intent);
}

/** What was asked last, of the document that the line names. */
export function sameOfAnother(situation: Situation): Promise<Reply | undefined> | undefined {
  return OF_DOCUMENT[situation.focus?.intent ?? '']?.(situation);
}

/** How to cite the same place there. */
function citedThere(situation: Situation): Promise<Reply | undefined> {
  const locator = situation.focus?.place?.locator;
  const expression = locator === undefined ? undefined : parseLocators(withoutAnnex(locator));
  return citeAnswer(expression ? { ...situation, places: [{ start: 0, end: 0, expression }] } : situation);
}

/** Places that are quoted at once. */
const MOST_QUOTED = 5;

/** The hits of the last search that stand in the document. */
async function hitsThere(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind !== 'one') return undefined;
  const { summary, container } = target.named;
  const within = (situation.focus?.list?.places ?? []).filter(
    ({ document, locator }) => document === summary.key && standsIn(locator, container),
  );
  const { messages } = situation.context;
  if (within.length === 0)
    return answer([strong(messages.talk.noHitsThere(typedName(target.named)))], { visibility: 'asker' });
  return answerAsked(await askedOf('para', within.slice(0, MOST_QUOTED), situation), situation);
}
