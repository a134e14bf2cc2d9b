import { splitLanguages } from '../index/citation/languages.js';
import { formatLocators, parseLocators } from '../index/citation/locators.js';
import { place } from '../index/citation/places.js';
import { type Reference, splitReference } from '../index/citation/reference.js';
import { resolveLocators } from '../index/citation/resolve.js';
import { symbolsOf } from '../index/citation/short-form.js';
import { beginning } from './composing/beginning.js';
import { answer, listed, notice, plain } from './composing/compose.js';
import { containerName, documentLabel } from './composing/document-label.js';
import { paraQuestion } from './composing/questions.js';
import type { CommandContext, RawOptions } from './contract/command.js';
import type { Block, ListItem, Quote, Reply } from './contract/reply.js';
import { missingPlaces } from './lookup/contents.js';
import { isNamed } from './lookup/exact-names.js';
import { type HeldDocument, openDocument } from './lookup/held-document.js';
import { findReferences, type ReferenceInText } from './lookup/references.js';
import { quoteOf } from './quoting/quote.js';

/** A document named without a paragraph: its title says which it is. */
const TITLE = [{ from: place({ series: 'title' }) }];

/** What a line without a command comes to: a command, or every reference in it quoted. */
export type Run =
  | { readonly command: 'para' | 'find'; readonly options: RawOptions }
  | { readonly command: 'citations'; readonly text: string };

/**
 * A line without a command: a reference is looked up, one that contains references among other words has them quoted,
 * anything else is searched. A reference is a symbol or number
 * alone or with a paragraph, or a title of a document held: the whole of it, or a part that names one document
 * together with a paragraph.
 */
export async function answerMention(
  text: string,
  context: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<Run> {
  const line = text.trim();
  const { text: withoutLanguage, languages } = splitLanguages(line);
  const reference = splitReference(withoutLanguage);
  if (await isReference(reference, context))
    return {
      command: 'para',
      options: { ...reference, ...(languages && { language: languages.join('+') }) },
    };
  const references = await findReferences(line, context);
  return references.length > 0
    ? { command: 'citations', text: line }
    : { command: 'find', options: { query: line } };
}

async function isReference(
  { document, paragraph }: Reference,
  { corpus, signal }: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<boolean> {
  const understood = paragraph !== undefined && parseLocators(paragraph) !== undefined;
  if (symbolsOf(document).length > 0)
    // 63/194 11x is a slip in a reference, which /para tells; 63/194 受害者 are words to find.
    return paragraph === undefined || understood || /^[a-z]*\d\w*$/iu.test(paragraph);
  const [named, ...others] = await corpus.named(document, signal);
  if (!named || others.length > 0) return false;
  if (paragraph !== undefined) return understood;
  return isNamed(named.summary, document);
}

/**
 * Every reference in a message, answered together, in order, each paragraph once.
 *
 * @param asked somebody pointed at this message: then what is not held, not there or ambiguous is said too; in an
 *   ordinary message it is passed over
 * @returns undefined where an ordinary message has nothing to quote
 */
export async function answerCitations(
  text: string,
  asked: boolean,
  context: CommandContext,
): Promise<Reply | undefined> {
  const references = await findReferences(text, context);
  const { messages } = context;
  if (references.length === 0)
    return asked
      ? notice('no-references', [plain(messages.citations.none), plain(messages.citations.forms)])
      : undefined;
  const quotes = new Map<string, Quote>();
  const remarks: Block[] = [];
  for (const reference of references) {
    const found = await quoteReference(reference, context);
    for (const quote of found.quotes)
      quotes.set(`${quote.citation.document} ${quote.citation.locator}`, quote);
    remarks.push(...found.remarks);
  }
  const blocks = [...quotes.values(), ...(asked ? unlikeBlocks(remarks) : [])];
  if (quotes.size > 0) return answer(blocks, { visibility: 'channel' });
  return asked ? notice('references-not-found', blocks) : undefined;
}

interface Quoted {
  readonly quotes: readonly Quote[];
  /** Why something that was referred to is not quoted. */
  readonly remarks: readonly Block[];
}

async function quoteReference(reference: ReferenceInText, context: CommandContext): Promise<Quoted> {
  const { messages } = context;
  const shown = beginning(reference.text, 60);
  const [named, ...others] = reference.documents;
  if (!named) return { quotes: [], remarks: [plain(messages.citations.notHeld(shown))] };
  if (others.length > 0) {
    const items = reference.documents.map(
      ({ summary }): ListItem => ({
        text: documentLabel(summary),
        question: paraQuestion(
          summary.key,
          reference.paragraphs === undefined ? undefined : formatLocators(reference.paragraphs),
        ),
      }),
    );
    return { quotes: [], remarks: listed(messages.citations.ambiguous(shown), items) };
  }
  const held = await openDocument(named.summary.key, context);
  if (!held) return { quotes: [], remarks: [plain(messages.citations.notHeld(shown))] };
  return quotePlaces(held, named.container, reference, context);
}

function quotePlaces(
  held: HeldDocument,
  container: string | undefined,
  { paragraphs }: ReferenceInText,
  { messages }: CommandContext,
): Quoted {
  const { units, missing } = resolveLocators(held.document, paragraphs ?? TITLE, container);
  if (missing.length === 0) return { quotes: units.map((unit) => quoteOf(held, unit)), remarks: [] };
  const { key } = held.document;
  if (paragraphs === undefined) {
    const item = { text: documentLabel(held.summary), question: paraQuestion(key) };
    return { quotes: [], remarks: [{ type: 'list', items: [item] }] };
  }
  const name = containerName(held.summary, container);
  const sentence = messages.lookup.paragraphNotFound(name, missingPlaces(missing, messages, container));
  return {
    quotes: [],
    remarks: [
      plain(sentence),
      { type: 'list', items: [{ text: messages.actions.outline, question: paraQuestion(key) }] },
    ],
  };
}

/** The same remark about the same reference is made once. */
function unlikeBlocks(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.map((block) => [JSON.stringify(block), block])).values()];
}
