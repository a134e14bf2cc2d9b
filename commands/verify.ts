import { z } from 'zod';
import { type Difference, differences } from '../index/comparison/differences.js';
import type { Judgement, Passage } from '../index/comparison/judge.js';
import type { Locator } from '../index/model/locator.js';
import { beginning } from './composing/beginning.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { findQuestion, paraQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Action, Block, ListItem, Reply } from './contract/reply.js';
import { type HeldDocument, openDocument } from './lookup/held-document.js';
import { documentFilterOption } from './options/document.js';
import { quoteOf } from './quoting/quote.js';
import { type Checked, type CheckedText, checkText } from './verifying/check.js';
import { draftReply, sourceLine } from './verifying/draft-reply.js';

/** The longest text that is checked in one question. */
const LONGEST = 4000;
const SHORTEST = 4;
const MOST_CHANGES = 8;
const MOST_PLACES = 4;
/** How much of the quotation is repeated in small print. */
const SHOWN = 40;

export const verify = defineCommand({
  name: 'verify',
  names: { 'zh-CN': '核对引文', 'zh-TW': '核對引文', en: 'verify' },
  summary: (messages) => messages.verify.summary,
  examples: ['/verify 敦促尚未批准或加入《联合国打击跨国有组织犯罪公约》的会员国考虑采取措施'],
  options: {
    quotation: {
      schema: z.string().trim().min(1).max(LONGEST),
      names: { 'zh-CN': '引文', 'zh-TW': '引文', en: 'quotation' },
      description: (messages) => messages.verify.quotation,
    },
    document: documentFilterOption,
  },
  visibility: 'asker',
  parse: (text) => ({ quotation: text }),
  execute: async ({ quotation, document }, context) => {
    const { messages } = context;
    if ([...quotation.matchAll(/[\p{L}\p{N}]/gu)].length < SHORTEST) {
      return notice('nothing-to-verify', [plain(messages.verify.tooShort)]);
    }
    const named = document === undefined ? undefined : await context.corpus.named(document, context.signal);
    const key = named?.length === 1 ? named[0]?.summary.key : undefined;
    return checkedReply(await checkText(quotation, key, context), context);
  },
});

/** What was found, of one quotation with its paragraphs, of several as a list. */
export function checkedReply({ checks, within }: CheckedText, context: CommandContext): Promise<Reply> {
  const [only, ...others] = checks;
  return only && others.length === 0 ? reply(only, within, context) : draftReply(checks, context);
}

async function reply(checked: Checked, within: boolean, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const { quotation, judgement, verdict } = checked;
  const { places, lenient, omission, negatedBy } = judgement;
  const shown = places.slice(0, MOST_PLACES);
  const held = await Promise.all(
    shown.map(({ document, language }) => openDocument(document, context, language)),
  );
  const changes = verdict === 'altered' && shown[0] ? changesOf(quotation, shown[0]) : [];
  const blocks: readonly Block[] = [
    strong(headline(checked, changes.length, context)),
    ...sourceLine(checked, context),
    ...(lenient ? [subtle(messages.verify.lenient)] : []),
    ...(omission ? [subtle(messages.verify.omission)] : []),
    ...(negatedBy === undefined ? [] : [strong(messages.verify.negated(negatedBy))]),
    ...changeList(quotation, shown[0], changes, context),
    ...shown.flatMap((place, index) => quoted(place, held[index], quotation, judgement)),
    ...(within ? [subtle(messages.verify.checked(beginning(quotation, SHOWN)))] : []),
    subtle(
      checked.source && verdict !== 'not-checked' ? messages.verify.scopeWithSource : messages.verify.scope,
    ),
  ];
  return {
    ...answer(blocks, {
      visibility: 'asker',
      actions: actionsOf(quotation, judgement.verdict, shown, context),
    }),
    verdict,
    ...(lenient && { lenient }),
  };
}

function headline(
  { verdict, judgement: { places }, source, lookedAt }: Checked,
  changes: number,
  { messages }: CommandContext,
): string {
  if (lookedAt !== undefined) return messages.verify.notInLanguage(lookedAt);
  if (verdict === 'not-checked') return messages.verify.notChecked(source?.text ?? '');
  if (verdict === 'exact') return messages.verify.exact(places.length);
  if (verdict === 'altered') return messages.verify.altered(Math.max(1, changes));
  return verdict === 'stitched' ? messages.verify.stitched(places.length) : messages.verify.notFound;
}

function changesOf(quotation: string, place: Passage): readonly Difference[] {
  return differences(quotation, place.text).filter(({ kind }) => kind === 'changed');
}

function changeList(
  quotation: string,
  place: Passage | undefined,
  changes: readonly Difference[],
  { messages }: CommandContext,
): readonly Block[] {
  if (!place || changes.length === 0) return [];
  const items = changes.slice(0, MOST_CHANGES).map(({ quote, original }): ListItem => {
    const said = quotation.slice(quote.start, quote.end);
    const is = place.text.slice(original.start, original.end);
    const { changed, leftOut, added } = messages.verify;
    return { text: said === '' ? leftOut(is) : is === '' ? added(said) : changed(is, said) };
  });
  const rest = changes.length - items.length;
  return [
    { type: 'list', items: rest > 0 ? [...items, { text: messages.verify.moreChanges(rest) }] : items },
  ];
}

/** The paragraph as it stands; what the quotation has of it, or what it changed, is marked. */
function quoted(
  place: Passage,
  held: HeldDocument | undefined,
  quotation: string,
  { verdict }: Judgement,
): readonly Block[] {
  // Passages carry the locators of the document's own units.
  const unit = held?.unit(place.locator as Locator);
  if (!held || !unit) return [];
  const marked = verdict === 'altered' ? 'changed' : 'same';
  const matches = differences(quotation, unit.text)
    .filter(({ kind, original }) => kind === marked && original.end > original.start)
    .map(({ original }) => original);
  return [quoteOf(held, unit, matches)];
}

function actionsOf(
  quotation: string,
  verdict: Judgement['verdict'],
  places: readonly Passage[],
  { messages }: CommandContext,
): readonly Action[] {
  if (verdict === 'not-found') {
    const question = findQuestion(beginning(quotation, 100));
    return [{ kind: 'open', label: messages.verify.findInstead, question }];
  }
  return places.map(({ document, locator, language }, index) => ({
    kind: 'post',
    label: messages.actions.post(index + 1),
    question: paraQuestion(document, locator, language === undefined ? [] : [language]),
  }));
}
