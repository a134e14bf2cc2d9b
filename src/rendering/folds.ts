import type { Block, Reply } from '../../commands/contract/reply.js';
import { clauseAround } from '../../commands/quoting/clause.js';
import type { Asking } from './control.js';

/** How much is shown to either side of what was found in a quotation that can be opened: a line or two of a phone. */
const REACH = 24;

/** What stands behind one button: its label, and its number among the folds of the answer, from 1. */
export interface Fold {
  readonly label: string;
  readonly number: number;
}

/** The folds of a reply, in the order in which their first blocks stand. */
export function foldsOf({ blocks }: Reply): readonly Fold[] {
  const labels = new Set(blocks.flatMap(({ behind }) => (behind === undefined ? [] : [behind])));
  return [...labels].map((label, index) => ({ label, number: index + 1 }));
}

/** What a message shows of a reply, and the buttons for what it keeps. */
export interface Shown {
  readonly reply: Reply;
  readonly folds: readonly { readonly label: string; readonly control: Asking }[];
}

/**
 * The answer with what is behind buttons folded away, or, where `fold` says so, what is behind that button.
 *
 * @param carries whether the platform's buttons can carry this; where one could not, nothing is folded
 */
export function shownOf(
  reply: Reply,
  fold: number | undefined,
  carries: (control: Asking) => boolean,
): Shown {
  if (fold !== undefined) return { reply: unfolded(reply, fold), folds: [] };
  const { question = '' } = reply;
  const folds = foldsOf(reply).map(({ label, number }) => ({
    label,
    control: { kind: 'fold', fold: number, question } as const,
  }));
  const carried = question !== '' && folds.every(({ control }) => carries(control));
  const shown = carried ? reply.blocks.flatMap(shownFolded) : reply.blocks;
  return { reply: { ...reply, blocks: shown.map(excerpted) }, folds: carried ? folds : [] };
}

/** The button that asks for the parts of an answer, or of what is behind one of its buttons, that are not shown yet. */
export function restControl(question: string, part: number, fold: number | undefined): Asking {
  return fold === undefined ? { kind: 'rest', part, question } : { kind: 'fold', fold, part, question };
}

/**
 * What is behind one button, under the headings it stands under, for who pressed it. The whole reply where it has no
 * such fold (any more): an answer to its question in any case.
 */
function unfolded(reply: Reply, number: number): Reply {
  const label = foldsOf(reply).find((fold) => fold.number === number)?.label;
  if (label === undefined) return reply;
  const blocks: Block[] = [];
  let heading: Block | undefined;
  for (const block of reply.blocks) {
    if (block.type === 'heading') heading = block;
    if (block.behind !== label) continue;
    if (heading !== undefined && heading !== block) blocks.push(heading);
    heading = undefined;
    blocks.push(block);
  }
  const { menus: _menus, ...rest } = reply;
  return { ...rest, visibility: 'asker', blocks, actions: [] };
}

function shownFolded(block: Block): readonly Block[] {
  if (block.behind === undefined) return [block];
  if (block.type !== 'text' || block.brief === undefined) return [];
  const { behind: _behind, brief, ...text } = block;
  return [{ ...text, text: brief }];
}

/** A quotation that can be opened stands as the clauses around what was found in it. */
function excerpted(block: Block): Block {
  if (block.type !== 'quote' || block.opened === undefined) return block;
  const [first] = block.matches;
  const { citation, opened: question } = block;
  return first === undefined ? block : { ...clauseAround(block, first, citation, REACH), question };
}
