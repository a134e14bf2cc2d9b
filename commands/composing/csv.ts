import { csvCell } from '../../index/export/csv.js';

/**
 * Rows as CSV for a spreadsheet, lines parted by a bare line feed: a cell that it would take for a formula begins with an
 * apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n');
}

function cell(text: string): string {
  return csvCell(/^[=+\-@\t]/u.test(text) ? `'${text}` : text);
}
