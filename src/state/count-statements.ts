/** Every statement about what processes count together. Times are the server's: clocks of processes differ. */

/**
 * `$1` event, `$2` seconds that it is claimed for, `$3` person or null, `$4` seconds that a question costs, `$5` seconds of
 * questions that may be taken at once. A person's allowance is the moment until which it is used up (the generic cell rate
 * algorithm, ITU-T I.371): one column, and nothing is written where nothing is left.
 */
export const ADMIT = `
WITH claimed AS (
  INSERT INTO yinju_claims AS held (key, until) VALUES ($1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET until = excluded.until WHERE held.until <= now()
  RETURNING key
), taken AS (
  INSERT INTO yinju_allowances AS held (person, used_until)
  SELECT $3, now() + make_interval(secs => $4) FROM claimed WHERE $3::text IS NOT NULL
  ON CONFLICT (person) DO UPDATE SET used_until = greatest(held.used_until, now()) + make_interval(secs => $4)
  WHERE greatest(held.used_until, now()) + make_interval(secs => $4) <= now() + make_interval(secs => $5)
  RETURNING person
)
SELECT EXISTS (SELECT FROM claimed) AS first, EXISTS (SELECT FROM taken) AS granted`;

/** `$1` keys, `$2` seconds. In one order, so that two processes with the same keys do not wait for one another. */
export const CLAIM = `
INSERT INTO yinju_claims AS held (key, until)
SELECT key, now() + make_interval(secs => $2) FROM unnest($1::text[]) AS key ORDER BY key
ON CONFLICT (key) DO UPDATE SET until = excluded.until WHERE held.until <= now()
RETURNING key`;

export const SWEEP_CLAIMS = 'DELETE FROM yinju_claims WHERE until <= now()';
/** An allowance that is not used up is a full one, which is what an absent one is. */
export const SWEEP_ALLOWANCES = 'DELETE FROM yinju_allowances WHERE used_until <= now()';
