/** The hash of a run as the engine is given it. */
export function runName(hash: number): string {
  return hash.toString(36);
}
