import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One build that every test of the compiled program shares; nothing happens where it is fresh. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
