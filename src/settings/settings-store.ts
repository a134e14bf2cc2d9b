import type { Settings } from '../../commands/contract/settings.js';

/** Where the decisions of channels are kept. A write that has returned survives a restart and a killed process. */
export interface SettingsStore {
  /** The channel's settings, or undefined where nobody ever decided anything. */
  read(channel: string): Promise<Settings | undefined>;
  write(channel: string, settings: Settings): Promise<void>;
  /** Does ahead of time, in the background, what would make the first write slow; shows early what would make it fail. */
  prepare(): Promise<void>;
  /** Finishes what was begun and lets go of the database; afterwards all other methods reject. */
  close(): Promise<void>;
}
