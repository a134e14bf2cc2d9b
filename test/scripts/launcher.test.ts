import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yinju-launcher-'));
  cpSync(join(PROJECT, 'scripts'), join(root, 'scripts'), { recursive: true });
  for (const room of ['src', 'commands', 'index']) mkdirSync(join(root, room));
  const compilerOptions = { module: 'NodeNext', target: 'ES2023', rootDir: '.', strict: true, types: [] };
  write('package.json', '{"type": "module"}');
  write('tsconfig.json', '{}');
  write('tsconfig.build.json', JSON.stringify({ compilerOptions, include: ['src', 'index'] }));
  write('index/answer.ts', "export const answer: string = 'first';");
  write('src/cli.ts', "import { answer } from '../index/answer.js';\nconsole.log(answer);");
  installCompiler();
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function installCompiler(): void {
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
}

function yinju() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'yinju.mjs')], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const FIRST = { status: 0, stdout: 'first\n', stderr: '' };

describe('the launcher', () => {
  it('compiles what was never compiled, and then only what has changed', () => {
    expect(yinju()).toEqual(FIRST);
    const built = statSync(join(root, 'dist')).mtimeMs;
    expect(yinju()).toEqual(FIRST);
    expect(statSync(join(root, 'dist')).mtimeMs).toBe(built);
    write('index/answer.ts', "export const answer: string = 'second';");
    expect(yinju()).toEqual({ ...FIRST, stdout: 'second\n' });
  });

  it('runs nothing that does not correspond to the sources', () => {
    expect(yinju()).toEqual(FIRST);
    write('index/answer.ts', 'export const answer: string = 1;');
    const broken = yinju();
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(broken.stderr).toContain('index/answer.ts');
    write('index/answer.ts', "export const answer: string = 'first';");
    rmSync(join(root, 'node_modules'));
    expect(yinju()).toEqual(FIRST);
    write('index/answer.ts', "export const answer: string = 'third';");
    const stale = yinju();
    expect(stale).toMatchObject({ status: 2, stdout: '' });
    expect(stale.stderr).toContain('npm ci');
  });

  it('leaves nothing of a source that is gone', () => {
    write('index/old.ts', 'export const old = 1;');
    yinju();
    rmSync(join(root, 'index', 'old.ts'));
    yinju();
    expect(() => readFileSync(join(root, 'dist', 'index', 'old.js'))).toThrow(/ENOENT/u);
  });

  it('runs a build that comes without sources and without a compiler', () => {
    yinju();
    for (const path of ['src', 'commands', 'index', 'node_modules'])
      rmSync(join(root, path), { recursive: true });
    expect(yinju()).toEqual(FIRST);
  });

  it('says what to do where there is nothing to run', () => {
    rmSync(join(root, 'node_modules'));
    const { status, stderr } = yinju();
    expect(status).toBe(2);
    expect(stderr).toContain('npm ci');
  });

  it('takes over from a build that died', () => {
    mkdirSync(join(root, '.build-lock'));
    // No process has this id: Linux, macOS and Windows number below 2^22, 10^5 and 2^32 in steps of four.
    write('.build-lock/pid', '4194305');
    expect(yinju()).toEqual(FIRST);
  });
});
