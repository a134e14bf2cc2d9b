import type { Choice } from '../../../commands/contract/command.js';
import { DEFAULT_LOCALE } from '../../../commands/contract/locale.js';
import type { Reply, Visibility } from '../../../commands/contract/reply.js';
import { DEFAULT_SETTINGS } from '../../../commands/contract/settings.js';
import type { Answering } from '../../../src/answering/answering.js';
import { shownTo } from '../../../src/answering/circumstances.js';
import type { Origin, Outcome, Question } from '../../../src/answering/question.js';

export interface Asked {
  readonly question: Question;
  readonly origin: Origin;
}

/** Answering over canned replies: deduplicates and keeps account as the real one does, and knows no documents. */
export class CannedAnswering implements Answering {
  readonly asked: Asked[] = [];
  readonly cited: { readonly text: string; readonly why: 'settings' | 'asked'; readonly origin: Origin }[] =
    [];
  readonly completed: unknown[][] = [];
  readonly ends: { readonly eventId: string; readonly how: string }[] = [];
  choices: readonly Choice[] = [];
  citation: Reply | undefined;
  /** The channel keeps answers to the asker. */
  confined = false;
  readonly #answer: (question: Question) => Reply | Promise<Reply>;
  readonly #seen = new Set<string>();
  readonly #pending = new Set<Promise<unknown>>();

  constructor(answer: (question: Question) => Reply | Promise<Reply>) {
    this.#answer = answer;
  }

  receive(_platform: string, begin: () => void): void {
    begin();
  }

  async ask(question: Question, origin: Origin, wished?: Visibility): Promise<Outcome> {
    if (this.#isDuplicate(origin)) return { kind: 'duplicate' };
    this.asked.push({ question, origin });
    const settings = { ...DEFAULT_SETTINGS, ...(this.confined ? { visibility: 'asker' as const } : {}) };
    const reply = shownTo(await this.#answer(question), settings, wished);
    const confined = this.confined && origin.direct !== true;
    return {
      kind: 'reply',
      reply,
      locale: origin.locale ?? DEFAULT_LOCALE,
      ...(confined ? { confined } : {}),
    };
  }

  async complete(...given: Parameters<Answering['complete']>): Promise<readonly Choice[]> {
    this.completed.push(given);
    return this.choices;
  }

  async citations(text: string, origin: Origin, why: 'settings' | 'asked'): Promise<Outcome | undefined> {
    if (this.#isDuplicate(origin)) return { kind: 'duplicate' };
    this.cited.push({ text, why, origin });
    if (!this.citation) return undefined;
    return { kind: 'reply', reply: this.citation, locale: origin.locale ?? DEFAULT_LOCALE };
  }

  failure(code: string): Reply {
    return {
      status: 'failure',
      visibility: 'asker',
      code,
      blocks: [{ type: 'text', text: `出错 ${code}` }],
      actions: [],
    };
  }

  fault(): string {
    return 'canned';
  }

  async track<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work);
    try {
      return await work;
    } finally {
      this.#pending.delete(work);
    }
  }

  answered({ eventId }: Origin, how: 'sent' | 'failed' | 'expired'): void {
    this.ends.push({ eventId, how });
  }

  /** Resolves when everything tracked has ended. */
  async drained(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
  }

  #isDuplicate({ eventId }: Origin): boolean {
    if (this.#seen.has(eventId)) return true;
    this.#seen.add(eventId);
    return false;
  }
}
