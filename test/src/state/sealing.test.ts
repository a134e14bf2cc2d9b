import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealing } from '../../../src/state/sealing.js';

const [FIRST, SECOND] = ['first-secret-of-thirty-two-letters', 'second-secret-of-thirty-two-letter'];
const first = createSealing([FIRST]);
const second = createSealing([SECOND]);
const both = createSealing([SECOND, FIRST]);

/** As a disk or a database gives it back. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is sealed', () => {
  it('comes back as it was, under its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, about) => {
        expect(first.open(stored(first.seal(text, about)), about)).toEqual({ text, former: false });
      }),
    );
  });

  it('shows nothing of the text or the secret, and is another one each time', () => {
    const text = 'xoxb-a-token';
    const [one, other] = [JSON.stringify(first.seal(text, 'a')), JSON.stringify(first.seal(text, 'a'))];
    expect(one).not.toBe(other);
    for (const hidden of [text, Buffer.from(text).toString('base64').slice(0, 12), FIRST])
      expect(one).not.toContain(hidden);
  });

  it('is damaged under another name, by any change, and where it is something else', () => {
    const sealed = first.seal('a text', 'a') as { key: string; sealed: string }; // its form on the disk
    const damaged: unknown[] = [
      undefined,
      null,
      'text',
      {},
      { ...sealed, sealed: '' },
      { ...sealed, sealed: '!' },
    ];
    const bytes = Buffer.from(sealed.sealed, 'base64');
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      damaged.push({ ...sealed, sealed: changed.toString('base64') });
      damaged.push({ ...sealed, sealed: bytes.subarray(0, i).toString('base64') });
    }
    for (const value of damaged)
      expect(() => first.open(value, 'a')).toThrow(expect.objectContaining({ code: 'sealed-damaged' }));
    expect(() => first.open(sealed, 'b')).toThrow(expect.objectContaining({ code: 'sealed-damaged' }));
  });

  it('is opened by a former secret that is still named, and is to be sealed again', () => {
    const old = stored(first.seal('a text', 'a'));
    expect(both.open(old, 'a')).toEqual({ text: 'a text', former: true });
    expect(second.open(stored(both.seal('a text', 'a')), 'a')).toEqual({ text: 'a text', former: false });
    expect(() => second.open(old, 'a')).toThrow(expect.objectContaining({ code: 'sealed-by-other-secret' }));
  });
});

describe('a signature', () => {
  it('is of one text and one secret; former secrets sign no more but are believed', () => {
    const signature = first.sign('a text');
    expect(first.isSigned('a text', signature)).toBe(true);
    expect(both.isSigned('a text', signature)).toBe(true);
    expect(second.isSigned('a text', both.sign('a text'))).toBe(true);
    for (const wrong of ['', `${signature}A`, signature.slice(1), first.sign('another')])
      expect(first.isSigned('a text', wrong)).toBe(false);
    expect(second.isSigned('a text', signature)).toBe(false);
  });
});
