import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileRecords } from '../../../src/state/file-records.js';
import { recordsContract } from './records-contract.js';

let parent = '';
let folders = 0;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'yinju-state-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const folder = () => join(parent, `state-${folders++}`);

async function onlyFile(room: string): Promise<string> {
  const [name = ''] = await readdir(room);
  return join(room, name);
}

recordsContract('files', async () => {
  const path = folder();
  return {
    open: () => createFileRecords(path),
    async age(room, days) {
      const file = await onlyFile(join(path, room));
      const then = new Date(Date.now() - days * 24 * 60 * 60_000);
      await utimes(file, then, then);
    },
    remove: async () => {},
  };
});

/** Arguments that run `code`, which has `records`, in a process of its own, from its source. */
function otherProcess(path: string, code: string): string[] {
  const module = new URL('../../../src/state/file-records.ts', import.meta.url).href;
  const script = `
import { createFileRecords } from ${JSON.stringify(module)};
const records = createFileRecords(${JSON.stringify(path)});
${code}`;
  return ['--import', 'tsx', '--input-type=module', '--eval', script];
}

describe('records as files', () => {
  it('make nothing by being read', async () => {
    const path = folder();
    expect(await createFileRecords(path).read('settings', 'team/a')).toBeUndefined();
    expect(await readdir(parent)).not.toContain(path.slice(parent.length + 1));
  });

  it('keep a write that has returned when the process is killed the moment after', async () => {
    const path = folder();
    const child = spawn(
      process.execPath,
      otherProcess(
        path,
        `await records.write('settings', 'team/a', { citations: true });
         process.kill(process.pid, 'SIGKILL');`,
      ),
    );
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    expect(await createFileRecords(path).read('settings', 'team/a')).toEqual({ citations: true });
  });

  it('are never read in part, whoever is writing them and however often it is killed', async () => {
    const path = folder();
    const records = createFileRecords(path);
    const long = (mark: string) => mark.repeat(200_000);
    await records.write('settings', 'team/a', long('甲'));
    const child = spawn(
      process.execPath,
      otherProcess(
        path,
        `console.log('begun');
         for (;;) for (const mark of ['甲', '乙']) await records.write('settings', 'team/a', mark.repeat(200_000));`,
      ),
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), 300);
    const seen = new Set<unknown>();
    for (let running = true; running; ) {
      running = !(await Promise.race([ended.then(() => true), new Promise((r) => setTimeout(r, 5))]));
      seen.add(await records.read('settings', 'team/a'));
    }
    for (const value of seen) expect([long('甲'), long('乙')]).toContain(value);
  });

  it('are shared by processes: what one has written the other reads', async () => {
    const path = folder();
    const records = createFileRecords(path);
    await records.write('settings', 'team/a', { citations: true });
    const code = `const before = await records.read('settings', 'team/a');
      await records.write('settings', 'team/a', { citations: false });
      console.log(JSON.stringify(before));`;
    const { stdout } = await promisify(execFile)(process.execPath, otherProcess(path, code));
    expect(JSON.parse(stdout)).toEqual({ citations: true });
    expect(await records.read('settings', 'team/a')).toEqual({ citations: false });
  });

  it('let no other process in while one does something under a key, nor for a while after it was killed', async () => {
    const path = folder();
    const records = createFileRecords(path);
    const child = spawn(
      process.execPath,
      otherProcess(
        path,
        `await records.exclusively('workspaces', 'a', async () => {
           console.log('begun');
           await new Promise((resolve) => setTimeout(resolve, 60_000));
         });`,
      ),
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const take = (key: string) => records.exclusively('workspaces', key, async () => 'taken');
    expect([await take('a'), await take('b')]).toEqual([undefined, { done: 'taken' }]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(await take('a')).toBeUndefined();
    const then = new Date(Date.now() - 3 * 60_000);
    await utimes(await onlyFile(join(path, 'workspaces')), then, then);
    expect(await Promise.all([take('a'), take('a')])).toContainEqual({ done: 'taken' });
    expect(await take('a')).toEqual({ done: 'taken' });
  });

  it('say so where their place cannot hold a folder, early and at each write', async () => {
    const file = join(parent, 'a-file');
    await writeFile(file, '');
    const records = createFileRecords(join(file, 'state'));
    const unwritable = { code: 'state-unwritable' };
    await expect(records.prepare()).rejects.toMatchObject(unwritable);
    await expect(records.write('settings', 'team/a', 1)).rejects.toMatchObject(unwritable);
    expect(await records.read('settings', 'team/a')).toBeUndefined();
  });

  it('say so where a file is damaged, and are whole again after the next write', async () => {
    const path = folder();
    const records = createFileRecords(path);
    await records.write('settings', 'team/a', 1);
    await writeFile(await onlyFile(join(path, 'settings')), '{"key":"team/a","va');
    await expect(records.read('settings', 'team/a')).rejects.toMatchObject({ code: 'state-damaged' });
    await records.write('settings', 'team/a', 2);
    expect(await records.read('settings', 'team/a')).toBe(2);
  });

  it('never say of a flipped bit that nobody decided anything, nor that somebody decided otherwise', async () => {
    const path = folder();
    const records = createFileRecords(path);
    const decided = { citations: true, locale: 'en', visibility: 'asker' };
    await records.write('settings', 'team/a', decided);
    const file = await onlyFile(join(path, 'settings'));
    const whole = await readFile(file);
    for (const [at, byte] of whole.entries()) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(byte ^ (1 << (at & 7)), at);
      await writeFile(file, damaged);
      const read = await records.read('settings', 'team/a').catch((error: { code: string }) => error.code);
      expect(['state-damaged', decided], `byte ${at}`).toContainEqual(read);
    }
  });

  it('take a decision of an earlier release, which had no hash', async () => {
    const path = folder();
    const records = createFileRecords(path);
    await records.write('settings', 'team/a', 1);
    await writeFile(await onlyFile(join(path, 'settings')), '{"key":"team/a","value":{"citations":true}}\n');
    expect(await records.read('settings', 'team/a')).toEqual({ citations: true });
  });

  it.runIf(process.platform === 'linux')('wait for no pipe in the place of a file', async () => {
    const path = folder();
    const records = createFileRecords(path);
    await records.write('settings', 'team/a', 1);
    const file = await onlyFile(join(path, 'settings'));
    await rm(file);
    execFileSync('mkfifo', [file]);
    await expect(records.read('settings', 'team/a')).rejects.toMatchObject({ code: 'state-damaged' });
    expect(await records.keys('settings')).toEqual([]);
  });

  it('clear away what has faded and what killed processes left, and nothing else', async () => {
    const path = folder();
    const records = createFileRecords(path);
    await records.write('settings', 'team/a', 1);
    await records.write('focus', 'old', 1);
    const old = await onlyFile(join(path, 'focus'));
    await records.write('focus', 'new', 1);
    await mkdir(join(path, 'settings'), { recursive: true });
    const left = join(path, 'settings', 'x.json.1-abc.tmp');
    await writeFile(left, '{');
    const longAgo = new Date(Date.now() - 3 * 24 * 60 * 60_000);
    for (const file of [old, left, await onlyFile(join(path, 'settings'))])
      await utimes(file, longAgo, longAgo);
    await records.prepare();
    expect(await readdir(join(path, 'focus'))).toHaveLength(1);
    expect(await readdir(join(path, 'settings'))).toHaveLength(1);
    expect(await records.read('settings', 'team/a')).toBe(1);
  });
});
