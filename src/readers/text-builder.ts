import { advance } from './advance.js';
import { NoticeCounter } from './notice-counter.js';
import {
  type At,
  type Dropped,
  type Notice,
  type NoticeCode,
  type Origin,
  type OriginKind,
  RefusalError,
} from './read-text.js';

/** What a stretch has beside its kind and place. */
type Extra = Pick<Origin, 'was' | 'font'>;

/** Builds a text with an origin for every character: the only place where canonical text grows. */
export class TextBuilder {
  readonly origins: Origin[] = [];
  readonly dropped: Dropped[] = [];
  readonly #parts: string[] = [];
  readonly #notices = new NoticeCounter();
  readonly #limit: number;
  #length = 0;

  /** @param limit Code units of text; one more is a refusal. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** What was added since the text was `start` long; for what was added last. */
  textFrom(start: number): string {
    let missing = this.#length - start;
    let out = '';
    for (let index = this.#parts.length - 1; missing > 0 && index >= 0; index--) {
      const part = this.#parts[index] ?? '';
      out = part + out;
      missing -= part.length;
    }
    return out;
  }

  /** @throws {RefusalError} where the text grows beyond its bound. */
  add(text: string, kind: OriginKind, at: At, extra: Extra = {}): void {
    if (text === '') return;
    const start = this.#length;
    const end = start + text.length;
    if (end > this.#limit)
      throw new RefusalError('too-large', `the text has more than ${this.#limit} characters`);
    this.#parts.push(text);
    this.#length = end;
    const last = this.origins.at(-1);
    const grows =
      last !== undefined &&
      last.kind === kind &&
      last.was === undefined &&
      extra.was === undefined &&
      last.font === extra.font &&
      follows(last, at);
    if (grows) this.origins[this.origins.length - 1] = { ...last, end };
    else this.origins.push({ start, end, kind, at, ...extra });
  }

  drop(dropped: Dropped): void {
    if (dropped.text !== '') this.dropped.push(dropped);
  }

  notice(code: NoticeCode, severity: Notice['severity'], at?: At, detail?: string): void {
    this.#notices.add(code, severity, at, detail);
  }

  get notices(): readonly Notice[] {
    return this.#notices.list();
  }
}

/** Whether `at` is where the characters of `origin` would go on, within the same run. */
function follows(origin: Origin, at: At): boolean {
  const expected = advance(origin.at, origin.end - origin.start);
  if ('cp' in expected) return 'cp' in at && expected.cp === at.cp && expected.story === at.story;
  return (
    'offset' in expected &&
    'offset' in at &&
    expected.offset === at.offset &&
    expected.run === at.run &&
    expected.paragraph === at.paragraph &&
    expected.part === at.part
  );
}
