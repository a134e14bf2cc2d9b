import { readCoreConfig } from '../config/config.js';
import { reindex } from '../ingest/reindex.js';
import { PARSER } from '../storage/own-parser.js';
import { OWN_TEXTS } from './open.js';
import { connect, sharedAnalyzer } from './open-shared.js';
import { createProgress } from './progress.js';
import { type Invocation, type Io, OperatorError } from './verb.js';
import { visibleLines } from './visible.js';

/** `yinju reindex`: everything in OpenSearch made anew of the originals; questions are answered meanwhile. */
export async function reindexDocuments(_: Invocation, { env, stdout, stderr }: Io): Promise<number> {
  const { openSearch } = readCoreConfig(env);
  if (openSearch === undefined)
    throw new OperatorError(
      'OPENSEARCH_URL is not set: what is on this machine is made anew by itself where that is needed',
    );
  const connection = connect(openSearch);
  try {
    const { documents, kept } = await reindex({
      connection,
      prefix: openSearch.prefix,
      analyzer: await sharedAnalyzer(),
      parser: PARSER,
      corpusDirectory: OWN_TEXTS,
      warn: (message) => stderr.write(`yinju: ${visibleLines(message)}\n`),
      progress: createProgress(stderr, 'documents made anew'),
    });
    stdout.write(`${documents} documents are answered from the new index\n`);
    if (kept !== undefined)
      stderr.write(
        `yinju: the index before (${kept}) stays for processes of the earlier version; the next reindex deletes it\n`,
      );
    return 0;
  } finally {
    await connection.close();
  }
}
