import type { Span } from '../model/span.js';
import type { VerbClass } from '../tables/request-words.js';

/**
 * What a paragraph asks of somebody. Every field but the class and the ISO date is a stretch of the source; `start`
 * and `end` (UTF-16 code units of the source) run from the verb to the end of what is asked.
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
