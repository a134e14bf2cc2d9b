import { join } from 'node:path';
import { readCoreConfig } from '../config/config.js';
import { PROJECT_ROOT } from '../config/project-root.js';
import { type OpenedCorpus, openCorpus } from '../storage/open-corpus.js';
import { createProgress } from './progress.js';
import { type Io, OperatorError } from './verb.js';
import { visibleLines } from './visible.js';

/** Opens the documents as a verb needs them: warnings and progress on standard error. */
export function openForVerb({ env, stderr }: Io): OpenedCorpus {
  const { dataDirectory, embeddings, glossary } = readCoreConfig(env);
  return openCorpus({
    corpusDirectory: join(PROJECT_ROOT, 'corpus'),
    dataDirectory,
    warn: (message) => stderr.write(`yinju: ${visibleLines(message)}\n`),
    progress: createProgress(stderr, 'reading documents'),
    indexProgress: createProgress(stderr, 'building the index'),
    ...(glossary === undefined ? {} : { glossary }),
    ...(embeddings === undefined
      ? {}
      : { embeddings, vectorProgress: createProgress(stderr, 'texts with vectors') }),
  });
}

/**
 * The same for a verb that adds or removes.
 * @throws {OperatorError} where the data directory cannot be written.
 */
export function openToChange(io: Io): OpenedCorpus {
  const opened = openForVerb(io);
  const { path, readOnly } = opened.data;
  if (readOnly === undefined) return opened;
  throw new OperatorError(`${path} cannot be written: ${readOnly}`);
}
