import type { DocumentSummary } from '../../index/model/document.js';

type Labelled = Pick<DocumentSummary, 'key' | 'type' | 'symbol' | 'title' | 'aliases'>;

/** `A/RES/63/194 改进工作协调，打击贩运人口`: a document in a list. */
export function documentLabel({ key, symbol, title }: Labelled): string {
  if (title === undefined) return symbol ?? key;
  return symbol === undefined ? title : `${symbol} ${title}`;
}

/** A document within a sentence: the number by which a resolution is spoken of (63/194), the symbol, or 《title》. */
export function shortName({ key, type, symbol, title, aliases }: Labelled): string {
  if (symbol === undefined) return title === undefined ? key : `《${title}》`;
  if (type !== 'resolution') return symbol;
  return aliases.find((alias) => symbol.endsWith(`/${alias.replace(/\s+/gu, '')}`)) ?? symbol;
}

/** `shortName` of a document, or of the annex that was named. */
export function containerName(summary: DocumentSummary, container: string | undefined): string {
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  return annex === undefined ? shortName(summary) : `《${annex.title}》`;
}
