import { LRUCache } from 'lru-cache';
import type { Block, Citation, Reply } from '../../commands/contract/reply.js';
import type { SharedCounts } from '../state/shared-counts.js';

/** The same reference in the same channel is answered once in this time. */
const SHOWN = { ttl: 30 * 60_000, max: 32_768 };

/** Remembers which paragraphs were shown in which channel because somebody mentioned them. */
export interface ShownCitations {
  /**
   * Takes out of the reply what the channel was shown within 30 minutes and remembers the rest as shown now.
   * Undefined where nothing is left.
   */
  onlyNew(channel: string, reply: Reply): Promise<Reply | undefined>;
  /** Remembers everything in the reply as shown now. */
  remember(channel: string, reply: Reply): void;
}

/**
 * @param now milliseconds that never run backwards.
 * @param shared what all processes remember together.
 */
export function createShownCitations(now: () => number, shared?: SharedCounts): ShownCitations {
  const shown = new LRUCache<string, true>({ ...SHOWN, ttlResolution: 0, perf: { now } });
  const keysOf = (channel: string, blocks: readonly Block[]) =>
    blocks.flatMap(citationsOf).map((citation) => keyOf(channel, citation));

  /** Those of the keys that no other process has shown; all where it cannot be asked. */
  async function claimed(keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (!shared || keys.length === 0) return new Set(keys);
    return shared.claim(keys, SHOWN.ttl).catch(() => new Set(keys));
  }

  function remember(channel: string, reply: Reply): void {
    const keys = keysOf(channel, reply.blocks);
    for (const key of keys) shown.set(key, true);
    void claimed(keys);
  }

  return {
    remember,
    async onlyNew(channel, reply) {
      // One message may name a paragraph twice, so the question is put to the memory before this reply is in it.
      const here = onlyThose(reply.blocks, (citation) => !shown.has(keyOf(channel, citation)));
      const keys = keysOf(channel, here);
      for (const key of keys) shown.set(key, true);
      const everywhere = await claimed(keys);
      const blocks = onlyThose(here, (citation) => everywhere.has(keyOf(channel, citation)));
      return blocks.flatMap(citationsOf).length === 0 ? undefined : { ...reply, blocks };
    },
  };
}

function keyOf(channel: string, { document, locator }: Citation): string {
  return `${channel}\n${document}\n${locator}`;
}

function citationsOf(block: Block): readonly Citation[] {
  if (block.type === 'quote' || block.type === 'excerpt') return [block.citation];
  if (block.type !== 'list') return [];
  return block.items.flatMap((item) => (item.citation ? [item.citation] : []));
}

function onlyThose(blocks: readonly Block[], isNew: (citation: Citation) => boolean): readonly Block[] {
  return blocks.flatMap((block) => keepNew(block, isNew));
}

/** The block, what is left of it, or nothing. Blocks that cite nothing (our own sentences) stay. */
function keepNew(block: Block, isNew: (citation: Citation) => boolean): readonly Block[] {
  if (block.type === 'quote' || block.type === 'excerpt') return isNew(block.citation) ? [block] : [];
  if (block.type !== 'list') return [block];
  const items = block.items.filter((item) => item.citation === undefined || isNew(item.citation));
  return items.length > 0 ? [{ ...block, items }] : [];
}
