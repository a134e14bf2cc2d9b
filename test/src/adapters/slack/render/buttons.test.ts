import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../../../../commands/contract/reply.js';
import {
  type Control,
  createButtons,
  encodeControl,
  parseControl,
  shorten,
} from '../../../../../src/adapters/slack/render/buttons.js';

const control: fc.Arbitrary<Control> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...ACTION_KINDS), question: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('rest' as const), fromPart: fc.nat(99_999), question: fc.string() }),
  fc.record({ kind: fc.constant('remove' as const), user: fc.string() }),
);

describe('a control', () => {
  it('comes back from its button as it went in', () => {
    fc.assert(
      fc.property(control, (given) => {
        expect(parseControl(encodeControl(given))).toEqual(given);
      }),
    );
  });

  it('is nothing where the value is not one of ours', () => {
    for (const value of [
      '',
      'next',
      'next|',
      'dance|/para 1',
      'rest|x|/para',
      'rest|4',
      '__proto__|x',
      'Next|x',
    ])
      expect(parseControl(value)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (value) => void parseControl(value)));
  });

  it('has an id of its own within the message', () => {
    const button = createButtons();
    const ids = Array.from(
      { length: 30 },
      () => button({ kind: 'open', question: '/doc 1' }, '打开').action_id,
    );
    expect(new Set(ids).size).toBe(30);
  });
});

describe('shorten', () => {
  it('shows that something is left out and parts no character', () => {
    expect(shorten('一二三四', 4)).toBe('一二三四');
    expect(shorten('一二三四五', 4)).toBe('一二三…');
    expect(shorten('一二👍四五', 4)).toBe('一二…');
  });
});
