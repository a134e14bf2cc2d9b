import type { Block } from '../../commands/contract/reply.js';

/** Computes a value of each block once: what is measured to fill a page is then sent as it was measured. */
export function remember<T>(compute: (block: Block) => T): (block: Block) => T {
  const known = new Map<Block, T>();
  return (block) => {
    const value = known.get(block) ?? compute(block);
    known.set(block, value);
    return value;
  };
}
