import { resolveIbid } from '../citation/ibid.js';
import type { OwnedSpan, SourceText, StatedUnit, Unit } from '../model/document.js';
import { containerOf } from '../model/place.js';
import { claimsOf, ownedBy } from './finish.js';
import { noteReferences } from './note-references.js';

/** Units as a file states them: what follows from their text (references to notes, what 同上 stands for) is added. */
export function unitsStated(source: SourceText, stated: readonly StatedUnit[]): readonly Unit[] {
  const notes = new Map<string, StatedUnit>();
  for (const unit of stated) {
    const key = `${containerOf(unit.locator)}#${unit.number}`;
    if (unit.kind === 'footnote' && unit.number !== null && !notes.has(key)) notes.set(key, unit);
  }
  const units = stated.map(({ mark: _mark, footnotes, ...unit }): Unit => {
    const text = unit.spans.map(({ start, end }) => source.text.slice(start, end)).join('');
    const references = () =>
      unit.kind === 'footnote' ? [] : noteReferences(text, containerOf(unit.locator), notes);
    return { ...unit, text, footnotes: footnotes ?? references() };
  });
  const footnotes = units.filter(({ kind }) => kind === 'footnote');
  const meanings = resolveIbid(footnotes.map(({ text }) => text));
  const resolved = new Map(footnotes.map(({ locator }, index) => [locator, meanings[index]]));
  return units.map((unit) => {
    const meaning = unit.kind === 'footnote' ? resolved.get(unit.locator) : undefined;
    return meaning === undefined ? unit : { ...unit, resolved: meaning };
  });
}

/** Who owns which stretch of such a source. */
export function ownershipStated(
  source: SourceText,
  stated: readonly StatedUnit[],
  units: readonly Unit[],
): readonly OwnedSpan[] {
  const marks = stated.flatMap(({ mark, locator }) =>
    mark ? [{ ...mark, owner: 'number' as const, locator }] : [],
  );
  return ownedBy([...claimsOf(units), ...marks], source.text.length);
}
