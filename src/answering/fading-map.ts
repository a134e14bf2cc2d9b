interface Entry<V> {
  readonly value: V;
  readonly until: number;
}

export interface FadingMapOptions {
  /** How long an entry lives after it was set, in milliseconds. */
  readonly lifetimeMs: number;
  /** Most entries held; past it the oldest half goes, alive or not: memory is bounded whatever arrives. */
  readonly capacity: number;
  /** Milliseconds that never run backwards; tests bring their own clock. */
  readonly now?: () => number;
}

/**
 * A map that forgets: by age exactly, by number in halves. Two generations change places instead of a sweep, so every
 * operation costs the same however much is remembered.
 */
export class FadingMap<V> {
  readonly #lifetimeMs: number;
  readonly #half: number;
  readonly #now: () => number;
  #young = new Map<string, Entry<V>>();
  #old = new Map<string, Entry<V>>();
  #turnedAt: number;

  constructor(options: FadingMapOptions) {
    this.#lifetimeMs = options.lifetimeMs;
    this.#half = Math.max(1, Math.floor(options.capacity / 2));
    this.#now = options.now ?? (() => performance.now());
    this.#turnedAt = this.#now();
  }

  /** The value, or undefined where the key was never set or its time is over. */
  get(key: string): V | undefined {
    const entry = this.#young.get(key) ?? this.#old.get(key);
    return entry !== undefined && entry.until > this.#now() ? entry.value : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Sets the value and begins its life anew. */
  set(key: string, value: V): void {
    const now = this.#now();
    const age = now - this.#turnedAt;
    if (age >= this.#lifetimeMs || this.#young.size >= this.#half) {
      // After two lifetimes nothing that is held can be alive.
      this.#old = age >= 2 * this.#lifetimeMs ? new Map() : this.#young;
      this.#young = new Map();
      this.#turnedAt = now;
    }
    this.#young.set(key, { value, until: now + this.#lifetimeMs });
  }

  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  /** Entries held, dead ones included. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
