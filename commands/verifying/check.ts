import { type Judgement, judge, type Passage } from '../../index/comparison/judge.js';
import { contained, gramsOf } from '../../index/comparison/likeness.js';
import type { CommandContext } from '../contract/command.js';
import { type Claim, findClaims } from './claims.js';
import { likelyPassages, withNeighbours } from './passages.js';
import { openSource, type Source } from './source-check.js';
import { translationsFor } from './translations.js';

/**
 * What became of the citation: `right`; `elsewhere`: the words stand in another place than the one cited; `no-such-place`,
 * `not-held`, `ambiguous`: it could not be checked; `unsupported`: the words stand nowhere, so not there either.
 */
export type SourceVerdict =
  | 'right'
  | 'elsewhere'
  | 'no-such-place'
  | 'not-held'
  | 'ambiguous'
  | 'unsupported';

export interface Checked {
  readonly quotation: string;
  readonly judgement: Judgement;
  /** The judgement, or `not-checked` where the cited document is not held and the words stand in no other. */
  readonly verdict: Judgement['verdict'] | 'not-checked';
  /** Of one that was not found: how many texts in its language were looked at, if not all were. */
  readonly lookedAt?: number;
  readonly source?: { readonly verdict: SourceVerdict; readonly text: string; readonly url?: string };
}

type Access = Pick<CommandContext, 'corpus' | 'signal'>;

/**
 * Judges a quotation and the citation that vouches for it. The cited document is looked at first, then the paragraphs
 * that share runs of characters with the quotation, then those beside them.
 */
async function checkClaim(
  { quotation, source: reference }: Claim,
  likely: readonly Passage[],
  document: string | undefined,
  access: Access,
): Promise<Checked> {
  const source = reference && (await openSource(reference, access));
  const named =
    document === undefined ? (reference?.documents.map(({ summary }) => summary.key) ?? []) : [document];
  const { passages, lookedAt } = await translationsFor(quotation, named, access);
  const judgement = await judgeWords(quotation, source, [...likely, ...passages], document, access);
  const notFound = judgement.verdict === 'not-found';
  const unseen = notFound && lookedAt !== undefined;
  const verdict = notFound && (unseen || source?.kind === 'not-held') ? 'not-checked' : judgement.verdict;
  return {
    quotation,
    judgement,
    verdict,
    ...(unseen && { lookedAt }),
    ...(source && { source: sourceOf(source, judgement) }),
  };
}

async function judgeWords(
  quotation: string,
  source: Source | undefined,
  likely: readonly Passage[],
  document: string | undefined,
  access: Access,
): Promise<Judgement> {
  if (source?.kind === 'held' && document === undefined) {
    const cited = judge(quotation, source.passages);
    if (cited.verdict === 'exact') return cited;
  }
  const near = judge(quotation, likely);
  if (near.verdict === 'exact' || isPlainlyAltered(quotation, near)) return near;
  const own = source?.kind === 'held' || source?.kind === 'no-such-place' ? source.document : [];
  const runs = [...(await withNeighbours(likely, access)), ...(own.length > 0 ? [own] : [])];
  const further = new Map(
    [...runs.flat(), ...likely].map((each) => [
      `${each.document}#${each.locator}#${each.language ?? ''}`,
      each,
    ]),
  );
  return judge(quotation, [...further.values()], runs);
}

/** So much of it stands in one paragraph that no piece can be from another. */
const PLAINLY = 0.85;

function isPlainlyAltered(quotation: string, { verdict, places }: Judgement): boolean {
  const [place] = places;
  return (
    verdict === 'altered' &&
    place !== undefined &&
    contained(gramsOf(quotation), gramsOf(place.text)) >= PLAINLY
  );
}

function sourceOf(source: Source, { verdict, places }: Judgement): NonNullable<Checked['source']> {
  const { text } = source;
  if (source.kind === 'not-held')
    return { verdict: 'not-held', text, ...(source.url !== undefined && { url: source.url }) };
  if (source.kind !== 'held') return { verdict: source.kind, text };
  if (verdict === 'not-found') return { verdict: 'unsupported', text };
  const cited = new Set(source.passages.map(({ document, locator }) => `${document}#${locator}`));
  const stands = places.filter(({ document, locator }) => cited.has(`${document}#${locator}`));
  // Of a stitched one every piece must be from where it is said to be.
  const right = verdict === 'stitched' ? stands.length === places.length : stands.length > 0;
  return { verdict: right ? 'right' : 'elsewhere', text };
}

/** What a text comes to: the checks in order, and whether the quotations stand within it or it is the quotation. */
export interface CheckedText {
  readonly checks: readonly Checked[];
  readonly within: boolean;
}

/** One after the other: a draft is not worth more than any other question. */
async function checkClaims(
  claims: readonly Claim[],
  document: string | undefined,
  access: Access,
): Promise<readonly Checked[]> {
  if (claims.length === 0) return [];
  const quotations = claims.map(({ quotation }) => quotation);
  const likely = await likelyPassages(quotations, document, access);
  const checks: Checked[] = [];
  for (const [index, claim] of claims.entries())
    checks.push(await checkClaim(claim, likely[index] ?? [], document, access));
  return checks;
}

/** Every quotation in marks of a draft of any length, paragraph by paragraph: a citation vouches for its own paragraph. */
export async function checkDraft(text: string, access: Access): Promise<readonly Checked[]> {
  const checks: Checked[] = [];
  for (const paragraph of text.split(/\n\s*\n|\n(?=[\s\u3000]{2})/u))
    checks.push(...(await checkClaims(await findClaims(paragraph, access), undefined, access)));
  return checks;
}

/**
 * A text is the quotation itself, or holds quotations: then each is judged with its citation, unless the words around
 * them are the paragraph's too (a paragraph may quote).
 */
export async function checkText(
  text: string,
  document: string | undefined,
  access: Access,
): Promise<CheckedText> {
  const claims = await findClaims(text, access);
  const whole = () => checkClaims([{ quotation: text }], document, access);
  if (claims.length === 0) return { checks: await whole(), within: false };
  if (claims.some(({ span }) => span !== undefined) && (await isOnePassage(text, claims, document, access)))
    return { checks: await whole(), within: false };
  const checks = await checkClaims(claims, document, access);
  const [only] = checks;
  if (checks.length === 1 && only?.verdict === 'not-found') {
    const [other] = await whole();
    if (other && other.verdict !== 'not-found') return { checks: [other], within: false };
  }
  return { checks, within: true };
}

/** Whether the text with its quotation marks is a paragraph, or most of one. */
async function isOnePassage(
  text: string,
  claims: readonly Claim[],
  document: string | undefined,
  access: Access,
): Promise<boolean> {
  let around = '';
  let at = 0;
  for (const { span } of claims) {
    if (!span) continue;
    around += text.slice(at, span.start);
    at = span.end;
  }
  around += text.slice(at);
  const [near = []] = await likelyPassages([text], document, access);
  const longest = Math.max(0, ...near.map((passage) => passage.text.length));
  // Half of it at least would have to stand in one of them.
  if (around.length > 2 * longest) return false;
  if (judge(text, near).verdict === 'exact') return true;
  return judge(around, near).verdict !== 'not-found';
}
