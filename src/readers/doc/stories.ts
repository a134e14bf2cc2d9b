import type { NoteKey } from '../word/story.js';
import { readPlc } from './binary.js';
import type { FileInformation, Part, Range, Structure } from './file-information.js';

/** A reference to a note at a character position. */
export interface NoteReference {
  readonly key: NoteKey;
  /** The mark that the author typed here; undefined where Word numbers the note. */
  readonly typed: string | undefined;
}

/** Character positions of notes' references, and the text of each note. */
export interface NoteStories {
  readonly references: ReadonlyMap<number, NoteReference>;
  readonly texts: readonly { readonly key: NoteKey; readonly range: Range }[];
}

/** @param text All characters of the file. */
export function readNoteStories(file: FileInformation, kind: NoteKey['kind'], text: string): NoteStories {
  const references = new Map<number, NoteReference>();
  const texts: { key: NoteKey; range: Range }[] = [];
  const calls = file.structure(`${kind}References`);
  const bounds = file.structure(`${kind}Texts`);
  if (!calls || !bounds) return { references, texts };
  const plc = readPlc(calls, 2);
  const positions = readPlc(bounds, 0).positions;
  const part = file.parts[`${kind}s`];
  for (let index = 0; index < plc.count; index++) {
    const key = { kind, id: String(index + 1) };
    const range = within(part, positions[index], positions[index + 1]);
    const at = plc.positions[index] ?? 0;
    const automatic = plc.data(index).u16(0) !== 0;
    references.set(at, { key, typed: automatic ? undefined : typedMark(text, at, range) });
    texts.push({ key, range });
  }
  return { references, texts };
}

/** Where a typed mark ends the file does not say: it is what the note begins with too, one character at least. */
function typedMark(text: string, at: number, note: Range): string {
  const lead = text.slice(note.start, note.end).trimStart();
  let length = 1;
  while (length < lead.length && lead[length] === text[at + length] && /\S/u.test(lead[length] ?? ''))
    length++;
  return text.slice(at, at + (lead[0] === text[at] ? length : 1));
}

/** Separators of notes stand before the heads and feet of the sections, six of each. */
const SEPARATORS = 6;
const ODD_HEADER = 1;
const FIRST_HEADER = 4;
const FIRST_FOOTER = 5;

export interface HeaderStories {
  readonly masthead: Range | undefined;
  readonly firstFooter: Range | undefined;
  readonly separators: readonly Range[];
  readonly others: readonly Range[];
}

/** @param titlePage The first section's first page has a head and foot of its own. */
export function readHeaderStories(file: FileInformation, titlePage: boolean): HeaderStories {
  const bounds = file.structure('headers');
  const part = file.parts.headers;
  const positions = bounds ? readPlc(bounds, 0).positions : [];
  const ranges = positions.slice(0, -1).map((start, index) => within(part, start, positions[index + 1]));
  const masthead = SEPARATORS + (titlePage ? FIRST_HEADER : ODD_HEADER);
  const footer = SEPARATORS + (titlePage ? FIRST_FOOTER : ODD_HEADER + 2);
  return {
    masthead: ranges[masthead],
    firstFooter: ranges[footer],
    separators: ranges.slice(0, SEPARATORS),
    others: ranges.filter((_, index) => index >= SEPARATORS && index !== masthead && index !== footer),
  };
}

const SHAPE = 26;
const TEXT_BOX = 22;
/** Where a text box names its shape ([MS-DOC] 2.9.91). */
const SHAPE_OF_BOX = 14;

export interface BoxStories {
  /** By the character position of the anchor. */
  readonly anchored: ReadonlyMap<number, Range>;
  /** Those whose anchor is not known (shapes in groups), and what stands behind them. */
  readonly loose: readonly Range[];
}

/** Text boxes of the body or of the heads, tied to their anchors by the number of their shape. */
export function readBoxStories(
  file: FileInformation,
  names: {
    readonly part: Part;
    readonly boxes: Structure;
    readonly shapes: Structure;
    readonly anchors: Part;
  },
): BoxStories {
  const part = file.parts[names.part];
  const table = file.structure(names.boxes);
  const shapes = file.structure(names.shapes);
  const anchors = new Map<number, number>();
  if (shapes) {
    const plc = readPlc(shapes, SHAPE);
    for (let index = 0; index < plc.count; index++)
      anchors.set(plc.data(index).u32(0), file.parts[names.anchors].start + (plc.positions[index] ?? 0));
  }
  const anchored = new Map<number, Range>();
  const loose: Range[] = [];
  if (!table) return { anchored, loose };
  const plc = readPlc(table, TEXT_BOX);
  for (let index = 0; index < plc.count; index++) {
    const range = within(part, plc.positions[index], plc.positions[index + 1]);
    const anchor = anchors.get(plc.data(index).u32(SHAPE_OF_BOX));
    if (anchor === undefined || anchored.has(anchor)) loose.push(range);
    else anchored.set(anchor, range);
  }
  return { anchored, loose };
}

/** Positions relative to a part, as a range of the file's characters that does not leave the part. */
function within(part: Range, from: number | undefined, to: number | undefined): Range {
  const clamp = (position: number) => Math.min(part.end, Math.max(part.start, position));
  const start = clamp(part.start + (from ?? 0));
  return { start, end: Math.max(start, clamp(part.start + (to ?? 0))) };
}

/** What of `part` no story covers; a story may be covered twice in a damaged file. */
export function uncovered(part: Range, stories: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let at = part.start;
  for (const { start, end } of [...stories].sort((a, b) => a.start - b.start)) {
    if (start > at) rest.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < part.end) rest.push({ start: at, end: part.end });
  return rest;
}
