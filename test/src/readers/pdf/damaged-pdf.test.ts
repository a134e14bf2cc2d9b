import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { READ_BUDGET } from '../../../../src/readers/child.js';
import { ReadingPool } from '../../../../src/readers/child-pool.js';
import { readPdf } from '../../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS } from '../../../../src/readers/read-text.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';
import { SAMPLES, sampleFile } from '../../../support/readers/made-samples.js';

const pool = new ReadingPool(1, { ...READ_BUDGET, milliseconds: 10_000 });
afterAll(() => pool.close());

const source = sampleFile('6-summary-record', 'tagged.pdf') ?? new Uint8Array();

/** Some bytes changed; sometimes the end cut off. */
const damaged = fc
  .record({
    changes: fc.array(fc.record({ at: fc.nat(source.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 60,
    }),
    end: fc.option(fc.integer({ min: 1_000, max: source.length }), { nil: source.length, freq: 4 }),
  })
  .map(({ changes, end }) => {
    const bytes = Uint8Array.from(source);
    for (const { at, byte } of changes) bytes[at] = byte;
    return bytes.subarray(0, end);
  });

it('is read or refused within its budget, and the process that asked lives on', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const result = await pool.read({ kind: 'pdf', bytes, limits: READ_LIMITS });
      if (result.ok) expectWellFormed(result.read);
      else
        expect(result.refusal.reason).toMatch(
          /^(?:damaged|encrypted|scanned|text-unknown|too-costly|empty)$/u,
        );
    }),
    { numRuns: 25 },
  );
}, 120_000);

const notices = async (bytes: Uint8Array) =>
  expectRead(await readPdf(bytes, READ_LIMITS)).notices.map(({ code }) => code);

it('says that something may be missing where the contents of a page are damaged', async () => {
  const bytes = Uint8Array.from(source);
  const contents = Buffer.from(bytes).indexOf('stream') + 200;
  bytes.fill(0x55, contents, contents + 30);
  expect(await notices(bytes)).toContain('malformed-part');
});

it.each(SAMPLES)('finds nothing damaged in %s', async (sample) => {
  for (const ending of ['pdf', 'tagged.pdf'])
    expect(await notices(sampleFile(sample, ending) ?? new Uint8Array())).not.toContain('malformed-part');
});
