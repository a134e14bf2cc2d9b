import { RefusalError } from '../read-text.js';
import { Binary } from './binary.js';

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Above this, numbers of sectors mean something else: the end of a chain, a free sector. */
const END = 0xfffffffe;
const MINI = 64;
const ENTRY = 128;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function damaged(detail: string): RefusalError {
  return new RefusalError('damaged', detail);
}

/** The sectors of a chain. @param count How many there must be; undefined: up to the end. */
function follow(next: Uint32Array, start: number, count: number | undefined, name: string): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at < END && chain.length !== count; at = next[at] ?? END) {
    if (at >= next.length || seen.has(at)) throw damaged(`${name}: a chain of sectors is broken`);
    seen.add(at);
    chain.push(at);
  }
  if (count !== undefined && chain.length < count) throw damaged(`${name} is cut off`);
  return chain;
}

function words(binary: Binary): Uint32Array {
  return Uint32Array.from({ length: Math.floor(binary.length / 4) }, (_, index) => binary.u32(4 * index));
}

function readEntry(directory: Binary, index: number): Entry | undefined {
  const at = ENTRY * index;
  if (at + ENTRY > directory.length || directory.u8(at + 66) === 0) return undefined;
  const length = Math.max(0, Math.min(31, Math.floor(directory.u16(at + 64) / 2) - 1));
  return {
    name: directory.utf16(at, length),
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  };
}

/** The entries of one storage: a tree of siblings. A document that is embedded has streams of the same names below. */
function readSiblings(directory: Binary, root: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [root];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const entry = readEntry(directory, index);
    if (!entry) continue;
    entries.set(entry.name.toUpperCase(), entry);
    waiting.push(entry.left, entry.right);
  }
  return entries;
}

/**
 * A compound file ([MS-CFB]): streams in sectors that are chained through tables. Read here and not by a library: the
 * usual one (cfb 1.2.2) follows a chain that bites its own tail until the process dies.
 */
export class CompoundFile {
  readonly #file: Binary;
  readonly #sectorSize: number;
  readonly #sectors: number;
  readonly #next: Uint32Array;
  readonly #cutoff: number;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #root: Entry;
  #mini: { readonly stream: Binary; readonly next: Uint32Array } | undefined;

  /** @throws {RefusalError} damaged. */
  constructor(file: Binary) {
    this.#file = file;
    this.#sectorSize = file.u16(30) === 12 ? 4096 : 512;
    this.#sectors = Math.ceil((file.length - this.#sectorSize) / this.#sectorSize);
    this.#cutoff = file.u32(56);
    this.#next = this.#readTable();
    const directory = this.#chain(file.u32(48), undefined, 'the directory');
    const root = readEntry(directory, 0);
    if (!root) throw damaged('no root');
    this.#root = root;
    this.#entries = readSiblings(directory, root.child);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toUpperCase());
  }

  /** A stream of the root by name, in any case; undefined where there is none. @throws {RefusalError} damaged. */
  stream(name: string): Binary | undefined {
    const entry = this.#entries.get(name.toUpperCase());
    if (!entry || entry.size === 0) return undefined;
    if (entry.size >= this.#cutoff) return this.#chain(entry.start, entry.size, name);
    return this.#miniChain(entry, name);
  }

  /** Which sector follows each: the sectors of this table stand in the header, and in a chain of their own. */
  #readTable(): Uint32Array {
    const places: number[] = [];
    for (let at = 76; at < 512; at += 4) places.push(this.#file.u32(at));
    const perSector = this.#sectorSize / 4 - 1;
    let more = this.#file.u32(68);
    for (let left = this.#sectors; more < this.#sectors && left > 0; left--) {
      const sector = this.#sector(more, 'the table of tables');
      for (let index = 0; index < perSector; index++) places.push(sector.u32(4 * index));
      more = sector.u32(4 * perSector);
    }
    const table = new Uint32Array(this.#sectors).fill(END);
    const used = places.filter((place) => place < this.#sectors).slice(0, this.#sectors);
    for (const [index, place] of used.entries()) {
      const sector = this.#sector(place, 'the table of sectors');
      for (let at = 0; at + 4 <= sector.length; at += 4)
        if ((index * this.#sectorSize + at) / 4 < table.length)
          table[(index * this.#sectorSize + at) / 4] = sector.u32(at);
    }
    return table;
  }

  /** @param size Bytes; undefined where the chain itself says how long it is. */
  #chain(start: number, size: number | undefined, name: string): Binary {
    if (size !== undefined && size > this.#file.length) throw damaged(`${name} is longer than the file`);
    const sectors = follow(
      this.#next,
      start,
      size === undefined ? undefined : Math.ceil(size / this.#sectorSize),
      name,
    );
    const parts = sectors.map((sector) => this.#sector(sector, name).bytes);
    const bytes = Buffer.concat(parts);
    if (size !== undefined && bytes.length < size) throw damaged(`${name} is cut off`);
    return new Binary(bytes.subarray(0, size ?? bytes.length), name);
  }

  #miniChain(entry: Entry, name: string): Binary {
    this.#mini ??= {
      stream: this.#chain(this.#root.start, this.#root.size, 'the short streams'),
      next: words(this.#chain(this.#file.u32(60), undefined, 'the table of short streams')),
    };
    const { stream, next } = this.#mini;
    const parts = follow(next, entry.start, Math.ceil(entry.size / MINI), name).map(
      (sector) => stream.slice(MINI * sector, Math.min(stream.length, MINI * (sector + 1)), name).bytes,
    );
    const bytes = Buffer.concat(parts);
    if (bytes.length < entry.size) throw damaged(`${name} is cut off`);
    return new Binary(bytes.subarray(0, entry.size), name);
  }

  /** The last sector of a file may be cut off. */
  #sector(index: number, name: string): Binary {
    const start = (index + 1) * this.#sectorSize;
    return this.#file.slice(start, Math.min(this.#file.length, start + this.#sectorSize), name);
  }
}
