import { parseLocators } from '../../../index/citation/locators.js';
import type { NamedDocument } from '../../../index/corpus.js';
import { standsIn } from '../../../index/model/place.js';
import { strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import type { PlaceRef } from '../focus.js';
import type { Situation } from '../situation.js';
import { heldUnder, isParagraph } from '../target.js';
import { type Asked, answerAsked, findAsked, typedName, understood } from './asked.js';
import { askedOf, placesAsked } from './paragraphs.js';
import { everyDocument } from './which-document.js';

/** Two places side by side: those of the line, the last one shown before one that stands alone. */
export async function compareAnswer(situation: Situation): Promise<Reply | undefined> {
  const { asked, refused } = await placesAsked('para', situation);
  if (refused) return refused;
  const { place } = situation.focus ?? {};
  const halves = asked.flatMap(halvesOf);
  const before = halves.length === 1 && place ? await askedOf('para', [place], situation) : [];
  return compared([...before, ...asked], situation);
}

/** 这两段一起发: the last two units shown, one below the other. */
export async function bothAnswer(situation: Situation): Promise<Reply | undefined> {
  const both = lastTwo(situation);
  return both && answerAsked(await askedOf('para', both, situation), situation);
}

function lastTwo({ focus }: Situation): readonly PlaceRef[] | undefined {
  const { place, shown = [] } = focus ?? {};
  const previous = shown.at(-2) ?? focus?.previous;
  return previous && place && [previous, place];
}

/** The last two units shown, side by side. */
export async function lastTwoAnswer(situation: Situation): Promise<Reply | undefined> {
  const asked = [];
  for (const ref of lastTwo(situation) ?? []) asked.push(...(await askedOf('para', [ref], situation)));
  return compared(asked, situation);
}

/** The two that were compared, the other one first. */
export async function swappedAnswer(situation: Situation): Promise<Reply | undefined> {
  const asked = [];
  for (const ref of lastTwo(situation)?.toReversed() ?? [])
    asked.push(...(await askedOf('para', [ref], situation)));
  return compared(asked, situation);
}

/** The two documents that are meant: those that the line names, the one named and the one spoken of, the only two that are held. */
async function bothDocuments(
  situation: Situation,
): Promise<readonly [NamedDocument, NamedDocument] | undefined> {
  const { documents, focus } = situation;
  const named = documents.flatMap((mention) => (mention.named.length === 1 ? mention.named : []));
  const unlike = [...new Map(named.map((each) => [nameOf(each), each])).values()];
  const spoken =
    unlike.length === 1 && focus?.document ? await heldUnder(focus.document, situation) : undefined;
  const both = spoken && unlike[0] && nameOf(spoken) !== nameOf(unlike[0]) ? [spoken, unlike[0]] : unlike;
  const [first, second, third] = both.length === 0 ? await everyDocument(situation) : both;
  return first && second && !third ? [first, second] : undefined;
}

/** Documents as wholes. */
export async function compareDocuments(situation: Situation): Promise<Reply | undefined> {
  const { context } = situation;
  const [first, second] = (await bothDocuments(situation)) ?? [];
  if (!first || !second) return undefined;
  const options = { first: nameOf(first), second: nameOf(second) };
  const shown = `/compare ${typedName(first)} | ${typedName(second)}`;
  return understood(await context.run('compare', options), shown, context);
}

/** What each of two documents says of something: the paragraph of each that the search puts first. */
export async function compareTopic(situation: Situation, topic: string): Promise<Reply | undefined> {
  const { context } = situation;
  const refs: PlaceRef[] = [];
  const silent: NamedDocument[] = [];
  for (const named of (await bothDocuments(situation)) ?? []) {
    await context.run('find', findAsked(topic, named).options);
    const held = await openDocument(named.summary.key, context);
    const said = context.lastSearch?.().hits.find(({ document, locator }) => {
      const unit = document === named.summary.key ? held?.unit(locator) : undefined;
      return unit && isParagraph(unit) && standsIn(locator, named.container);
    });
    if (said) refs.push(said);
    else silent.push(named);
  }
  if (refs.length === 0) return undefined;
  const asked: Asked[] = [];
  for (const ref of refs) asked.push(...(await askedOf('para', [ref], situation)));
  const reply = await compared(asked, situation);
  const nothing = silent.map((named) => strong(context.messages.talk.noHitsThere(typedName(named))));
  return reply && { ...reply, blocks: [...nothing, ...reply.blocks] };
}

/** What a command takes for it: an annex goes by its title. */
function nameOf(named: NamedDocument): string {
  return named.container === undefined ? named.summary.key : typedName(named);
}

/** Two paragraphs are held against each other as `/compare` does; ranges and more places are quoted one below the other. */
async function compared(asked: readonly Asked[], situation: Situation): Promise<Reply | undefined> {
  const [first, second, third] = asked.flatMap(halvesOf);
  if (!first) return undefined;
  if (second && !third) {
    const options = { first: first.typed, second: second.typed };
    const reply = await situation.context.run('compare', options);
    if (reply.status === 'answer')
      return understood(reply, `/compare ${first.shown} | ${second.shown}`, situation.context);
  }
  return answerAsked(asked, situation);
}

interface Half {
  /** As the command takes it. */
  readonly typed: string;
  readonly shown: string;
}

/** The places of a question to /para, one by one. A range is no half of a comparison: it counts as two. */
function halvesOf({ options, shown }: Asked): readonly Half[] {
  const [, name = '', places = ''] = /^\/\S+ (.+) (\S+)$/u.exec(shown) ?? [];
  const typed = places.split(',');
  return (options['paragraph'] ?? '').split(',').flatMap((locator, at) => {
    const half = { typed: `${options['document']} ${locator}`, shown: `${name} ${typed[at] ?? locator}` };
    return parseLocators(locator)?.some(({ to }) => to !== undefined) ? [half, half, half] : [half];
  });
}
