import type { Summary } from './measure.js';

export interface Result extends Summary {
  readonly target: string;
  readonly rate: number;
  /** Processor time of the application for one question, in milliseconds: what of the machine's load does not show in. */
  readonly cpu: number;
  readonly problems: readonly string[];
  /** Resident memory at the end, in bytes. */
  readonly resident: number;
  /** Growth of resident memory after warming up, bytes a second; undefined where the run was too short to tell. */
  readonly growth: number | undefined;
}

interface Bound {
  readonly broken: (result: Result) => boolean;
  readonly says: string;
}

const MEGABYTE = 1024 * 1024;

/** What a run must hold. Comparisons are written so that a figure that is missing (NaN) breaks its bound. */
export const BOUNDS: readonly Bound[] = [
  { says: 'questions were asked', broken: ({ asked }) => !(asked > 0) },
  { says: 'none lost', broken: ({ lost }) => lost !== 0 },
  { says: 'none answered twice', broken: ({ twice }) => twice !== 0 },
  { says: 'nothing answered that was not asked', broken: ({ unasked }) => unasked !== 0 },
  { says: 'no problems', broken: ({ problems }) => problems.length > 0 },
  { says: 'p99 under 100 ms', broken: ({ p99 }) => !(p99 < 100) },
  // The garbage collector's saw-teeth leave up to 0.1 in any minute; a leak of 2 KB a question is 0.4 MB a second.
  { says: 'memory flat', broken: ({ growth }) => growth !== undefined && !(growth < 0.25 * MEGABYTE) },
];

/** The bounds that a result breaks, in words. */
export function brokenBounds(result: Result): readonly string[] {
  return BOUNDS.filter(({ broken }) => broken(result)).map(({ says }) => says);
}
