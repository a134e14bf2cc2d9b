import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedSettings } from '../../../src/settings/embedded.js';
import { settingsContract } from './settings-contract.js';

/** One blank database for all tests of this file: creating one takes seconds. */
let parent = '';
let copies = 0;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'yinju-settings-'));
  const template = createEmbeddedSettings(join(parent, 'template'));
  await template.prepare();
  await template.close();
}, 120_000);
afterAll(() => rm(parent, { recursive: true, force: true }));

async function directoryReady(): Promise<string> {
  const directory = join(parent, `settings-${copies++}`);
  await cp(join(parent, 'template.blank'), `${directory}.blank`, { recursive: true });
  return directory;
}

settingsContract('an embedded database', async () => {
  const directory = await directoryReady();
  return { open: () => createEmbeddedSettings(directory), remove: async () => {} };
});

/** Runs the store in a process of its own, from its source; `code` has `store`. */
function otherProcess(directory: string, code: string): string[] {
  const module = new URL('../../../src/settings/embedded.ts', import.meta.url).href;
  const script = `
import { createEmbeddedSettings } from ${JSON.stringify(module)};
const store = createEmbeddedSettings(${JSON.stringify(directory)});
${code}`;
  return ['--import', 'tsx', '--input-type=module', '--eval', script];
}

describe('an embedded database', () => {
  it('is neither created nor opened by reading', async () => {
    const directory = await directoryReady();
    const store = createEmbeddedSettings(directory);
    expect(await store.read('team/a')).toBeUndefined();
    await store.close();
    const names = await readdir(parent);
    expect(names.filter((name) => directory.endsWith(name) || name.endsWith('.lock'))).toEqual([]);
  });

  it('keeps a write that has returned when the process is killed the moment after', async () => {
    const directory = await directoryReady();
    const child = spawn(
      process.execPath,
      otherProcess(
        directory,
        `await store.write('team/a', { citations: true, locale: 'en' });
         process.kill(process.pid, 'SIGKILL');`,
      ),
    );
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    const store = createEmbeddedSettings(directory);
    expect(await store.read('team/a')).toEqual({ citations: true, locale: 'en' });
    await store.close();
  });

  it('refuses a second process, which can still answer with the defaults, and lets it in after the first', async () => {
    const directory = await directoryReady();
    const store = createEmbeddedSettings(directory);
    await store.write('team/a', { citations: true });
    const ask = async () => {
      const code = `console.log(JSON.stringify(await store.read('team/a').catch((error) => error.code)));
        await store.close();`;
      const { stdout } = await promisify(execFile)(process.execPath, otherProcess(directory, code));
      return JSON.parse(stdout) as unknown;
    };
    expect(await ask()).toBe('settings-in-use');
    await store.write('team/a', { citations: false });
    await store.close();
    expect(await ask()).toEqual({ citations: false });
  });

  it('refuses a second store in the same process too, and names who holds it', async () => {
    const directory = await directoryReady();
    const first = createEmbeddedSettings(directory);
    await first.write('team/a', { citations: true });
    const second = createEmbeddedSettings(directory);
    await expect(second.read('team/a')).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await first.close();
    expect(await second.read('team/a')).toEqual({ citations: true });
    await second.close();
  });

  it('says so where its place cannot hold a directory', async () => {
    const file = join(parent, 'a-file');
    await writeFile(file, '');
    const store = createEmbeddedSettings(join(file, 'settings'));
    await expect(store.write('team/a', { citations: true })).rejects.toMatchObject({
      code: 'settings-directory',
    });
    await store.close();
  });
});
