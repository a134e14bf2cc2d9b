import { splitReference } from '../index/citation/reference.js';
import { answer, subtle } from './composing/compose.js';
import { docQuestion, paraQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { Block, Reply } from './contract/reply.js';
import { describeContents } from './lookup/contents.js';
import { locatorsOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace } from './lookup/paragraph-lookup.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';
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
  options: { document: documentOption, paragraph: paragraphOption },
  visibility: 'channel',
  parse: (text) => ({ ...splitReference(text) }),
  execute: async ({ document, paragraph }, context) => {
    const { found, notice } = await lookUpPlace(document, paragraph, context);
    if (!found) return notice;
    return found.units === undefined ? outline(found, context) : quotation(found, found.units, context);
  },
});

function quotation(
  { held }: FoundPlace,
  units: NonNullable<FoundPlace['units']>,
  context: CommandContext,
): Reply {
  const { messages } = context;
  const blocks = units.flatMap((unit): readonly Block[] => {
    const quote = quoteOf(held, unit);
    // Beside the printed note, and marked as ours: what 同上 stands for.
    return unit.resolved === undefined
      ? [quote]
      : [quote, subtle(messages.para.ibid(unit.number ?? '', unit.resolved))];
  });
  return answer(blocks, {
    visibility: 'channel',
    actions: actionsFor(held.document, units, locatorsOf(units), messages),
  });
}

function outline({ held, container }: FoundPlace, { messages }: CommandContext): Reply {
  // The numbered paragraphs come first: they are what a document is quoted for.
  const [everything] = describeContents(held.document, messages, container);
  const { key } = held.document;
  return {
    ...answer(outlineHead(held.summary, messages, outlineTitle(held.summary, container)), {
      visibility: 'channel',
      actions: [
        ...(everything
          ? [
              {
                kind: 'whole' as const,
                label: messages.actions.wholePart,
                question: paraQuestion(key, everything.locators),
              },
            ]
          : []),
        { kind: 'open', label: messages.actions.details, question: docQuestion(key) },
      ],
    }),
    menus: outlineMenus(held, messages, container),
  };
}
