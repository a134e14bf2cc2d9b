/** A place in a text that moves forward as sticky expressions match there. */
export class Cursor {
  at = 0;
  readonly #text: string;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#text.length;
  }

  /** Matches a sticky expression here and moves past it; undefined moves nothing. */
  take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.#text);
    if (!match) return undefined;
    this.at = sticky.lastIndex;
    return match;
  }

  /** The next characters, fewer at the end. */
  ahead(length: number): string {
    return this.#text.slice(this.at, this.at + length);
  }

  /** What was read since `from`. */
  slice(from: number): string {
    return this.#text.slice(from, this.at);
  }
}
