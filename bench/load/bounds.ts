import type { Disturbance } from './disturbance.js';
import type { Summary } from './measure.js';

export interface Result extends Summary {
  readonly target: string;
  readonly rate: number;
  /** Questions asked before the measured ones: a service that runs is warm. */
  readonly warmUp: number;
  /**
   * Processor time of the application for one question, in milliseconds: what of the machine's load does not show in.
   * Undefined where nothing but a part of the application runs.
   */
  readonly cpu: number | undefined;
  /** What the machine did to work of the same time, measured before and after, without the application. */
  readonly disturbance: Disturbance;
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

/** What depends on the machine. */
export interface Machine {
  /** The slowest answer but one in a hundred, milliseconds. */
  readonly p99: number;
  /** Processor time of the application for one question, milliseconds. */
  readonly cpu: number;
}

/** Nothing else runs on it: the figures that the service is to hold. 5 ms at 200 a second is one core. */
export const QUIET: Machine = { p99: 100, cpu: 5 };
/**
 * Others run on it, so that latencies say as much of them as of us: only what is slow by a multiple is told. Processor
 * time grows there too, since caches and clocks are shared, so its bound is twice that of a machine of our own.
 */
export const SHARED: Machine = { p99: 1_000, cpu: 10 };

const MEGABYTE = 1024 * 1024;

/** What a run must hold. Comparisons are written so that a figure that is missing (NaN) breaks its bound. */
export function boundsOn(machine: Machine): readonly Bound[] {
  return [
    { says: 'questions were asked', broken: ({ asked }) => !(asked > 0) },
    { says: 'none lost', broken: ({ lost }) => lost !== 0 },
    { says: 'none answered twice', broken: ({ twice }) => twice !== 0 },
    { says: 'nothing answered that was not asked', broken: ({ unasked }) => unasked !== 0 },
    { says: 'no problems', broken: ({ problems }) => problems.length > 0 },
    // What others did to the machine is theirs; on a quiet one both corrections are nothing.
    {
      says: `p99 under ${machine.p99} ms`,
      broken: ({ p99, disturbance }) => !(p99 - disturbance.held < machine.p99),
    },
    {
      says: `under ${machine.cpu} ms of processor time a question`,
      broken: ({ cpu, disturbance }) => cpu !== undefined && !(cpu / disturbance.slowness < machine.cpu),
    },
    // The garbage collector's saw-teeth leave up to 0.1 in any minute; a leak of 2 KB a question is 0.4 MB a second.
    { says: 'memory flat', broken: ({ growth }) => growth !== undefined && !(growth < 0.25 * MEGABYTE) },
  ];
}

/** The bounds that a result breaks, in words. */
export function brokenBounds(result: Result, machine: Machine = QUIET): readonly string[] {
  return boundsOn(machine)
    .filter(({ broken }) => broken(result))
    .map(({ says }) => says);
}
