/** A place in a text that moves forward as sticky expressions match there. */
export interface Cursor {
  at: number;
  readonly done: boolean;
  /** Matches a sticky expression here and moves past it; undefined moves nothing. */
  take(sticky: RegExp): RegExpExecArray | undefined;
  /** The character here, empty at the end. */
  peek(): string;
}

export function createCursor(text: string): Cursor {
  return {
    at: 0,
    get done() {
      return this.at >= text.length;
    },
    take(sticky) {
      sticky.lastIndex = this.at;
      const match = sticky.exec(text);
      if (!match) return undefined;
      this.at = sticky.lastIndex;
      return match;
    },
    peek() {
      return text.charAt(this.at);
    },
  };
}
