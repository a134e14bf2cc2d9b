import type { Unit, UnitKind } from '../model/document.js';
import type { ExtractedRequest, Request } from '../model/extraction.js';
import type { Locator } from '../model/locator.js';
import { itemParents, labelsBelow } from '../model/place.js';
import { fold } from '../text/fold.js';
import { findDeadline, findFrequency, findReportTo } from './deadline.js';
import { extractRequests, trimmedAction } from './requests.js';

/** What is asked stands in paragraphs: a head, a note, a heading, a signature asks for nothing. */
const ASKS_NOTHING: ReadonlySet<UnitKind> = new Set([
  'masthead',
  'title',
  'foreign',
  'footnote',
  'heading',
  'signature',
  'enacting-formula',
]);

/** A paragraph that leads in to a list: 促请所有国家： with (a), (b)… as units of their own. */
interface LeadIn {
  readonly locator: Locator;
  readonly request: Request;
}

/**
 * What the units of a document ask, in reading order. Where a paragraph leads in to a list of units, each of them is
 * what is asked, at its own place: whom and the verb say the words that lead in, and what an item asks further
 * (鼓励企业…) is a deed of whom is addressed. Linear.
 */
export function requestsOf(units: readonly Unit[]): readonly ExtractedRequest[] {
  const found: ExtractedRequest[] = [];
  let leads: readonly LeadIn[] = [];
  for (const [index, unit] of units.entries()) {
    const { kind, locator, text } = unit;
    if (ASKS_NOTHING.has(kind)) continue;
    const above = itemParents(locator);
    leads = leads.filter((lead) => above.includes(lead.locator));
    const [lead] = leads;
    const itself = lead?.request.optional === true ? extractRequests(text) : [];
    if (lead && itself.length === 0) {
      // What stands below an item belongs to it.
      if (above[0] === lead.locator) found.push({ ...itemRequest(unit, units, index, lead), locator });
      continue;
    }
    const requests = lead ? itself : extractRequests(text);
    const last = /[：:]\s*$/u.test(text) && hasItems(units, index) ? requests.at(-1) : undefined;
    const leadsIn = last && (last.verbClass === 'directive' || last.action === '') ? last : undefined;
    // 促请所有国家： asks nothing without its items.
    const kept = leadsIn?.action === '' ? requests.slice(0, -1) : requests;
    found.push(...kept.map((request) => ({ ...request, locator })));
    if (leadsIn) leads = [...leads, { locator, request: leadsIn }];
  }
  return found;
}

function hasItems(units: readonly Unit[], index: number): boolean {
  const next = units.slice(index + 1, index + 4).find(({ kind }) => kind !== 'footnote');
  return next !== undefined && itemParents(next.locator)[0] === units[index]?.locator;
}

/** An item as what the words above it ask; with what stands below it. */
function itemRequest(unit: Unit, units: readonly Unit[], index: number, { request }: LeadIn): Request {
  const { locator, text } = unit;
  const below: string[] = [];
  for (const each of units.slice(index + 1, index + 1 + MOST_BELOW)) {
    const above = itemParents(each.locator);
    if (!above.includes(locator)) break;
    below.push(`${labelsBelow(each.locator, locator)} ${each.text}`);
  }
  const folded = fold(text);
  const slice = (span: { readonly start: number; readonly end: number } | undefined) => {
    if (!span) return null;
    const { start, end } = folded.sourceSpan(span);
    return text.slice(start, end).trim();
  };
  const length = folded.text.length;
  const deadline = findDeadline(folded, 0, length, 0);
  return {
    start: 0,
    end: text.length,
    addressee: request.addressee,
    verb: request.verb,
    verbClass: request.verbClass,
    action: trimmedAction([text, ...below].join('\n')),
    deadline: slice(deadline) ?? request.deadline,
    deadlineIso: deadline ? deadline.iso : request.deadlineIso,
    reportTo: slice(findReportTo(folded, 0, length)) ?? request.reportTo,
    frequency: slice(findFrequency(folded, 0, length)) ?? request.frequency,
    ...(request.optional && { optional: true as const }),
  };
}

const MOST_BELOW = 30;
