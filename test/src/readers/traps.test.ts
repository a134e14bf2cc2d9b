import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { READ_BUDGET } from '../../../src/readers/child.js';
import { ReadingPool } from '../../../src/readers/child-pool.js';
import { readDocument } from '../../../src/readers/read-document.js';
import { ReadError } from '../../../src/readers/read-error.js';
import { TRAPS } from '../../support/readers/made-samples.js';

/** Enough for what can be read, and the bombs need not be waited for. */
const pool = new ReadingPool(1, { ...READ_BUDGET, milliseconds: 6_000 });
afterAll(() => pool.close());

/** The code of the refusal, or the beginning of the text. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'bomb-3M-operators.pdf': /^!too-costly$/u,
  'bomb-content-512MB.pdf': /^!too-costly$/u,
  'bomb-form-10e9.pdf': /^!too-costly$/u,
  'encrypted-user-password.pdf': /^!encrypted$/u,
  'gbk-euc-h-not-embedded.pdf': /^大会，回顾其以往各项决议，１．敦促各国$/u,
  'identity-h-gb1-no-tounicode.pdf': /^.{2}$/u,
  'javascript.pdf': /^Hello$/u,
  // 一方 by radicals, 里 by a compatibility ideograph; one glyph has a code of its font's own.
  'kangxi-tounicode.pdf': /^一方串里\p{Co}?会，/u,
  'no-tounicode-embedded-subset.pdf': /^!text-unknown$/u,
  'owner-password-no-extract.pdf': /^联 合 国/u,
  'page-cycle.pdf': /^!damaged$/u,
  'really-html.doc': /^联 合 国/u,
  'really-rtf.doc': /^!unknown-format$/u,
  'rotated-90.pdf': /^联 合 国\nA\/HRC\/RES\/53\/99\n大会\nDistr\.: General/u,
  'scanned-no-text.pdf': /^!scanned$/u,
  'truncated.pdf': /^!damaged$/u,
  'xobject-recursion.pdf': /^!scanned$/u,
};

async function outcome(name: string): Promise<string> {
  try {
    return (await readDocument(join(TRAPS, name), pool)).source.text.trimEnd();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(error.message).toContain(name);
    return `!${error.code}`;
  }
}

describe('files that were made to do harm, or to be taken for something else', () => {
  it('are all listed here, or are the word processor’s', () => {
    const others = readdirSync(TRAPS).filter((name) => !Object.hasOwn(EXPECTED, name));
    expect(others.filter((name) => !/\.docx?$/u.test(name))).toEqual([]);
  });

  it.each(Object.entries(EXPECTED))(
    '%s',
    async (name, expected) => {
      let turns = 0;
      const clock = setInterval(() => turns++, 10);
      const began = performance.now();
      const text = await outcome(name);
      clearInterval(clock);
      expect(text).toMatch(expected);
      // Whoever asks something else meanwhile is answered: this process never waited.
      if (performance.now() - began > 2_000) expect(turns).toBeGreaterThan(20);
    },
    40_000,
  );
});
