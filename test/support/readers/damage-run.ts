import { ReadingPool } from '../../../src/readers/child-pool.js';
import { decodeText } from '../../../src/readers/decode.js';
import { readDocumentBytes } from '../../../src/readers/read-document.js';
import { ReadError } from '../../../src/readers/read-error.js';
import { droppedCharacters, heldCharacters, type ReadText } from '../../../src/readers/read-text.js';
import { charactersOf } from '../../src/readers/docx/count-characters.js';
import { expectWellFormed } from '../read-text-invariants.js';
import { mutate } from './mutations.js';

/** What became of damaged files of one format. */
export interface DamageReport {
  files: number;
  read: number;
  /** By reason. */
  readonly refused: Record<string, number>;
  /** What must not be: our own errors, readings that break a law, texts that are short in silence. */
  readonly faults: string[];
  /** Milliseconds of the longest. */
  longest: number;
}

/** A file to damage. */
export interface Victim {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bounds of this run: what damage makes slow is to be seen soon. */
const BUDGET = { milliseconds: 10_000, millisecondsAPage: 200, memory: 1024 * 1024 * 1024 };
/** Of the characters of the whole file: where one byte was changed and fewer are left, it has to be told. */
const LEAST = 0.9;

/**
 * Damages `victims` one after the other until `enough` says so, reads each as an upload is read, and holds the readings to the
 * laws: well formed, no character lost, nothing short in silence.
 */
export async function damage(
  victims: readonly Victim[],
  firstSeed: number,
  enough: (report: DamageReport) => boolean,
): Promise<DamageReport> {
  const report: DamageReport = { files: 0, read: 0, refused: {}, faults: [], longest: 0 };
  const pool = new ReadingPool(1, BUDGET);
  const whole = new Map<Victim, number>();
  try {
    for (const victim of victims)
      whole.set(victim, countOf((await readDocumentBytes(victim.bytes, victim.name, pool)).read));
    for (let seed = firstSeed; !enough(report); seed++) {
      const victim = victims[seed % victims.length];
      const other = victims[(seed * 7 + 1) % victims.length];
      if (!victim || !other) break;
      const { bytes, how, light } = await mutate(victim.name, victim.bytes, other.bytes, seed);
      const fault = (what: string) => report.faults.push(`${victim.name}, seed ${seed}, ${how}: ${what}`);
      report.files++;
      const began = Date.now();
      try {
        const { read, kind } = await readDocumentBytes(bytes, victim.name, pool);
        report.read++;
        expectWellFormed(read);
        const lost = await lostBy(kind, bytes, read);
        if (lost !== 0) fault(`${lost} characters lost`);
        const short = countOf(read) < LEAST * (whole.get(victim) ?? 0);
        if (light && short && !read.notices.some(({ severity }) => severity === 'warning'))
          fault(`${countOf(read)} characters of ${whole.get(victim)}, and nothing is said`);
      } catch (error) {
        if (!(error instanceof ReadError)) fault(String(error).slice(0, 600));
        else {
          report.refused[error.code] = (report.refused[error.code] ?? 0) + 1;
          if (error.code === 'too-costly') fault(error.message);
        }
      }
      report.longest = Math.max(report.longest, Date.now() - began);
    }
  } finally {
    pool.close();
  }
  return report;
}

function countOf(read: ReadText): number {
  return heldCharacters(read) + droppedCharacters(read);
}

/** Characters that the file holds and the reading neither has nor lists; 0 where only its reader can count them. */
async function lostBy(kind: string, bytes: Uint8Array, read: ReadText): Promise<number> {
  if (kind === 'docx') return (await charactersOf(bytes)) - countOf(read);
  if (kind === 'text' || kind === 'markdown')
    return (decodeText(bytes)?.text.length ?? countOf(read)) - countOf(read);
  return 0;
}
