import type { Document, Unit } from '../../index/model/document.js';
import { sha256 } from '../storage/hash.js';

/** How documents are written out: what stands before them all, and each of them. */
export interface ExportFormat {
  readonly head: string;
  readonly document: (document: Document) => string;
}

/** By the name that `--format` gives. */
export const EXPORT_FORMATS = {
  jsonl: {
    head: '',
    document: (document) =>
      document.units.map((unit) => `${JSON.stringify(exportedUnit(document, unit))}\n`).join(''),
  },
  csv: {
    head: csvRow(['document', 'locator', 'kind', 'number', 'text', 'sha256', 'footnotes']),
    document: (document) =>
      document.units
        .map((unit) => exportedUnit(document, unit))
        .map(({ document: key, locator, kind, number, text, sha256: hash, footnotes }) =>
          csvRow([key, locator, kind, number ?? '', text, hash, footnotes.join(' ')]),
        )
        .join(''),
  },
  md: { head: '', document: markdown },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** A unit as others read it; the order of the fields is part of the format. */
function exportedUnit({ key }: Document, { locator, kind, number, text, footnotes, resolved }: Unit) {
  return {
    document: key,
    locator,
    kind,
    number,
    text,
    sha256: sha256(text),
    footnotes: footnotes.flatMap((reference) => reference.locator ?? []),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

/** A record of RFC 4180: what holds a comma, a quotation mark or a line break is quoted. */
function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/** The document's key and title as a heading, each unit a paragraph behind its locator. */
function markdown({ key, title, units }: Document): string {
  const heading = title === undefined ? key : `${key} ${title.replace(/\s*\n\s*/gu, ' ')}`;
  const paragraphs = units.map(({ locator, text }) => `**${escaped(locator)}** ${escaped(text)}\n`);
  return `${[`## ${escaped(heading)}\n`, ...paragraphs].join('\n')}\n`;
}

/**
 * Text that CommonMark shows as it is: any punctuation of ASCII may be escaped (CommonMark 0.31.2, 2.4), and a backslash
 * before a line end keeps it.
 */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&').replaceAll('\n', '\\\n');
}
