import type { Block, Reply } from '../../../../commands/contract/reply.js';

/**
 * Everything of an answer that can be opened, in the order in which it is shown: what a typed number asks. The terminal's
 * renderer numbers by this very list.
 */
export function openable(reply: Reply): readonly string[] {
  const inBlocks = reply.blocks.flatMap((block: Block): readonly string[] => {
    if (block.type === 'excerpt') return [block.question];
    return block.type === 'list' ? block.items.flatMap(({ question }) => question ?? []) : [];
  });
  const inMenus = (reply.menus ?? []).flatMap(({ items }) => items.map(({ question }) => question));
  // Posting to a channel means nothing here.
  const offered = reply.actions.filter(({ kind }) => kind !== 'post').map(({ question }) => question);
  return [...inBlocks, ...inMenus, ...offered];
}
