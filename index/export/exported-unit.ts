import type { Document, Unit } from '../model/document.js';

/** A unit as others read it; the order of the fields is part of the format. `sha256`: of its text in UTF-8, hex. */
export function exportedUnit(
  { key, language }: Document,
  { locator, kind, number, text, footnotes, resolved }: Unit,
  sha256: (text: string) => string,
) {
  return {
    document: key,
    locator,
    kind,
    number,
    text,
    sha256: sha256(text),
    footnotes: footnotes.flatMap((reference) => reference.locator ?? []),
    ...(resolved === undefined ? {} : { resolved }),
    ...(language === undefined ? {} : { language }),
  };
}
