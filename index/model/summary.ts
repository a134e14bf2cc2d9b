import type { Document, DocumentSummary, UnitKind } from './document.js';
import { formatContainers, placeOf } from './place.js';

/** A document without its text. Annex titles are the units `annex/title`, `annex2/title`. */
export function summarize(document: Document): DocumentSummary {
  const counts: Partial<Record<UnitKind, number>> = {};
  const annexes: { container: string; title: string }[] = [];
  for (const { kind, locator, text } of document.units) {
    counts[kind] = (counts[kind] ?? 0) + 1;
    const { series, number, containers } = placeOf(locator);
    const container = formatContainers(containers);
    const isTitle = series === 'title' && number === undefined;
    if (isTitle && /^annex\d*$/u.test(container)) annexes.push({ container, title: text });
  }
  const { key, type, symbol, title, aliases, masthead, signatures, coverage, source } = document;
  return {
    key,
    type,
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    aliases,
    annexes,
    masthead,
    signatures,
    counts,
    coverage,
    sourceSha256: source.sha256,
  };
}
