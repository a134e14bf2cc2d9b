import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { READ_BUDGET } from '../../../../src/readers/child.js';
import { ReadingPool } from '../../../../src/readers/child-pool.js';
import { READ_LIMITS } from '../../../../src/readers/read-text.js';
import { sampleFile } from '../../../support/readers/made-samples.js';
import { expectWellFormed } from '../../../support/read-text-invariants.js';

const pool = new ReadingPool(1, { ...READ_BUDGET, milliseconds: 10_000 });
afterAll(() => pool.close());

const source = sampleFile('6-summary-record', 'tagged.pdf') ?? new Uint8Array();

/** Some bytes changed; sometimes the end cut off. */
const damaged = fc
  .record({
    changes: fc.array(fc.record({ at: fc.nat(source.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 60 }),
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
      else expect(result.refusal.reason).toMatch(/^(?:damaged|encrypted|scanned|text-unknown|too-costly|empty)$/u);
    }),
    { numRuns: 25 },
  );
}, 120_000);
