import { type RunningApplication, startApplication } from './application.js';

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

/** Called for the first message that answers an event, with its body, and for every message that says the same once more. */
export type OnAnswer = (id: string, at: number, body?: unknown) => void;

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

/** A platform on this machine, without the application. */
export interface PlatformSide {
  /** @returns The environment that leads the application to it. */
  start(onAnswer: OnAnswer): Promise<Readonly<Record<string, string>>>;
  deliver(event: Event): void;
  /** Something that is no event. */
  deliverRubbish(text: string): void;
  /** Payloads that broke a limit of the platform. */
  problems(): readonly string[];
  stop(): Promise<void>;
}

/** One platform and an application that serves it alone. */
export function targetOver(name: string, side: PlatformSide): Target {
  let application: RunningApplication | undefined;
  return {
    name,
    async start(onAnswer) {
      application = await startApplication(await side.start(onAnswer));
    },
    deliver: (event) => side.deliver(event),
    residentBytes: async () => (application ? application.residentBytes() : Number.NaN),
    cpuSeconds: async () => (application ? application.cpuSeconds() : Number.NaN),
    problems: async () => [...side.problems(), ...((await application?.problems()) ?? [])],
    async stop() {
      try {
        await application?.stop();
      } finally {
        await side.stop();
      }
    },
  };
}
