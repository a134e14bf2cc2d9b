import type { Block } from '../../commands/contract/reply.js';
import { breakBefore } from './boundaries.js';
import { cutBlock, entryEnds, flatLength, flatText, type Halves } from './slice-block.js';

/** What fits into one message. */
export interface PageRoom {
  /** Units of `measure` that one page holds. */
  readonly room: number;
  /** Size of a block as the platform will send it (escapes, citation and notes included); at least its flat length. */
  readonly measure: (block: Block) => number;
  /** Most blocks on a page, where the platform counts them. */
  readonly maxBlocks?: number;
  /** Most hits on a page; the next begins another. */
  readonly maxHits?: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  /** From 1, over the whole answer. */
  readonly part: number;
  readonly parts: number;
}

/** How many hits stand in a message: what a phone shows at once, nearly. */
export const HITS_AT_ONCE = 5;

/** How many messages one answer sends at once; the rest stands behind a button (design.md). */
export const MOST_PAGES_AT_ONCE = 3;

/**
 * Packs blocks into pages, losing no character: a block that does not fit goes to the next page whole, with the headings
 * right above it, and one that does not fit there either is cut at clause boundaries, each part with its citation.
 *
 * @throws RangeError when not even one character of a block fits a page: the platform's table is wrong.
 */
export function paginate(blocks: readonly Block[], limits: PageRoom): readonly Page[] {
  const { measure, room, maxBlocks = Number.POSITIVE_INFINITY, maxHits = Number.POSITIVE_INFINITY } = limits;
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  const turn = (carried: readonly Placed[] = []) => {
    if (page.length > carried.length) pages.push(page.slice(0, page.length - carried.length));
    page = [...carried];
  };
  for (const block of blocks) {
    let rest: Block | undefined = block;
    while (rest) {
      const size = measure(rest);
      const left = room - page.reduce((sum, placed) => sum + placed.size, 0);
      const headings = headingsAtEnd(page);
      const onlyHeadings = headings.length === page.length;
      const full = rest === block && rest.type === 'excerpt' && hitsOn(page) >= maxHits;
      if (full) turn(introductionsAtEnd(page));
      else if (size <= left && page.length < maxBlocks) {
        page.push({ block: rest, size });
        rest = undefined;
      } else if (page.length >= maxBlocks || !onlyHeadings) turn(onlyHeadings ? [] : headings);
      else {
        const cut = cutToFit(rest, left, measure);
        if (cut) page.push({ block: cut.head, size: left });
        else if (page.length === 0) throw new RangeError(`no character of a ${rest.type} fits ${room} units`);
        turn();
        rest = cut?.tail ?? rest;
      }
    }
  }
  turn();
  return pages.map((placed, index) => ({
    blocks: placed.map(({ block }) => block),
    part: index + 1,
    parts: pages.length,
  }));
}

/** The pages to send now, from part `from` on, and the first part that stays behind the button. */
export function visiblePages(
  pages: readonly Page[],
  from = 1,
  atOnce = MOST_PAGES_AT_ONCE,
): { readonly pages: readonly Page[]; readonly rest?: number } {
  const start = Math.min(Math.max(from, 1), Math.max(pages.length, 1)) - 1;
  const end = start + atOnce;
  return { pages: pages.slice(start, end), ...(end < pages.length ? { rest: end + 1 } : {}) };
}

/** Hits come page by page as they are asked for; anything else in up to three messages. */
export function pagesAtOnce(blocks: readonly Block[]): number {
  return blocks.some(({ type }) => type === 'excerpt') ? 1 : MOST_PAGES_AT_ONCE;
}

function hitsOn(page: readonly Placed[]): number {
  return page.filter(({ block }) => block.type === 'excerpt').length;
}

/** What introduces the hit that follows (以下是相近的结果) goes with it. */
function introductionsAtEnd(page: readonly Placed[]): readonly Placed[] {
  return page.slice(page.findLastIndex(({ block }) => block.type === 'excerpt') + 1);
}

interface Placed {
  readonly block: Block;
  readonly size: number;
}

/** A heading stays with what it heads. */
function headingsAtEnd(page: readonly Placed[]): readonly Placed[] {
  return page.slice(page.findLastIndex(({ block }) => block.type !== 'heading') + 1);
}

function cutToFit(block: Block, room: number, measure: PageRoom['measure']): Halves<Block> | undefined {
  const length = flatLength(block);
  // The largest offset whose head still fits; a head is never smaller than its flat length, so `room` bounds it.
  let fits = 0;
  let low = 1;
  let high = Math.min(length - 1, room);
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (measure(cutBlock(block, middle).head) <= room) {
      fits = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return fits === 0 ? undefined : cutBlock(block, bestCut(block, fits));
}

/** The end of an entry (a note, an item) in the second half of what fits, else a clause boundary. */
function bestCut(block: Block, most: number): number {
  const entry = entryEnds(block).findLast((end) => end <= most);
  if (entry !== undefined && entry >= most / 2) return entry;
  return breakBefore(flatText(block), most);
}
