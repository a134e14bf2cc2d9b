/**
 * What the program itself decides to remember, apart from documents: small JSON values under a key, in rooms.
 * `settings` are decisions and stay; `focus` is what a conversation is about (keys and locators) and fades; `workspaces`
 * are where the bot was installed, their tokens sealed; `installing` are installations that were begun, each once. What is
 * written `behind` may be lost by a killed process.
 */
export const ROOMS = {
  settings: {},
  focus: { lifetimeMs: 24 * 60 * 60_000, behind: true },
  workspaces: {},
  installing: { lifetimeMs: 30 * 60_000 },
} as const satisfies Readonly<Record<string, { readonly lifetimeMs?: number; readonly behind?: true }>>;

export type Room = keyof typeof ROOMS;

/** Milliseconds after which what was written counts as never written. */
export function lifetimeOf(room: Room): number {
  const { lifetimeMs }: { readonly lifetimeMs?: number } = ROOMS[room];
  return lifetimeMs ?? Number.POSITIVE_INFINITY;
}

/** Where they are kept. A write that has returned survives a restart and a killed process. */
export interface Records {
  /** The value as JSON gives it back, not validated; undefined where nothing was written, or too long ago. */
  read(room: Room, key: string): Promise<unknown>;
  /** Replaces the value; undefined takes it away. Of several at once under one key the last one called stands. */
  write(room: Room, key: string, value: unknown): Promise<void>;
  /** Every key of a room that stands now, in no order. */
  keys(room: Room): Promise<readonly string[]>;
  /**
   * Does the work while nobody else who shares these records, in this process or another, does one under the same key.
   * @returns undefined, and nothing is done, where somebody does at the moment.
   */
  exclusively<T>(room: Room, key: string, work: () => Promise<T>): Promise<{ readonly done: T } | undefined>;
  /** Shows early what would make a write fail, and clears away what has faded. */
  prepare(): Promise<void>;
  /** Finishes what was begun; afterwards all other methods reject with the code `state-closed`. */
  close(): Promise<void>;
}
