import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textId, VectorFile } from '../../../src/embeddings/vector-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-vectors-'));
});
afterAll(() => rm(folder, { recursive: true }));

let made = 0;
const path = () => join(folder, `${++made}`);
const VECTORS = ['甲', '乙', '丙'].map(
  (text, at) => [textId(text), Int8Array.of(at, -at, 127, -128)] as const,
);

describe('vectors on disk', () => {
  it('are there again, whoever wrote how many of them at a time', async () => {
    const at = path();
    await new VectorFile(at, 'm').append(VECTORS.slice(0, 1));
    const again = new VectorFile(at, 'm');
    expect([...(await again.read())]).toEqual(VECTORS.slice(0, 1));
    await again.append(VECTORS.slice(1));
    expect([...(await new VectorFile(at, 'm').read())]).toEqual(VECTORS);
  });

  it('are not those of another model, which begins the file anew', async () => {
    const at = path();
    await new VectorFile(at, 'm').append(VECTORS);
    const other = new VectorFile(at, 'n');
    expect((await other.read()).size).toBe(0);
    await other.append([[textId('甲'), Int8Array.of(1, 2)]]);
    expect([...(await new VectorFile(at, 'n').read()).values()]).toEqual([Int8Array.of(1, 2)]);
  });

  it('are as many as are whole where the file was cut or changed, and go on behind those', async () => {
    const at = path();
    await new VectorFile(at, 'm').append(VECTORS);
    const whole = await readFile(at);
    const head = whole.indexOf(0x0a) + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: head, max: whole.length - 1 }), fc.boolean(), async (where, cut) => {
        const damaged = cut ? whole.subarray(0, where) : Buffer.from(whole);
        if (!cut) damaged.writeUInt8((damaged[where] ?? 0) ^ 1, where);
        await writeFile(at, damaged);
        const size = (whole.length - head) / VECTORS.length;
        const good = Math.floor((where - head) / size);
        const file = new VectorFile(at, 'm');
        expect([...(await file.read())]).toEqual(VECTORS.slice(0, good));
        await file.append(VECTORS.slice(good));
        expect([...(await new VectorFile(at, 'm').read())]).toEqual(VECTORS);
      }),
      { numRuns: 60 },
    );
  });

  it('are none where there is no file, or something else', async () => {
    const at = path();
    expect((await new VectorFile(at, 'm').read()).size).toBe(0);
    await writeFile(at, 'something else\n');
    expect((await new VectorFile(at, 'm').read()).size).toBe(0);
  });
});
