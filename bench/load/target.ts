/** One question as a platform would deliver it. */
export interface Event {
  /** Unique; a second delivery has the same. */
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  /** Name of a command and the text after it. */
  readonly command: string;
  readonly text: string;
}

/** One platform as the load sees it. The application runs in a process of its own, so that measuring costs it nothing. */
export interface Target {
  readonly name: string;
  /** Resolves when events can be delivered. `onAnswer` is called whenever an answer to the event with this id arrives. */
  start(onAnswer: (id: string) => void): Promise<void>;
  deliver(event: Event): void;
  /** Resident memory of the application, in bytes. */
  residentBytes(): Promise<number>;
  stop(): Promise<void>;
}
