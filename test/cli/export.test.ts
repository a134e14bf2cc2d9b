import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/cli/run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const yinju = (...words: string[]) => run(words, { dataDirectory: join(folder, 'data') });
const units = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ key, units: read }) => [
      key.replace(/-[0-9a-f]{6}$/u, ''),
      read.map(({ spans: _spans, ...unit }: { spans: unknown }) => unit),
    ])
    .sort();

describe('what is exported as a file each', () => {
  it.each(['md', 'akn'])('is ingested to the same units: %s', async (format) => {
    const to = join(folder, format);
    expect((await yinju('export', '--format', format, '--to', to)).code).toBe(0);
    expect(readdirSync(to)).toHaveLength(2);
    const again = await yinju('ingest', '--dry-run', '--json', to);
    const original = await yinju('ingest', '--dry-run', '--json', 'corpus');
    expect(units(again.stdout)).toEqual(units(original.stdout));
  });

  it('is one document a file where the format is', async () => {
    expect((await yinju('export', '--format', 'akn')).code).toBe(2);
    expect((await yinju('export', '63/194', '--format', 'akn')).stdout).toMatch(/^<\?xml/u);
  });
});
