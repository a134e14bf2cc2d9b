import { Analyzer } from '../../index/analysis/analyzer.js';
import { buildDictionary } from '../../index/analysis/dictionary.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import type { CoreConfig, OpenSearchConfig } from '../config/config.js';
import { ingestShared } from '../ingest/ingest-shared.js';
import { Library } from '../ingest/library.js';
import { keepOwnTexts } from '../ingest/own-texts.js';
import { removeShared } from '../ingest/remove-shared.js';
import { type Connection, connectTo } from '../opensearch/connection.js';
import type { Generation } from '../opensearch/generations.js';
import { openRooms } from '../opensearch/open-rooms.js';
import { SharedCorpus } from '../opensearch/shared-corpus.js';
import { clearLeftovers } from '../opensearch/write-journal.js';
import { ownWordsPlace, readOwnWords } from '../search/own-words.js';
import { PARSER } from '../storage/own-parser.js';
import { type Opened, OWN_TEXTS } from './open.js';

/** A connection as the settings say. */
export function connect({ urls, authority }: OpenSearchConfig): Connection {
  return connectTo(urls.join(','), authority === undefined ? {} : { authority });
}

let analyzer: Promise<Analyzer> | undefined;
/** One for all that reads words in this process. */
export function sharedAnalyzer(): Promise<Analyzer> {
  analyzer ??= buildDictionary().then((dictionary) => new Analyzer(dictionary));
  return analyzer;
}

/** The documents in OpenSearch. Nothing is asked of it before `prepare`, or the first question. */
export function openShared(
  { openSearch, dataDirectory, glossary }: CoreConfig,
  { warn }: { readonly warn: (message: string) => void },
): Opened {
  if (openSearch === undefined) throw new Error('there are no settings of OpenSearch');
  const { prefix } = openSearch;
  const connection = connect(openSearch);
  const words = async () => ({
    analyzer: await sharedAnalyzer(),
    synonyms: synonymTable(readOwnWords(ownWordsPlace(dataDirectory, glossary), warn)),
  });
  const corpus = new SharedCorpus({ connection, prefix, words });
  const generation = (): Promise<Generation> => openRooms(connection, prefix);
  let library: Promise<Library> | undefined;
  const opened = () => {
    library ??= sharedAnalyzer().then(
      (own) => new Library({ connection, prefix, analyzer: own, parser: PARSER, generation }),
    );
    return library;
  };
  /** What is done once: the rooms, the project's own texts, what a crash has left behind. */
  let arranged: Promise<void> | undefined;
  const arrange = async () => {
    const current = await generation();
    await keepOwnTexts(OWN_TEXTS, await opened(), PARSER, { connection, prefix, generation: current }, warn);
    await clearLeftovers(connection, prefix, current);
  };
  const prepare = async () => {
    arranged ??= arrange();
    await arranged.catch((error: unknown) => {
      arranged = undefined;
      throw error;
    });
    await corpus.prepare();
  };
  return {
    corpus,
    async size() {
      await prepare();
      return corpus.size();
    },
    prepare,
    prepareVectors: async () => undefined,
    async *ingest(paths, options) {
      yield* ingestShared(paths, await opened(), PARSER, options);
    },
    remove: async (keys, language) =>
      removeShared(keys, await opened(), PARSER, { connection, prefix, generation }, language),
    async close() {
      await (await library)?.flush();
      await connection.close();
    },
  };
}
