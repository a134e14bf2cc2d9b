import type { Choice } from '../../../commands/contract/command.js';
import { DEFAULT_LOCALE } from '../../../commands/contract/locale.js';
import type { Reply } from '../../../commands/contract/reply.js';
import type { Chat, Origin, Outcome, Question } from '../../../src/answering/answering.js';

export interface Asked {
  readonly question: Question;
  readonly origin: Origin;
}

/** A Chat over canned replies: deduplicates and keeps account as the real one does, and knows no documents. */
export class CannedChat implements Chat {
  readonly asked: Asked[] = [];
  readonly cited: { readonly text: string; readonly why: 'settings' | 'asked'; readonly origin: Origin }[] =
    [];
  readonly completed: unknown[][] = [];
  readonly ends: { readonly eventId: string; readonly how: string }[] = [];
  choices: readonly Choice[] = [];
  citation: Reply | undefined;
  readonly #answer: (question: Question) => Reply | Promise<Reply>;
  readonly #seen = new Set<string>();
  readonly #pending = new Set<Promise<unknown>>();

  constructor(answer: (question: Question) => Reply | Promise<Reply>) {
    this.#answer = answer;
  }

  async ask(question: Question, origin: Origin): Promise<Outcome> {
    if (this.#isDuplicate(origin)) return { kind: 'duplicate' };
    this.asked.push({ question, origin });
    return { kind: 'reply', reply: await this.#answer(question), locale: origin.locale ?? DEFAULT_LOCALE };
  }

  async complete(...given: Parameters<Chat['complete']>): Promise<readonly Choice[]> {
    this.completed.push(given);
    return this.choices;
  }

  async citations(text: string, origin: Origin, why: 'settings' | 'asked'): Promise<Outcome | undefined> {
    if (this.#isDuplicate(origin)) return { kind: 'duplicate' };
    this.cited.push({ text, why, origin });
    if (!this.citation) return undefined;
    return { kind: 'reply', reply: this.citation, locale: origin.locale ?? DEFAULT_LOCALE };
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
