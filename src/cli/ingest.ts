import { statSync } from 'node:fs';
import type { Document } from '../../index/model/document.js';
import { type DocumentSymbol, recognizeSymbol } from '../../index/model/symbol.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { type IngestResult, type IngestStatus, ingest } from '../ingest/ingest.js';
import type { OpenedCorpus } from '../storage/open-corpus.js';
import { PARSER } from '../storage/own-parser.js';
import { explanationOf, ingestReport } from './ingest-report.js';
import { openForVerb, openToChange } from './open.js';
import { createProgress } from './progress.js';
import { type Invocation, type Io, UsageError } from './verb.js';
import { visible } from './visible.js';

/** `yinju ingest FILE|FOLDER…`: 0 when every document is held now (or would be), 1 when one is not. */
export async function ingestDocuments({ operands, flags, values }: Invocation, io: Io): Promise<number> {
  const dryRun = flags.has('dry-run');
  const output = outputOf(flags);
  const symbol = symbolFor(operands, values['symbol']);
  const opened = dryRun ? openForVerb(io) : openToChange(io);
  try {
    const results: IngestResult[] = [];
    const progress = createProgress(io.stderr, 'documents read');
    const options = { replace: flags.has('replace'), dryRun, progress, ...(symbol ? { symbol } : {}) };
    for await (const result of ingest(operands, opened.places, PARSER, options)) {
      results.push(result);
      if (!output) continue;
      if (result.document) await writeTo(io.stdout, output(result.document, io));
      for (const line of explanationOf(result)) io.stderr.write(`yinju: ${line}\n`);
    }
    if (!output) await writeTo(io.stdout, `${ingestReport(results, dryRun)}\n`);
    if (!dryRun && results.some(({ status }) => CHANGES.has(status))) await indexNow(opened, io);
    return results.every(({ status }) => status !== 'failed' && status !== 'refused') ? 0 : 1;
  } finally {
    await opened.close();
  }
}

/** What is printed of each document instead of the table. */
const OUTPUTS: Readonly<Record<string, (document: Document, io: Io) => string>> = {
  json: (document) => `${JSON.stringify(documentJson(document))}\n`,
  text: ({ source }, { stdout }) =>
    stdout.isTTY === true ? source.text.split('\n').map(visible).join('\n') : source.text,
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
async function indexNow({ corpus }: OpenedCorpus, { stderr }: Io): Promise<void> {
  try {
    await corpus.prepareSearch();
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
