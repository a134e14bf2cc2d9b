import type { NoteNumbering, Section } from '../word/story.js';
import { type Binary, readPlc } from './binary.js';
import { formatOfCode } from './number-codes.js';
import { readProperties, SPRM } from './properties.js';

export interface DocSection extends Section {
  /** Character position behind its last character. */
  readonly end: number;
  /** The first page has a head and foot of its own. */
  readonly titlePage: boolean;
}

const RESTARTS = ['continuous', 'section', 'page'] as const;
const NO_PROPERTIES = 0xffffffff;
/** Begins where the last section ended, or in the next column. */
const CONTINUOUS = 1;
/** Offsets within the document's properties ([MS-DOC] 2.7.2, 2.7.4). */
const FOOTNOTES = 2;
const ENDNOTES = 52;
const FOOTNOTE_FORMAT = 492;
const ENDNOTE_FORMAT = 494;
const LOWER_ROMAN = 2;

interface NoteDefaults {
  readonly footnote: NoteNumbering;
  readonly endnote: NoteNumbering;
}

/** The sections of the body in order, at least one. */
export function readSections(
  table: Binary | undefined,
  word: Binary,
  properties: Binary | undefined,
  bodyEnd: number,
): DocSection[] {
  const defaults = readNoteDefaults(properties);
  const plc = table ? readPlc(table, 12) : undefined;
  const sections: DocSection[] = [];
  for (let index = 0; index < (plc?.count ?? 0); index++) {
    const offset = plc?.data(index).u32(2) ?? NO_PROPERTIES;
    const modifiers =
      offset === NO_PROPERTIES
        ? new Uint8Array()
        : word.slice(offset + 2, offset + 2 + word.u16(offset), 'properties of a section').bytes;
    sections.push(readSection(modifiers, plc?.positions[index + 1] ?? bodyEnd, defaults));
  }
  return sections.length > 0 ? sections : [readSection(new Uint8Array(), bodyEnd, defaults)];
}

function readSection(modifiers: Uint8Array, end: number, defaults: NoteDefaults): DocSection {
  let newPage = true;
  let titlePage = false;
  let footnote = defaults.footnote;
  let endnote = defaults.endnote;
  for (const { code, operand } of readProperties(modifiers)) {
    if (code === SPRM.SBkc) newPage = operand.u8(0) > CONTINUOUS;
    else if (code === SPRM.SFTitlePage) titlePage = operand.u8(0) !== 0;
    else if (code === SPRM.SRncFtn) footnote = { ...footnote, restart: restartOf(operand.u8(0)) };
    else if (code === SPRM.SRncEdn) endnote = { ...endnote, restart: restartOf(operand.u8(0)) };
    else if (code === SPRM.SNFtn) footnote = { ...footnote, start: operand.u16(0) || 1 };
    else if (code === SPRM.SNEdn) endnote = { ...endnote, start: operand.u16(0) || 1 };
    else if (code === SPRM.SNfcFtnRef) footnote = { ...footnote, format: formatOfCode(operand.u16(0)) };
    else if (code === SPRM.SNfcEdnRef) endnote = { ...endnote, format: formatOfCode(operand.u16(0)) };
  }
  return { end, titlePage, newPage, footnote, endnote };
}

function readNoteDefaults(properties: Binary | undefined): NoteDefaults {
  const u16 = (at: number, otherwise: number) =>
    properties && at + 2 <= properties.length ? properties.u16(at) : otherwise;
  const numbering = (at: number, format: number): NoteNumbering => {
    const packed = u16(at, 4);
    return { format: formatOfCode(format), start: packed >> 2 || 1, restart: restartOf(packed & 3) };
  };
  return {
    footnote: numbering(FOOTNOTES, u16(FOOTNOTE_FORMAT, 0)),
    endnote: numbering(ENDNOTES, u16(ENDNOTE_FORMAT, LOWER_ROMAN)),
  };
}

function restartOf(code: number): NoteNumbering['restart'] {
  return RESTARTS[code] ?? 'continuous';
}
