import type { NamedDocument } from '../../../index/corpus.js';
import { containerOf, placeOf, standsIn } from '../../../index/model/place.js';
import { allStateGroups, stateGroupByName } from '../../../index/names/state-groups.js';
import type { State } from '../../../index/names/states.js';
import { CHINESE_NUMERAL, parseChineseNumeral } from '../../../index/text/numerals.js';
import { answer, strong } from '../../composing/compose.js';
import { shortName } from '../../composing/document-label.js';
import type { Block, Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { quoteOf } from '../../quoting/quote.js';
import { stateName } from '../../signing/signature-sentences.js';
import { asks, type Situation } from '../situation.js';
import { type DocumentTarget, documentTarget } from '../target.js';
import { type Asked, answerAsked, documentAsked, merged, typedName, understood } from './asked.js';
import { notHeldDocument } from './not-held.js';
import { askWhich } from './paragraphs.js';
import { everyDocument, MOST_OFFERED } from './which-document.js';

/** Who signed, made or adopted the document of the line; all documents where none is meant. */
export async function signedAnswer(situation: Situation): Promise<Reply> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  if (VOTED.test(situation.open)) return votedAnswer(target, situation);
  const group = groupIn(situation);
  const isExcluded = group !== undefined && excludes(situation.open, group.toLowerCase());
  const listing =
    target.kind === 'none' && (isExcluded || (group === undefined && ASKS_STATES.test(situation.open)))
      ? await listingStates(situation)
      : [];
  if (group !== undefined) {
    const named = target.kind === 'one' ? target.named : listing.length === 1 ? listing[0] : undefined;
    return answerAsked([groupAsked(group, named, isExcluded)], situation);
  }
  if (listing.length === 1 && listing[0])
    return answerAsked([documentAsked('who-signed', listing[0])], situation);
  return answerAsked(
    [
      target.kind === 'one'
        ? documentAsked('who-signed', target.named)
        : { command: 'who-signed', options: {}, shown: '/who-signed' },
    ],
    situation,
  );
}

/** 之友小组有哪些成员: the documents held that list States at all. */
const ASKS_STATES = /国|成员|名单|states|countries|members/u;

async function listingStates(situation: Situation): Promise<readonly NamedDocument[]> {
  const all = await everyDocument(situation);
  return all.flatMap(({ summary }) =>
    summary.signatures.some(({ role }) => role === 'on-behalf-of' || role === 'made-by') ? [{ summary }] : [],
  );
}

/** 谁反对了, 表决结果, 几票赞成: how it was voted, not who adopted it. */
const VOTED =
  /投票|投了|表决(?:结果|情况|记录|如何|怎)|反对|弃权|赞成|几票|多少票|全票|\bvot(?:e|es|ed|ing)\b|abstain/u;
/** What a text prints that records a vote. */
const RECORDED = /\d\s*票(?:赞成|对|反对)|赞成[:：]|未经表决|记录表决/u;

/** How a document was voted on: the paragraph that records it, or that none does, and who adopted it. */
async function votedAnswer(target: DocumentTarget, situation: Situation): Promise<Reply> {
  const { messages } = situation.context;
  const named = target.kind === 'one' ? target.named : undefined;
  const held = named && (await openDocument(named.summary.key, situation.context));
  const recorded = held?.document.units.find(({ text }) => RECORDED.test(text));
  if (held && recorded)
    return understood(
      answer([quoteOf(held, recorded)], { visibility: 'channel' }),
      documentAsked('who-signed', named).shown,
      situation.context,
    );
  const sentence = strong(messages.talk.noVote(named && typedName(named)));
  if (!named)
    return understood(answer([sentence], { visibility: 'asker' }), '/who-signed', situation.context);
  const reply = await answerAsked([documentAsked('who-signed', named)], situation);
  return { ...reply, blocks: [sentence, ...reply.blocks] };
}

const namesIn = (text: string) =>
  allStateGroups().flatMap((each) => each.names.filter((name) => text.includes(name.toLowerCase())));

/** The text with 中亚那五个国家 as 中亚国家: so many of a region are its States. */
export const ofRegion = (text: string) => text.replace(COUNTED, '国家');
const COUNTED =
  /(?:有|的|里面?)?(?:(?:哪些|[哪那这])(?:[一二三四五六七八九十几]{1,2}|\d{1,2})?个?|(?:[一二三四五六七八九十几]{1,2}|\d{1,2})个?)(?:成员)?国家?/gu;

/** The group of States that a line speaks of (哪些非洲国家签了), the longest name of those that stand in it. */
export function groupIn({ open, bodies }: Situation): string | undefined {
  const names = namesIn(open);
  if (names.length === 0) names.push(...namesIn(ofRegion(open)));
  // 77国集团, 东盟: a body for its members.
  const memberships = bodies.flatMap(({ name }) => (stateGroupByName(name) ? [name] : []));
  return [...names, ...memberships].toSorted((a, b) => b.length - a.length)[0];
}

/** Whether those are asked for that are none of the group: 签了宣言但不在东盟的, 除了东盟还有谁. */
function excludes(open: string, group: string): boolean {
  const [before = '', behind = ''] = open.split(group);
  return (
    /(?:不(?:在|是|属于?|算)|并?非|除(?:了|去|开)?|排除|\bnot (?:in|part of|members? of)|except|outside)[\s□]*$/u.test(
      before,
    ) || /^(?:国家|成员国?|国)*(?:以外|之外|除外|外)/u.test(behind)
  );
}

/** Who of a group stands on the document's list, or who of that list is none of it; without a document, on any. */
function groupAsked(group: string, named: NamedDocument | undefined, isExcluded: boolean): Asked {
  if (named === undefined)
    return { command: 'who-signed', options: { of: group }, shown: `/who-signed ${group}` };
  const { command, options, shown } = documentAsked('who-signed', named);
  const operation = isExcluded ? 'not' : 'and';
  return { command, options: { ...options, [operation]: group }, shown: `${shown} ${operation}:${group}` };
}

/** Whether States stand on the lists: of the document that is named, else of all. One sentence first where several are asked. */
export async function statesAnswer(situation: Situation): Promise<Reply> {
  const { states, context } = situation;
  const named = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  if (named?.kind === 'missing') return notHeldDocument(situation, named.mention);
  const asked = states.map(
    (state): Asked => ({
      command: 'who-signed',
      options: { of: state.formal },
      shown: `/who-signed ${stateName(state, context.locale)}`,
    }),
  );
  const shown = asked.map((each) => each.shown).join(context.messages.listSeparator);
  const sentences = await sentencesOf(states, named?.kind === 'one' ? named.named : undefined, situation);
  if (named?.kind === 'one') {
    const reply = await context.run('who-signed', documentAsked('who-signed', named.named).options);
    return understood({ ...reply, blocks: [...sentences, ...reply.blocks] }, shown, context);
  }
  const replies: Reply[] = [];
  for (const { command, options } of asked) replies.push(await context.run(command, options));
  const all = merged(replies);
  return understood(
    { ...all, blocks: [...(states.length > 1 ? sentences : []), ...all.blocks] },
    shown,
    context,
  );
}

/** What is no State stands on no list of States. */
export function absentAnswer({ context }: Situation, name: string): Reply {
  const sentence = strong(context.messages.talk.statesAbsent(name, undefined));
  return understood(answer([sentence], { visibility: 'asker' }), `/who-signed ${name}`, context);
}

async function sentencesOf(
  states: readonly State[],
  named: NamedDocument | undefined,
  { context }: Situation,
): Promise<readonly Block[]> {
  const { messages, locale, corpus, signal } = context;
  const isListed = async ({ iso3 }: State) =>
    named
      ? named.summary.signatures.some((signature) => signature.iso3 === iso3)
      : (await corpus.documents({ signedBy: iso3 }, { limit: 1 }, signal)).total > 0;
  const where = named ? shortName(named.summary) : undefined;
  const names = (some: readonly State[]) =>
    some.map((state) => stateName(state, locale)).join(messages.listSeparator);
  const listing = await Promise.all(states.map(isListed));
  const listed = states.filter((_, at) => listing[at]);
  const absent = states.filter((_, at) => !listing[at]);
  return [
    ...(listed.length > 0 ? [strong(messages.talk.statesListed(names(listed), where))] : []),
    ...(absent.length > 0 ? [strong(messages.talk.statesAbsent(names(absent), where))] : []),
  ];
}

/** A meeting by its number: 第71次全体会议. */
const MEETING = new RegExp(`第?\\s*(\\d{1,5}|[${CHINESE_NUMERAL}]{1,7})\\s*次(?:全体)?会议`, 'u');

/** Whether a line asks after a meeting that it names by its number: 第71次全体会议是哪天, 第71次会议通过了什么. */
export const asksAfterMeeting = ({ open }: Situation): boolean =>
  MEETING.test(open) && /什么|哪|何|几[号月]/u.test(open);

/** What was adopted, and when, at the meeting that the line names: of the only document held that says so, else which is asked. */
export async function meetingAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context, open } = situation;
  const printed = MEETING.exec(open)?.[1] ?? '';
  const number = /^\d+$/u.test(printed) ? Number(printed) : parseChineseNumeral(printed);
  if (number === undefined) return undefined;
  const { entries } = await context.corpus.documents(
    { meeting: number },
    { limit: MOST_OFFERED },
    context.signal,
  );
  const named = entries.map((summary) => ({ summary }));
  const [only, ...others] = named;
  if (!only) return undefined;
  if (others.length > 0) return askWhich(situation, named, undefined);
  return answerAsked([documentAsked('who-signed', only)], situation);
}

/** When a document was adopted: by whom and where too, if the document says so of itself. */
export async function adoptionAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  const adopted =
    target.kind === 'one' &&
    target.named.container === undefined &&
    target.named.summary.masthead.dates?.some(({ role }) => role === 'adopted');
  return adopted && asks(situation, 'adopted') ? signedAnswer(situation) : whenAnswer(situation);
}

/** When a document was adopted, written, distributed: its dates, with the line that prints the one that counts. */
export async function whenAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  if (target.kind === 'none') return askWhich(situation, undefined, undefined);
  const { named } = target;
  const { messages } = situation.context;
  const held = await openDocument(named.summary.key, situation.context);
  // 2012年9月28日，纽约: an annex has a date of its own in its closing line.
  const closing = held?.document.units.find(
    ({ kind, locator }) => kind === 'closing' && standsIn(containerOf(locator), named.container ?? ''),
  );
  const dates = (named.container === undefined ? (named.summary.masthead.dates ?? []) : []).map(
    ({ role, iso }) => [messages.doc.dates[role], messages.date(iso)].join(messages.colon),
  );
  const head = held?.document.units.find(
    ({ kind, locator }) =>
      kind === 'masthead' && placeOf(locator).series === 'masthead' && containerOf(locator) === '',
  );
  const proof = closing ?? (named.container === undefined ? head : undefined);
  if (dates.length === 0 && !proof) return undefined;
  const { meeting } = named.summary.masthead;
  const facts = [
    ...dates,
    ...(dates.length > 0 && meeting !== undefined && named.container === undefined
      ? [messages.doc.meeting(meeting)]
      : []),
  ];
  const sentence = facts.length > 0 ? facts.join(messages.listSeparator) : (proof?.text ?? '');
  const reply = answer(
    [
      strong(`${typedName(named)}${messages.colon}${sentence}`),
      ...(held && proof ? [quoteOf(held, proof)] : []),
    ],
    { visibility: 'channel' },
  );
  return understood(reply, documentAsked('doc', named).shown, situation.context);
}
