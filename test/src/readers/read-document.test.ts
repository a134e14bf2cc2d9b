import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/readers/decode.js';
import { readDocument } from '../../../src/readers/read-document.js';
import { ReadError } from '../../../src/readers/read-error.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-readers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

function subfolder(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

function withMeta(stem: string, json: string): string {
  file(`${stem}.meta.json`, json);
  return file(`${stem}.txt`, '大会');
}

async function errorOf(work: () => Promise<unknown>): Promise<ReadError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** 大会回顾其关于这一问题的决议，请秘书长在报告中。 in GB18030, and 大會回顧其關於這一問題的決議， in Big5. */
const GB18030 = Buffer.from(
  'b4f3bbe1bbd8b9cbc6e4b9d8d3dad5e2d2bbcecacce2b5c4bef6d2e9a3accbebc3d8cae9b3a4d4dab1a8b8e6d6d0a1a3',
  'hex',
);
const LATIN = Buffer.from('r\u00e9solution g\u00e9n\u00e9rale, \u00e0 l\u2019unanimit\u00e9', 'latin1');
const BIG5 = Buffer.from('a46ab77ca65ec555a8e4c3f6a9f3b36fa440b0ddc344aabaa84dc4b3a141', 'hex');

describe('reading a document', () => {
  it('gives every character and the hash of the bytes', async () => {
    const text = '大会，\r\n\t1. 请秘书长\f；\n';
    const { source, bytes } = await readDocument(file('a.txt', text));
    expect(source).toEqual({
      name: 'a.txt',
      text,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('keeps a byte order mark as the first character', async () => {
    expect((await readDocument(file('bom.txt', '\uFEFF大会'))).source.text).toBe('\uFEFF大会');
  });

  it('reads what stands beside it in NAME.meta.json', async () => {
    const path = file('b.c.txt', '大会');
    const json = '{"symbol": "A/RES/1/1", "aliases": ["别名"]}\n';
    file('b.c.meta.json', json);
    expect(await readDocument(path)).toMatchObject({
      meta: { symbol: 'A/RES/1/1', aliases: ['别名'] },
      metaJson: json,
    });
  });

  it.each([
    ['missing', () => join(folder, 'nowhere.txt')],
    ['directory', () => subfolder('d.txt')],
    ['unknown-format', () => file('letter.txt', '{\\rtf1\\ansi }')],
    ['unknown-format', () => file('scan.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))],
    ['empty', () => file('empty.txt', '')],
    ['empty', () => file('blank.txt', ' \n\uFEFF\t')],
    ['encoding', () => file('broken.txt', Uint8Array.of(0xe5, 0xa4, 0xa7, 0xe4, 0xbc))],
    ['encoding', () => file('latin.txt', LATIN)],
    ['meta', () => withMeta('m', '{"simbol": "A/RES/1/1"}')],
    ['meta', () => withMeta('n', 'not json')],
    ['meta', () => withMeta('o', '{"symbol": "../../../etc/passwd"}')],
    ['meta', () => withMeta('p', '{"symbol": "A/RES/\\u001b[31m1/1"}')],
    ['meta', () => withMeta('q', '{"aliases": ["\\u001b[2J"]}')],
    ['meta', () => withMeta('r', '{"organ": "\\ud800"}')],
    ['meta', () => withMeta('s', JSON.stringify({ organ: '长'.repeat(501) }))],
    ['meta', () => withMeta('t', JSON.stringify({ numbers: { 5: '9'.repeat(50_000) } }))],
    ['meta', () => withMeta('u', '{"numbers": {"5": "(a+)+$"}}')],
    ['meta', () => withMeta('v', '{"__proto__": {"symbol": "A/RES/1/1"}}')],
    ['meta', () => withMeta('w', `${'{"note":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
    [
      'too-large',
      () => {
        return file('large.txt', '大'.repeat(6 * 1024 * 1024));
      },
    ],
  ])('%s: says so and names the file', async (code, prepare) => {
    const path = prepare();
    const error = await errorOf(() => readDocument(path));
    expect(error.code).toBe(code);
    expect(error.message).toContain(error.path);
  });
});

describe('decoding', () => {
  it('reads UTF-16 by its mark, either byte order, every character', () => {
    const little = Buffer.from('\uFEFF大会𠮷，', 'utf16le');
    expect(decodeText(little)).toEqual({ text: '\uFEFF大会𠮷，', encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({
      text: '\uFEFF大会𠮷，',
      encoding: 'utf-16be',
    });
  });

  it('reads GB18030 where it is Chinese prose', () => {
    expect(decodeText(GB18030)?.encoding).toBe('gb18030');
    expect(decodeText(GB18030)?.text).toMatch(/^大会回顾其关于这一问题的决议，/u);
  });

  it('reads Big5 where it is Chinese prose', () => {
    expect(decodeText(BIG5)).toEqual({ text: '大會回顧其關於這一問題的決議，', encoding: 'big5' });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s without a mark where it reads as text', (encoding) => {
    for (const text of ['General Assembly\nresolution 63/194', '大会，\n回顾其以往各项决议，']) {
      const bytes = Buffer.from(text, 'utf16le');
      expect(decodeText(encoding === 'utf-16le' ? bytes : bytes.swap16())).toEqual({ text, encoding });
    }
  });

  it.each([
    ['Latin-1', LATIN],
    [
      'bytes of a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    ],
    ['UTF-16 of a language that we know nothing of', Buffer.from('\u1200\u1208\u1210'.repeat(30), 'utf16le')],
    ['UTF-16 cut within a character', Buffer.from([0xff, 0xfe, 0x27])],
  ])('takes %s for nothing rather than for something wrong', (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  it('gives UTF-8 back byte for byte, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'));
        const bytes = Buffer.from(text, 'utf8');
        expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });
});
