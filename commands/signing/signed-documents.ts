import type { NamedDocument } from '../../index/corpus.js';
import type { DocumentSummary, SignatureRole } from '../../index/model/document.js';
import { answer, listed, plain, strong } from '../composing/compose.js';
import { documentLabel } from '../composing/document-label.js';
import { whoSignedQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, ListItem, Reply, Text } from '../contract/reply.js';
import { documentPage } from '../lookup/document-page.js';
import { openDocument } from '../lookup/held-document.js';
import { proofsOf, signaturesWithin } from './proof.js';
import { signatureSentences } from './signature-sentences.js';

/** More documents than this are listed, not spread out. */
const MOST_SPREAD = 10;
/** Of those spread out, the ones beyond are kept behind a button where there are buttons. */
const MOST_AT_ONCE = 4;

/** Who signed one document (or made the declaration in the annex that was named), with the words that prove it. */
export async function whoSignedDocument(named: NamedDocument, context: CommandContext): Promise<Reply> {
  return answer(await describe(named, context), { visibility: 'channel' });
}

/** The same of every document held, a page of them. */
export async function whoSignedEverything(page: number | undefined, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const { summaries, total, more } = await documentPage({}, page, whoSignedQuestion(), context);
  if (total === 0) return answer([plain(messages.lookup.nothingHeld)], { visibility: 'channel' });
  const blocks: Block[] = [strong(inOneLine(summaries, total, context))];
  const spread = summaries.slice(0, MOST_SPREAD);
  const behind = messages.whoSigned.moreDocuments(summaries.length - MOST_AT_ONCE);
  for (const [index, summary] of spread.entries()) {
    // The first line answers; under a heading each, the sentences need no weight of their own.
    const described = (await describe({ summary }, context)).map((block) =>
      block.type === 'text' ? withoutTone(block) : block,
    );
    blocks.push(...(index < MOST_AT_ONCE ? described : described.map((block) => keptBehind(block, behind))));
  }
  const further = summaries.slice(MOST_SPREAD).map(documentItem);
  const listedBehind = listed(messages.whoSigned.furtherDocuments, further).map((block) =>
    keptBehind(block, behind),
  );
  return answer([...blocks, ...listedBehind], {
    visibility: 'channel',
    actions: more,
  });
}

/** How many were signed by a person and how many adopted by an organ, where all of them are on this page. */
function inOneLine(
  summaries: readonly DocumentSummary[],
  total: number,
  { messages }: CommandContext,
): string {
  if (summaries.length < total) return messages.whoSigned.allDocuments(total);
  const count = (role: SignatureRole) =>
    summaries.filter(({ signatures }) => signatures.some((signature) => signature.role === role)).length;
  return messages.whoSigned.inOneLine(total, count('signatory'), count('adopted-by'));
}

function withoutTone({ tone: _tone, ...text }: Text): Text {
  return text;
}

function keptBehind(block: Block, behind: string): Block {
  if (block.type !== 'text') return { ...block, behind };
  const { brief: _brief, ...whole } = block;
  return { ...whole, behind };
}

export function documentItem(summary: DocumentSummary): ListItem {
  return { text: documentLabel(summary), question: whoSignedQuestion(summary.key) };
}

async function describe({ summary, container }: NamedDocument, context: CommandContext): Promise<Block[]> {
  const signatures = signaturesWithin(summary.signatures, container);
  const sentences = signatureSentences(summary, signatures, context);
  const held = await openDocument(summary.key, context);
  return [
    { type: 'heading', text: documentLabel(summary) },
    ...sentences,
    ...(held ? proofsOf(held, signatures) : []).map((proof) => ({
      ...proof,
      behind: context.messages.whoSigned.proof,
    })),
  ];
}
