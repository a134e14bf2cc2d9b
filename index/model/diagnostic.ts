import type { Span } from './span.js';

export type Severity = 'info' | 'warning' | 'error';

/** A problem as data: what the parser noticed, where (offsets into the source), and how grave it is. */
export interface Diagnostic {
  /** Stable kebab-case identifier of the rule, for filtering. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}
