import { describe, expect, it } from 'vitest';
import { mannerOf } from '../../../src/rendering/browsing.js';
import type { Asking } from '../../../src/rendering/control.js';

const question = '/para 63/194 12';
const leaf: Asking = { kind: 'next', question };
const open: Asking = { kind: 'open', question };

describe('the answer to a pressed button', () => {
  it.each([
    // control, private, by who asked → seen by, in place
    [leaf, false, true, 'channel', true],
    [leaf, true, true, 'asker', true],
    [leaf, false, false, 'asker', false],
    [{ kind: 'rest', part: 2, question } as const, true, true, 'asker', true],
    [open, false, true, 'asker', false],
    [open, true, true, 'asker', false],
    [{ kind: 'fold', fold: 1, question } as const, false, true, 'asker', false],
    [{ kind: 'post', question } as const, true, true, 'channel', false],
  ])(
    '%j (private %j, asked %j) is for the %s, in place %j',
    (control, isPrivate, byAsker, wished, inPlace) => {
      expect(mannerOf(control, { isPrivate, byAsker })).toEqual({ wished, inPlace });
    },
  );
});
