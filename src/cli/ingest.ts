import type { Document } from '../../index/model/document.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { type IngestResult, ingest } from '../ingest/ingest.js';
import { PARSER } from '../storage/open-corpus.js';
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
    return results.every(({ status }) => status !== 'failed' && status !== 'refused') ? 0 : 1;
  } finally {
    await opened.close();
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
