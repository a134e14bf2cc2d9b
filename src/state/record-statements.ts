/** Every statement about records. */

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
