import type { Locator } from './locator.js';
import type { Span } from './span.js';

/** The UN's own unranked classes of opening words, those that ask or decide. */
export type VerbClass = 'directive' | 'deciding';

/**
 * What a paragraph asks of somebody. Every field but the class and the ISO date is a stretch of the source; `start`
 * and `end` (UTF-16 code units of the source) run from the verb to the end of what is asked. Of an item of a list they
 * are the whole item: whom and the verb stand in the paragraph that leads in to it.
 */
export interface Request extends Span {
  /** Null where the text names nobody. */
  readonly addressee: string | null;
  /** As printed, with what is piled up before it: 又敦促. */
  readonly verb: string;
  readonly verbClass: VerbClass;
  /** What is asked. */
  readonly action: string;
  /** As printed: 至迟在2009年6月1日. */
  readonly deadline: string | null;
  /** `2009-06-01`, `2009-06`, `2009`; null for a time that depends on another (三个月内). */
  readonly deadlineIso: string | null;
  /** The body or session to which is reported: 大会第六十三届会议. */
  readonly reportTo: string | null;
  /** How often, where the text says so: 每两年. */
  readonly frequency: string | null;
  /** A bare decision or approval: it asks nobody by name. */
  readonly optional?: true;
}

/**
 * What can be cited, as one string: a symbol as it is (`A/RES/55/2`), `instrument:un-charter` for an instrument of our
 * table, `title:KEY` (the key fold of the title) for any other work in title marks.
 */
export type CitationTarget = string;

/** A citation in a unit; offsets are into the unit's text. */
export interface ExtractedCitation extends Span {
  readonly locator: Locator;
  readonly kind: 'resolution' | 'decision' | 'document' | 'instrument';
  /** As printed. */
  readonly text: string;
  /** What it can mean, most likely first; never empty. */
  readonly targets: readonly CitationTarget[];
  /** The places pointed at, canonical, ranges expanded. */
  readonly pinpoints: readonly string[];
  /** It stands in what 同上 stands for, which is ours: the span is that of the unit's 同上. */
  readonly resolved?: true;
}

export interface ExtractedRequest extends Request {
  readonly locator: Locator;
}

/** What a document cites and asks, in reading order. Derived from its units alone: the same text gives the same. */
export interface Extraction {
  readonly citations: readonly ExtractedCitation[];
  readonly requests: readonly ExtractedRequest[];
}
