import { ownWordsPlace, readOwnWords } from '../search/own-words.js';
import { createSmallIndices } from '../search/small-indices.js';
import { createPrivateStores, type PrivateStores } from './private-stores.js';
import { smallEngine } from './small-engine.js';

export interface OpenPrivateOptions {
  readonly dataDirectory: string;
  readonly glossary?: string | undefined;
  readonly warn: (message: string) => void;
}

/** The documents that belong to channels and workspaces. Opens nothing: the first question of each does. */
export function openPrivateStores({ dataDirectory, glossary, warn }: OpenPrivateOptions): PrivateStores {
  // What is wrong with a glossary was told where the shared documents were opened.
  const indices = createSmallIndices(() => readOwnWords(ownWordsPlace(dataDirectory, glossary), () => {}));
  const stores = createPrivateStores({
    dataDirectory,
    openEngine: (id) => smallEngine(indices, id),
    warn,
  });
  return {
    ...stores,
    async close() {
      await stores.close();
      await indices.close();
    },
  };
}
