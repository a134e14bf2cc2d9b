import type { Document } from '../../index/model/document.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { type IngestResult, type IngestStatus, ingest } from '../ingest/ingest.js';
import { type OpenedCorpus, PARSER } from '../storage/open-corpus.js';
import { explanationOf, ingestReport } from './ingest-report.js';
import { openForVerb, openToChange } from './open.js';
import { createProgress } from './progress.js';
import type { Invocation, Io } from './verb.js';

/** `yinju ingest FILE|FOLDER…`: 0 when every document is held now (or would be), 1 when one is not. */
export async function ingestDocuments({ operands, flags }: Invocation, io: Io): Promise<number> {
  const dryRun = flags.has('dry-run');
  const opened = dryRun ? openForVerb(io) : openToChange(io);
  try {
    const results: IngestResult[] = [];
    const progress = createProgress(io.stderr, 'documents read');
    const options = { replace: flags.has('replace'), dryRun };
    for await (const result of ingest(operands, opened.places, PARSER, options)) {
      results.push(result);
      progress(results.length);
      if (!flags.has('json')) continue;
      if (result.document) await writeTo(io.stdout, `${JSON.stringify(documentJson(result.document))}\n`);
      for (const line of explanationOf(result)) io.stderr.write(`yinju: ${line}\n`);
    }
    if (!flags.has('json')) await writeTo(io.stdout, `${ingestReport(results, dryRun)}\n`);
    if (!dryRun && results.some(({ status }) => CHANGES.has(status))) await indexNow(opened, io);
    return results.every(({ status }) => status !== 'failed' && status !== 'refused') ? 0 : 1;
  } finally {
    await opened.close();
  }
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
  };
}
