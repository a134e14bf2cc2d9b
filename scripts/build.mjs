// Compiles the program when what it was compiled from has changed, and only then.
// `node scripts/build.mjs` is what `npm ci` runs (prepare); scripts/yinju.mjs asks before every command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.stamp');
const LOCK = join(ROOT, '.build-lock');
const SOURCES = ['index', 'commands', 'src'];
const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];
const LOCK_WAIT_MS = 120_000;

/** Why there is nothing current to run; the message is for the person at the keyboard. */
export class BuildError extends Error {}

/**
 * Hash of everything the build is made from; undefined in an installation that carries only `dist/`.
 * Contents, not times: a checkout or an image copy changes times and nothing else.
 */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const entries = listFiles(folder);
    if (entries === undefined) return undefined;
    for (const path of entries) hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  for (const name of SETTINGS) hash.update(`\0${name}\0`).update(readIfThere(join(ROOT, name)) ?? '');
  return hash.digest('hex');
}

function listFiles(folder) {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * How the compiler is run: program and its first arguments; undefined where there is none. Development dependencies carry
 * it. Where they were left out (`npm ci --omit=dev`) npm lends it for as long as its `prepare` runs; the types of
 * packages are missing then, and what is released was checked before.
 */
function findCompiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    return [process.execPath, join(manifest, '..', 'bin', 'tsc')];
  } catch {
    if (process.env.npm_lifecycle_event !== 'prepare') return undefined;
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const lent = `typescript@${devDependencies.typescript}`;
    return ['npm', 'exec', '--yes', `--package=${lent}`, '--', 'tsc', '--noCheck', '--types', ''];
  }
}

/** Runs `work` while no other process builds. A lock whose owner has died is taken over. */
function withLock(work) {
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() > deadline || lockIsAbandoned()) rmSync(LOCK, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    return work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function lockIsAbandoned() {
  const pid = Number(readIfThere(join(LOCK, 'pid')));
  // Between mkdir and the pid there is a moment without one; five seconds are more than a moment.
  if (!pid) return ageOf(LOCK) > 5_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function compile([program, ...args], stamp) {
  const fresh = `${DIST}.new`;
  const old = `${DIST}.old`;
  rmSync(fresh, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', fresh],
    { cwd: ROOT, encoding: 'utf8', shell: program === 'npm' && process.platform === 'win32' },
  );
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new BuildError(`The sources do not compile:\n${stdout ?? ''}${stderr ?? ''}`);
  }
  writeFileSync(join(fresh, '.stamp'), stamp);
  // A folder swap, so that outputs of deleted sources go too and a reader never sees half a build.
  rmSync(old, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(fresh, DIST);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Makes `dist/` correspond to the sources. Writes nothing to standard output.
 * @returns {'fresh' | 'compiled' | 'no-compiler'} `no-compiler`: nothing was built yet and nothing can build it.
 * @throws {BuildError} where running what there is would mean running something else than the sources.
 */
export function ensureBuilt() {
  const stamp = stampOfSources();
  const built = readIfThere(STAMP);
  if (built !== undefined && (stamp === undefined || built === stamp)) return 'fresh';
  const compiler = findCompiler();
  if (compiler === undefined || stamp === undefined) {
    if (built === undefined) return 'no-compiler';
    throw new BuildError(
      'The build is older than its sources and the compiler is not installed: run `npm ci`.',
    );
  }
  return withLock(() => {
    // Another process may have built it while this one waited.
    if (readIfThere(STAMP) === stamp) return 'fresh';
    compile(compiler, stamp);
    return 'compiled';
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    // An installation without development dependencies gets its dist/ from elsewhere; that is no error here.
    if (ensureBuilt() === 'no-compiler')
      process.stderr.write('yinju: not compiled, because the compiler is a development dependency.\n');
  } catch (error) {
    process.stderr.write(`yinju: ${error instanceof BuildError ? error.message : error.stack}\n`);
    process.exitCode = 2;
  }
}
