import type { Block, Quote } from '../../commands/contract/reply.js';

/** A quotation as it is shown: the one after it may give the citation for both. */
export interface ShownQuote extends Quote {
  readonly citedBelow?: true;
}

/**
 * The blocks of one message, quotations that have a citation together cited once, below the last of them. Where not all of
 * them stand here, or one is cut into parts, each keeps its own.
 */
export function withSharedCitations(blocks: readonly Block[]): readonly (Block | ShownQuote)[] {
  const shown: (Block | ShownQuote)[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    const [first] = run;
    if (first?.shared === undefined || run.length !== first.shared.quotations) {
      shown.push(...blocks.slice(at, at + Math.max(run.length, 1)));
      at += Math.max(run.length, 1);
      continue;
    }
    const { quotations: _count, ...together } = first.shared;
    for (const [index, quote] of run.entries())
      shown.push(
        index < run.length - 1
          ? { ...quote, citedBelow: true }
          : { ...quote, citation: { ...quote.citation, ...together } },
      );
    at += run.length;
  }
  return shown;
}

function runAt(blocks: readonly Block[], at: number): readonly Quote[] {
  const run: Quote[] = [];
  for (const block of blocks.slice(at)) {
    if (block.type !== 'quote' || block.shared === undefined) break;
    if (run[0] && run[0].shared?.text !== block.shared.text) break;
    run.push(block);
  }
  return run;
}
