import stringWidth from 'string-width';
import type { Locale } from '../../commands/contract/locale.js';
import type { Diagnostic } from '../../index/model/diagnostic.js';
import type { Document } from '../../index/model/document.js';
import type { IngestResult } from '../ingest/ingest.js';
import type { IngestStatus } from '../ingest/verdict.js';
import { describeNotice, describePlace } from '../readers/describe-reading.js';
import { originAt } from '../readers/origin-at.js';
import { createLineFinder, type LineAndColumn } from './line-and-column.js';
import { visible } from './visible.js';

const HEAD = [
  'STATUS',
  'DOCUMENT',
  'UNITS',
  'UNRECOGNIZED',
  'FOREIGN',
  'CERTAIN',
  'TYPE',
  'FILE',
  'TITLE',
  'FOUND',
];

/** Cells of the table that a title may take; the file's name and the key tell documents apart, not its end. */
const TITLE_CELLS = 40;

/** What the table has of one file: a document itself is too long to be kept for thousands of files. */
export interface ReportRow {
  readonly status: IngestStatus;
  readonly cells: readonly string[];
  /** Lines below the row. */
  readonly below: readonly string[];
  readonly characters: number;
  /** Characters that nothing explains. */
  readonly unrecognized: number;
  /** Characters of what stands in the file and is not the document's. */
  readonly foreign: number;
}

/** @param locale of places in the file and of what its reader says */
export function reportRow(result: IngestResult, locale: Locale = 'en'): ReportRow {
  const { status, document } = result;
  const characters = document ? inked(document.source.text) : 0;
  return {
    status,
    cells: rowOf(result),
    below: [
      ...explanationOf(result),
      ...changesOf(result),
      ...noticesOf(result, locale),
      ...diagnosticsOf(result, locale),
    ],
    characters,
    unrecognized: characters * (1 - (document?.coverage ?? 1)),
    foreign: document ? foreignIn(document) : 0,
  };
}

/** Characters without the white space, whose amount says nothing. */
function inked(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

function foreignIn({ units }: Document): number {
  return units.reduce((sum, { kind, text }) => (kind === 'foreign' ? sum + inked(text) : sum), 0);
}

/** What was found in each file, as a table with every diagnostic below its row, and the sums. */
export function ingestReport(rows: readonly ReportRow[], dryRun: boolean): string {
  const widths = HEAD.map((head, column) =>
    rows.reduce((width, { cells }) => Math.max(width, stringWidth(cells[column] ?? '')), stringWidth(head)),
  );
  const lines = [padded(HEAD, widths)];
  for (const { cells, below } of rows) {
    lines.push(padded(cells, widths));
    lines.push(...below.map((line) => `    ${line}`));
  }
  return [...lines, '', sums(rows, dryRun)].join('\n');
}

function rowOf({ status, document, path }: IngestResult): readonly string[] {
  const file = visible(path);
  if (!document) return [status, '-', '-', '-', '-', '-', '-', file, '-', '-'];
  const { key, language, units, coverage, certain = 1, type, title } = document;
  return [
    status,
    language === undefined ? visible(key) : `${visible(key)} (${language})`,
    String(units.length),
    percent(1 - coverage),
    percent(foreignIn(document) / Math.max(1, inked(document.source.text))),
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

/** In which paragraphs a text differs from the one that is held, or was. */
function changesOf({ changes }: IngestResult): readonly string[] {
  const parts = Object.entries(changes ?? {}).filter(([, places]) => places !== '');
  if (changes && parts.length === 0) return ['the same paragraphs as the text that is held'];
  return parts.map(([how, places]) => `${how}: ${places}`);
}

function noticesOf({ read }: IngestResult, locale: Locale): readonly string[] {
  return (read?.notices ?? []).map(
    (notice) => `${notice.severity} ${notice.code}: ${visible(describeNotice(notice, locale))}`,
  );
}

function diagnosticsOf({ document, read }: IngestResult, locale: Locale): readonly string[] {
  if (!document) return [];
  const placeOf = createLineFinder(document.source.text);
  const inFile = (offset: number) => {
    const at = read && originAt(read, offset);
    // Of a text file line and column say more than a count of bytes.
    return at === undefined || 'byte' in at ? '' : ` (${visible(describePlace(at, locale))})`;
  };
  return document.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, placeOf, inFile));
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

/** `info uncertain at 12:3 (page 3, line 14): …`: line and column of the text that `ingest --text` prints, place in the file. */
function diagnosticLine(
  { severity, rule, message, span }: Diagnostic,
  placeOf: (offset: number) => LineAndColumn,
  inFile: (offset: number) => string,
): string {
  const { line, column } = span ? placeOf(span.start) : { line: 0, column: 0 };
  const place = span ? ` at ${line}:${column}${inFile(span.start)}` : '';
  return `${severity} ${rule}${place}: ${visible(message)}`;
}

function sums(rows: readonly ReportRow[], dryRun: boolean): string {
  const byStatus = new Map<string, number>();
  let characters = 0;
  let unrecognized = 0;
  let foreign = 0;
  for (const row of rows) {
    byStatus.set(row.status, (byStatus.get(row.status) ?? 0) + 1);
    characters += row.characters;
    unrecognized += row.unrecognized;
    foreign += row.foreign;
  }
  const counts = [...byStatus].map(([status, count]) => `${count} ${status}`).join(', ');
  const share = (part: number) => percent(part / Math.max(1, characters));
  const note = dryRun ? ' (dry run: nothing was kept)' : '';
  return `${rows.length} files: ${counts || 'none'}; ${share(unrecognized)} of the characters unrecognized, ${share(foreign)} foreign${note}`;
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
