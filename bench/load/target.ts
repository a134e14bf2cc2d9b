/** One question as a platform would deliver it. */
export interface Event {
  /** Unique; a second delivery has the same. */
  readonly id: string;
  /** Digits. */
  readonly user: string;
  readonly command: string;
  /** Options by name, for platforms that ask for each; their values in order are the line of those that do not. */
  readonly options: Readonly<Record<string, string>>;
}

/** Called for the first message that answers an event, and for every message that says the same once more. */
export type OnAnswer = (id: string, at: number) => void;

/** One platform as the load sees it. The application runs in a process of its own, so that measuring costs it nothing. */
export interface Target {
  readonly name: string;
  /** Resolves when events can be delivered. */
  start(onAnswer: OnAnswer): Promise<void>;
  deliver(event: Event): void;
  /** Resident memory of the application, in bytes. */
  residentBytes(): Promise<number>;
  /** Processor time of the application since its start, in seconds; absent where it is not the whole application. */
  cpuSeconds?(): Promise<number>;
  /** What went wrong that no answer shows: payloads that break a limit, failures and refusals that the application counted. */
  problems(): Promise<readonly string[]>;
  /** Ends the application. @throws where it does not leave in order. */
  stop(): Promise<void>;
}
