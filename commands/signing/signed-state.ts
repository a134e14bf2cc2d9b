import type { DocumentSummary, Signature } from '../../index/model/document.js';
import type { State } from '../../index/names/states.js';
import { answer, listed, strong, subtle } from '../composing/compose.js';
import { documentLabel } from '../composing/document-label.js';
import { findQuestion, paraQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, ListItem, Reply } from '../contract/reply.js';
import { openDocument } from '../lookup/held-document.js';
import { proofsOf } from './proof.js';
import { ROLES, signatoryNames, stateName } from './signature-sentences.js';
import { documentItem } from './signed-documents.js';

/** More documents than this are listed, not spread out. */
const MOST_SPREAD = 10;

interface Appearance {
  readonly summary: DocumentSummary;
  readonly signatures: readonly Signature[];
}

/** In which documents a State appears and as what, with the words that prove it; or that it does not, and what was searched. */
export async function stateAnswer(state: State, context: CommandContext): Promise<Reply> {
  const { corpus, locale, messages, signal } = context;
  const summaries = await corpus.list(signal);
  const appearances = summaries
    .map((summary) => ({
      summary,
      signatures: summary.signatures.filter(({ iso3 }) => iso3 === state.iso3),
    }))
    .filter(({ signatures }) => signatures.length > 0);
  if (appearances.length === 0) return stateAbsent(state, summaries, context);
  const blocks: Block[] = [
    strong(messages.whoSigned.stateAppears(stateName(state, locale), appearances.length)),
  ];
  for (const appearance of appearances.slice(0, MOST_SPREAD))
    blocks.push(...(await describe(appearance, context)));
  const further = appearances.slice(MOST_SPREAD).map(({ summary }) => documentItem(summary));
  return answer([...blocks, ...listed(messages.whoSigned.furtherDocuments, further)], {
    visibility: 'channel',
  });
}

async function describe({ summary, signatures }: Appearance, context: CommandContext): Promise<Block[]> {
  const words = context.messages.whoSigned;
  const sentences = ROLES.flatMap((role) =>
    signatures
      .filter((signature) => signature.role === role)
      .map((signature) => words.stateRoles[role](signature.name)),
  );
  const signatories = summary.signatures.filter(({ role }) => role === 'signatory');
  const signed = signatures.some(({ role }) => role === 'signatory');
  const held = await openDocument(summary.key, context);
  return [
    { type: 'heading', text: documentLabel(summary) },
    ...sentences.map(strong),
    // Being named on a list is easily taken for having signed.
    ...(signed || signatories.length === 0
      ? []
      : [subtle(words.notSignatory(signatoryNames(signatories, context)))]),
    ...(held ? proofsOf(held, signatures) : []).map((proof) => ({
      ...proof,
      opened: paraQuestion(proof.citation.document, proof.citation.locator),
    })),
  ];
}

function stateAbsent(state: State, summaries: readonly DocumentSummary[], context: CommandContext): Reply {
  const { locale, messages } = context;
  const items = summaries.map((summary): ListItem => {
    const lists = ROLES.flatMap((role) => {
      const count = summary.signatures.filter((signature) => signature.role === role).length;
      return count === 0 ? [] : [messages.whoSigned.searched[role](count)];
    });
    const searched = lists.length === 0 ? messages.whoSigned.noLists : lists.join(messages.listSeparator);
    const item = documentItem(summary);
    return { ...item, text: `${item.text}${messages.colon}${searched}` };
  });
  return answer(
    [
      strong(messages.whoSigned.stateAbsent(stateName(state, locale))),
      ...listed(messages.whoSigned.searchedLists(summaries.length), items),
      {
        type: 'list',
        items: [{ text: messages.whoSigned.searchTexts(state.zh), question: findQuestion(state.zh) }],
      },
    ],
    { visibility: 'channel' },
  );
}
