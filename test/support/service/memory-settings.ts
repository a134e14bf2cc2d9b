import type { Settings } from '../../../commands/contract/settings.js';
import type { SettingsStore } from '../../../src/settings/settings-store.js';

/** The port in its plainest form, for tests of what stands above it. */
export function memorySettings(): SettingsStore {
  const rows = new Map<string, Settings>();
  return {
    read: async (channel) => rows.get(channel),
    write: async (channel, settings) => {
      rows.set(channel, settings);
    },
    prepare: async () => {},
    close: async () => {},
  };
}
