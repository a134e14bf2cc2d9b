import type { Action, Block, Citation, Reply } from '../../commands/contract/reply.js';
import type { Messages } from '../../commands/messages/messages.js';
import type { Page } from './paginate.js';

/** Where a hit stands among others, from 1: what the label of its button says. A single one has no number. */
export type HitNumbers = ReadonlyMap<Citation, number>;

/** A part of a hit that was cut keeps the very citation of the whole, and so its number. */
export function numberHits({ blocks }: Reply): HitNumbers {
  const hits = blocks.flatMap((block) => (block.type === 'excerpt' ? [block.citation] : []));
  return new Map(hits.length > 1 ? hits.map((citation, index) => [citation, index + 1]) : []);
}

export function hasHits(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'excerpt');
}

/** The buttons that open the hits of a page, numbered as they are. */
export function openActions(
  blocks: readonly Block[],
  hits: HitNumbers,
  { actions }: Messages,
): readonly Action[] {
  const opened = new Map<string, Action>();
  for (const block of blocks) {
    if (block.type !== 'excerpt') continue;
    const number = hits.get(block.citation);
    const label = number === undefined ? actions.whole : actions.openHit(number);
    opened.set(block.question, { kind: 'open', label, question: block.question });
  }
  return [...opened.values()];
}

/** What the button for the rest says: how many hits come next, or which part. */
export function restLabel(pages: readonly Page[], part: number, { rendering }: Messages): string {
  const hits = pages[part - 1]?.blocks.filter(({ type }) => type === 'excerpt').length ?? 0;
  return hits > 0 ? rendering.moreHits(hits) : rendering.rest(part, pages.length);
}

/** A page of hits that is not the first can be left backwards: the part before it. */
export function backPart(pages: readonly Page[], fromPart: number | undefined): number | undefined {
  const shown = Math.min(fromPart ?? 1, pages.length);
  return shown > 1 && hasHits(pages[shown - 1]?.blocks ?? []) ? shown - 1 : undefined;
}
