import { join } from 'node:path';
import type { Corpus, CorpusSize } from '../../index/corpus.js';
import type { Language } from '../../index/model/language.js';
import { type CoreConfig, readCoreConfig } from '../config/config.js';
import { PROJECT_ROOT } from '../config/project-root.js';
import { type IngestOptions, type IngestResult, ingest } from '../ingest/ingest.js';
import { type RemoveResult, removeDocuments } from '../ingest/remove.js';
import { openCorpus } from '../storage/open-corpus.js';
import { PARSER } from '../storage/own-parser.js';
import { createProgress } from './progress.js';
import { type Io, OperatorError } from './verb.js';
import { visibleLines } from './visible.js';

/** The documents, wherever they are: on this machine's disk, or where OPENSEARCH_URL says. */
export interface Opened {
  readonly corpus: Corpus;
  /** Why nothing can be added or taken out; undefined where it can. */
  readonly unchangeable?: string;
  size(): Promise<CorpusSize>;
  /** Brings what is searched up to what is held now. @throws why it cannot be searched */
  prepare(): Promise<void>;
  /** Makes the vectors that a search by meaning lacks. @returns why some could not be made */
  prepareVectors(): Promise<string | undefined>;
  ingest(paths: readonly string[], options: IngestOptions): AsyncIterable<IngestResult>;
  remove(keys: readonly string[], language?: Language): Promise<readonly RemoveResult[]>;
  close(): Promise<void>;
}

/** The project's own texts. */
export const OWN_TEXTS = join(PROJECT_ROOT, 'corpus');

/**
 * Opens the documents as a verb needs them: warnings and progress on standard error.
 * @throws {OperationalError} where they are in OpenSearch and that cannot be asked
 */
export async function openForVerb(io: Io): Promise<Opened> {
  const config = readCoreConfig(io.env);
  if (config.openSearch === undefined) return openOnDisk(config, io);
  const opened = await openElsewhere(config, io);
  try {
    await opened.prepare();
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The same for a program that runs on: what cannot be asked yet is opened as soon as it can (`Opened.prepare`). */
export async function openToServe(io: Io): Promise<Opened> {
  const config = readCoreConfig(io.env);
  return config.openSearch === undefined ? openOnDisk(config, io) : openElsewhere(config, io);
}

/**
 * The same for a verb that adds or removes.
 * @throws {OperatorError} where the data directory cannot be written.
 */
export async function openToChange(io: Io): Promise<Opened> {
  const opened = await openForVerb(io);
  if (opened.unchangeable === undefined) return opened;
  throw new OperatorError(opened.unchangeable);
}

async function openElsewhere(config: CoreConfig, io: Io): Promise<Opened> {
  // Nobody who has none waits for its client to be loaded.
  const { openShared } = await import('./open-shared.js');
  return openShared(config, { warn: warnOn(io) });
}

function openOnDisk({ dataDirectory, embeddings, glossary }: CoreConfig, io: Io): Opened {
  const { stderr } = io;
  const { corpus, places, data, close } = openCorpus({
    corpusDirectory: OWN_TEXTS,
    dataDirectory,
    warn: warnOn(io),
    progress: createProgress(stderr, 'reading documents'),
    indexProgress: createProgress(stderr, 'building the index'),
    ...(glossary === undefined ? {} : { glossary }),
    ...(embeddings === undefined
      ? {}
      : { embeddings, vectorProgress: createProgress(stderr, 'texts with vectors') }),
  });
  return {
    corpus,
    ...(data.readOnly === undefined
      ? {}
      : { unchangeable: `${data.path} cannot be written: ${data.readOnly}` }),
    size: () => corpus.size(),
    prepare: () => corpus.prepareSearch(),
    prepareVectors: () => corpus.prepareVectors(),
    ingest: (paths, options) => ingest(paths, places, PARSER, options),
    remove: async (keys, language) => removeDocuments(keys, places, PARSER, language),
    close,
  };
}

function warnOn({ stderr }: Io): (message: string) => void {
  return (message) => stderr.write(`yinju: ${visibleLines(message)}\n`);
}
