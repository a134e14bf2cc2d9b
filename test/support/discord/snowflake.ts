let lastId = 200_000_000_000_000_000n;
/** An id as Discord's: digits, each greater than the one before. */
export function snowflake(): string {
  lastId += 1n;
  return String(lastId);
}
