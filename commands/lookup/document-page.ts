import type { DocumentFilter } from '../../index/corpus.js';
import type { DocumentSummary } from '../../index/model/document.js';
import type { CommandContext } from '../contract/command.js';
import type { Action } from '../contract/reply.js';

/** Documents of a list that are shown at once: more than most hold, and few messages where there are thousands. */
const PER_PAGE = 50;

export interface DocumentPage {
  readonly summaries: readonly DocumentSummary[];
  readonly total: number;
  /** What shows the next page. */
  readonly more: readonly Action[];
}

/**
 * One page of the documents that a filter admits; the last one where there are not so many.
 * @param question what shows the list from its beginning.
 */
export async function documentPage(
  filter: DocumentFilter,
  page: number | undefined,
  question: string,
  { corpus, messages, signal }: CommandContext,
): Promise<DocumentPage> {
  const at = (number: number) =>
    corpus.documents(filter, { offset: (number - 1) * PER_PAGE, limit: PER_PAGE }, signal);
  let number = page ?? 1;
  let { entries, total } = await at(number);
  if (entries.length === 0 && total > 0) {
    number = Math.ceil(total / PER_PAGE);
    ({ entries, total } = await at(number));
  }
  const left = Math.max(0, total - number * PER_PAGE);
  const label = messages.refs.more(left);
  return {
    summaries: entries,
    total,
    more: left === 0 ? [] : [{ kind: 'open', label, question: `${question} page:${number + 1}` }],
  };
}
