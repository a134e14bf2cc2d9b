import type { Document, Unit } from '../../index/model/document.js';
import type { Language } from '../../index/model/language.js';
import { citeQuestion, paraQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { Action } from '../contract/reply.js';

type Messages = CommandContext['messages'];

/**
 * What can be asked next of quoted units: before, after (of one paragraph or one run), their footnotes, the whole
 * they belong to, their citation. `locators`: what was quoted, in canonical form; `languages`: in which it was asked for,
 * none where nobody did.
 */
export function actionsFor(
  document: Document,
  units: readonly Unit[],
  locators: string,
  messages: Messages,
  languages: readonly Language[] = [],
): readonly Action[] {
  const { key } = document;
  const actions: Action[] = [];
  const { previous, next } = neighbours(document, units);
  const labels = messages.actions;
  if (previous)
    actions.push({
      kind: 'previous',
      label: labels.previous,
      question: paraQuestion(key, previous.locator, languages),
    });
  if (next)
    actions.push({ kind: 'next', label: labels.next, question: paraQuestion(key, next.locator, languages) });
  const notes = noteLocators(units);
  if (notes.length > 0)
    actions.push({
      kind: 'footnotes',
      label: labels.footnotes,
      question: paraQuestion(key, notes.join(','), languages),
    });
  const parent = units.length === 1 ? units[0]?.parent : undefined;
  actions.push(
    parent === undefined
      ? { kind: 'whole', label: labels.outline, question: paraQuestion(key, undefined, languages) }
      : { kind: 'whole', label: labels.wholeParagraph, question: paraQuestion(key, parent, languages) },
    { kind: 'copy', label: labels.copy, question: citeQuestion(key, locators) },
  );
  return actions;
}

/**
 * The units before and after a run of units, footnotes among footnotes and the rest among the rest. A subparagraph
 * has its brothers for neighbours, a paragraph the paragraphs. Units that are no run have none.
 */
function neighbours(
  document: Document,
  units: readonly Unit[],
): { readonly previous?: Unit | undefined; readonly next?: Unit | undefined } {
  const [first] = units;
  if (!first) return {};
  const series = document.units.filter(
    (unit) =>
      (unit.kind === 'footnote') === (first.kind === 'footnote') &&
      (first.parent !== undefined || unit.parent === undefined),
  );
  const asked = new Set(units.map((unit) => unit.locator));
  const start = series.indexOf(first);
  let end = start;
  for (let unit = series[end]; unit && asked.has(unit.locator); unit = series[end]) end++;
  const run = new Set(series.slice(start, end).map((unit) => unit.locator));
  const isRun = units.every(
    (unit) => run.has(unit.locator) || (unit.parent !== undefined && run.has(unit.parent)),
  );
  return isRun ? { previous: series[start - 1], next: series[end] } : {};
}

function noteLocators(units: readonly Unit[]): readonly string[] {
  return [
    ...new Set(units.flatMap((unit) => unit.footnotes.flatMap(({ locator }) => (locator ? [locator] : [])))),
  ];
}
