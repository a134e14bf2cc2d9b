import { formatCitation } from '../index/citation/format.js';
import { splitLanguages } from '../index/citation/languages.js';
import { splitReference } from '../index/citation/reference.js';
import { type Language, languageOf } from '../index/model/language.js';
import { answer, strong, subtle } from './composing/compose.js';
import { docQuestion, paraQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Action, Block, Reply, SharedCitation } from './contract/reply.js';
import { type AskedInLanguages, answerInLanguages } from './languages/in-languages.js';
import { describeContents } from './lookup/contents.js';
import type { HeldDocument } from './lookup/held-document.js';
import { addressesOf, locatorsOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace, type MissingRest } from './lookup/paragraph-lookup.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';
import { textLanguageOption } from './options/text-language.js';
import { actionsFor } from './quoting/navigation.js';
import { outlineHead, outlineMenus, outlineTitle } from './quoting/outline.js';
import { quoteOf } from './quoting/quote.js';

export const para = defineCommand({
  name: 'para',
  names: { 'zh-CN': '段落', 'zh-TW': '段落', en: 'para' },
  summary: (messages) => messages.para.summary,
  examples: [
    '/para 63/194 11',
    '/para 63/194 3-5',
    '/para 第63/194号决议 序言部分第3段',
    '/para 63/194 fn7',
    '/para 关于全球打击贩运人口努力的宣言 11',
    '/para 63/194',
  ],
  options: { document: documentOption, paragraph: paragraphOption, language: textLanguageOption },
  visibility: 'channel',
  parse: (text) => {
    const { text: reference, languages } = splitLanguages(text);
    return { ...splitReference(reference), ...(languages && { language: languages.join('+') }) };
  },
  execute: async ({ document, paragraph, language }, context) => {
    const asked = withLanguages(document, paragraph, language);
    if (asked.languages)
      return answerInLanguages(
        { ...asked, languages: asked.languages },
        (found) => outline(found, context),
        context,
      );
    const { found, notice, rest } = await lookUpPlace(document, paragraph, context);
    if (rest) return partly(rest, notice, context);
    if (!found) return notice;
    return found.units === undefined ? outline(found, context) : quotation(found, found.units, context);
  },
});

/** A platform's field for the paragraph, or for the document, may say the language as a line of text does. */
function withLanguages(
  document: string,
  paragraph: string | undefined,
  language: readonly Language[] | undefined,
): Omit<AskedInLanguages, 'languages'> & { readonly languages?: readonly Language[] | undefined } {
  if (language) return { document, paragraph, languages: language };
  const { text, languages } = splitLanguages(paragraph ?? document);
  if (!languages || text === '') return { document, paragraph };
  return paragraph === undefined
    ? { document: text, paragraph, languages }
    : { document, paragraph: text, languages };
}

/** What is there is quoted, what is not is said first: a notice still, since it is less than was asked for. */
function partly({ place, missing }: MissingRest, notice: Reply, context: CommandContext): Reply {
  const { blocks, actions } = quotation(place, place.units ?? [], context);
  // What the document has, as where nothing is there: 有执行部分第1至14段.
  const [, ...has] = notice.blocks.filter(({ type }) => type === 'text');
  return { ...notice, blocks: [strong(missing), ...blocks, ...has], actions };
}

function quotation(
  { held, languages }: FoundPlace,
  units: NonNullable<FoundPlace['units']>,
  context: CommandContext,
): Reply {
  const { messages } = context;
  const shared = sharedCitation(held, units);
  const blocks = units.flatMap((unit): readonly Block[] => {
    const quote = { ...quoteOf(held, unit), ...(shared === undefined ? {} : { shared }) };
    // Beside the printed note, and marked as ours: what 同上 stands for.
    return unit.resolved === undefined
      ? [quote]
      : [quote, subtle(messages.para.ibid(unit.number ?? '', unit.resolved))];
  });
  return answer(blocks, {
    visibility: 'channel',
    actions: [
      ...actionsFor(held.document, units, locatorsOf(units), messages),
      ...(languages.length > 1 ? [inBoth(held.document.key, locatorsOf(units), languages, messages)] : []),
    ],
  });
}

/** One citation for a range: of paragraphs without notes, which stand between quotation and citation. */
function sharedCitation(
  held: HeldDocument,
  units: NonNullable<FoundPlace['units']>,
): SharedCitation | undefined {
  const plainly = units.every(({ footnotes, resolved }) => footnotes.length === 0 && resolved === undefined);
  if (units.length < 2 || !plainly) return undefined;
  const style = languageOf(held.summary) === 'zh' ? 'zh' : 'en';
  return { ...formatCitation(held.summary, addressesOf(units), style), quotations: units.length };
}

/** The first two languages side by side. */
function inBoth(
  key: string,
  locators: string,
  languages: readonly Language[],
  { languages: words, listSeparator }: CommandContext['messages'],
): Action {
  const both = languages.slice(0, 2);
  const label =
    both.join() === 'zh,en' ? words.sideBySide : both.map((each) => words.names[each]).join(listSeparator);
  return { kind: 'open', label, question: paraQuestion(key, locators, both) };
}

function outline({ held, container, languages }: FoundPlace, { messages }: CommandContext): Reply {
  const own = languageOf(held.document);
  const asked = own === languages[0] ? [] : [own];
  // The numbered paragraphs come first: they are what a document is quoted for.
  const [everything] = describeContents(held.document, messages, container);
  const { key } = held.document;
  return {
    ...answer(outlineHead(held.summary, messages, outlineTitle(held.summary, container)), {
      visibility: 'asker',
      actions: [
        ...(everything
          ? [
              {
                kind: 'whole' as const,
                label: messages.actions.wholePart,
                question: paraQuestion(key, everything.locators, asked),
              },
            ]
          : []),
        { kind: 'open', label: messages.actions.details, question: docQuestion(key) },
      ],
    }),
    menus: outlineMenus(held, messages, container, asked),
  };
}
