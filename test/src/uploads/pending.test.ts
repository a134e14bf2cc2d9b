import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPending } from '../../../src/uploads/pending.js';
import { createUploadService } from '../../support/uploads/service.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yinju-pending-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const HOUR = 60 * 60_000;
const files = [{ name: 'a.txt', bytes: Buffer.from('a') }];
const inRoom = (workspace: string, channel: string) => ({
  room: `${workspace}/${channel}`,
  share: workspace,
});

describe('what waits for a decision', () => {
  it('of one workspace never pushes out what another waits for', () => {
    const pending = createPending(directory);
    const theirs = [1, 2, 3].map(() => pending.lay(files, inRoom('B', 'C1')).id);
    for (let index = 0; index < 130; index++) pending.lay(files, inRoom('A', `C${index % 50}`));
    const left = readdirSync(directory);
    expect(left).toHaveLength(100);
    expect(left).toEqual(expect.arrayContaining(theirs));
  });

  it('is bounded in one room', () => {
    const pending = createPending(directory);
    for (let index = 0; index < 30; index++) pending.lay(files, inRoom('A', 'C1'));
    expect(readdirSync(directory)).toHaveLength(20);
  });

  it('is deleted after its hour, also where nobody uploads again: when the program starts', async () => {
    const waiting = join(directory, 'private', 'pending');
    createPending(waiting).lay(files, inRoom('A', 'C1'));
    createPending(waiting, () => Date.now() + HOUR - 60_000).tidy();
    expect(readdirSync(waiting)).toHaveLength(1);
    const { id } = createPending(waiting).lay(files, inRoom('A', 'C1'));
    const past = new Date(Date.now() - HOUR - 60_000);
    utimesSync(join(waiting, id), past, past);
    const service = createUploadService(directory);
    expect(readdirSync(waiting)).toHaveLength(1);
    expect(readdirSync(waiting)).not.toContain(id);
    await service.close();
  });
});
