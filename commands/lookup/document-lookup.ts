import type { NamedDocument } from '../../index/corpus.js';
import { beginning } from '../composing/beginning.js';
import { listed, notice, plain } from '../composing/compose.js';
import { documentLabel } from '../composing/document-label.js';
import type { CommandContext } from '../contract/command.js';
import type { ListItem, Reply } from '../contract/reply.js';

/** What a user's name for a document came to: the one document, or the notice that says what would work. */
export type DocumentLookup =
  | { readonly named: NamedDocument; readonly notice?: never }
  | { readonly named?: never; readonly notice: Reply };

/** Most documents that a notice lists. */
const MOST_LISTED = 10;
const MOST_NEAR = 5;

/** @param question what to ask to get the same of another document; for the lines of the notices. */
export async function lookUpDocument(
  name: string,
  question: (named: NamedDocument) => string,
  context: CommandContext,
): Promise<DocumentLookup> {
  const candidates = await context.corpus.named(name, context.signal);
  const [first] = candidates;
  if (first && candidates.length === 1) return { named: first };
  if (first) return { notice: ambiguousDocument(name, candidates, question, context) };
  return { notice: await missingDocument(name, question, context) };
}

function ambiguousDocument(
  name: string,
  candidates: readonly NamedDocument[],
  question: (named: NamedDocument) => string,
  { messages }: CommandContext,
): Reply {
  return notice('document-ambiguous', [
    plain(messages.lookup.documentAmbiguous(beginning(name, 60))),
    {
      type: 'list',
      items: [
        ...candidates
          .slice(0, MOST_LISTED)
          .map((named) => ({ text: nameOf(named, messages), question: question(named) })),
        ...(candidates.length > MOST_LISTED ? [allDocuments(messages)] : []),
      ],
    },
  ]);
}

async function missingDocument(
  name: string,
  question: (named: NamedDocument) => string,
  { corpus, messages, signal }: CommandContext,
): Promise<Reply> {
  const { documents } = await corpus.size(signal);
  const sentence = plain(messages.lookup.documentNotFound(beginning(name, 60)));
  if (documents === 0) return notice('document-not-found', [sentence, plain(messages.lookup.nothingHeld)]);
  const near = (await corpus.near(name, MOST_NEAR, signal)).map((summary) => ({
    text: documentLabel(summary),
    question: question({ summary }),
  }));
  return notice('document-not-found', [
    sentence,
    ...listed(messages.lookup.nearDocuments, near),
    { type: 'list', items: [allDocuments(messages)] },
  ]);
}

/** A document, or its annex and what that is annexed to. */
function nameOf({ summary, container }: NamedDocument, messages: CommandContext['messages']): string {
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  const whole = documentLabel(summary);
  return annex === undefined ? whole : `《${annex.title}》${messages.bracketed(whole)}`;
}

function allDocuments(messages: CommandContext['messages']): ListItem {
  return { text: messages.docs.summary, question: '/docs' };
}
