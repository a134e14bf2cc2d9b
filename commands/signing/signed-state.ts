import type { DocumentSummary, Signature } from '../../index/model/document.js';
import type { State } from '../../index/names/states.js';
import { answer, listed, strong, subtle } from '../composing/compose.js';
import { documentLabel } from '../composing/document-label.js';
import { findQuestion, paraQuestion, whoSignedQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, ListItem, Reply } from '../contract/reply.js';
import { documentPage } from '../lookup/document-page.js';
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
export async function stateAnswer(
  state: State,
  page: number | undefined,
  context: CommandContext,
): Promise<Reply> {
  const { locale, messages } = context;
  const question = whoSignedQuestion(state.zh);
  const { summaries, total, more } = await documentPage({ signedBy: state.iso3 }, page, question, context);
  if (total === 0) return stateAbsent(state, page, context);
  const appearances = summaries.map((summary) => ({
    summary,
    signatures: summary.signatures.filter(({ iso3 }) => iso3 === state.iso3),
  }));
  const blocks: Block[] = [strong(messages.whoSigned.stateAppears(stateName(state, locale), total))];
  for (const appearance of appearances.slice(0, MOST_SPREAD))
    blocks.push(...(await describe(appearance, context)));
  const further = appearances.slice(MOST_SPREAD).map(({ summary }) => documentItem(summary));
  return answer([...blocks, ...listed(messages.whoSigned.furtherDocuments, further)], {
    visibility: 'channel',
    actions: more,
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

async function stateAbsent(state: State, page: number | undefined, context: CommandContext): Promise<Reply> {
  const { locale, messages } = context;
  const { summaries, total, more } = await documentPage({}, page, whoSignedQuestion(state.zh), context);
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
      ...listed(messages.whoSigned.searchedLists(total), items),
      {
        type: 'list',
        items: [{ text: messages.whoSigned.searchTexts(state.zh), question: findQuestion(state.zh) }],
      },
    ],
    { visibility: 'channel', actions: more },
  );
}
