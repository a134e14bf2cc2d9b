import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that a test can fill, make read-only, and heal again. */
export interface SmallDisk {
  readonly path: string;
  readonly fill: () => void;
  readonly makeReadOnly: () => void;
  /** Room again, and writable. */
  readonly heal: () => void;
  readonly remove: () => void;
}

function run(...words: string[]): boolean {
  const [program = '', ...rest] = words;
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}

/** A disk in memory; undefined where this user may mount none. */
export function mountSmallDisk(megabytes = 24): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'yinju-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, '.filler');
  return {
    path,
    fill() {
      // In ever smaller pieces, until not a byte is left.
      for (let size = 1 << 20; size > 0; size >>= 1)
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
        } catch {
          // Full for this size.
        }
    },
    makeReadOnly: () => void run('mount', '-o', 'remount,ro', path),
    heal() {
      run('mount', '-o', 'remount,rw', path);
      rmSync(filler, { force: true });
    },
    remove() {
      run('umount', '-l', path);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/**
 * A folder in which this process can write no byte any more, as on a full disk, by the limit that the system sets to the
 * size of its files; undefined where it sets none.
 */
export function limitedFolder(): SmallDisk | undefined {
  const limit = (size: string) => run('prlimit', '--pid', String(process.pid), `--fsize=${size}:`);
  if (!limit('unlimited')) return undefined;
  const path = mkdtempSync(join(tmpdir(), 'yinju-disk-'));
  mkdirSync(path, { recursive: true });
  const fill = () => void limit('0');
  const heal = () => void limit('unlimited');
  return {
    path,
    fill,
    makeReadOnly: fill,
    heal,
    remove() {
      heal();
      rmSync(path, { recursive: true });
    },
  };
}
