import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePiece, escapeText, unescapeText } from '../../../../../src/adapters/discord/render/escape.js';

const text = fc.array(
  fc.constantFrom('discord', '.', 'gg', '*', '1', '\n', '-', ' ', '决议', '<@1>', '\\', '_', ':'),
  {
    maxLength: 20,
  },
);

describe('escaping for Discord', () => {
  it('is undone by unescaping', () => {
    fc.assert(
      fc.property(text, (parts) => {
        expect(unescapeText(escapeText(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });

  it('is the same piece by piece, wherever a style cuts the text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 5 }), (parts, cuts) => {
        const whole = parts.join('');
        const edges = [0, ...cuts.filter((cut) => cut < whole.length), whole.length].sort((a, b) => a - b);
        const pieces = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
        expect(pieces.map((piece) => escapePiece(whole, piece)).join('')).toBe(escapeText(whole));
      }),
    );
  });
});
