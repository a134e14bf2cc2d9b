import type { At } from './read-text.js';

/** The same place, `units` code units further on. */
export function advance(at: At, units: number): At {
  if (units === 0) return at;
  if ('offset' in at) return { ...at, offset: at.offset + units };
  if ('cp' in at) return { ...at, cp: at.cp + units };
  return at;
}
