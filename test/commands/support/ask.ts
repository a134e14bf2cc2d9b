import type { Command, CommandContext, RawOptions } from '../../../commands/contract/command.js';
import type { Locale } from '../../../commands/contract/locale.js';
import type { Block, Citation, Reply } from '../../../commands/contract/reply.js';
import { invalidOptions } from '../../../commands/invalid-options.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { COMMANDS } from '../../../commands/registry.js';
import type { Corpus } from '../../../index/corpus.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { memoryCorpus } from '../../support/memory-corpus.js';

export const seedCorpus = memoryCorpus(fixtureDocuments());

export function contextOf(locale: Locale = 'zh-CN', corpus: Corpus = seedCorpus): CommandContext {
  return {
    corpus,
    locale,
    messages: messagesFor(locale),
    commands: COMMANDS,
    signal: new AbortController().signal,
  };
}

/** Answers `/para 63/194 11` as dispatch does, but for filters: those are given as `options`. */
export async function ask(
  question: string,
  context: CommandContext = contextOf(),
  options: RawOptions = {},
): Promise<Reply> {
  const [, name = '', words = ''] = /^\/(\S+)\s*([\s\S]*)$/u.exec(question) ?? [];
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return run(command, { ...readWords(command, words), ...options }, context);
}

export async function run(command: Command, raw: RawOptions, context: CommandContext): Promise<Reply> {
  const bound = command.bind(raw);
  return bound.run ? bound.run(context) : invalidOptions(command, raw, bound.issues, context);
}

function readWords(command: Command, words: string): RawOptions {
  if (command.parse) return command.parse(words);
  const [first] = Object.keys(command.options);
  return first === undefined || words === '' ? {} : { [first]: words };
}

/** Every citation of a reply, in the order shown. */
export function citationsOf(reply: Reply): readonly Citation[] {
  return reply.blocks.flatMap((block): readonly Citation[] => {
    if (block.type === 'quote' || block.type === 'excerpt') return [block.citation];
    if (block.type === 'list') return block.items.flatMap((item) => item.citation ?? []);
    return [];
  });
}

/** `A/RES/63/194#11`, in the order shown. */
export function placesOf(reply: Reply): readonly string[] {
  return citationsOf(reply).map(({ document, locator }) => `${document}#${locator}`);
}

export function quotesOf(reply: Reply) {
  return reply.blocks.filter((block) => block.type === 'quote');
}

export function excerptsOf(reply: Reply) {
  return reply.blocks.filter((block) => block.type === 'excerpt');
}

/** Our own sentences: headings, texts, names and values, list items. */
export function sentencesOf(reply: Reply): string {
  return reply.blocks.map(sentence).join('\n');
}

function sentence(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text;
    case 'fields':
      return block.rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'code':
      return `${block.name}\n${block.text}`;
    case 'list':
      return block.items.map(({ text }) => text).join('\n');
    case 'quote':
    case 'excerpt':
      return '';
  }
}

/** Every question that a list or a button of the reply carries. */
export function questionsOf(reply: Reply): readonly string[] {
  const listed = reply.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap((item) => item.question ?? []) : [],
  );
  const chosen = (reply.menus ?? []).flatMap(({ items }) => items.map(({ question }) => question));
  return [...listed, ...chosen, ...reply.actions.map((action) => action.question)];
}

/** The words marked in the quotations. */
export function markedWords(reply: Reply): readonly string[] {
  return quotesOf(reply).flatMap((quote) =>
    quote.matches.map(({ start, end }) => quote.text.slice(start, end)),
  );
}
