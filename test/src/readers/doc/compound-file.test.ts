import { describe, expect, it } from 'vitest';
import { Binary } from '../../../../src/readers/doc/binary.js';
import { CompoundFile } from '../../../../src/readers/doc/compound-file.js';
import { readDoc } from '../../../../src/readers/doc/read-doc.js';
import { READ_LIMITS } from '../../../../src/readers/read-text.js';
import { readSample } from '../word/tree.js';

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

interface Stored {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A compound file of these streams, each long enough to stand in sectors of its own. */
function writeCompoundFile(streams: readonly Stored[]): Buffer {
  const counts = streams.map(({ data }) => Math.ceil(data.length / SECTOR));
  const tables = Math.ceil((counts.reduce((sum, count) => sum + count, 0) + 40) / (SECTOR / 4));
  const chains: number[] = [...Array<number>(tables).fill(0xfffffffd), END];
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(tables, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let index = 0; index < 109; index++)
    header.writeUInt32LE(index < tables ? index : FREE, 76 + 4 * index);
  const directory = Buffer.alloc(SECTOR);
  const bodies: Buffer[] = [];
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const at = 128 * index;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, at + 64);
    directory[at + 66] = type;
    for (const [offset, value] of [
      [68, FREE],
      [72, index > 0 && index < streams.length ? index + 1 : FREE],
      [76, index === 0 ? 1 : FREE],
      [116, start],
      [120, size],
    ] as const)
      directory.writeUInt32LE(value, at + offset);
  };
  entry(0, 'Root Entry', 5, END, 0);
  for (const [index, { name, data }] of streams.entries()) {
    const count = counts[index] ?? 0;
    entry(index + 1, name, 2, chains.length, data.length);
    for (let sector = 1; sector <= count; sector++) chains.push(sector === count ? END : chains.length + 1);
    bodies.push(Buffer.concat([data], count * SECTOR));
  }
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  for (const [index, next] of chains.entries()) table.writeUInt32LE(next, 4 * index);
  return Buffer.concat([header, table, directory, ...bodies]);
}

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7) % 251);
const open = (file: Uint8Array) => new CompoundFile(new Binary(file, 'the file'));

describe('a compound file', () => {
  const streams = [
    { name: 'WordDocument', data: bytes(9000) },
    { name: '1Table', data: bytes(70_000) },
  ];

  it('gives its streams back, by their names in any case', () => {
    const file = open(writeCompoundFile(streams));
    for (const { name, data } of streams) {
      expect(Buffer.compare(file.stream(name.toLowerCase())?.bytes ?? new Uint8Array(), data)).toBe(0);
      expect(file.has(name)).toBe(true);
    }
    expect(file.stream('Data')).toBeUndefined();
  });

  it('is refused where a chain of sectors bites its own tail, and ends at once', () => {
    const file = writeCompoundFile(streams);
    const table = SECTOR;
    const first = file.readUInt32LE(SECTOR + file.readUInt32LE(48) * SECTOR + 128 + 116);
    file.writeUInt32LE(first, table + 4 * (first + 1));
    expect(() => open(file).stream('WordDocument')).toThrow(/chain of sectors is broken/u);
  });

  it('is refused where it ends before its streams do, or states more than the file has', () => {
    const file = writeCompoundFile(streams);
    expect(() => open(file.subarray(0, file.length - SECTOR)).stream('1Table')).toThrow();
    const directory = SECTOR + file.readUInt32LE(48) * SECTOR;
    file.writeUInt32LE(0x7fffffff, directory + 128 + 120);
    expect(() => open(file).stream('WordDocument')).toThrow(/longer than the file/u);
  });
});

describe('a .doc that states more characters than it has', () => {
  it('is refused, and is not walked through', async () => {
    const file = Buffer.from(readSample('1-ga-63-194.doc'));
    const head = file.indexOf(Buffer.from([0xec, 0xa5]));
    // The length of the body, in the file information block.
    file.writeUInt32LE(0x7fffffff, head + 0x4c);
    expect(await readDoc(file, READ_LIMITS)).toMatchObject({
      ok: false,
      refusal: { reason: 'damaged', detail: expect.stringContaining('are stated') },
    });
  });
});
