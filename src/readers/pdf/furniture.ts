import { type Line, onLine, textOfLine } from './line.js';

/** Lines that documents of the United Nations print at the feet of pages, apart from their number. */
const PAGE_MARKS: readonly RegExp[] = [
  /^(?:GE|V|NYJ?|ME|SC)?[.\s]?\d{2}-\d{5,6}\b/u, // 26-00248 (E)    160126; GE.23-12345(C)
  /^\*\s?\d{6,9}\s?\*/u, // *2600248*, and what stands beside it
  /^请\s?回\s?收/u,
  /^Please recycle/iu,
];
/** 2/27; 2/3 23-08765; 08-48253 3/3; A/80/590 */
const RUNNING: readonly RegExp[] = [
  /^\d{1,4}\s?\/\s?\d{1,4}(?:\s*(?:GE\.)?\d{2}-\d{5,6})?$/u,
  /^(?:GE\.)?\d{2}-\d{5,6}(?:\s*\(\w\))?\s*\d{1,4}\s?\/\s?\d{1,4}$/u,
  /^(?:[A-Z]{1,5}[A-Z\d.]*\/)[\w./()*\-–]+$/u,
  /^-?\s?\d{1,4}\s?-?$/u,
  /^(?:第\s?\d+\s?页|Page\s?\d+)$/iu,
  /^(?:English|Chinese|French|Spanish|Russian|Arabic|中文)$/u, // of the 1990s, below the symbol
  /^(?:\d{6}\s*)?\/\.\.\.$/u, // 021198   /...
];

/** What a line in the margin of a page is, if it looks like what stands there; `undefined` of text. */
export function furnitureKind(text: string): 'running-head' | 'page-mark' | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (PAGE_MARKS.some((pattern) => pattern.test(line))) {
    return /\d\/\d/u.test(line) ? 'running-head' : 'page-mark';
  }
  return RUNNING.some((pattern) => pattern.test(line)) ? 'running-head' : undefined;
}

/** A line as it repeats from page to page: numbers differ. */
function repeating(line: Line): string {
  return `${textOfLine(line).replace(/\d+/gu, '#').replace(/\s+/gu, '')} ${Math.round(line.y / 4)}`;
}

/** The rule above notes, drawn with characters. */
export function isSeparator(text: string): boolean {
  return /^[\s_—–‐-]{5,}$/u.test(text) && /[_—–-]{4}/u.test(text);
}

interface PageOfLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Shares of a page's height within which heads and feet stand. */
const HEAD = 0.12;
const FOOT = 0.88;

/** Lines that repeat at their place on two pages or more: heads and feet, whatever they say. */
export function repeatedLines(pages: readonly PageOfLines[]): ReadonlySet<string> {
  const counts = new Map<string, Set<number>>();
  for (const { number, height, lines } of pages)
    for (const line of lines) {
      if (line.y > HEAD * height && line.y < FOOT * height) continue;
      const key = repeating(line);
      const seen = counts.get(key) ?? new Set();
      counts.set(key, seen.add(number));
    }
  return new Set([...counts].filter(([, seen]) => seen.size > 1).map(([key]) => key));
}

/**
 * Which lines of an untagged page are furniture: those in its margins that look like it, repeat, or say what the
 * document's opening says.
 */
export function isFurniture(
  line: Line,
  page: Pick<PageOfLines, 'number' | 'height'>,
  repeated: ReadonlySet<string>,
  opening: string,
  lines: readonly Line[] = [],
): 'running-head' | 'page-mark' | undefined {
  const [inHead, inFoot] = [line.y < HEAD * page.height, line.y > FOOT * page.height];
  const kind = furnitureKind(textOfLine(line));
  // The head of the first page is the document's own.
  if (inHead && page.number > 1) {
    const squeezed = textOfLine(line).replace(/\s+/gu, '');
    // A line of the title, in the smaller type of heads; text of a page may begin with a word of the first, but short.
    const said = line.y < 0.1 * page.height && squeezed.length >= 8 && opening.includes(squeezed);
    return kind ?? (said || repeated.has(repeating(line)) ? 'running-head' : undefined);
  }
  if (inFoot && !kind && isDateBesideMark(line, lines)) return 'page-mark';
  if (inFoot) return kind ?? (repeated.has(repeating(line)) ? 'running-head' : undefined);
  return undefined;
}

/** 26-00248 (E)    160126    170126: when it was sent and printed, set apart behind the job's number. */
function isDateBesideMark(line: Line, lines: readonly Line[]): boolean {
  return (
    /^(?:\d{6}\s*)+$/u.test(textOfLine(line).trim()) &&
    lines.some(
      (other) =>
        other.right <= line.x && onLine(other, line) && furnitureKind(textOfLine(other)) !== undefined,
    )
  );
}
