import type { Request } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { NOT_REQUESTS, REQUEST_VERBS, VERB_ADVERBS, type VerbRow } from '../tables/request-words.js';
import type { Folded } from '../text/fold.js';
import { fold } from '../text/fold.js';
import { createHeads, type Heads, readAddressee } from './addressee.js';
import { findDeadline, findFrequency, findReportTo } from './deadline.js';
import { englishRequests } from './english-requests.js';
import { opaqueMask } from './opaque.js';

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const ADVERBS = `(?:(?:${alternatives(VERB_ADVERBS)}),? ?)*`;
const VERBS = alternatives(REQUEST_VERBS.map(({ verb }) => verb));
/** Within a clause only behind 并 and the like and an addressee: 敦促会员国并邀请区域组织. */
const VERB_HERE = new RegExp(`(?<lead>${ADVERBS})(?<verb>${VERBS})`, 'uy');
const JOINED = new RegExp(`(?:并|和|同时|并且)(?:再次|强烈|还|又|特别)?(?:${VERBS})`, 'gu');
/** A number, letter or dash in front of a paragraph. */
const ITEM_MARK = /^(?:[\d一二三四五六七八九十]{1,3}[.、]|\([a-z\d一二三四五六七八九十]{1,4}\)|[-•])? */u;
const BOUNDARY = /[,;。:!?\n、]/u;
/** Openings behind which 其中 tells what another text said. */
const WITHIN_ANOTHER = /其中|当中|该决议(?!,)/u;
const ROWS = new Map(REQUEST_VERBS.map((row) => [row.verb, row]));

interface Verb extends Span {
  readonly row: VerbRow;
}

/** Where clauses begin, in order. */
function clauseStarts(text: string, mask: Uint8Array): number[] {
  const starts = [ITEM_MARK.exec(text)?.[0].length ?? 0];
  for (let at = 0; at < text.length; at++) {
    if (mask[at] === 1 || !BOUNDARY.test(text.charAt(at))) continue;
    const next =
      at +
      1 +
      (/^ *(?:\([a-z\d一二三四五六七八九十]{1,4}\) *)?/u.exec(text.slice(at + 1, at + 12))?.[0].length ?? 0);
    starts.push(next);
  }
  return starts;
}

/** A verb that stands where one can ask, with what is piled up before it. */
function verbAt(text: string, from: number): Verb | undefined {
  let at = from;
  VERB_HERE.lastIndex = at;
  const found = VERB_HERE.exec(text);
  const verb = found?.groups?.['verb'];
  const row = verb === undefined ? undefined : ROWS.get(verb);
  if (!found || !row || verb === undefined) return undefined;
  const end = at + found[0].length;
  // 为此, 因此, in front of it belong to the sentence, not to the verb.
  const lead = found[0].lastIndexOf(',') + 1;
  at += lead + (/^ */u.exec(found[0].slice(lead))?.[0].length ?? 0);
  return NOT_REQUESTS.test(text.slice(end - verb.length, end + 3)) ? undefined : { start: at, end, row };
}

function findVerbs(text: string, mask: Uint8Array, heads: Heads): Verb[] {
  const verbs: Verb[] = [];
  // Set by 其中 and held until the sentence ends or a verb without 并 begins anew.
  let recital = false;
  const starts = clauseStarts(text, mask);
  for (const [index, start] of starts.entries()) {
    const before = text.charAt(start - 1);
    if (
      /[;。\n]/u.test(
        text
          .slice(Math.max(0, start - 6), start)
          .trimEnd()
          .slice(-1) || before,
      )
    )
      recital = false;
    const end = starts[index + 1] ?? text.length;
    const clause = text.slice(start, end);
    if (WITHIN_ANOTHER.test(clause)) recital = true;
    const verb = verbAt(text, start);
    // A list of addressees may end in 、请…, but 、 parts words far more often.
    if (verb && text.charAt(start - 1) !== '、' && !(recital && /^(?:并|和|同时)/u.test(clause))) {
      recital = false;
      verbs.push(verb);
    }
    if (recital) continue;
    for (const joined of clause.matchAll(JOINED)) {
      const at = start + joined.index;
      if (joined.index === 0 || mask[at] === 1 || !heads.endsAt(at)) continue;
      const found = verbAt(text, at) ?? verbAt(text, at + 1);
      if (found) verbs.push(found);
    }
  }
  return verbs
    .sort((a, b) => a.start - b.start)
    .filter((verb, index, all) => verb.start >= (all[index - 1]?.end ?? 0));
}

/** Where the sentence that holds `from` ends. */
function sentenceEnd(text: string, from: number, mask: Uint8Array): number {
  for (let at = from; at < text.length; at++) if (mask[at] !== 1 && /[;。]/u.test(text.charAt(at))) return at;
  return text.length;
}

const DECIDED = /^(?<addressee>[^,;。]{1,30}?)(?:应|须|应当|应该)(?!有的)/u;

function toRequest(
  folded: Folded,
  verb: Verb,
  until: number,
  mask: Uint8Array,
  heads: Heads,
): Request | undefined {
  const { text, source } = folded;
  const slice = (span: Span | undefined) => {
    if (!span) return null;
    const { start, end } = folded.sourceSpan(span);
    return source.slice(start, end).trim();
  };
  const end = Math.min(until, sentenceEnd(text, verb.end, mask));
  const deciding = verb.row.verbClass === 'deciding';
  const decided = deciding ? DECIDED.exec(text.slice(verb.end, end)) : null;
  const addressee = decided
    ? { start: verb.end, end: verb.end + (decided.groups?.['addressee'] ?? '').length }
    : deciding
      ? undefined
      : readAddressee(text, verb.end, end, mask, heads);
  const from = addressee?.end ?? verb.end;
  const direct = from + (/^ ?(?:应当?|须)?,? ?/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const deadline = deciding && !decided ? undefined : findDeadline(folded, from, end, direct);
  const where = folded.sourceSpan({ start: verb.start, end });
  return {
    ...where,
    addressee: slice(addressee),
    verb: slice(verb) ?? '',
    verbClass: verb.row.verbClass,
    action: (slice({ start: from, end }) ?? '').replace(/[，,]$/u, ''),
    deadline: slice(deadline),
    deadlineIso: deadline?.iso ?? null,
    reportTo: slice(findReportTo(folded, from, end)),
    frequency: slice(findFrequency(folded, from, end)),
    ...(deciding && !decided && { optional: true as const }),
  };
}

/**
 * Everything that a paragraph asks, in order. What a text that is cited once asked (回顾…其中请…), requests that are
 * nouns (应请求, 请求国) and words within titles and quotations are none.
 *
 * @param source a paragraph's text as printed, Chinese or English; offsets in the result are into it
 */
export function extractRequests(source: string): readonly Request[] {
  const folded = fold(source);
  if (!/\p{Script=Han}/u.test(folded.text)) return englishRequests(folded);
  const mask = opaqueMask(folded.text);
  const heads = createHeads(folded.text);
  const verbs = findVerbs(folded.text, mask, heads);
  return verbs.flatMap((verb, index) => {
    const until = verbs[index + 1]?.start ?? folded.text.length;
    return toRequest(folded, verb, until, mask, heads) ?? [];
  });
}
