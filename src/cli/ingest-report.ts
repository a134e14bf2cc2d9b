import stringWidth from 'string-width';
import type { Diagnostic } from '../../index/model/diagnostic.js';
import type { Document } from '../../index/model/document.js';
import type { IngestResult } from '../ingest/ingest.js';

const HEAD = ['STATUS', 'DOCUMENT', 'UNITS', 'UNRECOGNIZED', 'FILE', 'FOUND'];

/** What was found in each file, as a table with every diagnostic below its row, and the sums. */
export function ingestReport(results: readonly IngestResult[], dryRun: boolean): string {
  const rows = results.map(rowOf);
  const widths = HEAD.map((_, column) =>
    Math.max(...[HEAD, ...rows].map((row) => stringWidth(row[column] ?? ''))),
  );
  const lines = [padded(HEAD, widths)];
  for (const [index, result] of results.entries()) {
    lines.push(padded(rows[index] ?? [], widths));
    if (result.explanation !== undefined) lines.push(`    ${result.explanation}`);
    for (const diagnostic of result.document?.diagnostics ?? [])
      lines.push(`    ${diagnosticLine(diagnostic)}`);
  }
  return [...lines, '', sums(results, dryRun)].join('\n');
}

function rowOf({ status, document, path }: IngestResult): readonly string[] {
  if (!document) return [status, '-', '-', '-', path, '-'];
  const { key, units, coverage } = document;
  return [status, key, String(units.length), percent(1 - coverage), path, found(document)];
}

/** `preambular 11, operative 14, footnote 10` */
function found({ units }: Document): string {
  const counts = new Map<string, number>();
  for (const { kind } of units) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

function diagnosticLine({ severity, rule, message, span }: Diagnostic): string {
  const place = span ? ` at ${span.start}–${span.end}` : '';
  return `${severity} ${rule}${place}: ${message}`;
}

function sums(results: readonly IngestResult[], dryRun: boolean): string {
  const byStatus = new Map<string, number>();
  let characters = 0;
  let unrecognized = 0;
  for (const { status, document } of results) {
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    if (!document) continue;
    const size = document.source.text.replace(/\s+/gu, '').length;
    characters += size;
    unrecognized += size * (1 - document.coverage);
  }
  const counts = [...byStatus].map(([status, count]) => `${count} ${status}`).join(', ');
  const share = characters === 0 ? 0 : unrecognized / characters;
  const note = dryRun ? ' (dry run: nothing was kept)' : '';
  return `${results.length} files: ${counts || 'none'}; ${percent(share)} of the characters unrecognized${note}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** Columns by the cells that a terminal gives them; the last one is as long as it is. */
function padded(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const missing = (widths[column] ?? 0) - stringWidth(cell);
      return column === row.length - 1 ? cell : cell + ' '.repeat(Math.max(0, missing));
    })
    .join('  ');
}
