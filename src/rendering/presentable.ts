import type { Action, Block, Citation, ListItem, Menu, Quote, Reply } from '../../commands/contract/reply.js';
import { shorten } from './shorten.js';
import { visibleName, wellFormed } from './visible-controls.js';

/** Characters of what stands beside a quotation: labels of ours, which cannot be cut into parts. */
const LONGEST = { name: 300, label: 300, citation: 300, number: 60, question: 300 } as const;
/** Characters of a question's JSON: as one of the lines of a list, and as what a button asks. */
const LONGEST_LISTED = 600;
const LONGEST_CARRIED = 3_000;

/**
 * A reply that every platform can show: our own words within bounds, without characters that act or that no message may
 * hold, and without questions that cannot be asked again. A quotation's text is left as it is.
 */
export function presentable(reply: Reply): Reply {
  const { question, ...rest } = reply;
  return {
    ...rest,
    blocks: reply.blocks.map(presentableBlock),
    actions: reply.actions.flatMap(presentableAction),
    ...(reply.menus === undefined ? {} : { menus: reply.menus.flatMap(presentableMenu) }),
    ...(question !== undefined && canBeAsked(question, LONGEST_CARRIED) ? { question } : {}),
  };
}

/** A menu needs a name and at least one choice. */
function presentableMenu(menu: Menu): readonly Menu[] {
  const items = menu.items
    .filter(({ question }) => canBeAsked(question, LONGEST_LISTED))
    .map((item) => ({ ...item, label: label(item.label, LONGEST.label) }))
    .filter((item) => item.label.trim() !== '');
  const name = label(menu.label, LONGEST.label);
  return items.length === 0 || name.trim() === '' ? [] : [{ label: name, items }];
}

function presentableBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: words(block.text) };
    case 'text':
      return {
        ...block,
        text: words(block.text),
        ...(block.brief === undefined ? {} : { brief: words(block.brief) }),
      };
    case 'code':
      return { ...block, name: label(block.name, LONGEST.name), text: words(block.text) };
    case 'fields':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          name: label(row.name, LONGEST.name),
          value: words(row.value),
        })),
      };
    case 'list':
      return { ...block, items: block.items.map(presentableItem) };
    case 'quote':
      return presentableQuote(block);
    case 'excerpt':
      return {
        ...block,
        question: label(block.question, LONGEST.question),
        citation: presentableCitation(block.citation),
        ...(block.label === undefined ? {} : { label: label(block.label, LONGEST.label) }),
      };
  }
}

function presentableItem({ question, citation, text }: ListItem): ListItem {
  return {
    text: words(text),
    ...(question !== undefined && canBeAsked(question, LONGEST_LISTED) ? { question } : {}),
    ...(citation === undefined ? {} : { citation: presentableCitation(citation) }),
  };
}

function presentableQuote(quote: Quote): Quote {
  return {
    ...quote,
    ...(quote.number === undefined ? {} : { number: label(quote.number, LONGEST.number) }),
    notes: quote.notes.map((note) => ({
      ...note,
      mark: label(note.mark, LONGEST.number),
      ...(note.resolved === undefined ? {} : { resolved: label(note.resolved, LONGEST.label) }),
    })),
    citation: presentableCitation(quote.citation),
  };
}

/** The same object for the same citation: what numbers hits knows them by it. */
function presentableCitation(citation: Citation): Citation {
  const text = label(citation.text, LONGEST.citation);
  return text === citation.text ? citation : { ...citation, text };
}

function presentableAction(action: Action): readonly Action[] {
  if (!canBeAsked(action.question, LONGEST_CARRIED)) return [];
  return [{ ...action, label: label(action.label, LONGEST.label) }];
}

/** Whether it comes back from a platform as it went out, and leaves room in a message: as JSON, where escapes count. */
function canBeAsked(question: string, most: number): boolean {
  return JSON.stringify(question).length <= most && wellFormed(question) === question;
}

function words(text: string): string {
  return wellFormed(visibleName(text));
}

function label(text: string, most: number): string {
  return shorten(words(text), most);
}
