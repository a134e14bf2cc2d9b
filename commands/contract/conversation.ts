/** What is remembered from one question of a conversation to the next: keys and locators, never a text. */
export interface Memory {
  /** What `write` was last given within a day, as JSON gives it back; undefined where there is nothing. Not validated. */
  read(): Promise<unknown>;
  /** Replaces it; undefined forgets it. */
  write(value: unknown): Promise<void>;
}

/** The conversation that a question is part of: a channel, a thread, a terminal. */
export interface Conversation {
  /** The same for every question of the conversation, on all platforms different. */
  readonly id: string;
  readonly user: string;
  /** Said to the bot; false for an ordinary message that it merely hears. */
  readonly addressed: boolean;
  /** When it was said, seconds; only differences between two mean something. */
  readonly at: number;
  readonly memory: Memory;
}
