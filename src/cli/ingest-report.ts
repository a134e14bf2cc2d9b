import stringWidth from 'string-width';
import type { Diagnostic } from '../../index/model/diagnostic.js';
import type { Document } from '../../index/model/document.js';
import type { IngestResult } from '../ingest/ingest.js';
import { createLineFinder, type LineAndColumn } from './line-and-column.js';
import { visible } from './visible.js';

const HEAD = ['STATUS', 'DOCUMENT', 'UNITS', 'UNRECOGNIZED', 'CERTAIN', 'TYPE', 'FILE', 'TITLE', 'FOUND'];

/** Cells of the table that a title may take; the file's name and the key tell documents apart, not its end. */
const TITLE_CELLS = 40;

/** What was found in each file, as a table with every diagnostic below its row, and the sums. */
export function ingestReport(results: readonly IngestResult[], dryRun: boolean): string {
  const rows = results.map(rowOf);
  const widths = HEAD.map((_, column) =>
    Math.max(...[HEAD, ...rows].map((row) => stringWidth(row[column] ?? ''))),
  );
  const lines = [padded(HEAD, widths)];
  for (const [index, result] of results.entries()) {
    lines.push(padded(rows[index] ?? [], widths));
    const below = [...explanationOf(result), ...diagnosticsOf(result)];
    lines.push(...below.map((line) => `    ${line}`));
  }
  return [...lines, '', sums(results, dryRun)].join('\n');
}

function rowOf({ status, document, path }: IngestResult): readonly string[] {
  const file = visible(path);
  if (!document) return [status, '-', '-', '-', '-', '-', file, '-', '-'];
  const { key, language, units, coverage, certain = 1, type, title } = document;
  return [
    status,
    language === undefined ? visible(key) : `${visible(key)} (${language})`,
    String(units.length),
    percent(1 - coverage),
    percent(certain),
    type,
    file,
    title === undefined ? '-' : shortened(visible(title)),
    found(document),
  ];
}

/** Why a file was refused or failed, a line each; nothing of one that was taken. */
export function explanationOf({ explanation, fault }: IngestResult): readonly string[] {
  return [
    ...(explanation === undefined ? [] : [visible(explanation)]),
    ...(fault === undefined ? [] : fault.split('\n').map(visible)),
  ];
}

function diagnosticsOf({ document }: IngestResult): readonly string[] {
  if (!document) return [];
  const placeOf = createLineFinder(document.source.text);
  return document.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, placeOf));
}

function shortened(title: string): string {
  if (stringWidth(title) <= TITLE_CELLS) return title;
  let short = '';
  for (const character of title) {
    if (stringWidth(short + character) >= TITLE_CELLS) break;
    short += character;
  }
  return `${short}…`;
}

/** `preambular 11, operative 14, footnote 10` */
function found({ units }: Document): string {
  const counts = new Map<string, number>();
  for (const { kind } of units) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

/** `info uncertain at 12:3: …`, line and column of the text that `ingest --text` prints. */
function diagnosticLine(
  { severity, rule, message, span }: Diagnostic,
  placeOf: (offset: number) => LineAndColumn,
): string {
  const { line, column } = span ? placeOf(span.start) : { line: 0, column: 0 };
  return `${severity} ${rule}${span ? ` at ${line}:${column}` : ''}: ${visible(message)}`;
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
