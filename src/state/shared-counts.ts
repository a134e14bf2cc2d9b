/** So many at once, then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** An event, and whose allowance its question is taken from. */
export interface Delivery {
  /** The same at every delivery. */
  readonly event: string;
  /** As long as a platform delivers an event again, milliseconds. */
  readonly lifetimeMs: number;
  /** Absent where nothing is to be taken. */
  readonly from?: { readonly person: string; readonly rate: Rate };
}

/** `first`: nobody else has it; `over`: nobody else, but the person's allowance is used up; `again`: another process has it. */
export type Claim = 'first' | 'over' | 'again';

/**
 * What processes that serve the same people count together. Behind what each counts by itself, which holds where this
 * cannot be asked: then an event that comes to two of them may be answered twice, and none is left unanswered.
 */
export interface SharedCounts {
  /** In one step over all processes: claims the event and takes one question. */
  admit(delivery: Delivery): Promise<Claim>;
  /** Those of the keys that nobody claimed within the time that they were claimed for; they are now. */
  claim(keys: readonly string[], lifetimeMs: number): Promise<ReadonlySet<string>>;
  /** Clears away what is over. */
  clear(): Promise<void>;
}
