import type { Document } from '../model/document.js';
import { exportedUnit } from './exported-unit.js';

export const CSV_HEAD = row(['document', 'locator', 'kind', 'number', 'text', 'sha256', 'footnotes']);

/** A record a unit, in reading order (RFC 4180: lines end with CR LF). */
export function toCsv(document: Document, sha256: (text: string) => string): string {
  return document.units
    .map((unit) => exportedUnit(document, unit, sha256))
    .map(({ document: key, locator, kind, number, text, sha256: hash, footnotes }) =>
      row([key, locator, kind, number ?? '', text, hash, footnotes.join(' ')]),
    )
    .join('');
}

function row(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell as RFC 4180 has it: what holds a comma, a quotation mark or a line end stands in marks. */
export function csvCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
