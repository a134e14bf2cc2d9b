import type { Document, DocumentSummary, UnitKind } from './document.js';
import { type Language, languageOf } from './language.js';
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
  const { key, type, symbol, language, title, aliases, masthead, signatures, coverage, source } = document;
  return {
    key,
    type,
    ...(symbol !== undefined && { symbol }),
    ...(language !== undefined && { language }),
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

/** The summary of a document's first text with what the texts in further languages add: their names, and that they are held. */
export function inLanguages(first: DocumentSummary, further: readonly DocumentSummary[]): DocumentSummary {
  if (further.length === 0) return first;
  return {
    ...first,
    languages: [first, ...further].map(languageOf),
    aliases: [...new Set([...first.aliases, ...further.flatMap(({ aliases }) => aliases)])],
  };
}

/** The languages in which a document is held, the one that is quoted unless another is asked for first. */
export function languagesOf(summary: DocumentSummary): readonly Language[] {
  return summary.languages ?? [languageOf(summary)];
}
