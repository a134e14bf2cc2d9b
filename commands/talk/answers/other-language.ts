import { notice, strong, subtle } from '../../composing/compose.js';
import { documentLabel } from '../../composing/document-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { Block, ListItem, Reply } from '../../contract/reply.js';
import { namesHeld, namesMissing, namesPlace } from '../conditions.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { notHeldDocument } from './not-held.js';
import { againAnswer, outlineAnswer, quoteAnswer } from './paragraphs.js';

/**
 * The paragraphs that the line names, or those shown last, in the languages it asks for; where one is not held, that is
 * said and they are quoted as they stand. Nothing is translated.
 */
export async function otherLanguageAnswer(situation: Situation): Promise<Reply | undefined> {
  const missing = situation.documents.find(({ named }) => named.length === 0);
  if (namesMissing(situation) && missing) return notHeldDocument(situation, missing);
  if (situation.languages.length === 0) return notTranslated(situation);
  const reply = await paragraphs(situation);
  if (!reply) return textsIn(situation);
  if (reply.code !== 'language-not-held') return reply;
  const quoted =
    namesHeld(situation) && !namesPlace(situation) ? undefined : await paragraphs(asItStands(situation));
  return quoted?.status === 'answer' ? { ...quoted, blocks: [...said(reply), ...quoted.blocks] } : reply;
}

function asItStands(situation: Situation): Situation {
  return { ...situation, languages: [] };
}

async function paragraphs(situation: Situation): Promise<Reply | undefined> {
  if (namesPlace(situation)) return quoteAnswer(situation);
  if (namesHeld(situation)) return outlineAnswer(situation);
  return (await againAnswer(situation)) ?? (situation.focus?.document && outlineAnswer(situation));
}

/** What a notice says and links to, without the questions it offers. */
function said({ blocks }: Reply): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] =>
    block.type === 'text' && block.tone !== 'subtle'
      ? [strong(block.text)]
      : block.type === 'fields'
        ? [block]
        : [],
  );
}

/** 翻译一下: the paragraph as it stands, and the other languages in which its document is held. */
async function notTranslated(situation: Situation): Promise<Reply> {
  const { messages } = situation.context;
  const quoted = await paragraphs(situation);
  const target = await documentTarget(situation, situation.places.at(-1));
  const further = target.kind === 'one' ? (target.named.summary.languages?.slice(1) ?? []) : [];
  const key = target.kind === 'one' ? target.named.summary.key : '';
  const sentence = strong(further.length > 0 ? messages.talk.notTranslated : messages.talk.onlyChinese);
  const items = further.map(
    (language): ListItem => ({
      text: messages.languages.names[language],
      question: paraQuestion(key, undefined, [language]),
    }),
  );
  const list: readonly Block[] = items.length > 0 ? [{ type: 'list', items }] : [];
  if (quoted?.status === 'answer') return { ...quoted, blocks: [sentence, ...quoted.blocks, ...list] };
  return notice('only-chinese', [sentence, ...list, subtle(messages.talk.citeInEnglish)]);
}

const MOST_LISTED = 10;

/** 有英文的吗, of nothing that was spoken of: the documents that are held so. */
async function textsIn({ context, languages }: Situation): Promise<Reply> {
  const { corpus, messages, signal } = context;
  const { entries: found } = await corpus.documents({ languages }, { limit: MOST_LISTED }, signal);
  if (found.length === 0 || languages.every((language) => language === 'zh'))
    return notice('only-chinese', [strong(messages.talk.onlyChinese), subtle(messages.talk.citeInEnglish)]);
  const items = found.map(
    (summary): ListItem => ({
      text: documentLabel(summary),
      question: paraQuestion(summary.key, undefined, languages),
    }),
  );
  return notice('which-document', [strong(messages.talk.whichDocument('')), { type: 'list', items }]);
}
