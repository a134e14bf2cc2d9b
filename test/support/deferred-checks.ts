/**
 * Checks of what a double was sent, made when somebody asks for the problems: no answer waits for them, and a load test
 * measures the application, not its own conscience. The same text need not be checked twice.
 */
export class DeferredChecks {
  readonly #waiting = new Map<string, () => readonly string[]>();
  readonly #found: string[] = [];

  /** @param where what it was sent as, named in its problems. @param text the body as it was sent. */
  add(where: string, text: string, check: () => readonly string[]): void {
    const key = `${where}\n${text}`;
    if (!this.#waiting.has(key))
      this.#waiting.set(key, () => check().map((problem) => `${where}: ${problem}`));
  }

  /** Everything found so far. */
  get problems(): readonly string[] {
    for (const check of this.#waiting.values()) this.#found.push(...check());
    this.#waiting.clear();
    return this.#found;
  }
}
