import { type DocumentSummary, UNIT_KINDS } from '../../index/model/document.js';
import type { Messages } from '../messages/messages.js';

/** How many units of each kind a document has: 序言部分11、执行部分14、脚注10. Kinds it has none of are left out. */
export function countsOf({ counts }: Pick<DocumentSummary, 'counts'>, messages: Messages): string {
  return UNIT_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [messages.doc.count(messages.kinds[kind], count)];
  }).join(messages.listSeparator);
}
