import type { Action, Block, ListItem, Reply, Text, Visibility } from '../contract/reply.js';

/** An answer. A true "no" is one too. */
export function answer(
  blocks: readonly Block[],
  options: { readonly visibility: Visibility; readonly actions?: readonly Action[] },
): Reply {
  return { status: 'answer', visibility: options.visibility, blocks, actions: options.actions ?? [] };
}

/** A user's mistake or an absent thing: private, says what would work. `code` is stable, for metrics and tests. */
export function notice(code: string, blocks: readonly Block[], actions: readonly Action[] = []): Reply {
  return { status: 'notice', visibility: 'asker', code, blocks, actions };
}

/** The sentence that answers. */
export function strong(text: string): Text {
  return { type: 'text', text, tone: 'strong' };
}

export function plain(text: string): Text {
  return { type: 'text', text };
}

/** Small print. */
export function subtle(text: string): Text {
  return { type: 'text', text, tone: 'subtle' };
}

/** A list after its introduction; nothing at all where there is nothing to list. */
export function listed(introduction: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [plain(introduction), { type: 'list', items }];
}
