import { recognizeBodies } from '../../../index/names/bodies.js';
import { foldText } from '../../../index/text/fold.js';
import { answer, strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import { quoteOf } from '../../quoting/quote.js';
import { asks, type Situation } from '../situation.js';
import { documentTarget, heldUnder } from '../target.js';
import { typedName, understood } from './asked.js';
import { type Candidate, candidatesFor, pairsOf, share } from './candidates.js';
import { notHeldDocument } from './not-held.js';

/** Words with which a paragraph asks somebody to do something; the longer first. */
const DIRECTIVES = [
  '吁请',
  '促请',
  '敦促',
  '邀请',
  '鼓励',
  '呼吁',
  '要求',
  '建议',
  '责成',
  '授权',
  '委托',
  '请',
] as const;
/** What somebody may type for them. */
const TYPED_DIRECTIVES = /吁请|促请|敦促|邀请|鼓励|呼吁|建议|责成|授权|委托/gu;
/** Addressees that are no body of the table. */
const ADDRESSEES =
  /会员国|成员国|缔约国|各国政府|各国|政府间组织|政府|国际组织|区域组织|民间社会|私营部门|非政府组织|利益攸关方|利益相关方|特别报告员|联合国机构|联合国系统|协调小组|机构间小组|个人|国家/gu;
/** Words of the question that are no part of what is asked. */
const FORM =
  /要求|被|由|谁|哪些?|哪[一]?[天日年]|什么|多少|何时|时候|要|应该?|应当|必须|需要|得|之前|以前|最迟|至迟|截止|期限|日期|做|干|的|了|吗|呢|对|向|给|有|是|在|一|交给|把|请问|哪个|里面?|中|都|会|去|任务|来|么|些|怎么|deadline|\bdue\b/gu;
const DATE = /\d{4}\s*年|\d{1,2}\s*月/u;
const BY = /至迟|之前|以前|最迟|不迟于|前提交|在\s*\d{4}\s*年/u;

/** How far behind a directive its addressee may begin and end. */
const ADDRESSEE_REACH = 40;
/** Paragraphs that are shown where nothing tells them apart. */
const MOST_SHOWN = 10;

interface Wanted {
  readonly verbs: readonly string[];
  readonly bodies: ReadonlySet<string>;
  readonly addressees: readonly string[];
  readonly content: ReadonlySet<string>;
  readonly deadline: boolean;
}

/** The paragraphs that ask somebody for what the line asks about; undefined where none fits. */
export async function requestsAnswer(situation: Situation): Promise<Reply | undefined> {
  const { context } = situation;
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  const wanted = wantedOf(situation);
  const named = situation.documents.length > 0 && target.kind === 'one' ? target.named : undefined;
  const focused = situation.focus?.document && (await heldUnder(situation.focus.document, situation));
  const fromFocus = named ? [] : focused ? best(await candidatesFor('', focused, situation), wanted) : [];
  const found =
    fromFocus.length > 0
      ? fromFocus
      : best(await candidatesFor(named ? '' : searchText(situation), named, situation), wanted);
  if (found.length === 0) return undefined;
  const where = named ? typedName(named) : undefined;
  const reply = answer(
    [
      ...(found.length > 1 ? [strong(context.messages.talk.requests(found.length, where))] : []),
      ...found.map(({ held, unit }) => quoteOf(held, unit)),
    ],
    { visibility: 'channel' },
  );
  const [first] = found;
  return found.length === 1 && first
    ? understood(reply, `/para ${typedName({ summary: first.held.summary })} ${first.unit.locator}`, context)
    : reply;
}

function searchText({ open }: Situation): string {
  return open.replace(/[□?!。,]/gu, ' ');
}

function wantedOf(situation: Situation): Wanted {
  const { open, bodies, cues } = situation;
  const rest = open
    .replace(TYPED_DIRECTIVES, ' ')
    .replace(ADDRESSEES, ' ')
    .replace(FORM, ' ')
    .replace(/[□?!。,.;:]/gu, ' ');
  let content = rest;
  for (const { name } of bodies) content = content.replaceAll(foldText(name), ' ');
  const pairs = new Set(content.split(/\s+/u).flatMap((word) => [...pairsOf(word)]));
  return {
    verbs: [...new Set(open.match(TYPED_DIRECTIVES) ?? [])],
    bodies: new Set(bodies.map(({ id }) => id)),
    addressees: [...new Set(open.match(ADDRESSEES) ?? [])],
    content: pairs,
    deadline: cues.has('deadline') || asks(situation, 'when'),
  };
}

interface Scored extends Candidate {
  readonly score: number;
}

/** The paragraphs that fit best; several only where nothing but the addressee was asked. */
function best(candidates: readonly Candidate[], wanted: Wanted): readonly Candidate[] {
  const weights = weightsOf(candidates);
  const scored = candidates
    .flatMap((candidate) => scoreOf(candidate, wanted, weights))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  if (!first) return [];
  const isSpecific = wanted.content.size > 0 || wanted.deadline;
  return isSpecific
    ? scored.filter(({ score }) => score >= first.score * 0.97).slice(0, 2)
    : scored
        .filter(({ score }) => score >= first.score * 0.9)
        .slice(0, MOST_SHOWN)
        .sort(
          (a, b) =>
            candidates.findIndex((c) => c.unit === a.unit) - candidates.findIndex((c) => c.unit === b.unit),
        );
}

/** How much a pair of characters tells: one that stands everywhere tells nothing. */
function weightsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of candidates)
    for (const pair of pairsOf(unit.text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + candidates.length / count)]));
}

function scoreOf(
  candidate: Candidate,
  wanted: Wanted,
  weights: ReadonlyMap<string, number>,
): readonly Scored[] {
  const { unit } = candidate;
  if (
    unit.kind !== 'operative' &&
    unit.kind !== 'paragraph' &&
    unit.kind !== 'subparagraph' &&
    unit.kind !== 'letter'
  )
    return [];
  const text = foldText(unit.text);
  const requests = requestsIn(text);
  if (requests.length === 0) return [];
  const fitting = requests.filter(({ verb, addressee }) => fits(verb, addressee, wanted));
  const saysAddressee = wanted.bodies.size > 0 || wanted.addressees.length > 0;
  const own = pairsOf(unit.text);
  let known = 0;
  let all = 0;
  for (const pair of wanted.content) {
    const weight = weights.get(pair) ?? Math.log(1 + weights.size);
    all += weight;
    if (own.has(pair)) known += weight;
  }
  const content = all === 0 ? 0 : known / all;
  const score =
    (fitting.length > 0 && (saysAddressee || wanted.verbs.length > 0) ? 3 : 0) +
    6 * content +
    (wanted.deadline && DATE.test(text) ? (BY.test(text) ? 3 : 1) : 0) +
    (share(wanted.content, own) === 1 && wanted.content.size > 1 ? 1 : 0);
  if (score === 0 && (saysAddressee || wanted.verbs.length > 0 || wanted.content.size > 0 || wanted.deadline))
    return [];
  return [{ ...candidate, score: score === 0 ? 1 : score }];
}

function requestsIn(text: string): readonly { readonly verb: string; readonly addressee: string }[] {
  const found: { verb: string; addressee: string }[] = [];
  for (const match of text.matchAll(new RegExp(DIRECTIVES.join('|'), 'gu'))) {
    // 应请求, 申请 ask nobody.
    if (
      match[0] === '请' &&
      (/[申应提邀促吁恳]$/u.test(text.slice(0, match.index)) || text.startsWith('请求', match.index))
    )
      continue;
    const start = match.index + match[0].length;
    found.push({ verb: match[0], addressee: text.slice(start, start + ADDRESSEE_REACH) });
  }
  return found;
}

function fits(verb: string, addressee: string, { verbs, bodies, addressees }: Wanted): boolean {
  if (verbs.length > 0 && !verbs.includes(verb)) return false;
  if (bodies.size === 0 && addressees.length === 0) return true;
  // The addressee stands at the beginning of what follows: what comes later is what it is asked to do.
  const named = recognizeBodies(addressee).filter(({ start }) => start <= 12);
  return (
    named.some(({ id }) => bodies.has(id)) || addressees.some((word) => addressee.slice(0, 30).includes(word))
  );
}
