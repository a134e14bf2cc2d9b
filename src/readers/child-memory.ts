import { readFileSync } from 'node:fs';

/**
 * Bytes of memory that a process takes, resident and swapped out, seen from outside; undefined where the system does not
 * tell in this way. A process that is busy, or that holds its memory outside the heap, cannot hide it.
 */
export function memoryOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0);
    return 1024 * (kilobytes('VmRSS') + kilobytes('VmSwap'));
  } catch {
    return undefined;
  }
}
