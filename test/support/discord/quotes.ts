import type { Action, Block, Quote, Reply } from '../../../commands/contract/reply.js';
import type { Document, Unit } from '../../../index/model/document.js';
import { symbolLink } from '../../../index/model/symbol.js';

/** A reply of these blocks, shown to the channel unless told otherwise. */
export function replyOf(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return { status: 'answer', visibility: 'channel', blocks, actions: [], question: '/para 1/1 1', ...rest };
}

/** A quotation of any text, for tests of what is not in a document. */
export function quoteOf(text: string, rest: Partial<Quote> = {}): Quote {
  return {
    type: 'quote',
    text,
    emphasis: [],
    matches: [],
    citation: {
      type: 'citation',
      document: 'A/RES/1/1',
      locator: '1',
      text: '大会第1/1号决议第1段 (A/RES/1/1)',
    },
    notes: [],
    ...rest,
  };
}

/** A unit of a document as a command would quote it, its notes included. */
export function quoteUnit(document: Document, unit: Unit): Quote {
  const notes = unit.footnotes.flatMap(({ start, end, locator }) => {
    const note = document.units.find((other) => other.locator === locator);
    if (!note) return [];
    return [
      {
        type: 'note' as const,
        mark: unit.text.slice(start, end),
        text: note.text,
        ...(note.resolved === undefined ? {} : { resolved: note.resolved }),
      },
    ];
  });
  return quoteOf(unit.text, {
    ...(unit.number === null ? {} : { number: `${unit.number}.` }),
    citation: {
      type: 'citation',
      document: document.key,
      locator: unit.locator,
      text: `${document.title} ${unit.locator}`,
      ...(document.symbol === undefined ? {} : { url: symbolLink(document.symbol) }),
    },
    notes,
  });
}

export function action(kind: Action['kind'], question: string, label = kind): Action {
  return { kind, label, question };
}
