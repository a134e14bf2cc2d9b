import { z } from 'zod';
import { LOCALES } from '../../commands/contract/locale.js';
import type { Settings } from '../../commands/contract/settings.js';
import { OperationalError } from '../operations/operational-error.js';
import type { SettingsStore } from './settings-store.js';
import type { SqlClient } from './sql-client.js';
import { MIGRATE, READ_SETTINGS, WRITE_SETTINGS } from './statements.js';

/** A newer release may have written a language that this one does not speak: then the user's holds. */
const ROW = z.object({
  citations: z.boolean(),
  locale: z.enum(LOCALES).nullable().catch(null),
  visibility: z.enum(['channel', 'asker']).nullable().catch(null),
});

/** How to reach the database. Opening is put off until somebody asks, and tried again after it failed. */
export interface SqlSource {
  /** False where there is certainly nothing to read yet, so that reading need not open (or create) anything. */
  exists(): Promise<boolean>;
  open(): Promise<SqlClient>;
  /** Where nothing exists yet: what can be done ahead of the first write without opening anything. */
  prepareFirst?(): Promise<void>;
}

/** Settings in a table, whichever of the two databases holds it. */
export function createSqlSettings(source: SqlSource): SettingsStore {
  let opened: Promise<SqlClient> | undefined;
  let closed = false;

  async function openAndMigrate(): Promise<SqlClient> {
    const client = await source.open();
    try {
      await client.run(MIGRATE);
    } catch (error) {
      await client.close();
      throw error;
    }
    return client;
  }

  function client(): Promise<SqlClient> {
    if (opened === undefined) {
      const attempt = openAndMigrate();
      opened = attempt;
      attempt.catch(() => {
        opened = undefined;
      });
    }
    return opened;
  }

  function refuseWhenClosed(): void {
    if (closed) throw new OperationalError('settings-closed', 'the settings are closed');
  }

  return {
    async read(channel) {
      refuseWhenClosed();
      if (opened === undefined && !(await source.exists())) return undefined;
      const [row] = await (await client()).query(READ_SETTINGS, [channel]);
      return row === undefined ? undefined : toSettings(ROW.parse(row));
    },
    async write(channel, { citations, locale, visibility }) {
      refuseWhenClosed();
      await (await client()).query(WRITE_SETTINGS, [channel, citations, locale ?? null, visibility ?? null]);
    },
    async prepare() {
      refuseWhenClosed();
      if (source.prepareFirst && !(await source.exists())) await source.prepareFirst();
      else await client();
    },
    async close() {
      closed = true;
      const last = opened;
      // A database that could not be opened has nothing to close; who asked was told.
      const client = await last?.catch(() => undefined);
      await client?.close();
    },
  };
}

function toSettings({ citations, locale, visibility }: z.output<typeof ROW>): Settings {
  return {
    citations,
    ...(locale === null ? {} : { locale }),
    ...(visibility === null ? {} : { visibility }),
  };
}
