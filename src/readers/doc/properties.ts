import { Binary } from './binary.js';

/** One property modifier (sprm, [MS-DOC] 2.2.5): what it sets, and the bytes that it sets it to. */
export interface Property {
  readonly code: number;
  readonly operand: Binary;
}

/** The modifiers that are read, by the name of the specification. */
export const SPRM = {
  CFRMarkDel: 0x0800,
  CFRMark: 0x0801,
  CSymbol: 0x6a09,
  CIstd: 0x4a30,
  CPlain: 0x2a33,
  CFBold: 0x0835,
  CFItalic: 0x0836,
  CFVanish: 0x083c,
  CHps: 0x4a43,
  CHpsPos: 0x4845,
  CIss: 0x2a48,
  CRgFtc1: 0x4a50,
  CFSpec: 0x0855,
  PIstd: 0x4600,
  PFPageBreakBefore: 0x2407,
  PIlvl: 0x260a,
  PIlfo: 0x460b,
  PFInTable: 0x2416,
  PFTtp: 0x2417,
  POutLvl: 0x2640,
  PHugePapx: 0x6646,
  PHugePapxOld: 0x6645,
  SBkc: 0x3009,
  SFTitlePage: 0x300a,
  SRncFtn: 0x303c,
  SRncEdn: 0x303e,
  SNFtn: 0x503f,
  SNfcFtnRef: 0x5040,
  SNEdn: 0x5041,
  SNfcEdnRef: 0x5042,
} as const;

/** Bytes of the operand by the three highest bits of the code; 6 says its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** The modifiers of a list of them; stops at the first that is cut off, as Word does. */
export function* readProperties(bytes: Uint8Array): Generator<Property> {
  const binary = new Binary(bytes, 'properties');
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = binary.u16(at);
    at += 2;
    const size = operandSize(binary, code, at);
    if (size === undefined || at + size > bytes.length) return;
    yield { code, operand: binary.slice(at, at + size, 'an operand') };
    at += size;
  }
}

/** Length of the operand at `at`, its own length bytes included; undefined where it cannot be told. */
function operandSize(binary: Binary, code: number, at: number): number | undefined {
  const fixed = SIZES[code >> 13];
  if (fixed !== undefined) return fixed;
  const length = binary.u8(at);
  if (code === TABLE_DEFINITION) return at + 2 <= binary.length ? binary.u16(at) + 1 : undefined;
  // A list of tabs too long for one byte: its own counts say how long it is.
  if (code !== TABS || length !== 255) return length + 1;
  if (at + 2 > binary.length) return undefined;
  const removed = 4 * binary.u8(at + 1);
  if (at + 2 + removed + 1 > binary.length) return undefined;
  return 3 + removed + 3 * binary.u8(at + 2 + removed);
}
