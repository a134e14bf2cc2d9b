import type { Change } from '../../index/comparison/changes.js';
import { recognizeOpening } from '../../index/tables/opening-words.js';
import { foldText } from '../../index/text/fold.js';
import { beginning } from '../composing/beginning.js';
import type { ListItem } from '../contract/reply.js';
import type { Messages } from '../messages/messages.js';

const MOST_CHANGES = 8;
const SHOWN = 60;

/** 注意到 → 欢迎, where the word that opens the paragraph has changed. */
export function openingChange(before: string, after: string, messages: Messages): string | undefined {
  const [old, now] = [recognizeOpening(before), recognizeOpening(after)];
  if (old === undefined || now === undefined || foldText(old) === foldText(now)) return undefined;
  return messages.compare.opening(old, now);
}

/** Each change in a line, as it stands in the two texts. */
export function changeItems(
  before: string,
  after: string,
  changes: readonly Change[],
  { compare }: Messages,
): readonly ListItem[] {
  const items = changes.slice(0, MOST_CHANGES).map((change): ListItem => {
    const old = beginning(before.slice(change.before.start, change.before.end), SHOWN);
    const now = beginning(after.slice(change.after.start, change.after.end), SHOWN);
    return {
      text: old === '' ? compare.added(now) : now === '' ? compare.removed(old) : compare.was(old, now),
    };
  });
  const rest = changes.length - items.length;
  return rest > 0 ? [...items, { text: compare.more(rest) }] : items;
}
