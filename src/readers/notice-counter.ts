import type { At, Notice, NoticeCode } from './read-text.js';

/** Counts alike notices together, in the order of the first of each. */
export class NoticeCounter {
  readonly #notices = new Map<string, Notice>();

  add(code: NoticeCode, severity: Notice['severity'], at?: At, detail?: string): void {
    const key = `${code} ${detail ?? ''}`;
    const held = this.#notices.get(key);
    const place = at === undefined ? {} : { at };
    const what = detail === undefined ? {} : { detail };
    this.#notices.set(
      key,
      held ? { ...held, count: held.count + 1 } : { code, severity, count: 1, ...place, ...what },
    );
  }

  list(): readonly Notice[] {
    return [...this.#notices.values()];
  }
}
