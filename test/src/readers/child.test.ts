import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { READ_BUDGET } from '../../../src/readers/child.js';
import { ReadingPool } from '../../../src/readers/child-pool.js';
import { READ_LIMITS } from '../../../src/readers/read-text.js';
import { MADE } from '../../support/readers/made-samples.js';

const HTML = readFileSync(join(MADE, '3-hrc-resolution.html'));
const request = { kind: 'html', bytes: HTML, limits: READ_LIMITS } as const;

let pool: ReadingPool | undefined;
afterEach(() => pool?.close());

describe('the process that reads', () => {
  it('gives what the reader gives, for one file after another', async () => {
    pool = new ReadingPool(1);
    const results = await Promise.all(Array.from({ length: 5 }, () => pool?.read(request)));
    for (const result of results)
      expect(result?.ok && result.read.text).toContain('数据保护与农村社区的水安全');
  });

  it('is ended where it takes too much memory, and the next file is read by another', async () => {
    pool = new ReadingPool(1);
    const small = { ...READ_BUDGET, memory: 1024 * 1024 };
    expect(await pool.read(request, small)).toMatchObject({ ok: false, refusal: { reason: 'too-costly' } });
    expect(await pool.read(request)).toMatchObject({ ok: true });
  });

  it('is ended where it takes too long', async () => {
    pool = new ReadingPool(1);
    const slow = { ...request, bytes: Buffer.from(`<html>${'<b><p>'.repeat(20_000)}`) };
    expect(await pool.read(slow, { ...READ_BUDGET, milliseconds: 1 })).toMatchObject({
      ok: false,
      refusal: { reason: 'too-costly' },
    });
  });

  it('names a bug of ours instead of refusing the file', async () => {
    pool = new ReadingPool(1);
    // No reader is called so: as if the table had lost a line.
    const unknown = { ...request, kind: 'nothing' as 'html' };
    await expect(pool.read(unknown)).rejects.toThrow(/READERS\[kind\]/u);
    expect(await pool.read(request)).toMatchObject({ ok: true });
  });
});
