/** Every statement about records. */

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

/** `$3`: seconds that a record lives, null for ever. */
export const READ = `
SELECT value FROM yinju_records
WHERE room = $1 AND key = $2 AND ($3::float IS NULL OR changed_at > now() - make_interval(secs => $3))`;

export const WRITE = `
INSERT INTO yinju_records (room, key, value) VALUES ($1, $2, $3)
ON CONFLICT (room, key) DO UPDATE SET value = excluded.value, changed_at = now()`;

export const REMOVE = `DELETE FROM yinju_records WHERE room = $1 AND key = $2`;

/** `$2`: seconds that a record of the room lives. */
export const SWEEP = `DELETE FROM yinju_records WHERE room = $1 AND changed_at <= now() - make_interval(secs => $2)`;

/** `$2`: seconds that a record of the room lives, null for ever. */
export const KEYS = `
SELECT key FROM yinju_records
WHERE room = $1 AND ($2::float IS NULL OR changed_at > now() - make_interval(secs => $2))`;

/** Whether the transaction has the key for itself until it ends; by a lock that ends with its connection too. */
export const TAKE = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, ${MIGRATION_LOCK})) AS taken`;
