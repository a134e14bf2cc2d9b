import type { Reply } from '../../../commands/contract/reply.js';

/** What an answer must have: the fields of talk/README.md, those that are absent left out. */
export interface Expectation {
  readonly intent?: string;
  readonly must_cite?: readonly Pair[];
  readonly any_cite?: readonly Pair[];
  readonly must_not_cite?: readonly Pair[];
  readonly allow?: readonly Pair[];
  readonly no_cite?: boolean;
  readonly only_document?: string;
  readonly nth_of?: readonly (readonly [turn: number, nth: number])[];
  readonly same_as?: number;
  readonly more_than?: readonly number[];
  readonly must_say?: readonly string[];
  readonly any_say?: readonly (readonly string[])[];
  readonly own_say?: readonly (readonly string[])[];
  readonly must_not_say?: readonly string[];
  readonly not_held?: string | null;
  readonly ask_which?: readonly string[];
  readonly silent?: boolean;
  readonly may_answer?: boolean;
  readonly if_answered?: Expectation;
  readonly extra?: number;
  readonly loose_ok?: boolean;
  readonly alternatives?: readonly Expectation[];
}
type Pair = readonly [document: string, locator: string];

const RESOLUTION = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';
const NAMES: Readonly<Record<string, readonly string[]>> = {
  [RESOLUTION]: ['63/194'],
  [LETTER]: ['宣言', '给秘书长的信', 'letter-2012-10-01-blr', 'declaration'],
};
const NOT_HELD = ['没有收录', '未收录', '没有英文', '只有中文', '不翻译', '找不到', 'not held', 'no english'];
const NO_MORE = ['没有更多', '没有了', '就这些', '全部', '只有', 'no more', 'that is all'];
const LOOSE = ['没有完全匹配', '沒有完全匹配', 'no exact match'];
const pairs = (document: string, ...locators: readonly string[]) =>
  locators.map((locator) => `${document} ${locator}`);
const PROOFS = [
  ...pairs(RESOLUTION, 'closing', 'masthead', 'title'),
  ...pairs(LETTER, 'signature', 'title', 'masthead', 'letter/1'),
  ...pairs(LETTER, 'annex/title', 'annex/enacting-formula', 'annex/closing'),
];
const HEADS = [
  ...pairs(RESOLUTION, 'title', 'masthead', 'closing', 'enacting-formula'),
  ...pairs(LETTER, 'title', 'masthead', 'subjects'),
  ...pairs(LETTER, 'annex/title', 'annex/enacting-formula', 'annex/closing'),
];
/** How many further citations an answer may carry, and which never count. */
const EXTRA: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  ...{ para: [0, []], compare: [0, []], cite: [0, []], help: [0, []], chitchat: [0, []] },
  ...{ 'who-signed': [0, PROOFS], doc: [0, HEADS], docs: [0, HEADS], verify: [3, []], 'not-held': [2, []] },
};

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

function walk(node: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (typeof node === 'object' && node !== null) {
    visit(Object.fromEntries(Object.entries(node)));
    for (const [key, value] of Object.entries(node)) if (key !== 'actions') walk(value, visit);
  }
}

export function citations(reply: Reply | undefined): readonly string[] {
  const found: string[] = [];
  walk(reply?.blocks, ({ document, locator }) => {
    if (typeof document === 'string' && typeof locator === 'string') found.push(`${document} ${locator}`);
  });
  return [...new Set(found)];
}

const NOT_WORDS = new Set(['type', 'tone', 'kind', 'style', 'document', 'locator']);
const QUOTED: ReadonlySet<unknown> = new Set(['quote', 'excerpt', 'note', 'citation']);

/** All that a reader sees; `own`: without quotations, excerpts, notes and citations. */
function words(node: unknown, own: boolean): string {
  if (Array.isArray(node)) return node.map((each) => words(each, own)).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  const entries = Object.entries(node);
  if (own && QUOTED.has(entries.find(([key]) => key === 'type')?.[1])) return '';
  return entries
    .map(([key, value]) => (typeof value !== 'string' ? words(value, own) : NOT_WORDS.has(key) ? '' : value))
    .join('\n');
}

const joined = (list: readonly Pair[] = []) => list.map(([document, locator]) => `${document} ${locator}`);

function merge(base: Expectation, alternative: Expectation): Expectation {
  const { alternatives: _, ...rest } = base;
  const merged: Record<string, unknown> = { ...rest };
  for (const [key, value] of Object.entries(alternative)) {
    const old = merged[key];
    merged[key] = Array.isArray(value) && Array.isArray(old) ? [...old, ...value] : value;
  }
  // Both parts are expectations, and so is their union.
  return merged as Expectation;
}

/** Why a reply fails an expectation; empty: it passes. `before`: the answers to the turns before. */
export function judge(
  expected: Expectation,
  reply: Reply | undefined,
  line: string,
  before: readonly (Reply | undefined)[] = [],
): readonly string[] {
  if (expected.may_answer && reply)
    return judge({ intent: 'para', ...expected.if_answered }, reply, line, before);
  const options = (expected.alternatives ?? [{}]).map((alternative) => merge(expected, alternative));
  return options
    .map((option) => check(option, reply, line, before))
    .reduce((best, bad) => (bad.length < best.length ? bad : best));
}

function check(
  e: Expectation,
  reply: Reply | undefined,
  line: string,
  before: readonly (Reply | undefined)[],
): readonly string[] {
  if (!reply) return e.silent ? [] : ['silent'];
  if (e.silent) return ['not silent'];
  const cited = citations(reply);
  const said = fold(words(reply.blocks, false));
  const own = fold(words(reply.blocks, true))
    .replaceAll(fold(line), '')
    .replace(/有没有|是不是/gu, '');
  const says = (text: string, among: string) => among.includes(fold(text));
  const bad: string[] = [];
  const must = joined(e.must_cite);
  for (const [turn, nth] of e.nth_of ?? []) {
    const hit = citations(before[turn])[nth - 1];
    if (hit !== undefined) must.push(hit);
    else if (cited.length > 0) bad.push(`there is no result ${nth}`);
  }
  if (e.same_as !== undefined) must.push(...citations(before[e.same_as]));
  bad.push(...must.filter((place) => !cited.includes(place)).map((place) => `lacks ${place}`));
  const any = joined(e.any_cite);
  const first = e.intent === 'find' ? cited.slice(0, 3) : cited;
  if (any.length > 0 && !any.some((place) => first.includes(place))) bad.push(`none of ${any.join(', ')}`);
  bad.push(
    ...joined(e.must_not_cite)
      .filter((place) => cited.includes(place))
      .map((place) => `cites ${place}`),
  );
  if (e.no_cite && cited.length > 0) bad.push(`cites ${cited[0]}`);
  if (e.only_document !== undefined && cited.some((place) => !place.startsWith(`${e.only_document} `)))
    bad.push('cites another document');
  if (e.more_than) {
    const old = e.more_than.flatMap((turn) => citations(before[turn]));
    if (cited.every((place) => old.includes(place)) && !NO_MORE.some((text) => says(text, own)))
      bad.push('nothing new, nor said so');
  }
  const [limit, free] = EXTRA[e.intent ?? ''] ?? [99, []];
  const allowed = new Set([...must, ...any, ...joined(e.allow), ...free]);
  const further = cited.filter((place) => !allowed.has(place) && !/ fn/u.test(place));
  if (further.length > (e.extra ?? limit)) bad.push(`further citations: ${further.slice(0, 4).join(', ')}`);
  const mayBeLoose = e.intent === 'find' || e.intent === 'not-held' || e.loose_ok;
  if (!mayBeLoose && LOOSE.some((text) => says(text, own))) bad.push('a mere search');
  for (const text of e.must_say ?? []) if (!says(text, said)) bad.push(`does not say ${text}`);
  for (const group of e.any_say ?? [])
    if (!group.some((text) => says(text, said))) bad.push(`says none of ${group.join(', ')}`);
  for (const group of e.own_say ?? [])
    if (!group.some((text) => says(text, own))) bad.push(`itself says none of ${group.join(', ')}`);
  for (const text of e.must_not_say ?? []) if (says(text, said)) bad.push(`says ${text}`);
  if (e.not_held) {
    if (!e.not_held.split('|').some((name) => says(name, said))) bad.push(`does not name ${e.not_held}`);
    if (!NOT_HELD.some((text) => says(text, own))) bad.push('does not say that it is not held');
  }
  for (const key of e.ask_which ?? [])
    if (!(NAMES[key] ?? [key]).some((name) => says(name, said))) bad.push(`does not offer ${key}`);
  const quotes = new Set(cited.map((place) => place.split(' ')[0]));
  if (e.ask_which && quotes.size > 0 && quotes.size !== e.ask_which.length) bad.push('guesses');
  return bad;
}
