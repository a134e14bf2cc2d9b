import { statSync } from 'node:fs';
import { type Locale, recognizeLocale } from '../../commands/contract/locale.js';
import type { Document } from '../../index/model/document.js';
import { type DocumentSymbol, recognizeSymbol } from '../../index/model/symbol.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { passedOver } from '../ingest/expand-paths.js';
import type { IngestStatus } from '../ingest/verdict.js';
import { watchFiles } from '../ingest/watch.js';
import { explanationOf, ingestReport, type ReportRow, reportRow } from './ingest-report.js';
import { type Opened, openForVerb, openToChange } from './open.js';
import { createProgress } from './progress.js';
import { type Invocation, type Io, UsageError } from './verb.js';
import { visible } from './visible.js';
import { writeData } from './write-data.js';

/** `yinju ingest FILE|FOLDER…`: 0 when every document is held now (or would be), 1 when one is not. */
export async function ingestDocuments({ operands, flags, values }: Invocation, io: Io): Promise<number> {
  const symbol = symbolFor(operands, values['symbol']);
  const run: Run = {
    dryRun: flags.has('dry-run'),
    replace: flags.has('replace'),
    output: outputOf(flags),
    locale: recognizeLocale(values['locale'] ?? '') ?? 'en',
    symbol,
  };
  const opened = await (run.dryRun ? openForVerb(io) : openToChange(io));
  try {
    return flags.has('watch')
      ? await watch(operands, run, opened, io)
      : await ingestOnce(operands, run, opened, io);
  } finally {
    await opened.close();
  }
}

interface Run {
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly output: Output | undefined;
  /** Of places in a file and of what its reader says of it. */
  readonly locale: Locale;
  readonly symbol: DocumentSymbol | undefined;
}

async function ingestOnce(paths: readonly string[], run: Run, opened: Opened, io: Io): Promise<number> {
  const { dryRun, replace, output, locale, symbol } = run;
  const rows: ReportRow[] = [];
  const progress = createProgress(io.stderr, 'documents read');
  const options = { replace, dryRun, progress, ...(symbol ? { symbol } : {}) };
  for await (const result of opened.ingest(paths, options)) {
    rows.push(reportRow(result, locale));
    if (!output) continue;
    if (result.document) await writeData(io.stdout, output(result.document));
    for (const line of explanationOf(result)) io.stderr.write(`yinju: ${line}\n`);
  }
  if (!output) await writeTo(io.stdout, `${ingestReport(rows, dryRun)}\n`);
  tellPassedOver(paths, io);
  if (!dryRun && rows.some(({ status }) => CHANGES.has(status))) await indexNow(opened, io);
  return rows.every(({ status }) => status !== 'failed' && status !== 'refused') ? 0 : 1;
}

/** Names that are told; the rest are counted. */
const MOST_NAMED = 5;

/** A folder is taken by the names in it: what that leaves out is told, and is no fault. */
function tellPassedOver(paths: readonly string[], { stderr }: Io): void {
  const names = paths.flatMap(passedOver);
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMED).map(visible).join(', ');
  const rest = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  stderr.write(
    `yinju: passed over, by their names no documents that are read: ${shown}${rest}; ingest such a file by its own name to be told what it is\n`,
  );
}

/** `--watch`: the files as they are, then as they come and change, until the process is told to end. */
async function watch(paths: readonly string[], run: Run, opened: Opened, io: Io): Promise<number> {
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
  let first = true;
  for await (const files of watchFiles(paths, ended.signal)) {
    if (files.length > 0) {
      // Who watches a folder means what lies in it now: a file that has changed stands in for what it was.
      await ingestOnce(files, first ? run : { ...run, replace: true }, opened, io);
    }
    if (first) io.stderr.write('yinju: watching; Ctrl+C ends it\n');
    first = false;
  }
  return 0;
}

type Output = (document: Document) => string;

/** What is printed of each document instead of the table. */
const OUTPUTS: Readonly<Record<string, Output>> = {
  json: (document) => `${JSON.stringify(documentJson(document))}\n`,
  text: ({ source }) => source.text,
};

function outputOf(flags: ReadonlySet<string>) {
  const [name, other] = Object.keys(OUTPUTS).filter((output) => flags.has(output));
  if (other !== undefined) throw new UsageError(`--${name} and --${other} cannot both be printed`);
  return name === undefined ? undefined : OUTPUTS[name];
}

function symbolFor(operands: readonly string[], given: string | undefined): DocumentSymbol | undefined {
  if (given === undefined) return undefined;
  const symbol = recognizeSymbol(given);
  if (symbol === undefined)
    throw new UsageError(`--symbol must be a symbol such as A/RES/63/194, not ${visible(given)}`);
  const [file, ...others] = operands;
  if (others.length > 0 || (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isDirectory()))
    throw new UsageError('--symbol is that of one file');
  return symbol;
}

/** Results after which the index is no longer what is held. */
const CHANGES: ReadonlySet<IngestStatus> = new Set(['added', 'updated', 'replaced']);

/** Writes the index while somebody waits for the ingestion anyhow: the first question after it must not build it. */
async function indexNow(opened: Opened, { stderr }: Io): Promise<void> {
  try {
    await opened.prepare();
    const problem = await opened.prepareVectors();
    if (problem !== undefined)
      stderr.write(`yinju: search by meaning lacks vectors, which are made the next time: ${problem}\n`);
  } catch (error) {
    // What was ingested is held all the same; the first search tries again.
    stderr.write(
      `yinju: the index was not written: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}

/** What other programs read of a document; its fields are a contract (design.md, "Outside faces"). */
function documentJson({
  key,
  type,
  language,
  aliases,
  source,
  coverage,
  certain = 1,
  masthead,
  signatures,
  units,
  diagnostics,
}: Document) {
  return {
    key,
    type,
    aliases,
    sourceSha256: source.sha256,
    coverage,
    certain,
    masthead,
    signatures,
    units,
    diagnostics,
    // Nothing is said of Chinese, which documents are.
    ...(language === undefined ? {} : { language }),
  };
}
