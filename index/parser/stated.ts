import { resolveIbid } from '../citation/ibid.js';
import type { OwnedSpan, SourceText, StatedUnit, Unit } from '../model/document.js';
import { containerOf } from '../model/place.js';
import { claimsOf, ownedBy } from './finish.js';
import { linkNotes } from './note-references.js';

/** Units as a file states them: what follows from their text (references to notes, what 同上 stands for) is added. */
export function unitsStated(source: SourceText, stated: readonly StatedUnit[]): readonly Unit[] {
  const texts = stated.map(({ spans }) =>
    spans.map(({ start, end }) => source.text.slice(start, end)).join(''),
  );
  const { references } = linkNotes(
    stated.map(({ kind, number, locator }, place) => ({
      kind,
      number,
      locator,
      container: containerOf(locator),
      text: texts[place] ?? '',
    })),
  );
  const units = stated.map(
    ({ mark: _mark, footnotes, ...unit }, place): Unit => ({
      ...unit,
      text: texts[place] ?? '',
      footnotes: footnotes ?? references[place] ?? [],
    }),
  );
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
