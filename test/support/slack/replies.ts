import type { Block, Note, Quote, Reply } from '../../../commands/contract/reply.js';
import type { Document, Unit } from '../../../index/model/document.js';
import { symbolLink } from '../../../index/model/symbol.js';
import { fixtureDocuments } from '../fixture-documents.js';

/** A unit of the seed documents as a quotation with its notes. */
export function quoteOf(document: Document, unit: Unit): Quote {
  const notes: Note[] = unit.footnotes.flatMap(({ locator, start, end }) => {
    const note = document.units.find((candidate) => candidate.locator === locator);
    if (!note) return [];
    const resolved = note.resolved === undefined ? {} : { resolved: note.resolved };
    return [{ type: 'note', mark: unit.text.slice(start, end), text: note.text, ...resolved }];
  });
  return {
    type: 'quote',
    ...(unit.number === null ? {} : { number: unit.printedNumber ?? `${unit.number}.` }),
    text: unit.text,
    emphasis: unit.emphasis,
    matches: [],
    citation: {
      type: 'citation',
      document: document.key,
      locator: unit.locator,
      text: `${document.title} ${unit.locator}`,
      ...(document.symbol === undefined ? {} : { url: symbolLink(document.symbol) }),
    },
    notes,
  };
}

export function answer(blocks: readonly Block[], question = '/para A/RES/63/194 11'): Reply {
  return { status: 'answer', visibility: 'channel', blocks, actions: [], question };
}

/** Every unit of the two seed documents with its quotation. */
export function everyQuote(): readonly Quote[] {
  return fixtureDocuments().flatMap((document) => document.units.map((unit) => quoteOf(document, unit)));
}
