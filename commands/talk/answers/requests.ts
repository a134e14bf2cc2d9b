import type { NamedDocument } from '../../../index/corpus.js';
import { extractRequests } from '../../../index/extraction/requests.js';
import type { Unit } from '../../../index/model/document.js';
import type { Request } from '../../../index/model/extraction.js';
import { recognizeBodies } from '../../../index/names/bodies.js';
import { recognizePosts } from '../../../index/names/posts.js';
import { REQUEST_VERBS } from '../../../index/tables/request-words.js';
import { alternatives } from '../../../index/text/alternatives.js';
import { foldText } from '../../../index/text/fold.js';
import { answer, strong } from '../../composing/compose.js';
import { asksQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { quoteOf } from '../../quoting/quote.js';
import { asks, type Situation } from '../situation.js';
import { type DocumentTarget, documentTarget, heldUnder } from '../target.js';
import { placeAsked, typedName, understood } from './asked.js';
import { type Candidate, candidatesFor, pairsOf } from './candidates.js';
import { notHeldDocument } from './not-held.js';

const VERBS = REQUEST_VERBS.filter(({ verbClass }) => verbClass === 'directive').map(({ verb }) => verb);
/** What somebody may type for one of them; 请 and 要求 are how one asks in general. */
const TYPED_VERBS = new RegExp(
  alternatives(VERBS.filter((verb) => !['请', '请求', '要求', '促使', '指示'].includes(verb))),
  'gu',
);
/** Addressees that are no body of the table. */
const ADDRESSEES =
  /会员国|成员国|缔约国|各国政府|各国|政府间组织|政府|国际组织|区域组织|民间社会|私营部门|非政府组织|利益攸关方|利益相关方|特别报告员|条约机构|专门机构|联合国机构|联合国系统|协调小组|机构间小组|工作组|个人|国家/gu;
const ENGLISH_ADDRESSEES: readonly (readonly [RegExp, string])[] = [
  [/secretary[- ]general|\bsg\b/u, '秘书长'],
  [/\bunodc\b|office on drugs and crime/u, '毒品和犯罪问题办公室'],
  [/general assembly|\bunga\b/u, '大会'],
  [/member states?/u, '会员国'],
  [/states parties/u, '缔约国'],
  [/governments?/u, '政府'],
  [/civil society/u, '民间社会'],
  [/private sector/u, '私营部门'],
  [/\bngos?\b|non-governmental/u, '非政府组织'],
  [/stakeholders?/u, '利益攸关方'],
  [/special rapporteurs?/u, '特别报告员'],
];
/** Words of the question that are no part of what is asked. */
const FORM =
  /按段|逐段|分段|列出来?|列举|清单|要求|请求|被|受到?|由|谁|哪些?|哪[一]?[天日年]|什么|啥|多少|何[时人]?|时候|时间|要|应该?|应当|必须|需要?|得|之前|以前|最迟|至迟|最晚|截止|期限|限期|日期|做|干|办|的|了|过|吗|呢|对|向|给|有|是|在|一|交给|把|请问|请|哪个|里面?|中|都|会|去|来|任务|义务|职责|责任|么|些|怎么|可以|能|应|须|就|还|也|那|这|它|方面?|事情?|具体|分别|主要|几|项|提出|提|负责|采取|行动|进行|开展|deadline|ddl|死线|截至|日子|多长|赶|\bdue\b|what|is|are|the|to|in|by|when|asked|requested|urged|invited|do|does|who|must|should|of|for|it/gu;

/** Paragraphs that are shown where nothing but the addressee tells them apart. */
const MOST_SHOWN = 10;

interface Wanted {
  readonly verbs: readonly string[];
  /** Ids of bodies and posts. */
  readonly named: ReadonlySet<string>;
  readonly addressees: readonly string[];
  readonly content: ReadonlySet<string>;
  readonly deadline: boolean;
}

interface Fitting extends Candidate {
  readonly request: Request;
  readonly score: number;
}

/** The paragraphs that ask somebody for what the line asks about; undefined where none fits. */
export async function requestsAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  if (target?.kind === 'missing') return notHeldDocument(situation, target.mention);
  const wanted = wantedOf(situation);
  const named = target?.kind === 'one' ? target.named : undefined;
  const focused = situation.focus?.document && (await heldUnder(situation.focus.document, situation));
  const inFocus = named || !focused ? [] : best(await candidatesFor('', focused, situation), wanted);
  const candidates =
    inFocus.length > 0 ? [] : ownUnits(await candidatesFor(searched(situation), named, situation), target);
  const fitting = inFocus.length > 0 ? inFocus : best(candidates, wanted);
  const found =
    fitting.length > 0 ? fitting : named ? theFew(candidates) : await firstFound(situation, named);
  const [first] = found;
  if (!first) return asksOf(situation) && wanted.named.size > 0 ? nothingRequested(situation) : undefined;
  const { context } = situation;
  const units = found
    .filter(({ unit }, at) => found.findIndex((other) => other.unit === unit) === at)
    .toSorted(inDocumentOrder);
  const { deadline } = first.request;
  const reply = answer(
    [
      ...(wanted.deadline && deadline !== null ? [strong(deadline)] : []),
      ...(units.length > 1
        ? [strong(context.messages.talk.requests(units.length, named && typedName(named)))]
        : []),
      ...units.map(({ held, unit }) => quoteOf(held, unit)),
    ],
    { visibility: 'channel' },
  );
  if (units.length > 1) return understood(reply, asksShown(situation, wanted, named), context);
  return understood(
    reply,
    placeAsked('para', { summary: first.held.summary }, first.unit.locator).shown,
    context,
  );
}

/** What the paragraph that was shown last asks for: by when first, where the line asks that; undefined where it asks nothing. */
export async function requestsShown(situation: Situation): Promise<Reply | undefined> {
  const { focus, context } = situation;
  const held = focus?.place && (await openDocument(focus.place.document, context));
  const unit = focus?.place && held?.unit(focus.place.locator);
  const [request] = unit ? directiveOf(unit) : [];
  if (!held || !unit || !request) return undefined;
  const { deadline } = directiveOf(unit).find((each) => each.deadline !== null) ?? request;
  const told = asks(situation, 'deadline') && deadline !== null ? [strong(deadline)] : [];
  return understood(
    answer([...told, quoteOf(held, unit)], { visibility: 'channel' }),
    placeAsked('para', { summary: held.summary }, unit.locator).shown,
    context,
  );
}

/** Whom the line asks about: a body, a post, a word for many. */
export function addresseeOf({ open }: Pick<Situation, 'open'>): string | undefined {
  const [named] = askedAmong([...recognizeBodies(open), ...recognizePosts(open)], open);
  return named?.name ?? open.match(ADDRESSEES)?.[0];
}

/** Nothing is asked of whom the line asks about. */
export function nothingRequested(situation: Situation): Reply {
  const { messages } = situation.context;
  const whom = addresseeOf(situation) ?? '';
  return understood(
    answer([strong(messages.asks.none(whom))], { visibility: 'asker' }),
    `/asks ${whom}`,
    situation.context,
  );
}

/** A text that asks for so little can only be asked about that, in whatever words. */
function theFew(candidates: readonly Candidate[]): readonly Fitting[] {
  const all = fittingIn(candidates);
  return all.length <= FEW ? all : [];
}
const FEW = 2;

function fittingIn(candidates: readonly Candidate[]): readonly Fitting[] {
  return candidates.flatMap(({ held, unit }) =>
    directiveOf(unit).map((request) => ({ held, unit, request, score: 0 })),
  );
}

/** 信里请求什么: of a letter spoken of as one its own paragraphs, not those of what it transmits. */
function ownUnits(
  candidates: readonly Candidate[],
  target: DocumentTarget | undefined,
): readonly Candidate[] {
  const own =
    target?.kind === 'one' && target.mention?.how === 'noun' && target.named.container === undefined
      ? candidates.filter(({ unit }) => unit.kind === 'letter')
      : [];
  return own.length > 0 ? own : candidates;
}

/** The command that lists such requests: whom, by which verb, in which document. */
function asksShown(situation: Situation, { verbs }: Wanted, named: NamedDocument | undefined): string {
  return asksQuestion(addresseeOf(situation), {
    in: named && typedName(named),
    ...(verbs[0] !== undefined && { verb: verbs[0] }),
  });
}

/** Asked in English: no word of it stands in the texts, but the search knows what it means. */
async function firstFound(
  situation: Situation,
  named: NamedDocument | undefined,
): Promise<readonly Fitting[]> {
  if (/\p{Script=Han}/u.test(situation.open)) return [];
  const candidates = await candidatesFor(searched(situation), undefined, situation);
  return candidates
    .filter(({ held }) => named === undefined || held.document.key === named.summary.key)
    .flatMap((candidate) => fittingIn([candidate]).slice(0, 1))
    .slice(0, 1);
}

function inDocumentOrder(a: Candidate, b: Candidate): number {
  if (a.held !== b.held) return 0;
  const { units } = a.held.document;
  return units.indexOf(a.unit) - units.indexOf(b.unit);
}

/** 请秘书长收集谁的意见, 秘书长要为哪个方案提供资源: somebody is asked or is to do what the line asks about. */
export function asksSomebody(situation: Situation): boolean {
  return /谁|什么|啥|嘛|哪|何|多少|几|吗|\?/u.test(situation.open) && asksOf(situation);
}

/** Somebody who is named is said to be asked, or to have to do. */
function asksOf({ open }: Situation): boolean {
  const names = [...recognizeBodies(open), ...recognizePosts(open)].map(({ name }) => foldText(name));
  return [...names, ...(open.match(ADDRESSEES) ?? [])].some((name) => {
    const at = open.indexOf(name);
    return (
      /(?:请求?|要求|敦促|吁请|促请|呼吁|邀请|鼓励|让|叫)(?:了|所有|各)?$/u.test(open.slice(0, at)) ||
      /^(?:都|也|还|就)?(?:被|必须|需要|应当|应该|该|要|应|须|需|得|受)/u.test(open.slice(at + name.length))
    );
  });
}

/** What is searched for where no document is meant. */
function searched({ open }: Situation): string {
  return open.replace(/[□?!。,]/gu, ' ');
}

function wantedOf(situation: Situation): Wanted {
  const { open, cues } = situation;
  const named = askedAmong([...recognizeBodies(open), ...recognizePosts(open)], open);
  let content = open.replace(TYPED_VERBS, ' ').replace(ADDRESSEES, ' ');
  for (const { name } of named) content = content.replaceAll(foldText(name), ' ');
  for (const [english] of ENGLISH_ADDRESSEES) content = content.replace(english, ' ');
  content = content
    .replace(/[汇上回呈]报/gu, '报告')
    .replace(FORM, ' ')
    .replace(/[□\p{P}]/gu, ' ');
  return {
    verbs: [...new Set(open.match(TYPED_VERBS) ?? [])],
    named: new Set(named.map(({ id }) => id)),
    addressees: [
      ...new Set(open.match(ADDRESSEES) ?? []),
      ...ENGLISH_ADDRESSEES.flatMap(([english, chinese]) => (english.test(open) ? [chinese] : [])),
    ],
    // 干哪些活: what is left of one character is a part of the question's form.
    content: new Set(
      content.split(/\s+/u).flatMap((word) => (word.length < LEAST_CONTENT ? [] : [...gramsOf(word)])),
    ),
    deadline: cues.has('deadline') || asks(situation, 'when'),
  };
}

/**
 * 大会对秘书长提了什么要求: of several the one that 对 or 请 stands before. 谁要给秘书长写报告 asks for another one, and whom
 * it is given to is a part of what is done.
 */
function askedAmong<N extends { readonly start: number; readonly name: string }>(
  named: readonly N[],
  open: string,
): readonly N[] {
  if (/谁.{0,6}(?:给|向|为|替)$/u.test(open.slice(0, named[0]?.start ?? 0))) return named.slice(1);
  const asked = named.filter(({ start }) =>
    /(?:对|向|给|请|要求|敦促|吁请|邀请|鼓励|让|叫)$/u.test(open.slice(0, start)),
  );
  return asked.length > 0 ? asked : named;
}

const LEAST_CONTENT = 2;

/** Pairs of characters, and each character: 捐款 is near 捐助. */
function gramsOf(text: string): ReadonlySet<string> {
  return new Set([...pairsOf(text), ...(foldText(text).match(/\p{Script=Han}/gu) ?? [])]);
}

/** A unit is read once, for as long as its document is held. */
const read = new WeakMap<Unit, readonly Request[]>();

function directiveOf(unit: Unit): readonly Request[] {
  if (unit.kind === 'footnote' || unit.kind === 'masthead' || unit.kind === 'title') return [];
  const known =
    read.get(unit) ?? extractRequests(unit.text).filter(({ verbClass }) => verbClass === 'directive');
  read.set(unit, known);
  return known;
}

/** What fits best; several where nothing but whom and the verb was asked. */
function best(candidates: readonly Candidate[], wanted: Wanted): readonly Fitting[] {
  const all = candidates.flatMap(({ held, unit }) =>
    directiveOf(unit).map((request) => ({
      held,
      unit,
      request,
      pairs: gramsOf(`${request.addressee ?? ''}\n${request.action}`),
    })),
  );
  const counts = new Map<string, number>();
  for (const { pairs } of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  /** A pair of characters that stands everywhere tells nothing. */
  const weight = (pair: string) => Math.log(1 + (all.length + 1) / (counts.get(pair) ?? 0.5));
  const asked = [...wanted.content];
  const total = asked.reduce((sum, pair) => sum + weight(pair), 0);
  const scored = all
    .map(({ pairs, ...each }): Fitting => {
      const said = asked.reduce((sum, pair) => sum + (pairs.has(pair) ? weight(pair) : 0), 0);
      const content = total === 0 ? 0 : said / total;
      const deadline = wanted.deadline && each.request.deadline !== null ? 2 : 0;
      return {
        ...each,
        score: whom(each.request, wanted, each.unit) + verb(each.request, wanted) + 6 * content + deadline,
      };
    })
    .filter(({ score }) => score > 0 || isOpen(wanted))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  // 宣言呼吁了什么: by whatever verb it asks.
  if (!first) return wanted.verbs.length > 0 ? best(candidates, { ...wanted, verbs: [] }) : [];
  const specific = wanted.content.size > 0 || wanted.deadline;
  const least = first.score * (specific ? 0.97 : 0.85);
  const kept = scored.filter(({ score }) => score >= least).slice(0, specific ? 2 : MOST_SHOWN);
  return all.flatMap(({ request }) => kept.filter((each) => each.request === request));
}

/** Nothing in particular: 63/194提出了什么要求. */
function isOpen({ verbs, named, addressees, content, deadline }: Wanted): boolean {
  return verbs.length + named.size + addressees.length + content.size === 0 && !deadline;
}

/** They, whom the words before name. */
const PRONOUN = /^(?:他们|它们|她们|其|该\p{Script=Han}{1,6})$/u;

function whom({ addressee, start }: Request, { named, addressees }: Wanted, unit: Unit): number {
  if (addressee === null) return 0;
  const said = PRONOUN.test(addressee) ? unit.text.slice(0, start) : addressee;
  const text = foldText(said);
  if ([...recognizeBodies(said), ...recognizePosts(said)].some(({ id }) => named.has(id))) return 3;
  return addressees.some((word) => text.includes(word)) ? 3 : 0;
}

function verb(request: Request, { verbs }: Wanted): number {
  return verbs.some((each) => request.verb.endsWith(each)) ? 2 : 0;
}
