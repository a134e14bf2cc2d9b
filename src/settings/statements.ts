/** Every statement about settings, in the SQL that PGlite and PostgreSQL share. */

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** In order; one that was released never changes. */
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

export const READ_SETTINGS = `
SELECT citations, locale, visibility FROM yinju_channel_settings WHERE channel = $1`;

export const WRITE_SETTINGS = `
INSERT INTO yinju_channel_settings (channel, citations, locale, visibility) VALUES ($1, $2, $3, $4)
ON CONFLICT (channel) DO UPDATE SET
  citations = excluded.citations, locale = excluded.locale, visibility = excluded.visibility, changed_at = now()`;
