/** The tables of a shared server, as they came to be. */

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** In order; one that was applied anywhere never changes. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `CREATE TABLE yinju_channel_settings (
      channel text PRIMARY KEY,
      citations boolean NOT NULL,
      locale text,
      visibility text,
      changed_at timestamptz NOT NULL DEFAULT now()
    );`,
  },
  {
    version: 2,
    sql: `CREATE TABLE yinju_records (
      room text NOT NULL,
      key text NOT NULL,
      value jsonb NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (room, key)
    );
    INSERT INTO yinju_records (room, key, value, changed_at)
      SELECT 'settings', channel, jsonb_strip_nulls(jsonb_build_object(
        'citations', citations, 'locale', locale, 'visibility', visibility)), changed_at
      FROM yinju_channel_settings;
    DROP TABLE yinju_channel_settings;`,
  },
  {
    // What is over in minutes needs no log: it is written without waiting for the disk, and gone after a crash.
    version: 3,
    sql: `CREATE UNLOGGED TABLE yinju_claims (
      key text PRIMARY KEY,
      until timestamptz NOT NULL
    );
    CREATE UNLOGGED TABLE yinju_allowances (
      person text PRIMARY KEY,
      used_until timestamptz NOT NULL
    ) WITH (fillfactor = 50);`,
  },
];

/** Any constant that nothing else on the same server uses: processes that start together migrate one after the other. */
const MIGRATION_LOCK = 7_961_263_194;

/** One script, safe to run at every start and by several processes at once: what was applied is left alone. */
export const MIGRATE = `
BEGIN;
SELECT pg_advisory_xact_lock(${MIGRATION_LOCK});
CREATE TABLE IF NOT EXISTS yinju_migrations (
  version integer PRIMARY KEY,
  applied_at timestamptz NOT NULL DEFAULT now()
);
${MIGRATIONS.map(
  ({ version, sql }) => `DO $migration$ BEGIN
  IF NOT EXISTS (SELECT FROM yinju_migrations WHERE version = ${version}) THEN
    ${sql}
    INSERT INTO yinju_migrations (version) VALUES (${version});
  END IF;
END $migration$;`,
).join('\n')}
COMMIT;`;

/** Whether the transaction has the key for itself until it ends; by a lock that ends with its connection too. */
export const TAKE = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, ${MIGRATION_LOCK})) AS taken`;
