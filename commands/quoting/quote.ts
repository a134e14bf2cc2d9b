import type { Unit } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import type { Note, Quote } from '../contract/reply.js';
import type { HeldDocument } from '../lookup/held-document.js';
import { citationOf } from './citation.js';
import { isDoubtful } from './doubt.js';

/** A unit's whole text with its citation, and below it the footnotes it refers to. `matches`: offsets into its text. */
export function quoteOf(held: HeldDocument, unit: Unit, matches: readonly Span[] = []): Quote {
  return {
    type: 'quote',
    ...(unit.number === null ? {} : { number: unit.printedNumber ?? `${unit.number}.` }),
    text: unit.text,
    emphasis: unit.emphasis,
    matches,
    citation: citationOf(held.summary, unit.locator),
    notes: notesOf(held, unit),
    ...(isDoubtful(unit) && { doubtful: true }),
  };
}

/** The notes printed for a unit's marks, each once, in the order of the marks. */
function notesOf(held: HeldDocument, unit: Unit): readonly Note[] {
  const seen = new Set<string>();
  return unit.footnotes.flatMap((reference): readonly Note[] => {
    const { locator } = reference;
    const note = locator === undefined || seen.has(locator) ? undefined : held.unit(locator);
    if (note === undefined) return [];
    seen.add(note.locator);
    return [
      {
        type: 'note',
        mark: unit.text.slice(reference.start, reference.end),
        text: note.text,
        ...(note.resolved === undefined ? {} : { resolved: note.resolved }),
      },
    ];
  });
}
