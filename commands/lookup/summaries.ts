import type { DocumentSummary } from '../../index/model/document.js';
import type { CommandContext } from '../contract/command.js';

/** The summaries of the documents that places stand in, by key: asked for at once, and only those. */
export async function summariesOf(
  places: readonly { readonly document: string }[],
  { corpus, signal }: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<ReadonlyMap<string, DocumentSummary>> {
  const keys = [...new Set(places.map(({ document }) => document))];
  const { entries } = await corpus.documents({ keys }, { limit: keys.length }, signal);
  return new Map(entries.map((summary) => [summary.key, summary]));
}
