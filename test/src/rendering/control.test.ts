import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../../commands/contract/reply.js';
import {
  type Asking,
  type Control,
  encodeControl,
  encodeReference,
  parseControl,
} from '../../../src/rendering/control.js';

const question = fc.string({ minLength: 1 });
const asking: fc.Arbitrary<Asking> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...ACTION_KINDS), question }),
  fc.record({ kind: fc.constant('rest' as const), part: fc.nat(99_999), question }),
  fc.record(
    { kind: fc.constant('fold' as const), fold: fc.nat(99), part: fc.nat(99_999), question },
    { requiredKeys: ['kind', 'fold', 'question'] },
  ),
);
const control: fc.Arbitrary<Control> = fc.oneof(
  asking,
  fc.record({ kind: fc.constant('remove' as const), user: fc.string() }),
  fc.constant({ kind: 'remove' as const }),
);

describe('a control', () => {
  it('comes back from its id as it went in, whatever the question', () => {
    fc.assert(
      fc.property(control, (given) => {
        // The form of the first builds looks like a rest without its part, which none has.
        expect(parseControl(encodeControl(given))).toEqual(given);
      }),
    );
  });

  it('comes back with the question that stands in the message, or not at all where it is gone', () => {
    fc.assert(
      fc.property(asking, fc.integer({ min: 1, max: 99 }), (given, line) => {
        const id = encodeReference(given, line);
        expect(parseControl(id, (wanted) => (wanted === line ? given.question : undefined))).toEqual(given);
        expect(parseControl(id)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['next|/para A/RES/63/194 12', { kind: 'next', question: '/para A/RES/63/194 12' }],
    ['rest.4|/doc 1', { kind: 'rest', part: 4, question: '/doc 1' }],
    ['remove|U1', { kind: 'remove', user: 'U1' }],
    // as the first builds wrote them
    ['delete|42', { kind: 'remove', user: '42' }],
    ['delete', { kind: 'remove' }],
    ['rest|4|/doc 1', { kind: 'rest', part: 4, question: '/doc 1' }],
  ])('%s is read', (id, expected) => {
    expect(parseControl(id)).toEqual(expected);
  });

  it.each([
    '',
    'x',
    'next',
    'next|',
    'next#1',
    'next.2|x',
    'next.2.3|x',
    'rest|x|/para',
    'rest|/para 1',
    'rest|4|',
    'rest.x|/para',
    'dance|/para 1',
    'Next|x',
    '__proto__|x',
    'constructor|/para 1',
  ])('%j is nothing of ours', (id) => {
    expect(parseControl(id)).toBeUndefined();
  });

  it('is read from anything without throwing', () => {
    fc.assert(fc.property(fc.string(), (id) => void parseControl(id, () => 'x')));
  });
});
