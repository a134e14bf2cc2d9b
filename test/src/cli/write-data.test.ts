import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { writeData } from '../../../src/cli/write-data.js';

it.each([
  [true, '甲␛[2J\n�乙�'],
  [false, '甲\u001b[2J\n\u202e乙\u009b'],
])(
  'to a terminal (%s) writes no character that acts, to a program all as they are',
  async (isTTY, expected) => {
    const stream = Object.assign(new PassThrough(), { isTTY });
    await writeData(stream, '甲\u001b[2J\n\u202e乙\u009b');
    stream.end();
    expect(await text(stream)).toBe(expected);
  },
);
