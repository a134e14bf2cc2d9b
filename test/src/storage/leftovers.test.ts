import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataDirectory } from '../../../src/storage/data-directory.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-leftovers-'));
  mkdirSync(join(folder, 'originals'));
  mkdirSync(join(folder, 'cache', 'documents'), { recursive: true });
  mkdirSync(join(folder, 'state', 'settings'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

function leave(pid: number): void {
  mkdirSync(join(folder, 'originals', `.incoming-${pid}-0a1b2c3d`));
  writeFileSync(join(folder, 'originals', `.incoming-${pid}-0a1b2c3d`, 'x.txt'), 'half');
  writeFileSync(join(folder, 'cache', `catalogue.${pid}-0a1b2c3d.tmp`), 'half');
  writeFileSync(join(folder, 'cache', `search-index.${pid}.0a1b2c3d.tmp`), 'half');
  writeFileSync(join(folder, 'cache', 'documents', `00ff.json.${pid}-0a1b2c3d.tmp`), 'half');
  writeFileSync(join(folder, 'state', 'settings', `00ff.json.${pid}-0a1b2c3d.tmp`), 'half');
}

const unfinished = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tmp$|incoming-[^/]*$/u.test(name),
  );

describe('opening the data directory', () => {
  it('clears what a killed process left half-written, and nothing else', () => {
    leave(ended);
    const kept = ['cache/catalogue', 'cache/documents/00ff.json', 'cache/mine.tmp', 'originals/notes'];
    for (const name of kept) writeFileSync(join(folder, name), 'whole');
    openDataDirectory(folder);
    expect(unfinished()).toEqual([join('cache', 'mine.tmp')]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(kept));
  });

  it('leaves what a process at work is writing', () => {
    leave(process.pid);
    leave(process.ppid);
    openDataDirectory(folder);
    expect(unfinished()).toHaveLength(10);
  });

  it('clears what is older than this process under its own id, as every start in a container has the same', () => {
    leave(process.pid);
    const longAgo = new Date(Date.now() - 24 * 3_600_000);
    for (const name of unfinished()) utimesSync(join(folder, name), longAgo, longAgo);
    openDataDirectory(folder);
    expect(unfinished()).toEqual([]);
  });
});
