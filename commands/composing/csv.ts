/**
 * Rows as CSV (RFC 4180, lines parted by a bare line feed): a cell with a comma, a quotation mark or a line end stands
 * in marks; one that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n');
}

function cell(text: string): string {
  const literal = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(literal) ? `"${literal.replaceAll('"', '""')}"` : literal;
}
