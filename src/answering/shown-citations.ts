import { LRUCache } from 'lru-cache';
import type { Block, Citation, Reply } from '../../commands/contract/reply.js';

/** The same reference in the same channel is answered once in this time. */
const SHOWN = { ttl: 30 * 60_000, max: 32_768 };

/** Remembers which paragraphs were shown in which channel because somebody mentioned them. */
export interface ShownCitations {
  /**
   * Takes out of the reply what the channel was shown within 30 minutes and remembers the rest as shown now.
   * Undefined where nothing is left.
   */
  onlyNew(channel: string, reply: Reply): Reply | undefined;
  /** Remembers everything in the reply as shown now. */
  remember(channel: string, reply: Reply): void;
}

/** @param now milliseconds that never run backwards. */
export function createShownCitations(now: () => number): ShownCitations {
  const shown = new LRUCache<string, true>({ ...SHOWN, ttlResolution: 0, perf: { now } });
  const keyOf = (channel: string, citation: Citation) =>
    `${channel}\n${citation.document}\n${citation.locator}`;

  function remember(channel: string, reply: Reply): void {
    for (const citation of reply.blocks.flatMap(citationsOf)) shown.set(keyOf(channel, citation), true);
  }

  return {
    remember,
    onlyNew(channel, reply) {
      // One message may name a paragraph twice, so the question is put to the memory before this reply is in it.
      const isNew = (citation: Citation) => !shown.has(keyOf(channel, citation));
      const blocks = reply.blocks.flatMap((block) => keepNew(block, isNew));
      const fresh = { ...reply, blocks };
      if (blocks.flatMap(citationsOf).length === 0) return undefined;
      remember(channel, fresh);
      return fresh;
    },
  };
}

function citationsOf(block: Block): readonly Citation[] {
  if (block.type === 'quote' || block.type === 'excerpt') return [block.citation];
  if (block.type !== 'list') return [];
  return block.items.flatMap((item) => (item.citation ? [item.citation] : []));
}

/** The block, what is left of it, or nothing. Blocks that cite nothing (our own sentences) stay. */
function keepNew(block: Block, isNew: (citation: Citation) => boolean): readonly Block[] {
  if (block.type === 'quote' || block.type === 'excerpt') return isNew(block.citation) ? [block] : [];
  if (block.type !== 'list') return [block];
  const items = block.items.filter((item) => item.citation === undefined || isNew(item.citation));
  return items.length > 0 ? [{ ...block, items }] : [];
}
