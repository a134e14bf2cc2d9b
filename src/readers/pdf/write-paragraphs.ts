import { RADICALS } from '../../../index/text/fold-tables.js';
import type { Block, Piece } from '../compose.js';
import { lowerDigits, raiseDigits } from '../raised-digits.js';
import type { Dropped, PageAt } from '../read-text.js';
import { type Font, isSignFont } from './glyph.js';
import { gapBetween, type Line, type Run, textOfLine } from './line.js';
import type { PrintedParagraph, Reading } from './paragraph.js';

/** What is usual in a document: the background against which things are set off. */
export interface Habits {
  /** Family of most of its Chinese characters. */
  readonly family: string;
  /** Whether lines end with the blank that parted their last word from the next. */
  readonly endsWithBlank: boolean;
  /** Whether a blank parts numbers from the Chinese around them: 2008 年 12 月. */
  readonly partsNumbers: boolean;
}

/** Where a line is: page and number. */
export type PlaceOf = (line: Line) => { readonly page: number; readonly line: number };

export interface Written {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly repaired: number;
}

/** Family of a font: its name without what says how heavy or slanted it is. */
function familyOf({ name }: Font): string {
  return name
    .replace(
      /[,-]?(?:regular|bold|italic|oblique|light|medium|black|heavy|roman|demi|semi|mt|ps|w\d)+\b/giu,
      '',
    )
    .replace(/[\s_-]+/gu, '')
    .toLowerCase();
}

const HAN = /\p{Script=Han}/u;

export function habitsOf(paragraphs: readonly PrintedParagraph[]): Habits {
  const families = new Map<string, number>();
  let blank = 0;
  let bare = 0;
  const numbers = { parted: 0, joined: 0 };
  for (const { lines } of paragraphs)
    for (const [index, line] of lines.entries()) {
      for (const { text, font } of line.runs) {
        const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
        if (han > 0) families.set(familyOf(font), (families.get(familyOf(font)) ?? 0) + han);
      }
      const [end, next] = [textOfLine(line), lines[index + 1]];
      numbers.parted += end.match(/\d [年月日号卷段]|第 \d/gu)?.length ?? 0;
      numbers.joined += end.match(/\d[年月日号卷段]|第\d/gu)?.length ?? 0;
      if (next === undefined || HAN.test(textOfLine(next)[0] ?? '')) continue;
      if (/\s$/u.test(end)) blank++;
      else if (/[\p{Script=Latin}\p{Nd},;.]$/u.test(end)) bare++;
    }
  const [most] = [...families].sort((a, b) => b[1] - a[1]);
  return {
    family: most?.[0] ?? '',
    endsWithBlank: blank > bare,
    partsNumbers: numbers.parted > 3 * numbers.joined + 3,
  };
}

/** Paragraphs of print → blocks of text, notes last. */
export function writeParagraphs(reading: Reading, habits: Habits, placeOf: PlaceOf): Written {
  const dropped: Dropped[] = [];
  let repaired = 0;
  const labels = new Map<string, string>();
  for (const { note, lines } of reading.notes)
    if (note !== undefined && !labels.has(note)) labels.set(note, leadOf(lines)?.label ?? '');
  const pagesOf = notePages(reading.notes);
  const tied = new Set<string>();

  const blocks = [...reading.paragraphs, ...reading.notes].map((paragraph, index) =>
    write(
      paragraph,
      index < reading.paragraphs.length ? undefined : reading.notes[index - reading.paragraphs.length - 1],
    ),
  );
  for (const { kind, line } of reading.furniture) {
    const { page, line: number } = placeOf(line);
    dropped.push({ kind, text: textOfLine(line), at: { page, line: number, glyph: 1 } });
  }
  return { blocks, dropped, repaired };

  function write(
    { lines, role, style, level, note }: PrintedParagraph,
    before: PrintedParagraph | undefined,
  ): Block {
    const pieces: Piece[] = [];
    const lead = note !== undefined && before?.note !== note ? leadOf(lines) : undefined;
    for (const [index, line] of lines.entries()) {
      writeLine(line, index === 0 ? lead : undefined, pieces, note === undefined);
      const next = lines[index + 1];
      if (next) joinLines(pieces, line, next);
    }
    return {
      pieces,
      role,
      style,
      ...(level === undefined ? {} : { level }),
      ...(note === undefined ? {} : { note }),
    };
  }

  function writeLine(line: Line, lead: NoteLead | undefined, pieces: Piece[], refers: boolean): void {
    const { page, line: number } = placeOf(line);
    let glyph = 1;
    const atStart = pieces.length === 0;
    for (const [index, run] of line.runs.entries()) {
      const at: PageAt = { page, line: number, glyph };
      glyph += run.glyphs;
      const before = line.runs[index - 1];
      if (lead && index < lead.runs) {
        writeLead(lead, index, run, at, pieces);
        continue;
      }
      if (before && index > (lead?.runs ?? 0)) gap(before, run, line, atStart && index < 4, at, pieces);
      const label = run.raised && run.text.trim() !== '' ? lowerDigits(run.text.trim()) : undefined;
      if (label !== undefined) writeMark(run, label, at, pieces, refers ? noteFor(label, page) : undefined);
      else writeRun(run, at, pieces, lead !== undefined && index === lead.runs);
    }
  }

  function writeLead(lead: NoteLead, index: number, run: Run, at: PageAt, pieces: Piece[]): void {
    if (index > 0) {
      if (run.text !== '')
        dropped.push({ kind: run.text.trim() === '' ? 'note-lead' : 'duplicate', text: run.text, at });
      return;
    }
    const text = run.text.trim();
    if (text !== run.text) dropped.push({ kind: 'note-lead', text: run.text.replace(text, ''), at });
    writeMark({ ...run, text }, lead.label, at, pieces, undefined);
    pieces.push({ text: ' ', kind: 'break', at });
  }

  function writeMark(run: Run, label: string, at: PageAt, pieces: Piece[], note: string | undefined): void {
    const text = run.text.trim();
    const start = run.text.indexOf(text);
    if (start > 0) writeRun({ ...run, text: run.text.slice(0, start) }, at, pieces, false);
    const shown = raiseDigits(text);
    pieces.push({
      text: shown,
      kind: 'mark',
      at,
      label,
      ...(shown === text ? {} : { was: text }),
      ...(note === undefined ? {} : { note }),
    });
    const rest = run.text.slice(start + text.length);
    if (rest !== '') writeRun({ ...run, text: rest }, at, pieces, false);
  }

  /** The note of this label at the foot of the mark's own page, for its first mark. */
  function noteFor(label: string, page: number): string | undefined {
    const note = pagesOf.get(page)?.find((name) => labels.get(name) === label && !tied.has(name));
    if (note !== undefined) tied.add(note);
    return note;
  }

  function writeRun(run: Run, at: PageAt, pieces: Piece[], trims: boolean): void {
    let { text } = run;
    if (trims) {
      const blanks = /^\s+/u.exec(text)?.[0] ?? '';
      if (blanks !== '') dropped.push({ kind: 'note-lead', text: blanks, at });
      text = text.slice(blanks.length);
    }
    const style = styleOf(run, habits);
    const look = style === undefined ? {} : { style };
    const font = /\p{Co}/u.test(text) ? { font: run.font.name } : {};
    // As of a Word file: a sign that only its font makes readable, and that begins a paragraph, is a bullet.
    const isBullet = pieces.length === 0 && isSignFont(run.font) && /^[\uf020-\uf0ff]$/u.test(text);
    let glyph = at.glyph;
    for (const [part] of text.matchAll(PARTS)) {
      const here = { ...at, glyph };
      glyph += part.length;
      const sound = isBullet ? '•' : REPAIRS.get(part);
      if (part.startsWith('\u00ad')) dropped.push({ kind: 'soft-hyphen', text: part, at: here });
      else if (LEADERS.test(part)) dropped.push({ kind: 'separator', text: part, at: here });
      else if (sound === undefined) pieces.push({ text: part, kind: 'text', at: here, ...look, ...font });
      else {
        repaired++;
        pieces.push({ text: sound, kind: 'repaired', at: here, was: part, ...look });
      }
    }
  }

  function gap(before: Run, run: Run, line: Line, leads: boolean, at: PageAt, pieces: Piece[]): void {
    const kind = isStretched(line) ? 'none' : gapBetween(before, run);
    const last = pieces.at(-1);
    // Behind a number that begins a paragraph less than a wide gap is a tab.
    const numbered =
      leads && run.x - before.right > 0.1 * line.size && NUMBER.test(pieces.map(({ text }) => text).join(''));
    if (/\s$/u.test(last?.text ?? '') || /^\s/u.test(run.text)) return;
    if (numbered || kind === 'tab') pieces.push({ text: '\t', kind: 'break', at });
    else if (kind === 'blank') pieces.push({ text: ' ', kind: 'break', at });
  }

  function joinLines(pieces: Piece[], line: Line, next: Line): void {
    const end = pieces.at(-1)?.text ?? '';
    const begin = textOfLine(next);
    const { page, line: number } = placeOf(line);
    const at = { page, line: number, glyph: 1 };
    if (isStretched(line)) {
      pieces.push({ text: '\n', kind: 'break', at });
      return;
    }
    if (textOfLine(line).endsWith('\u00ad') || /\s$/u.test(end) || /^\s/u.test(begin) || end === '') return;
    const parted =
      habits.partsNumbers &&
      (/\d$/u.test(end) ? /^\p{Script=Han}/u : /^\d/u).test(begin) &&
      /[\d\p{Script=Han}]$/u.test(end);
    if (!parted && (habits.endsWithBlank || /[-/‐]$/u.test(end))) return;
    if (parted || (isLatin(end.at(-1) ?? '') && isLatin(begin[0] ?? '')))
      pieces.push({ text: ' ', kind: 'break', at });
  }
}

/** A gap of so many sizes stands within no word. */
const STRETCHED = 8;

/**
 * A line of two or three characters pulled apart to the whole width: what a line break within a set paragraph leaves of
 * 表1. Its gap is none, and its end is a line end.
 */
function isStretched({ runs, size }: Line): boolean {
  const [first, second, third] = runs;
  if (!first || !second || third || [...(first.text + second.text)].length > 3) return false;
  return HAN.test(first.text) && second.x - first.right > STRETCHED * size;
}

/** A paragraph's number and nothing else. */
const NUMBER =
  /^(?:[(（]?(?:\d{1,3}|[a-z]{1,5}|[A-Z]|[IVXLC]{1,6}|[一二三四五六七八九十百]{1,4}|[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])[.)）．、]|\d+\/\d+\.|[•·–—-])$/u;

interface NoteLead {
  readonly label: string;
  /** How many runs are the mark, blanks, and the mark once more. */
  readonly runs: number;
}

/** The mark that a note begins with: raised, or a sign that marks are made of. */
function leadOf(lines: readonly Line[]): NoteLead | undefined {
  const runs = lines[0]?.runs ?? [];
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const mark = runs[first];
  if (first !== 0 || !mark) return undefined;
  const label = lowerDigits(mark.text.trim());
  if (!(mark.raised ? /^(?:\d{1,3}|[a-z]{1,2}|[*†‡§#]+)$/u : /^[*†‡§]+$/u).test(label)) return undefined;
  let count = 1;
  while (count < runs.length) {
    const { text, raised } = runs[count] ?? { text: '', raised: false };
    const again = lowerDigits(text.trim()) === label && (raised || /^[*†‡§]+$/u.test(label));
    if (text.trim() !== '' && !again) break;
    count++;
  }
  return { label, runs: count };
}

/** The notes that begin on each page, in order. */
function notePages(notes: readonly PrintedParagraph[]): ReadonlyMap<number, readonly string[]> {
  const pages = new Map<number, string[]>();
  for (const { note, lines } of notes) {
    const page = lines[0]?.page ?? 0;
    const there = pages.get(page) ?? [];
    if (note !== undefined && !there.includes(note)) there.push(note);
    pages.set(page, there);
  }
  return pages;
}

/** How a run is set off: bold, italic, or in another Chinese font than the document's own. */
function styleOf({ text, font }: Run, { family }: Habits): Piece['style'] {
  if (font.bold) return 'strong';
  if (font.italic) return 'emphasis';
  return HAN.test(text) && family !== '' && familyOf(font) !== family ? 'emphasis' : undefined;
}

function isLatin(char: string): boolean {
  return /[\p{Script=Latin}\p{Nd}\p{Script=Cyrillic}\p{Script=Greek},.;:!?()[\]"'“”‘’%$&–]/u.test(char);
}

/**
 * Codes that a font gives for a character without being it, and the character: radicals (U+2E80–2FDF, whose glyphs are
 * those of ideographs), compatibility ideographs, forms for vertical writing. One code unit for one.
 */
const REPAIRS: ReadonlyMap<string, string> = new Map(
  [
    ...range(0x2f00, 0x2fd5).map((char) => [char, char.normalize('NFKC')] as const),
    ...range(0xf900, 0xfad9).map((char) => [char, char.normalize('NFKC')] as const),
    ...pairs([...RADICALS]),
    ...pairs([
      ...'︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』',
    ]),
  ]
    // What is a character of its own stays, and so does what would change the length of the text.
    .filter(([code, char]) => code !== char && char.length === code.length),
);

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

function pairs(chars: readonly string[]): (readonly [string, string])[] {
  return chars.flatMap((char, index) => (index % 2 === 1 ? [[chars[index - 1] ?? '', char] as const] : []));
}

/** The dots that lead to a page number. */
const LEADERS = /^(?:\.\s?){6,}$/u;

/** Leaders; stretches that need nothing, single characters that may need repair, soft hyphens. */
const PARTS =
  /(?:\.\s?){6,}|[\u2e80-\u2fdf\uf900-\ufadf\ufe10-\ufe19\ufe30-\ufe44]|\u00ad+|(?:(?!(?:\.\s?){6,})[^\u2e80-\u2fdf\uf900-\ufadf\ufe10-\ufe19\ufe30-\ufe44\u00ad])+/gu;
